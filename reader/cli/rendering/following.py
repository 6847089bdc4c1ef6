"""The looks of one name followed through the library."""

from collections.abc import Iterator

from corpus.library.names import Companion, Month, Name
from corpus.listings.listing import Row
from corpus.value_types import Value
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord
from reader.cli.rendering.bars import Bars, drawn
from reader.cli.rendering.plain import counted, escaped
from reader.cli.rendering.records import SCHEMA
from reader.cli.rendering.row_shapes import drawn_line, row_line, row_record

_COMPANY = "with, first those that keep its company more than chance would have it"


class FollowedName(Value):
    """A name, when it is named, with whom, and where."""

    names: tuple[Name, ...]
    """One for each label that it goes under, the most frequent first."""
    months: tuple[Month, ...]
    companions: tuple[Companion, ...]
    articles: tuple[Row, ...]
    bars: Bars | None = None
    """Its articles over time; None where none is dated."""


def following_shape(*, drawing: bool = True) -> AnswerShape[FollowedName]:
    """Sections for a person, one record for a script, a row for each thing that is known in CSV.

    Where nothing is to be drawn, a day, week or month and its number of articles is a line.
    """
    return AnswerShape(
        heading=None,
        plain=lambda item: "".join(f"{line}\n" for line in _lines(item, drawing=drawing)),
        markdown=lambda item: "".join(f"{line}\n" for line in _markdown(item)),
        record=_record,
        columns=("kind", "name", "label", "date", "articles", "score", "id"),
        rows=_rows,
    )


def _lines(item: FollowedName, *, drawing: bool) -> Iterator[str]:
    for name in item.names:
        yield f"{name.name}  {name.label}  {_counts(name)}  {_span(name)}"
    if item.bars:
        yield ""
        yield from _timeline(item.bars, drawing=drawing)
    if item.companions:
        yield ""
        yield _COMPANY
        yield from (
            f"  {companion.together:>4}  {companion.label:<8} {companion.name}"
            for companion in item.companions
        )
    yield ""
    yield "in"
    line = drawn_line if drawing else row_line
    yield from (f"  {line(row)}" for row in item.articles)


def _timeline(bars: Bars, *, drawing: bool) -> Iterator[str]:
    if drawing:
        yield f"{bars.points[0][0]} {drawn(bars)} {bars.points[-1][0]}  by {bars.unit}"
    else:
        yield f"by {bars.unit}"
        yield from (f"  {start} {articles}" for start, articles in bars.points if articles)


def _markdown(item: FollowedName) -> Iterator[str]:
    yield f"## {escaped(item.names[0].name)}"
    yield ""
    yield from (f"- {name.label}: {_counts(name)}, {_span(name)}" for name in item.names)
    if item.companions:
        yield from ("", f"{_COMPANY}:", "", "| articles | label | name |", "|---:|---|---|")
        yield from (
            f"| {companion.together} | {companion.label} | {escaped(companion.name)} |"
            for companion in item.companions
        )
    yield ""
    yield from (
        f"- {(row.date or '')[:10]} {escaped(row.title or row.source)} ({row.id})" for row in item.articles
    )


def _rows(item: FollowedName) -> Iterator[tuple[object, ...]]:
    for name in item.names:
        yield ("name", name.name, name.label.value, name.first, name.articles, None, None)
    for start, articles in item.bars.points if item.bars else ():
        yield (item.bars.unit if item.bars else "", item.names[0].name, None, start, articles, None, None)
    for other in item.companions:
        yield ("companion", other.name, other.label.value, None, other.together, round(other.score, 4), None)
    for row in item.articles:
        yield ("article", row.title, None, row.date, None, None, row.id)


def _counts(name: Name) -> str:
    return f"{counted(name.articles, 'article')}, {counted(name.mentions, 'mention')}"


def _span(name: Name) -> str:
    return f"{name.first or '?'} – {name.last or '?'}"


def _record(item: FollowedName) -> JsonRecord:
    return {
        "schema": SCHEMA,
        "name": item.names[0].name,
        "labels": [_known(name) for name in item.names],
        "timeline": [{"month": month.month, "articles": month.articles} for month in item.months],
        "bars": item.bars
        and {"unit": item.bars.unit, "points": [_point(*point) for point in item.bars.points]},
        "companions": [_companion(companion) for companion in item.companions],
        "articles": [row_record(row) for row in item.articles],
    }


def _point(start: str, articles: int) -> JsonRecord:
    return {"start": start, "articles": articles}


def _known(name: Name) -> JsonRecord:
    return {
        "label": name.label.value,
        "articles": name.articles,
        "mentions": name.mentions,
        "first": name.first,
        "last": name.last,
    }


def _companion(companion: Companion) -> JsonRecord:
    return {
        "name": companion.name,
        "label": companion.label.value,
        "articles": companion.together,
        "score": round(companion.score, 4),
    }
