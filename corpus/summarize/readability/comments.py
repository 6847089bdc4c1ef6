"""Which sentences of a page are its readers' comments: paragraphs that a name and a place sign.

What the page is about stands before them, and none of them alone says it.
"""

from collections.abc import Iterator
from itertools import pairwise

from corpus.article import Span
from corpus.patterns import lazy_pattern
from corpus.summarize.document import Document

_FEWEST = 3
_SHARE = 4
"""One line in so many, at least, signs a comment."""
_LONGEST_SIGNATURE = 60
_SHORTEST_COMMENT = 40
_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}"
_SIGNATURE = lazy_pattern(
    rf"[—–-]? ?{_NAME}(?:,? \(?(?:aged? )?\d{{1,2}}\)?)?(?:(?:,| from| of| in) {_NAME}){{0,3}}$"
    rf"|(?:posted |comment |commented |sent |written |added )(?:in )?by:? {_NAME}"
    rf"|{_NAME} (?:says|said|wrote|writes|commented|posted|schrieb|écrit|escribió)\b[^.]{{0,40}}:?$"
)


def commenting(document: Document) -> list[int]:
    """The places in `Document.sentences` of what readers have commented."""
    spans = _comments(document.article.text)
    if not spans:
        return []
    start = spans[0].start
    return [index for index, sentence in enumerate(document.sentences) if sentence.span.start >= start]


def _comments(text: str) -> list[Span]:
    """The signed paragraphs from the first on; none where too few are."""
    lengths = list(filter(None, map(len, text.split("\n"))))
    fewest = max(_FEWEST, len(lengths) / _SHARE)
    # Most pages have not as many lines that are short enough to sign.
    if sum([length <= _LONGEST_SIGNATURE for length in lengths]) < fewest:
        return []
    signed = [
        before
        for before, line in pairwise(_lines(text))
        if before.end - before.start >= _SHORTEST_COMMENT and _signs(line.of(text))
    ]
    return signed if len(signed) >= fewest else []


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line:
            yield Span(start, start + len(line))
        start += len(line) + 1


def _signs(line: str) -> bool:
    return len(line) <= _LONGEST_SIGNATURE and _SIGNATURE.match(line) is not None
