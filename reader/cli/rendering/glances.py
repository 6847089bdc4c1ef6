"""The library at a glance, in words and as records."""

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from io import StringIO

from corpus.overview.glance import Count, Glance
from corpus.overview.mark_queries import (
    day_query,
    language_query,
    name_query,
    source_query,
    story_query,
    week_query,
)
from reader.cli.rendering.plain import counted, on_one_line
from reader.cli.rendering.records import SCHEMA

_WIDTH = 40
"""Cells of the longest bar."""
SHADES = " ░▒▓█"
NOTHING_RISES = "nothing rises more than chance would have it"


def plain(glance: Glance, *, drawing: bool = False) -> Iterator[str]:
    """Sections of lines, with bars where there is somebody to see them, else with words and figures alone."""
    span = " – ".join(dict.fromkeys(day for day in (glance.first, glance.last) if day))
    yield f"{counted(glance.articles, 'article')}  {span}".rstrip() + "\n"
    for title, counts in bars_of_glance(glance):
        if counts:
            yield f"\n{title}\n"
            yield from _bar_lines(counts, drawing=drawing)
    yield "\nnames that rise: this week, and the month before\n"
    for rise in glance.rising:
        yield f"  {rise.now:>5} {rise.before:>5}  {on_one_line(rise.name)}\n"
    if not glance.rising:
        yield f"  {NOTHING_RISES}\n"
    if glance.growing:
        yield "\nstories that grow: this week, and in all\n"
        for story in glance.growing:
            yield f"  {story.new:>5} {story.articles:>5}  {on_one_line(story.title)} ({story.id})\n"
    if glance.by_week:
        yield f"\nnames by week, {glance.weeks[0] if glance.weeks else '?'} – {glance.last or '?'}\n"
        most = max((count for _, weekly in glance.by_week for count in weekly), default=0)
        for name, weekly in glance.by_week:
            if drawing:
                cells = "".join(SHADES[level(count, most, len(SHADES) - 1)] * 2 for count in weekly)
            else:
                cells = " ".join(f"{count:>4,}" for count in weekly)
            yield f"  {cells}  {on_one_line(name)}\n"


def as_json(glance: Glance) -> Iterator[str]:
    """One object; each mark has the query that finds its articles."""
    query = glance.query
    record = {
        "schema": SCHEMA,
        "articles": glance.articles,
        "first": glance.first,
        "last": glance.last,
        "query": query or None,
        "days": _objects(glance.days, "day", partial(day_query, query)),
        "sources": _objects(glance.sources, "source", partial(source_query, query)),
        "languages": _objects(glance.languages, "language", partial(language_query, query)),
        "names": _objects(glance.names, "name", partial(name_query, query)),
        "rising": [rise._asdict() | {"query": name_query(query, rise.name)} for rise in glance.rising],
        "growing": [story._asdict() | {"query": story_query(query, story.id)} for story in glance.growing],
        "weeks": list(glance.weeks),
        "names_by_week": [
            {
                "name": name,
                "articles": list(counts),
                "queries": [week_query(query, name, week) for week in glance.weeks],
            }
            for name, counts in glance.by_week
        ],
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


def _parts(glance: Glance) -> tuple[tuple[str, Sequence[Count]], ...]:
    return (
        ("day", glance.days),
        ("source", glance.sources),
        ("language", glance.languages),
        ("name", glance.names),
    )


def bars_of_glance(glance: Glance) -> tuple[tuple[str, Sequence[Count]], ...]:
    """What is drawn as bars, each with its title; days without articles are left out."""
    days = tuple(pair for pair in glance.days if pair[1])
    is_cut = glance.days and glance.first and glance.first < glance.days[0][0]
    window = f", {glance.days[0][0]} – {glance.days[-1][0]}" if is_cut else ""
    titles = (f"articles a day{window}", "sources", "languages", "names")
    counts = (days, glance.sources, glance.languages, glance.names)
    return tuple(zip(titles, counts, strict=True))


def _bar_lines(counts: Sequence[Count], *, drawing: bool) -> Iterator[str]:
    most = max(count for _, count in counts)
    width = min(30, max(len(key) for key, _ in counts))
    for key, count in counts:
        bar = " " + "█" * max(1, round(_WIDTH * count / most)) if drawing else ""
        yield f"  {on_one_line(key)[:width]:<{width}} {count:>6,}{bar}\n"


def level(count: int, most: int, levels: int) -> int:
    """From 0 for nothing to `levels` for the most."""
    return -(-count * levels // most) if most else 0


def _objects(counts: Sequence[Count], key: str, query: Callable[[str], str]) -> list[dict[str, object]]:
    return [{key: name, "articles": count, "query": query(name)} for name, count in counts]
