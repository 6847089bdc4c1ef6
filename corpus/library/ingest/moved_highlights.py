"""Finding what was marked in an article in its new text."""

from sqlite3 import Connection

from corpus.article import Span


def move_highlights(connection: Connection, number: int, old: str, new: str) -> None:
    """Mark the words of an article that were marked in its old text."""
    rows = connection.execute("SELECT start, end FROM highlights WHERE article = ?", (number,)).fetchall()
    if not rows or old == new:
        return
    connection.execute("DELETE FROM highlights WHERE article = ?", (number,))
    # They were of the old text, and so cannot come back by undoing.
    connection.execute("DELETE FROM journal WHERE article = ? AND mark = 'highlights'", (number,))
    found = (moved(Span(start, end), old, new) for start, end in rows)
    connection.executemany(
        "INSERT OR IGNORE INTO highlights (article, start, end) VALUES (?, ?, ?)",
        [(number, span.start, span.end) for span in found if span],
    )


def moved(span: Span, old: str, new: str) -> Span | None:
    """Where the words now stand, nearest to where they stood; None when they are gone."""
    words = span.of(old)
    before, after = new.rfind(words, 0, span.end), new.find(words, span.start)
    places = [place for place in (before, after) if place >= 0]
    if not places:
        return None
    start = min(places, key=lambda place: abs(place - span.start))
    return Span(start, start + len(words))
