"""`nutgraf verify QUOTES [SOURCE…]`: whether quotations stand in articles, word for word or nearly."""

import sys
from collections.abc import Iterable
from pathlib import Path

from corpus.article import Article, Span, published_by
from corpus.encoding import decode
from corpus.errors import CorpusError, UsageError
from corpus.limits import FEED_LIST, in_megabytes
from corpus.normalize import normalize
from corpus.quotations import ArticleWords, Likeness, Quotation, QuotedPassage
from corpus.value_types import Value
from reader.cli.batch import Batch
from reader.cli.context import Context
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord, OutputFormat, write
from reader.cli.rendering.plain import escaped, on_one_line
from reader.cli.rendering.records import SCHEMA

_QUOTES = "\"“”„‟«»‹›'‘’"
_BULLETS = "-–—•* \t"
_EVERYTHING = "is:read OR is:unread"
_MOST = 2_000
"""Quotations of a file."""


class Verified(Value):
    """A quotation, and where it stands."""

    number: int
    quotation: str
    article: Article | None = None
    passage: QuotedPassage | None = None

    @property
    def likeness(self) -> Likeness:
        """How it compares."""
        if self.passage is None:
            return Likeness.MISSING
        return Likeness.CHANGED if self.passage.difference else Likeness.EXACT


def run(context: Context) -> int:
    """Say of every quotation whether it stands there; 0 where all do, word for word."""
    options = context.options
    quotations = _quotations(options.quotes)
    if not options.sources and not options.where:
        options.where = _EVERYTHING
    batch = Batch(context)
    found = _looked_up(quotations, batch.articles())
    with context.terminal.answer() as stream:
        write(found, _shape(), form=OutputFormat(options.format), stream=stream)
    all_exact = all(finding.likeness is Likeness.EXACT for finding in found)
    return batch.status or int(not all_exact)


def _quotations(name: str) -> list[Quotation]:
    try:
        if name == "-":
            data = sys.stdin.buffer.read(FEED_LIST + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(FEED_LIST + 1)
    except OSError as error:
        raise CorpusError(f"{name}: {error.strerror}; check the path") from error
    if len(data) > FEED_LIST:
        raise CorpusError(f"{name}: larger than {in_megabytes(FEED_LIST)}; split it")
    lines = [_unmarked(line) for line in normalize(decode(data)).split("\n")]
    quotations = [quotation for quotation in map(Quotation, lines) if quotation.words]
    if not quotations:
        raise UsageError(f"{name}: no quotations; write one a line")
    if len(quotations) > _MOST:
        raise CorpusError(f"{name}: more than {_MOST:,} quotations; split it")
    return quotations


def _unmarked(line: str) -> str:
    """A line without a bullet, and without quotation marks that are about all of it."""
    bare = line.strip(_BULLETS)
    while len(bare) > 1 and bare[0] in _QUOTES and bare[-1] in _QUOTES:
        bare = bare[1:-1].strip(_BULLETS)
    return bare


def _looked_up(quotations: list[Quotation], articles: Iterable[Article]) -> list[Verified]:
    """The nearest passage of each in all articles; of equals the first."""
    found = [Verified(number, quotation.text) for number, quotation in enumerate(quotations, 1)]
    for article in articles:
        words = ArticleWords(article)
        for place, quotation in enumerate(quotations):
            before = found[place].passage
            if before and not before.difference:
                continue
            passage = quotation.in_article(words)
            if passage and (before is None or passage.share > before.share):
                found[place] = Verified(place + 1, quotation.text, article, passage)
    return found


def _shape() -> AnswerShape[Verified]:
    return AnswerShape(
        heading=None,
        plain=lambda finding: "".join(f"{line}\n" for line in _lines(finding)),
        markdown=lambda finding: "".join(f"- {escaped(line)}\n" for line in _lines(finding)[:1]),
        record=_record,
        columns=("number", "result", "id", "title", "source", "start", "end", "text", "difference"),
        rows=lambda finding: [tuple(_known(finding).values())],
    )


def _lines(verified: Verified) -> list[str]:
    article, passage = verified.article, verified.passage
    if article is None or passage is None:
        return [f"{verified.number}  missing  {on_one_line(verified.quotation)}"]
    place = f"{article.id}:{passage.span.start}" if article.id else published_by(article)
    first = f"{verified.number}  {verified.likeness.value}  {place}  {on_one_line(verified.quotation)}"
    return [first, f"    {on_one_line(passage.difference)}"] if passage.difference else [first]


def _known(verified: Verified) -> dict[str, object]:
    article, passage = verified.article, verified.passage
    span = passage.span if passage else Span(0, 0)
    return {
        "number": verified.number,
        "result": verified.likeness.value,
        "id": article and article.id,
        "title": article and (article.title or None),
        "source": article and published_by(article),
        "start": span.start if passage else None,
        "end": span.end if passage else None,
        "text": span.of(article.text) if passage and article else None,
        "difference": (passage.difference or None) if passage else None,
    }


def _record(verified: Verified) -> JsonRecord:
    return {"schema": SCHEMA, "quotation": verified.quotation, **_known(verified)}
