"""Setting off pieces of a text, whatever the means: a sign on either side, an element, a terminal's bold."""

from collections.abc import Callable, Iterable

from corpus.article import Span


def emphasized(
    text: str, spans: Iterable[Span], *, plain: Callable[[str], str], strong: Callable[[str], str]
) -> str:
    """The text with each span passed through `strong` and all between them through `plain`.

    Spans are sorted and do not overlap.
    """
    pieces = []
    place = 0
    for span in spans:
        pieces += [plain(text[place : span.start]), strong(span.of(text))]
        place = span.end
    return "".join([*pieces, plain(text[place:])])
