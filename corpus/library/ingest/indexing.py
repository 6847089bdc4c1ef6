"""Putting text into the full-text index, and taking it out again.

FTS5 takes a run of Chinese or Japanese for one long word. Spaced out, each character is a word and a query
for several is a phrase; the text itself is stored as it is.
"""

import re
import sqlite3
import unicodedata

from corpus.folding import plain_letters, without_points

TOKENIZER = "porter unicode61 remove_diacritics 2"
"""As in schema.sql: accents folded, English word endings taken off."""

_UNSPACED = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])")

_TYPED = re.compile(r"(?!(?:[ei]\.[ge]|[ap]\.m)\.?$)[a-z](?:\.[a-z]){1,5}\.?")
_ACRONYM = re.compile(r"\b[A-Z]{2,4}\b")

_QUOTES = str.maketrans(dict.fromkeys('"“”„‟«»', " "))


def spaced(text: str) -> str:
    """The text as it is indexed: letters plain, the points of "U.S." behind it as blanks.

    Around every character of a script without spaces, such as Han and Kana, there is a space.
    """
    plain = text if text.isascii() else plain_letters(_UNSPACED.sub(r" \1 ", text))
    return without_points(plain)


def asked(words: str) -> str:
    """What a query asks for, as `spaced` has it; "u.s." is "U.S."."""
    return spaced(words.upper() if _TYPED.fullmatch(words) else words)


def acronyms(text: str) -> str:
    """The short words in capitals, once each, none of a text that is all in capitals."""
    if text.isupper():
        return ""
    return " ".join(dict.fromkeys(_ACRONYM.findall(spaced(text))))


def folded(text: str) -> str:
    """Lower case without accents, quotation marks and extra blanks: equal for what is read as one name."""
    if text.isascii():
        return " ".join(text.lower().translate(_QUOTES).split())
    plain = unicodedata.normalize("NFKD", plain_letters(text.casefold()).translate(_QUOTES))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def indexed(title: str, text: str) -> tuple[str, str, str]:
    """The three columns of the index.

    What is in capitals has one of its own, so that "US" finds the country before it finds "use".
    """
    return spaced(title), spaced(text), acronyms(f"{title}\n{text}")


def insert(connection: sqlite3.Connection, number: int, title: str, text: str) -> None:
    """Make an article findable."""
    connection.execute(
        "INSERT INTO search (rowid, title, text, acronyms) VALUES (?, ?, ?, ?)",
        (number, *indexed(title, text)),
    )


def delete(connection: sqlite3.Connection, number: int, title: str, text: str) -> None:
    """Make it unfindable; title and text must be those that were inserted."""
    connection.execute(
        "INSERT INTO search (search, rowid, title, text, acronyms) VALUES ('delete', ?, ?, ?, ?)",
        (number, *indexed(title, text)),
    )
