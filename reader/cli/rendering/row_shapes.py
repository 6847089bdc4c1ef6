"""The looks of the library's rows: one line each, marks first, the id ready to be typed."""

from collections.abc import Iterator

from corpus.article import Span
from corpus.library.emphasis import emphasized
from corpus.library.query.searching import Found
from corpus.listings.hours import hour_today
from corpus.listings.listing import Row
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord
from reader.cli.rendering.plain import escaped, headline, linked, marked_up, on_one_line

_COLUMNS = ("id", "title", "date", "source", "unread", "starred", "tags")


def row_shape(*, drawing: bool = False) -> AnswerShape[Row]:
    """A line an article; marks are drawn for a person, and words for a program and an ear."""
    line = drawn_line if drawing else row_line
    return AnswerShape(
        heading=None,
        plain=lambda row: f"{line(row)}\n",
        markdown=lambda row: f"- {_entry(row)}\n",
        record=row_record,
        columns=_COLUMNS,
        rows=lambda row: [_cells(row)],
    )


def found_shape(*, drawing: bool = False) -> AnswerShape[Found]:
    """A line an article, and below it the place that matches."""
    line = drawn_line if drawing else row_line
    return AnswerShape(
        heading=None,
        plain=lambda found: f"{line(found.row)}\n    {on_one_line(found.snippet.text)}\n",
        markdown=lambda found: f"- {_entry(found.row, url=found.article.url)}  \n  {_emphasized(found)}\n",
        record=_found_record,
        columns=(*_COLUMNS, "snippet"),
        rows=lambda found: [(*_cells(found.row), on_one_line(found.snippet.text))],
    )


def row_line(row: Row) -> str:
    """Id, state in a word, day, title, tags."""
    return _line(row, f"{'unread' if row.unread else 'read':<6}", " (starred)" if row.starred else "")


def drawn_line(row: Row) -> str:
    """The same with its state in marks."""
    marks = ("•" if row.unread else " ") + ("★" if row.starred else " ")
    return _line(row, marks, "", hour=hour_today(row.date))


def _line(row: Row, marks: str, star: str, *, hour: str | None = None) -> str:
    tags = "".join(f" #{tag}" for tag in row.tags)
    when, title = hour or (row.date or "")[:10], headline(row.title or row.source)
    return f"{row.id:<6} {marks} {when:<10}  {title}{star}{tags}"


def _entry(row: Row, *, url: str | None = None) -> str:
    """An item of a list in Markdown, fit for a newsletter: the title leads to the page."""
    state = (
        "unread" if row.unread else "",
        "starred" if row.starred else "",
        *(f"#{tag}" for tag in row.tags),
    )
    day, source = (row.date or "")[:10], marked_up(row.source) if row.source else ""
    facts = filter(None, (day, source, row.id, *map(escaped, state)))
    return f"{linked(row.title or row.source, url)} · {' · '.join(facts)}"


def row_record(row: Row) -> JsonRecord:
    """A row as JSON."""
    return {
        "id": row.id,
        "title": row.title or None,
        "date": row.date,
        "source": row.published or row.source,
        "unread": row.unread,
        "starred": row.starred,
        "tags": list(row.tags),
    }


def _cells(row: Row) -> tuple[object, ...]:
    marks = (int(row.unread), int(row.starred), ",".join(row.tags))
    return (row.id, row.title, row.date, row.published or row.source, *marks)


def _found_record(found: Found) -> JsonRecord:
    snippet = found.snippet
    return {
        **row_record(found.row),
        "url": found.article.url,
        "hits": list(_places(found)),
        "title_hits": [_pair(span) for span in found.title_hits],
        "snippet": {"text": snippet.text, "hits": [_pair(span) for span in snippet.hits]},
    }


def _places(found: Found) -> Iterator[JsonRecord]:
    """The hits as places of the article's text, each with the number of its sentence, from 0."""
    if not found.hits:
        return
    from corpus.sentences import split

    sentences = split(found.article.text, language=found.article.language or "en")
    number = 0
    for hit in found.hits:
        while number < len(sentences) and sentences[number].span.end <= hit.start:
            number += 1
        inside = number < len(sentences) and sentences[number].span.start <= hit.start
        yield {"start": hit.start, "end": hit.end, "sentence": sentences[number].index if inside else None}


def _emphasized(found: Found) -> str:
    snippet = found.snippet
    return on_one_line(emphasized(snippet.text, snippet.hits, plain=escaped, strong=_bold))


def _bold(text: str) -> str:
    return f"**{escaped(text)}**"


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
