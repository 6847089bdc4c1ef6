"""Going on with an interrupted batch: what a file of JSON Lines has answers for is not answered again.

Articles are known again by what their records say of them, since one that failed left no line to count.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from corpus.article import Article, published_by
from corpus.errors import UsageError
from corpus.type_hints import TYPE_CHECKING
from corpus.words import count_words
from reader.cli.rendering.answer_shapes import OutputFormat

if TYPE_CHECKING:
    from pathlib import Path


def check_resuming(options: argparse.Namespace) -> None:
    """Raise `UsageError` where there is nothing to go on with whole lines in."""
    if options.template or options.only or options.format != OutputFormat.JSONL:
        raise UsageError("--resume needs whole records; use --format jsonl without --only or --template")
    if options.output in ("", "-"):
        raise UsageError("--resume goes on with a file; name it with --output FILE")


class Answered:
    """The articles that there are answers for."""

    def __init__(self, keys: Iterable[int]) -> None:
        self._left = Counter(keys)

    def without(self, articles: Iterable[Article]) -> Iterator[Article]:
        """The articles that it has no answer for."""
        for article in articles:
            key = _key_of(article)
            if self._left[key] > 0:
                self._left[key] -= 1
            else:
                yield article


def answered_in(path: "Path", *, part: str) -> Answered:
    """Those of a file of JSON Lines, which need not be there."""
    try:
        return Answered(_keys_in(path, part) if path.exists() else ())
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; choose another place for --output") from error


def answered_by(records: Iterable[object], *, part: str) -> Answered:
    """Those of the records; `UsageError` where one is none."""
    return Answered(_key_in(record, part) for record in records)


def _keys_in(path: "Path", part: str) -> Iterator[int]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.endswith(b"\n"):
                return  # half a line is none
            try:
                yield _key_in(_parsed(line), part)
            except UsageError as error:
                remedy = "name another file for --resume"
                raise UsageError(f"{path}: line {number} {error}; {remedy}") from error


def _parsed(line: bytes) -> object:
    import json

    try:
        return json.loads(line)
    except ValueError:
        return None


def _key_in(record: object, part: str) -> int:
    article = record.get("article") if isinstance(record, Mapping) and part in record else None
    if not isinstance(article, Mapping):
        raise UsageError(f"is no record with {part}")
    facts = (article.get(name) for name in ("source", "id", "title", "date", "url", "words"))
    return hash(tuple(map(str, facts)))


def _key_of(article: Article) -> int:
    facts = (published_by(article), article.id, article.title or None, article.date, article.url)
    return hash(tuple(map(str, (*facts, count_words(article.text)))))
