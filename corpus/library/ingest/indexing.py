"""Putting text into the full-text index, and taking it out again.

FTS5 takes a run of Chinese or Japanese for one long word. Spaced out, each character is a word and a query
for several is a phrase; the text itself is stored as it is.
"""

import sqlite3

from corpus.folding import as_asked, folded, searched_letters, without_points
from corpus.languages.scripts import HAN, KANA
from corpus.patterns import lazy_pattern

TOKENIZER = "porter unicode61 remove_diacritics 2"
"""As in schema.sql: accents folded, English word endings taken off."""

_CHINESE_JAPANESE = lazy_pattern(f"([{KANA}{HAN}])")

_PIECE = 100_000
"""Characters that are looked at together."""

_ACRONYM = lazy_pattern(r"\b[A-Z]{2,4}\b")

_QUOTES = str.maketrans(dict.fromkeys('"“”„‟«»', " "))


def spaced(text: str) -> str:
    """The text as it is indexed: letters plain, the points of "U.S." behind it as blanks.

    Around every character of a script without spaces, such as Han and Kana, there is a space.
    """
    plain = text if text.isascii() else searched_letters(_with_room(text))
    return without_points(plain)


def _with_room(text: str) -> str:
    # By pieces: in a long text, each character would be a string of its own for a while.
    pieces = (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))
    return "".join(_CHINESE_JAPANESE.sub(r" \1 ", piece) for piece in pieces)


def asked(words: str) -> str:
    """What a query asks for, as `spaced` has it; "u.s." is "U.S."."""
    return spaced(as_asked(words))


def acronyms(text: str) -> str:
    """The short words in capitals, once each, none of a text that is all in capitals."""
    if text.isupper():
        return ""
    return " ".join(dict.fromkeys(_ACRONYM.findall(spaced(text))))


def folded_name(text: str) -> str:
    """The text folded, without quotation marks and extra blanks: equal for what is read as one name."""
    return " ".join(folded(text.translate(_QUOTES)).split())


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
