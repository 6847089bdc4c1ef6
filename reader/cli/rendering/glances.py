"""The library at a glance, in words, as records and as a picture."""

import csv
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import StringIO
from xml.sax.saxutils import escape

from corpus.overview.glance import Count, Glance
from reader.cli.rendering.plain import on_one_line
from reader.cli.rendering.records import SCHEMA
from reader.cli.rendering.stories import counted

_WIDTH = 40
"""Cells of the longest bar."""
_SHADES = " ░▒▓█"
_NOTHING_RISES = "nothing rises more than chance would have it"


def plain(glance: Glance) -> Iterator[str]:
    """Sections of lines, with bars."""
    span = " – ".join(dict.fromkeys(day for day in (glance.first, glance.last) if day))
    yield f"{counted(glance.articles, 'article')}  {span}".rstrip() + "\n"
    for title, counts in _bars(glance):
        if counts:
            yield f"\n{title}\n"
            yield from _bar_lines(counts)
    yield "\nnames that rise: this week, and the month before\n"
    for rise in glance.rising:
        yield f"  {rise.now:>5} {rise.before:>5}  {on_one_line(rise.name)}\n"
    if not glance.rising:
        yield f"  {_NOTHING_RISES}\n"
    if glance.growing:
        yield "\nstories that grow: this week, and in all\n"
        for story in glance.growing:
            yield f"  {story.new:>5} {story.articles:>5}  {on_one_line(story.title)} ({story.id})\n"
    if glance.by_week:
        yield f"\nnames by week, {glance.weeks[0] if glance.weeks else '?'} – {glance.last or '?'}\n"
        most = max((count for _, weekly in glance.by_week for count in weekly), default=0)
        for name, weekly in glance.by_week:
            cells = "".join(_SHADES[_level(count, most, len(_SHADES) - 1)] * 2 for count in weekly)
            yield f"  {cells}  {on_one_line(name)}\n"


def as_json(glance: Glance) -> Iterator[str]:
    """One object."""
    record = {
        "schema": SCHEMA,
        "articles": glance.articles,
        "first": glance.first,
        "last": glance.last,
        "days": _objects(glance.days, "day"),
        "sources": _objects(glance.sources, "source"),
        "languages": _objects(glance.languages, "language"),
        "names": _objects(glance.names, "name"),
        "rising": [rise._asdict() for rise in glance.rising],
        "growing": [story._asdict() for story in glance.growing],
        "weeks": list(glance.weeks),
        "names_by_week": [{"name": name, "articles": list(counts)} for name, counts in glance.by_week],
    }
    yield json.dumps(record, ensure_ascii=False) + "\n"


def as_csv(glance: Glance) -> Iterator[str]:
    """A row a figure, under a row of names."""
    table = StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(("part", "key", "articles", "before"))
    for part, counts in _parts(glance):
        writer.writerows((part, key, count, "") for key, count in counts)
    writer.writerows(("rising", rise.name, rise.now, rise.before) for rise in glance.rising)
    writer.writerows(("story", story.id, story.new, story.articles - story.new) for story in glance.growing)
    for name, weekly in glance.by_week:
        for week, count in zip(glance.weeks, weekly, strict=True):
            writer.writerow((f"week {week}", name, count, ""))
    yield table.getvalue()


def svg(glance: Glance) -> Iterator[str]:
    """A picture for a report: bars for days, sources, languages and names, rising names in words."""
    body = list(_drawn(glance))
    height = body[-1][0] + 30 if body else 30
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="{height}" viewBox="0 0 720 {height}"'
        ' font-family="sans-serif" font-size="12">\n<rect width="100%" height="100%" fill="#ffffff"/>\n'
    )
    for _, mark in body:
        yield f"{mark}\n"
    yield "</svg>\n"


FORMATS: Mapping[str, Callable[[Glance], Iterator[str]]] = {
    "plain": plain,
    "json": as_json,
    "csv": as_csv,
    "svg": svg,
}
"""What `--format` takes."""


def _parts(glance: Glance) -> tuple[tuple[str, Sequence[Count]], ...]:
    return (
        ("day", glance.days),
        ("source", glance.sources),
        ("language", glance.languages),
        ("name", glance.names),
    )


def _bars(glance: Glance) -> tuple[tuple[str, Sequence[Count]], ...]:
    days = tuple(pair for pair in glance.days if pair[1])
    titles = ("articles a day", "sources", "languages", "names")
    counts = (days, glance.sources, glance.languages, glance.names)
    return tuple(zip(titles, counts, strict=True))


def _bar_lines(counts: Sequence[Count]) -> Iterator[str]:
    most = max(count for _, count in counts)
    width = min(30, max(len(key) for key, _ in counts))
    for key, count in counts:
        bar = "█" * max(1, round(_WIDTH * count / most))
        yield f"  {on_one_line(key)[:width]:<{width}} {count:>6,} {bar}\n"


def _level(count: int, most: int, levels: int) -> int:
    """From 0 for nothing to `levels` for the most."""
    return -(-count * levels // most) if most else 0


def _objects(counts: Sequence[Count], key: str) -> list[dict[str, object]]:
    return [{key: name, "articles": count} for name, count in counts]


Mark = tuple[int, str]
"""How far down it reaches, and what is drawn."""


def _drawn(glance: Glance) -> Iterator[Mark]:
    title = f"{counted(glance.articles, 'article')}, {glance.first or '?'} – {glance.last or '?'}"
    yield 30, _text(20, 28, title, size=16)
    top = 50
    for part, counts in _bars(glance):
        if counts:
            yield top + 12, _text(20, top + 12, part, size=14)
            for mark in _drawn_bars(counts, top + 22):
                top = mark[0]
                yield mark
            top += 24
    yield top + 12, _text(20, top + 12, "names that rise", size=14)
    rising = [f"{rise.name}: {rise.now} this week, {rise.before} the month before" for rise in glance.rising]
    for number, line in enumerate(rising or [_NOTHING_RISES]):
        at = top + 32 + 18 * number
        yield at, _text(20, at, line)


def _drawn_bars(counts: Sequence[Count], top: int) -> Iterator[Mark]:
    most = max(count for _, count in counts)
    for number, (key, count) in enumerate(counts):
        at, width = top + 18 * number, max(1, round(420 * count / most))
        bar = f'<rect x="220" y="{at}" width="{width}" height="14" fill="#4a7ab5"/>'
        label = _text(210, at + 11, on_one_line(key)[:30], anchor="end")
        yield at + 18, bar + label + _text(226 + width, at + 11, f"{count:,}")


def _text(x: int, y: int, words: str, *, size: int = 12, anchor: str = "start") -> str:
    return f'<text x="{x}" y="{y}" font-size="{size}" text-anchor="{anchor}">{escape(words)}</text>'
