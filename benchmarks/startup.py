"""How long one summary takes from the shell, beside sumy's and lede's commands.

    python benchmarks/startup.py [STORY] [--runs 15]

All commands run in turn, round after round, so that a busy machine is busy for each of them; what is printed
are the medians of wall time and their ratios. sumy needs NLTK's punkt data, which is written to a temporary
folder from the model inside the `punkt` package: nothing is downloaded.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.punkt_data import write_punkt_data

BIN = Path(sys.executable).parent
STORY = Path(__file__).parents[1] / "corpus" / "samples" / "01-webb-telescope-launch.txt"


def main() -> None:
    options = _options()
    story = str(options.story)
    commands = {
        "nutgraf summarize": [str(BIN / "nutgraf"), "summarize", story],
        "sumy lex-rank": [str(BIN / "sumy"), "lex-rank", "--length=3", f"--file={story}"],
        "lede": [str(BIN / "lede"), story],
        "python -c pass": [sys.executable, "-c", "pass"],
    }
    with tempfile.TemporaryDirectory() as folder:
        write_punkt_data(Path(folder))
        times = measure(commands, {**os.environ, "NLTK_DATA": folder}, runs=options.runs)
    report(times)


def measure(
    commands: Mapping[str, list[str]], environment: Mapping[str, str], *, runs: int
) -> dict[str, list[float]]:
    """Seconds of wall time a run; every command is run once before it counts."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for round_number in range(runs + 1):
        for name, command in commands.items():
            begun = time.perf_counter()
            subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
            if round_number:
                times[name].append(time.perf_counter() - begun)
    return times


def report(times: Mapping[str, list[float]]) -> None:
    medians = {name: statistics.median(seconds) for name, seconds in times.items()}
    ours = medians["nutgraf summarize"]
    print(f"{'command':<20}{'median ms':>10}{'fastest ms':>12}{'nutgraf / it':>14}")
    for name, median in medians.items():
        print(f"{name:<20}{median * 1000:>10.0f}{min(times[name]) * 1000:>12.0f}{ours / median:>14.2f}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("story", nargs="?", type=Path, default=STORY)
    parser.add_argument("--runs", type=int, default=15)
    return parser.parse_args()


if __name__ == "__main__":
    main()
