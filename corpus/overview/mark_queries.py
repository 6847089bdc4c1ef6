"""The query behind each mark of an overview: it finds the articles that the mark counts."""

from datetime import date

from corpus.library.query.query import both, entity_query


def day_query(query: str, day: str) -> str:
    """Those of a day, among those of the overview's own query."""
    return both(query, f"date:{day}")


def source_query(query: str, source: str) -> str:
    """Those of a source; a name with quotation marks by its longest part between them."""
    part = max(source.split('"'), key=len)
    return both(query, f'source:"{part}"')


def language_query(query: str, language: str) -> str:
    """Those in a language."""
    return both(query, f"lang:{language}")


def name_query(query: str, name: str) -> str:
    """Those that have a name."""
    return both(query, entity_query(name))


def story_query(query: str, id: str) -> str:
    """Those of a story, by the id of one of its articles."""
    return both(query, f"story:{id}")


def week_query(query: str, name: str, week: str) -> str:
    """Those of the week from a day on that have a name."""
    start = date.fromisoformat(week)
    end = date.fromordinal(min(start.toordinal() + 6, date.max.toordinal()))
    return both(name_query(query, name), f"date:{start}..{end}")
