"""How stories keep up with a large library: the rate of joining, the memory, and what a late article changes.

    python -m benchmarks.many_stories FOLDER [N]

The sets of FOLDER (see stories.py) are told again and again, each time a month later and of other names,
until there are N articles (100,000). What adding takes is not counted: articles are stored with their names
already.
"""

import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from sqlite3 import Connection

from benchmarks.stories import read_set
from corpus.article import Article
from corpus.library.ingest import stored_rows
from corpus.library.ingest.candidates import Candidate
from corpus.library.ingest.examining import Examination, Findings, examine
from corpus.library.ingest.identity import fingerprint_of
from corpus.library.store import Library
from corpus.library.stored_article import Record
from corpus.stories.story_store import join_stories
from corpus.value_types import replace

_NAME = re.compile(r"\b[A-ZÀ-Ý][\w’'-]+")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MONTH = 30
_BATCH = 1_000

_ArticleFindings = tuple[Article, Findings]


def main(folder: str, wanted: int) -> None:
    """Print the figures."""
    told = [
        (article, examine(article, Examination("builtin")))
        for path in sorted(Path(folder).glob("*.jsonl*"))
        for article in read_set(path)[0]
    ]
    with tempfile.TemporaryDirectory() as place, Library.open(Path(place) / "library.db") as library:
        many = islice(_again_and_again(told), wanted)
        while batch := list(islice(many, _BATCH)):
            with library.writing() as connection:
                for article, findings in batch:
                    _store(connection, article, findings)
        before = _memory()
        start, worked = time.perf_counter(), time.process_time()
        joined = join_stories(library)
        passed, worked = time.perf_counter() - start, time.process_time() - worked
        stories = len(set(_stories(library).values()))
        rates = f"{joined / passed:,.0f} articles a second, {joined / worked:,.0f} of the processor's time"
        print(f"{joined:,} articles, {stories:,} stories, {rates}", flush=True)
        print(f"memory {_memory():,.0f} MB, {before:,.0f} MB before joining")
        _come_late(library, told[0])


def _come_late(library: Library, told: _ArticleFindings) -> None:
    """Have one more article come, and print what it changes of the others."""
    earlier = _stories(library)
    article, findings = _in_round(*told, 1)
    with library.writing() as connection:
        _store(
            connection, replace(article, title=f"{article.title} (late)", text=article.text[:-40]), findings
        )
    start = time.perf_counter()
    join_stories(library)
    seconds = time.perf_counter() - start
    now = _stories(library)
    changed = {earlier[number] for number in earlier if now[number] != earlier[number]}
    print(f"a late article took {seconds:.2f} s and moved the articles of {len(changed)} other stories")


def _again_and_again(told: Sequence[_ArticleFindings]) -> Iterator[_ArticleFindings]:
    turn = 0
    while True:
        for article, findings in told:
            yield _in_round(article, findings, turn)
        turn += 1


def _in_round(article: Article, findings: Findings, turn: int) -> _ArticleFindings:
    """The article of a later month, all names in it others."""
    ending = _LETTERS[turn % 26] + _LETTERS[turn // 26 % 26]
    day = date.fromisoformat(article.date[:10]) + timedelta(days=_MONTH * turn) if article.date else None
    mentions = tuple((label, _renamed(name, ending), count) for label, name, count in findings.mentions)
    renamed = replace(
        article,
        title=_renamed(article.title, ending),
        text=_renamed(article.text, ending),
        date=day.isoformat() if day else None,
    )
    return renamed, replace(findings, mentions=tuple(dict.fromkeys(mentions)))


def _renamed(text: str, ending: str) -> str:
    return _NAME.sub(lambda name: name[0] + ending, text)


def _store(connection: Connection, article: Article, findings: Findings) -> None:
    (count,) = connection.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
    candidate = Candidate(Record(article), str(count).encode(), fingerprint_of(article))
    stored_rows.insert(connection, candidate, findings, stored_rows.Arrival(0, engine="builtin"))


def _stories(library: Library) -> dict[int, int]:
    with library.reading() as connection:
        return dict(connection.execute("SELECT article, story FROM story_members"))


def _memory() -> float:
    """The most that the process has taken so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
