"""Attack every parser with mutants, for so many minutes.

    make fuzz MINUTES=10            all kinds in turn
    python -m fuzz --kind pdf --seed 7 --minutes 2

A finding is a document in `fuzz/findings/`, named by its kind and what happened, with the traceback beside it:
anything raised but an error in a sentence, a text that is not normalised, more than 30 seconds of the
processor, more than 500 MB. Each worker does 100 mutants and is replaced, whatever became of it. A finding that is
mended becomes a test.
"""

import argparse
import faulthandler
import random
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from hashlib import sha256
from pathlib import Path

from corpus.patience import TimeUpError, within
from fuzz.mutating import mutant
from fuzz.seeds import seeds
from fuzz.targets import attack

FINDINGS = Path(__file__).parent / "findings"
_CHUNK = 100
_SECONDS = 30
_MEGABYTES = 500
_GROWN = 40


def main() -> int:
    """Run for the minutes given; status 1 when anything was found."""
    options = _options()
    if options.worker:
        _work(options.kind, options.seed)
        return 0
    FINDINGS.mkdir(exist_ok=True)
    kinds = [options.kind] if options.kind else list(seeds())
    end, number, done = time.monotonic() + options.minutes * 60, options.seed, Counter[str]()
    before = len(list(FINDINGS.iterdir()))
    while time.monotonic() < end:
        kind = kinds[number % len(kinds)]
        command = [sys.executable, "-m", "fuzz", "--worker", "--kind", kind, "--seed", str(number)]
        ended = subprocess.run(command, check=False, capture_output=True, text=True)
        if ended.returncode:
            print(f"{kind}: worker {number} ended with {ended.returncode}: {ended.stderr[-300:]}")
        done[kind] += _CHUNK
        number += 1
    found = len(list(FINDINGS.iterdir())) - before
    print(f"{done.total():,} mutants of {len(done)} kinds, {found // 2} findings in {FINDINGS}")
    return 1 if found else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--kind", default="")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _work(kind: str, seed: int) -> None:
    """One chunk; mutants that are read go on to be seeds themselves."""
    chance, known = random.Random(f"{kind} {seed}"), seeds()
    grown, others = list(known[kind]), [seed for several in known.values() for seed in several]
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(_CHUNK):
            data = mutant(chance.choice(grown), others, chance)
            if _is_survived(kind, data, Path(folder)) and len(grown) < _GROWN and chance.random() < 0.2:
                grown.append(data)


def _is_survived(kind: str, data: bytes, folder: Path) -> bool:
    # What never comes back to Python ends the worker; its document is there already.
    current = FINDINGS / f"{kind}-hang-{sha256(data).hexdigest()[:12]}"
    current.write_bytes(data)
    faulthandler.dump_traceback_later(_SECONDS * 4, exit=True)
    try:
        with within(_SECONDS):
            attack(kind, data, folder)
    except (Exception, TimeUpError) as error:
        _keep(kind, data, type(error).__name__, traceback.format_exc())
        return False
    finally:
        faulthandler.cancel_dump_traceback_later()
        current.unlink()
    if (size := resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024) > _MEGABYTES:
        _keep(kind, data, "memory", f"{size} MB\n")
        sys.exit("too much memory")
    return True


def _keep(kind: str, data: bytes, what: str, why: str) -> None:
    path = FINDINGS / f"{kind}-{what}-{sha256(data).hexdigest()[:12]}"
    path.write_bytes(data)
    path.with_name(f"{path.name}.txt").write_text(why)


if __name__ == "__main__":
    sys.exit(main())
