"""Running mutants in children of one process that has everything imported, each chunk in a child of its own.

A child may be ended by anything: the mutant that it was at lies in the findings already. What is counted is
the time of the processor, so that a busy machine finds nothing.
"""

import os
import random
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from corpus.errors import CorpusError
from corpus.patience import TimeUpError, within
from fuzz.mutating import mutant
from fuzz.seeds import Seeds
from fuzz.targets import HarmError, attack

FINDINGS = Path(__file__).parent / "findings"
SECONDS = 30
MEGABYTES = 500
CHUNK = 250
_GROWN = 40
_ROOM = 3_000_000_000
"""Bytes of addresses of a child; a mutant that wants more does not take the machine with it."""


def warm_up(known: Seeds) -> None:
    """Import whatever the seeds make the parsers import, so that no child has to."""
    with tempfile.TemporaryDirectory() as folder:
        for kind, documents in known.items():
            for document in documents:
                try:
                    attack(kind, document, Path(folder))
                except (CorpusError, HarmError) as error:
                    raise SystemExit(f"the seed of {kind} is none: {error}") from error


def run_chunk(kind: str, number: int, known: Seeds) -> int:
    """Do one chunk in a child; the status that it ended with."""
    sys.stdout.flush()
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    status = 1
    try:
        resource.setrlimit(resource.RLIMIT_AS, (_ROOM, _ROOM))
        status = sum(1 for _ in _findings(kind, number, known))
    except BaseException:  # whatever it is, the child must not go on as its parent
        traceback.print_exc()
    finally:
        os._exit(min(status, 100))


def _findings(kind: str, number: int, known: Seeds) -> Iterator[str]:
    """Mutants that are read go on to be seeds themselves."""
    chance = random.Random(f"{kind} {number}")
    grown, others = list(known[kind]), [seed for several in known.values() for seed in several]
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(CHUNK):
            data = mutant(chance.choice(grown), others, chance)
            if found := _harm(kind, data, Path(folder)):
                yield found
            elif len(grown) < _GROWN and chance.random() < 0.2:
                grown.append(data)


def _harm(kind: str, data: bytes, folder: Path) -> str:
    """What the mutant did that none may do; empty when it did nothing of the kind."""
    current = _place(kind, "hang", data)
    current.write_bytes(data)
    # What never comes back to Python ends the child.
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + 3 * SECONDS, hard))
    harm = _attempt(kind, data, folder)
    current.unlink()
    if harm:
        _keep(kind, data, *harm)
        return harm[0]
    return ""


def _attempt(kind: str, data: bytes, folder: Path) -> tuple[str, str] | None:
    try:
        with within(SECONDS):
            attack(kind, data, folder)
    except (Exception, TimeUpError) as error:
        return type(error).__name__, traceback.format_exc()
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return ("memory", f"{size} MB\n") if size > MEGABYTES else None


def _keep(kind: str, data: bytes, what: str, why: str) -> None:
    path = _place(kind, what, data)
    path.write_bytes(data)
    path.with_name(f"{path.name}.txt").write_text(why)


def _place(kind: str, what: str, data: bytes) -> Path:
    return FINDINGS / f"{kind}-{what}-{sha256(data).hexdigest()[:12]}"
