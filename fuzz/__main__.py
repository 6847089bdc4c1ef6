"""Attack every parser with mutants, for so many minutes or with so many of each kind.

    make fuzz MINUTES=10                         all kinds in turn
    python -m fuzz --each 10000                  kind after kind
    python -m fuzz --kind pdf --seed 7 --minutes 2

A finding is a document in `fuzz/findings/`, named by its kind and what happened, with the traceback beside it:
anything raised but an error in a sentence, a text that is not normalised, more than 30 seconds of the
processor, more than 500 MB. A chunk of mutants has a process of its own, whatever becomes of it. A finding that is
mended becomes a test.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import count, cycle

from fuzz.running import CHUNK, FINDINGS, run_chunk, warm_up
from fuzz.seeds import seeds


def main() -> int:
    """Run as far as was asked; status 1 when anything was found."""
    options, known = _options(), seeds()
    FINDINGS.mkdir(exist_ok=True)
    warm_up(known)
    kinds = options.kind.split(",") if options.kind else list(known)
    done, found = Counter[str](), 0
    for kind, number in _chunks(kinds, options):
        status = run_chunk(kind, number, known)
        done[kind] += CHUNK
        found += status != 0
        if status or done[kind] == options.each:
            print(
                f"{time.strftime('%H:%M')} {kind}: {done[kind]:,} mutants, chunk {number} ended with {status}",
                flush=True,
            )
    print(f"{done.total():,} mutants of {len(done)} kinds; findings in {found} chunks, see {FINDINGS}")
    return 1 if found else 0


def _chunks(kinds: list[str], options: argparse.Namespace) -> Iterator[tuple[str, int]]:
    if options.each:
        for kind in kinds:
            for number in range(options.seed, options.seed + -(-options.each // CHUNK)):
                yield kind, number
        return
    end = time.monotonic() + options.minutes * 60
    for kind, number in zip(cycle(kinds), count(options.seed), strict=False):
        if time.monotonic() > end:
            return
        yield kind, number


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--each", type=int, default=0, help="so many of each kind, however long that takes")
    parser.add_argument("--kind", default="", help="one kind, or several with commas")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
