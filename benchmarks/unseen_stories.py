"""How well articles are grouped that the weights have not seen: half of the events teach, the rest judge.

Every set is judged by itself, then all sets of full texts in one stream by date, in which the events of one
set stand among those of the others. Each figure is the mean of both halves. Copies are judged apart: how
many are known for what they repeat, and how many are taken for one that they do not.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.stories import Labels, b_cubed, grouped_by_day, pairwise, read_set
from corpus.article import Article
from corpus.stories.grouping import group
from corpus.stories.outline import Outline, outline_of
from corpus.stories.same_event import Judge
from training.stories import is_of_half, taught_by

_LONG = 100
"""Characters of a text that is no headline, nor a line below one."""


class Told(NamedTuple):
    """An article of a set."""

    article: Article
    outline: Outline
    cluster: str


Ways = Mapping[str, Callable[[Sequence[Article]], Labels]]


def main(folder: str, ways: Ways) -> None:
    """Print a line for each set and way."""
    sets = {path.name.partition(".")[0]: _read(path) for path in sorted(Path(folder).glob("*.jsonl*"))}
    sets["stream"] = _stream(sets)
    taught = [_taught(sets, half=1 - half) for half in (0, 1)]
    print(f"{'set':<20}{'way':<10}{'B-cubed':>8}{'pairs':>8}")
    for name, told in sets.items():
        halves = [[one for one in told if is_of_half(one.cluster, half)] for half in (0, 1)]
        outlines = [[one.outline for one in half] for half in halves]
        ours = [grouped_by_day(*pair) for pair in zip(outlines, taught, strict=True)]
        _print(name, "stories", halves, ours)
        for way, grouped in ways.items():
            if way != "stories":
                _print(name, way, halves, [grouped([one.article for one in half]) for half in halves])
        if name.startswith(("dups", "look")):
            _print_copies(name, told)


def _read(path: Path) -> list[Told]:
    articles, clusters = read_set(path)
    pairs = zip(articles, clusters, strict=True)
    return [Told(article, outline_of(article), cluster) for article, cluster in pairs]


def _stream(sets: Mapping[str, Sequence[Told]]) -> list[Told]:
    """All sets of events told in full, by date, the undated last."""
    full = [
        one
        for name, told in sets.items()
        if not name.startswith(("dups", "look")) and any(len(one.article.text) > _LONG for one in told)
        for one in told
    ]
    return sorted(full, key=lambda one: (one.outline.day is None, one.outline.day or 0.0))


def _taught(sets: Mapping[str, Sequence[Told]], *, half: int) -> dict[bool, Judge]:
    return taught_by(
        {
            name: [(one.outline, one.cluster) for one in told if is_of_half(one.cluster, half)]
            for name, told in sets.items()
            if name != "stream"
        }
    )


def _print(name: str, way: str, halves: Sequence[Sequence[Told]], labels: Sequence[Labels]) -> None:
    truth = [[one.cluster for one in half] for half in halves]
    both = list(zip(labels, truth, strict=True))
    cubed = sum(b_cubed(found, true) for found, true in both) / len(both)
    pairs = sum(pairwise(found, true) for found, true in both) / len(both)
    print(f"{name:<20}{way:<10}{100 * cubed:>8.1f}{100 * pairs:>8.1f}", flush=True)


def _print_copies(name: str, told: Sequence[Told]) -> None:
    copy_of = group(one.outline for one in told).copy_of
    same = sum(told[place].cluster == told[other].cluster for place, other in copy_of.items())
    copies = len(told) - len({one.cluster for one in told})
    print(f"{name:<20}{same:,} of {copies:,} copies found, {len(copy_of) - same:,} false", flush=True)
