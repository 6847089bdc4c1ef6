"""The library at a glance as an SVG picture; each mark says on hovering which query finds its articles."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from corpus.overview.glance import Count, Glance
from corpus.overview.mark_queries import (
    day_query,
    language_query,
    name_query,
    source_query,
    story_query,
    week_query,
)
from reader.cli.rendering.glances import NOTHING_RISES, bars_of_glance, level
from reader.cli.rendering.plain import counted, on_one_line
from reader.cli.rendering.xml_text import escape

_BAR, _PAPER = "#4a7ab5", "#ffffff"
_SHADES = ("#f0f0f0", "#cfdff0", "#9dbfe0", "#5f93c7", "#2a5d94")
_CELL = 26
_LABELS = 210
"""Where the labels before bars and cells end."""

GlanceMark = tuple[int, str]
"""How far down it reaches, and what is drawn."""


def svg(glance: Glance) -> Iterator[str]:
    """Bars, what rises and grows in words, and a heat map of names by week."""
    body = list(_drawn(glance))
    height = body[-1][0] + 30 if body else 30
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="{height}" viewBox="0 0 720 {height}"'
        f' font-family="sans-serif" font-size="12">\n<rect width="100%" height="100%" fill="{_PAPER}"/>\n'
    )
    for _, mark in body:
        yield f"{mark}\n"
    yield "</svg>\n"


def _drawn(glance: Glance) -> Iterator[GlanceMark]:
    title = f"{counted(glance.articles, 'article')}, {glance.first or '?'} – {glance.last or '?'}"
    yield 30, _text(20, 28, title, size=16)
    top = 50
    queries = (day_query, source_query, language_query, name_query)
    for (part, counts), query in zip(bars_of_glance(glance), queries, strict=True):
        if counts:
            yield top + 12, _text(20, top + 12, part, size=14)
            for mark in _bars(counts, top + 22, partial(query, glance.query)):
                top = mark[0]
                yield mark
            top += 24
    for part, lines in _lists(glance):
        yield top + 12, _text(20, top + 12, part, size=14)
        for number, line in enumerate(lines):
            yield top + 32 + 18 * number, _text(20, top + 32 + 18 * number, line)
        top += 40 + 18 * len(lines)
    yield from _heat(glance, top)


def _lists(glance: Glance) -> Iterator[tuple[str, Sequence[str]]]:
    rising = [f"{rise.name}: {rise.now} this week, {rise.before} the month before" for rise in glance.rising]
    yield "names that rise", rising or [NOTHING_RISES]
    if glance.growing:
        lines = [
            f"{story.title}: {story.new} this week, {story.articles} in all ({story_query('', story.id)})"
            for story in glance.growing
        ]
        yield "stories that grow", lines


def _bars(counts: Sequence[Count], top: int, query: Callable[[str], str]) -> Iterator[GlanceMark]:
    most = max(count for _, count in counts)
    for number, (key, count) in enumerate(counts):
        at, width = top + 18 * number, max(1, round(420 * count / most))
        bar = _rectangle(220, at, width, 14, _BAR, f"{key}: {count:,} · {query(key)}")
        label = _text(_LABELS, at + 11, on_one_line(key)[:30], anchor="end")
        yield at + 18, bar + label + _text(226 + width, at + 11, f"{count:,}")


def _heat(glance: Glance, top: int) -> Iterator[GlanceMark]:
    if not glance.by_week or not glance.weeks:
        return
    yield top + 12, _text(20, top + 12, f"names by week, {glance.weeks[0]} – {glance.last or '?'}", size=14)
    most = max(count for _, weekly in glance.by_week for count in weekly)
    for row, (name, weekly) in enumerate(glance.by_week):
        at = top + 22 + 18 * row
        cells = "".join(
            _rectangle(
                220 + _CELL * column,
                at,
                _CELL - 2,
                16,
                _SHADES[level(count, most, len(_SHADES) - 1)],
                f"{name}, week of {week}: {count:,} · {week_query(glance.query, name, week)}",
            )
            for column, (week, count) in enumerate(zip(glance.weeks, weekly, strict=False))
        )
        yield at + 18, _text(_LABELS, at + 12, on_one_line(name)[:30], anchor="end") + cells


def _rectangle(x: int, y: int, width: int, height: int, fill: str, title: str) -> str:
    shape = f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}">'
    return f"{shape}<title>{escape(on_one_line(title))}</title></rect>"


def _text(x: int, y: int, words: str, *, size: int = 12, anchor: str = "start") -> str:
    shown = escape(on_one_line(words))
    return f'<text x="{x}" y="{y}" font-size="{size}" text-anchor="{anchor}">{shown}</text>'
