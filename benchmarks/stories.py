"""How well articles are grouped by event: B-cubed and pairwise F1 on sets with known events.

    benchmarks/stories.py FOLDER [--unseen]

FOLDER holds `*.jsonl` or `*.jsonl.gz` with `title`, `text`, `date`, `language` and `cluster`. Beside it
`digest`'s own grouping and, where scikit-learn is there, TF-IDF with DBSCAN. The weights that ship were
learnt from these sets; with `--unseen` they are learnt from half of each set's events and judged by the
others, and the other way round: see `benchmarks/unseen_stories.py`.
"""

import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from pathlib import Path

from corpus.article import Article
from corpus.stories.day_order import by_day
from corpus.stories.grouping import group
from corpus.stories.outline import Outline, outline_of
from corpus.stories.same_event import Judge
from corpus.summarize.digests.events import group as group_for_digest

Labels = Sequence[Hashable]


def main(folder: str) -> None:
    """Print a line for each set and way of grouping."""
    print(f"{'set':<20}{'way':<10}{'B-cubed':>8}{'pairs':>8}{'found':>7}{'true':>6}{'a second':>10}")
    for path in sorted(Path(folder).glob("*.jsonl*")):
        articles, clusters = read_set(path)
        for name, way in WAYS.items():
            start = time.perf_counter()
            labels = way(articles)
            rate = len(articles) / (time.perf_counter() - start)
            figures = f"{100 * b_cubed(labels, clusters):>8.1f}{100 * pairwise(labels, clusters):>8.1f}"
            counts = f"{len(set(labels)):>7}{len(set(clusters)):>6}{rate:>10,.0f}"
            print(f"{path.name.partition('.')[0]:<20}{name:<10}{figures}{counts}", flush=True)


def b_cubed(labels: Labels, truth: Labels) -> float:
    """F1 of the B-cubed precision and recall (Bagga & Baldwin, 1998)."""
    both, found, true = Counter(zip(labels, truth, strict=True)), Counter(labels), Counter(truth)
    pairs = list(zip(labels, truth, strict=True))
    precision = sum(both[pair] / found[pair[0]] for pair in pairs) / len(pairs)
    recall = sum(both[pair] / true[pair[1]] for pair in pairs) / len(pairs)
    return 2 * precision * recall / (precision + recall)


def pairwise(labels: Labels, truth: Labels) -> float:
    """F1 of the pairs of articles that are put together; 1 where there are none to find and none found."""
    both = _pairs(Counter(zip(labels, truth, strict=True)).values())
    found, true = _pairs(Counter(labels).values()), _pairs(Counter(truth).values())
    return 2 * both / (found + true) if found + true else 1.0


def _pairs(sizes: Iterable[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)


def stories_of(articles: Sequence[Article]) -> Labels:
    """The story of each article, as `nutgraf stories` has it."""
    return grouped_by_day(list(map(outline_of, articles)))


def grouped_by_day(outlines: Sequence[Outline], judges: Mapping[bool, Judge] | None = None) -> Labels:
    """The story of each, told apart in the order of their days."""
    places = list(by_day(range(len(outlines)), lambda place: outlines[place].day))
    grouping = group((outlines[place] for place in places), judges)
    story_of = {place: grouping.story_of(arrival) for arrival, place in enumerate(places)}
    return [story_of[place] for place in range(len(places))]


def _digest(articles: Sequence[Article]) -> Labels:
    label_of = {
        place: number for number, event in enumerate(group_for_digest(articles)) for place in event.articles
    }
    return [label_of[place] for place in range(len(articles))]


def _dbscan(articles: Sequence[Article]) -> Labels:
    from sklearn.cluster import DBSCAN
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = [f"{article.title} {article.text[:2500]}" for article in articles]
    vectors = TfidfVectorizer(sublinear_tf=True, max_features=50_000).fit_transform(texts)
    labels = DBSCAN(eps=0.65, min_samples=2, metric="cosine").fit_predict(vectors)
    return [-place - 1 if label < 0 else int(label) for place, label in enumerate(labels)]


WAYS: dict[str, Callable[[Sequence[Article]], Labels]] = {"stories": stories_of, "digest": _digest}
"""How articles are grouped, by name."""


def read_set(path: Path) -> tuple[list[Article], list[str]]:
    """The articles of a set, and the event of each."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    articles = [
        Article(record["text"], record["title"], record["date"] or None, language=record["language"])
        for record in records
    ]
    return articles, [record["cluster"] for record in records]


if __name__ == "__main__":
    try:
        import sklearn  # noqa: F401

        WAYS["dbscan"] = _dbscan
    except ImportError:
        print("without scikit-learn there is no DBSCAN beside it", file=sys.stderr)
    if sys.argv[2:] == ["--unseen"]:
        from benchmarks.unseen_stories import main as main_of_unseen

        main_of_unseen(sys.argv[1], WAYS)
    else:
        main(sys.argv[1])
