"""Telling whether an article is in the library already, and under which row.

Two digests answer. The *identity* says which article it is: by the id that its source gave it, else by its
URL, else by the file that holds nothing but it; an edited article keeps it. The *fingerprint* says what it
reads: the same story from two places has one.
"""

import os
from hashlib import blake2b
from sqlite3 import Connection

from corpus.article import Article
from corpus.library.ids import name_of

_DIGEST = 16
_TELLING = 200
"""Characters. A shorter text may well be the same under many titles, such as "Comments" in a feed."""


def identity_of(article: Article) -> bytes | None:
    """The digest of its id, namespaced by its source, or of its URL; None when it has neither."""
    if article.id:
        return _digest("id", _place(article.source), article.id)
    if article.url:
        return _digest("url", article.url)
    return None


def file_identity(article: Article) -> bytes | None:
    """The digest of the file, for an article that has it to itself; None for standard input."""
    return None if article.source == "-" else _digest("file", _place(article.source))


def fingerprint_of(article: Article) -> bytes:
    """The digest of the text, whatever its line breaks; a short text counts together with its title."""
    words = " ".join(article.text.split())
    return _digest("text", words) if len(words) >= _TELLING else _digest("short", article.title, words)


def id_of(connection: Connection, article: Article) -> str | None:
    """The id of the stored article that has the same text, if there is one."""
    statement = "SELECT id FROM articles WHERE fingerprint = ?"
    found = connection.execute(statement, (fingerprint_of(article),)).fetchone()
    return name_of(found[0]) if found else None


def text_identity(fingerprint: bytes) -> bytes:
    """The identity of an article that has nothing but what it says."""
    return _digest("same", fingerprint.hex())


def _place(source: str) -> str:
    if source == "-" or "://" in source:
        return source
    # The same file named from another folder is the same source. A link may lead elsewhere later.
    return os.path.abspath(source)  # noqa: PTH100 - `resolve` asks the disk


def _digest(*parts: str) -> bytes:
    return blake2b("\0".join(parts).encode(), digest_size=_DIGEST).digest()
