"""The looks of one name followed through the library."""

from collections.abc import Iterator

from corpus.library.names import Companion, Month, Name
from corpus.listings.listing import Row
from corpus.values import Value
from reader.cli.rendering.plain import escaped
from reader.cli.rendering.records import SCHEMA
from reader.cli.rendering.rows import row_line, row_record
from reader.cli.rendering.shapes import JsonRecord, Shape

_BARS = "▁▂▃▄▅▆▇█"


class FollowedName(Value):
    """A name, when it is named, with whom, and where."""

    names: tuple[Name, ...]
    """One for each label that it goes under, the most frequent first."""
    months: tuple[Month, ...]
    companions: tuple[Companion, ...]
    articles: tuple[Row, ...]


def following_shape() -> Shape[FollowedName]:
    """Sections for a person, one record for a script, a row a month in CSV."""
    return Shape(
        heading=None,
        plain=lambda item: "".join(f"{line}\n" for line in _lines(item)),
        markdown=lambda item: "".join(f"{escaped(line)}  \n" for line in _lines(item)),
        record=_record,
        columns=("name", "month", "articles"),
        rows=lambda item: ((item.names[0].name, month.month, month.articles) for month in item.months),
    )


def sparkline(months: tuple[Month, ...]) -> str:
    """A bar a month from the first to the last, a blank for one without an article."""
    if not months:
        return ""
    articles = {_number(month.month): month.articles for month in months}
    most = max(articles.values())
    every = (articles.get(number, 0) for number in range(min(articles), max(articles) + 1))
    return "".join(_BARS[(value * len(_BARS) - 1) // most] if value else " " for value in every)


def _lines(item: FollowedName) -> Iterator[str]:
    for name in item.names:
        span = f"{name.first or '?'} – {name.last or '?'}"
        yield f"{name.name}  {name.label}  {name.articles} articles, {name.mentions} mentions  {span}"
    if item.months:
        yield ""
        yield f"{item.months[0].month} {sparkline(item.months)} {item.months[-1].month}"
    if item.companions:
        yield ""
        yield "with"
        yield from (
            f"  {companion.together:>4}  {companion.label:<8} {companion.name}"
            for companion in item.companions
        )
    yield ""
    yield "in"
    yield from (f"  {row_line(row)}" for row in item.articles)


def _record(item: FollowedName) -> JsonRecord:
    return {
        "schema": SCHEMA,
        "name": item.names[0].name,
        "labels": [_known(name) for name in item.names],
        "timeline": [{"month": month.month, "articles": month.articles} for month in item.months],
        "companions": [_companion(companion) for companion in item.companions],
        "articles": [row_record(row) for row in item.articles],
    }


def _known(one: Name) -> JsonRecord:
    return {
        "label": one.label.value,
        "articles": one.articles,
        "mentions": one.mentions,
        "first": one.first,
        "last": one.last,
    }


def _companion(one: Companion) -> JsonRecord:
    return {
        "name": one.name,
        "label": one.label.value,
        "articles": one.together,
        "score": round(one.score, 4),
    }


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1
