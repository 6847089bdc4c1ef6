"""Adding articles: what is there already adds nothing, what was edited is updated, the rest is stored.

Everything goes in by batches, each a transaction of its own: whatever stops the adding, the batches that were
committed stay, and a second run goes on from there. The writer's lock is never held while articles are being
read or examined, so that two programs can add at once.
"""

import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from enum import StrEnum

from corpus.article import Article
from corpus.errors import SourceError
from corpus.library.database.database import Database
from corpus.library.ingest import stored_rows
from corpus.library.ingest.candidates import Candidate, Item, batches, candidates
from corpus.library.ingest.examining import LANGUAGE_ONLY, Examination, Findings, examine, examined
from corpus.library.ingest.identity import text_identity
from corpus.library.ingest.stored_rows import Arrival
from corpus.value_types import Value, replace


class Added(Value):
    """How far an adding has come, or how it ended."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    """Articles that were in the library already."""
    failed: int = 0

    @property
    def total(self) -> int:
        """How many items have been seen."""
        return self.added + self.updated + self.unchanged + self.failed


def add(
    database: Database,
    items: Iterable[Item],
    *,
    examination: Examination = LANGUAGE_ONLY,
    jobs: int = 1,
    feed: int | None = None,
    on_progress: Callable[[Added], None] | None = None,
    on_error: Callable[[SourceError], None] | None = None,
) -> Added:
    """Add articles as they come, examining them in `jobs` processes; returns what became of them.

    `on_progress` is called after each commit, `on_error` for every error among the items. A record brings its
    marks along. `LibraryError` for a full disk, a lock that is not given up and the like.
    """
    arrival = Arrival(int(time.time()), feed, examination.engine or None)
    adding = _Adding(database, arrival, examination)
    arriving = batches(candidates(items, on_error=adding.counting(on_error)))
    work = (adding.work_on(batch) for batch in arriving)
    with closing(examined(((piece, piece.texts) for piece in work), examination, jobs=jobs)) as pieces:
        for piece, findings in pieces:
            adding.store(piece, findings)
            if on_progress:
                on_progress(adding.so_far)
    return adding.so_far


class _AddOutcome(StrEnum):
    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class _Work(Value):
    """A batch, and those of it whose text is not in the library yet."""

    batch: tuple[Candidate, ...]
    fresh: tuple[Candidate, ...]

    @property
    def texts(self) -> tuple[Article, ...]:
        """The articles that are new."""
        return tuple(candidate.record.article for candidate in self.fresh)


class _Adding:
    """One run of `add`."""

    def __init__(self, database: Database, arrival: Arrival, examination: Examination) -> None:
        self.so_far = Added()
        self._database = database
        self._arrival = arrival
        self._examination = examination
        self._met = _BatchNumbers()

    def counting(self, on_error: Callable[[SourceError], None] | None) -> Callable[[SourceError], None]:
        """Something that counts errors and hands them on."""

        def count(error: SourceError) -> None:
            """Count an error, and hand it on."""
            self.so_far = replace(self.so_far, failed=self.so_far.failed + 1)
            if on_error:
                on_error(error)

        return count

    def work_on(self, batch: tuple[Candidate, ...]) -> _Work:
        """What of a batch is to be examined."""
        with self._database.reading() as connection:
            fresh = [
                candidate
                for candidate in batch
                if _with_fingerprint(connection, candidate.fingerprint) is None
            ]
        return _Work(batch, tuple(fresh))

    def store(self, work: _Work, findings: list[Findings]) -> None:
        """Store a batch in one transaction, and count it."""
        found = dict(zip((candidate.fingerprint for candidate in work.fresh), findings, strict=True))
        with self._database.writing() as connection:
            outcomes = Counter(self._store_one(connection, candidate, found) for candidate in work.batch)
        self.so_far = replace(
            self.so_far,
            added=self.so_far.added + outcomes[_AddOutcome.ADDED],
            updated=self.so_far.updated + outcomes[_AddOutcome.UPDATED],
            unchanged=self.so_far.unchanged + outcomes[_AddOutcome.UNCHANGED],
        )

    def _store_one(
        self, connection: sqlite3.Connection, candidate: Candidate, found: dict[bytes, Findings]
    ) -> _AddOutcome:
        if self._arrival.feed is not None and _was_removed(connection, candidate.identity):
            return _AddOutcome.UNCHANGED
        same_text = _with_fingerprint(connection, candidate.fingerprint)
        if same_text is not None:
            self._met.add(same_text)
            return self._meet(connection, same_text, candidate)
        # Another program may have removed it since it was looked up.
        findings = found.get(candidate.fingerprint) or examine(candidate.record.article, self._examination)
        edited = _with_identity(connection, candidate.identity)
        if edited is not None and edited in self._met:
            # Two articles of one id or URL in one run are two articles that were given the same by mistake.
            candidate = replace(candidate, identity=text_identity(candidate.fingerprint))
            edited = _with_identity(connection, candidate.identity)
        if edited is not None:
            self._met.add(edited)
            stored_rows.update(connection, edited, candidate, findings, self._arrival)
            return _AddOutcome.UPDATED
        self._met.add(stored_rows.insert(connection, candidate, findings, self._arrival))
        return _AddOutcome.ADDED

    def _meet(self, connection: sqlite3.Connection, number: int, candidate: Candidate) -> _AddOutcome:
        record = candidate.record
        changes = []
        # Only the article itself corrects its title; the same text elsewhere may have a worse one.
        if _with_identity(connection, candidate.identity) == number:
            changes.append(stored_rows.correct(connection, number, record.article))
        # Tags that the reader took away do not come back with every refresh of a feed.
        if record.identity is not None:
            changes.append(stored_rows.restore(connection, number, record))
        return _AddOutcome.UPDATED if any(changes) else _AddOutcome.UNCHANGED


class _BatchNumbers:
    """A set of articles' numbers, a bit for each."""

    def __init__(self) -> None:
        self._bits = bytearray()

    def __contains__(self, number: int) -> bool:
        place, bit = divmod(number, 8)
        return place < len(self._bits) and bool(self._bits[place] >> bit & 1)

    def add(self, number: int) -> None:
        """Take a number in."""
        place, bit = divmod(number, 8)
        if place >= len(self._bits):
            self._bits.extend(bytes(place + 1024 - len(self._bits)))
        self._bits[place] |= 1 << bit


def _was_removed(connection: sqlite3.Connection, identity: bytes) -> bool:
    row = connection.execute("SELECT 1 FROM removed WHERE identity = ?", (identity,)).fetchone()
    return row is not None


def _with_fingerprint(connection: sqlite3.Connection, fingerprint: bytes) -> int | None:
    row = connection.execute("SELECT id FROM articles WHERE fingerprint = ?", (fingerprint,)).fetchone()
    return row[0] if row else None


def _with_identity(connection: sqlite3.Connection, identity: bytes) -> int | None:
    row = connection.execute("SELECT id FROM articles WHERE identity = ?", (identity,)).fetchone()
    return row[0] if row else None
