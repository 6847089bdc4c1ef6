"""Articles that a test puts into a library with the names that an engine would have found."""

from typing import Any

from corpus.article import Article, Label
from corpus.library.ingest import stored_rows
from corpus.library.ingest.candidates import Candidate
from corpus.library.ingest.examining import Findings
from corpus.library.ingest.identity import fingerprint_of
from corpus.library.label_bits import bits_of
from corpus.library.store import Library
from corpus.library.stored_article import Record

Mention = tuple[str, str, int]
"""Label, name and how often it stands in the text."""


def store(
    library: Library, *mentions: Mention, story: int | None = None, added: int = 0, **known: Any
) -> str:
    """Store one more article, which differs from all others; returns its id. `story` puts it into one."""
    with library.writing() as connection:
        number = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM articles").fetchone()[0]
        article = Article(
            **{"text": f"Text {number}.", "title": f"Title {number}", "language": "en", **known}
        )
        candidate = Candidate(Record(article), f"identity {number}".encode(), fingerprint_of(article))
        found = Findings(article.language, bits_of({Label(label) for label, _, _ in mentions}), mentions)
        number = stored_rows.insert(connection, candidate, found, stored_rows.Arrival(added, engine="hand"))
        if story is not None:
            connection.execute("INSERT INTO story_members (article, story) VALUES (?, ?)", (number, story))
    return f"@{number}"


def names_in(library: Library) -> dict[str, tuple[int, int]]:
    """The names of a library, each with its articles and its mentions."""
    return {name.name: (name.articles, name.mentions) for name in library.names.most_frequent()}
