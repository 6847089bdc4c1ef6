"""Putting text into the full-text index, and taking it out again.

FTS5 takes a run of Chinese or Japanese for one long word. Spaced out, each character is a word and a query
for several is a phrase; the text itself is stored as it is.
"""

import re
import sqlite3
import unicodedata

TOKENIZER = "porter unicode61 remove_diacritics 2"
"""As in schema.sql: accents folded, English word endings taken off."""

_UNSPACED = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])")

_QUOTES = str.maketrans(dict.fromkeys('"“”„‟«»', " "))


def spaced(text: str) -> str:
    """The text with a space around every character of a script without spaces, such as Han and Kana."""
    return text if text.isascii() else _UNSPACED.sub(r" \1 ", text)


def folded(text: str) -> str:
    """Lower case without accents, quotation marks and extra blanks: equal for what is read as one name."""
    if text.isascii():
        return " ".join(text.lower().translate(_QUOTES).split())
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_QUOTES))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def insert(connection: sqlite3.Connection, number: int, title: str, text: str) -> None:
    """Make an article findable."""
    connection.execute(
        "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", (number, spaced(title), spaced(text))
    )


def delete(connection: sqlite3.Connection, number: int, title: str, text: str) -> None:
    """Make it unfindable; title and text must be those that were inserted."""
    connection.execute(
        "INSERT INTO search (search, rowid, title, text) VALUES ('delete', ?, ?, ?)",
        (number, spaced(title), spaced(text)),
    )
