"""The query behind each mark of an overview: it finds the articles that the mark counts."""

from datetime import date, timedelta

from corpus.library.query.query import entity_query


def day_query(query: str, day: str) -> str:
    """Those of a day, among those of the overview's own query."""
    return _within(query, f"date:{day}")


def source_query(query: str, source: str) -> str:
    """Those of a source; a name with quotation marks by its longest part between them."""
    part = max(source.split('"'), key=len)
    return _within(query, f'source:"{part}"')


def language_query(query: str, language: str) -> str:
    """Those in a language."""
    return _within(query, f"lang:{language}")


def name_query(query: str, name: str) -> str:
    """Those that have a name."""
    return _within(query, entity_query(name))


def story_query(query: str, id: str) -> str:
    """Those of a story, by the id of one of its articles."""
    return _within(query, f"story:{id}")


def week_query(query: str, name: str, week: str) -> str:
    """Those of the week from a day on that have a name."""
    start = date.fromisoformat(week)
    end = date.fromordinal(min((start + timedelta(days=6)).toordinal(), date.max.toordinal()))
    return _within(name_query(query, name), f"date:{start}..{end}")


def _within(query: str, mark: str) -> str:
    # OR binds more closely than standing side by side: both conditions hold.
    return f"{query.strip()} {mark}".strip()
