"""How near the methods' summaries come to human ones: ROUGE, beside the lead and installed peers.

    python benchmarks/summaries.py DATA.jsonl[.gz]… [--sentences 3 | --words 60] [--methods A,B] [--first N]

Each line of a data set has `text` and `summary`, and may have a `title`, which is given to the methods
unless --headlines makes it the summary to come near to; where `copies_opening` says that the summary is the
opening itself, the text is left out. Rouge-score with stemming, F1 ×100; "R50" is the recall of the first 50
words. The last columns are what is gained in R1 and R50 over the lead, with 95 % of a paired bootstrap. The
classic methods choose what sumy's choose, so that they stand for it here. Peers split sentences themselves.
"""

import argparse
import gzip
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rouge_score.rouge_scorer import RougeScorer
from rouge_score.tokenizers import DefaultTokenizer

from corpus.article import Article, Sentence
from corpus.languages.detection import detect
from corpus.length import Length
from corpus.normalize import normalize, one_line
from corpus.sentences import split
from corpus.summarize.summarizing import METHODS, summarize

BUDGET = 50
SAMPLES = 2_000
Scores = NDArray[np.float64]
"""(stories, 4): R1, R2, RL, R50."""


@dataclass(frozen=True)
class ScoredStory:
    """A text in sentences and the human summary of it."""

    article: Article
    sentences: tuple[Sentence, ...]
    reference: str


Summarizer = Callable[[ScoredStory], list[str]]


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare summaries with human ones.")
    parser.add_argument("data", nargs="+", type=Path)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--sentences", type=lambda count: Length(int(count)), default=Length(), dest="length")
    length.add_argument("--words", type=lambda count: Length(None, words=int(count)), dest="length")
    parser.add_argument("--methods", type=lambda names: names.split(","), default=list(METHODS))
    parser.add_argument("--first", type=int, help="only so many stories of each set")
    parser.add_argument("--headlines", action="store_true", help="the title is what to come near to")
    options = parser.parse_args()
    for path in options.data:
        stories = read_stories(path, headlines=options.headlines)[: options.first]
        measure = (
            f"{options.length.words} words"
            if options.length.words
            else f"{options.length.sentences} sentences"
        )
        print(f"\n{path.name}: {len(stories)} stories, {measure}")
        if not stories:
            print("nothing to compare with; sets with `grades` are for `python -m benchmarks grades`")
            continue
        print(f"{'':12}{'R1':>7}{'R2':>7}{'RL':>7}{'R50':>7}   R1 over lead           R50 over lead")
        lead = score(stories, partial(by_method, method="lead", length=options.length))
        for name, summarizer in summarizers(options.methods, options.length).items():
            report(name, score(stories, summarizer), lead)


def read_stories(path: Path, *, headlines: bool) -> list[ScoredStory]:
    """The stories of a JSONL file that have something to be compared with."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    judged = [record for record in records if not record.get("copies_opening")]
    stories = [read_story(record, headlines=headlines) for record in judged]
    return [story for story in stories if story.reference and story.sentences]


def read_story(record: dict[str, str], *, headlines: bool) -> ScoredStory:
    text, title = normalize(record["text"]), one_line(record.get("title") or "")
    article = Article(text, title="" if headlines else title, language=record.get("language") or detect(text))
    reference = title if headlines else record.get("summary", "")
    return ScoredStory(article, split(text, language=article.language or "en"), reference)


def summarizers(methods: Sequence[str], length: Length) -> dict[str, Summarizer]:
    """Our methods by name, then the peers that are installed."""
    ours: dict[str, Summarizer] = {name: partial(by_method, method=name, length=length) for name in methods}
    peers = {name: partial(peer, length=length) for name, peer in PEERS.items() if find_spec(name)}
    return ours | peers


def by_method(story: ScoredStory, *, method: str, length: Length) -> list[str]:
    summary = summarize(story.article, story.sentences, method=method, length=length)
    return [kept.sentence.span.of(story.article.text) for kept in summary.kept]


def by_lede(story: ScoredStory, *, length: Length) -> list[str]:
    """As many characters as the lead has, which is how lede is told a length."""
    import lede

    budget = sum(map(len, by_method(story, method="lead", length=length)))
    return [lede.summarize(story.article.text, budget).summary]


def by_summa(story: ScoredStory, *, length: Length) -> list[str]:
    """Its own choice of sentences within the words; else the best of its ranking, in the text's order."""
    from summa.summarizer import summarize as summa

    text = story.article.text
    if length.words:
        return list(summa(text, words=length.words, split=True))
    ranked = sorted(summa(text, ratio=1.0, split=True, scores=True), key=lambda pair: -pair[1])
    best = {sentence for sentence, _ in ranked[: length.sentences]}
    return [sentence for sentence in summa(text, ratio=1.0, split=True) if sentence in best]


PEERS: dict[str, Callable[..., list[str]]] = {"lede": by_lede, "summa": by_summa}


def score(stories: Sequence[ScoredStory], summarizer: Summarizer) -> Scores:
    """One row a story, ×100."""
    scorer = RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)
    rows = []
    for story in stories:
        summary = summarizer(story)
        found = scorer.score(story.reference, "\n".join(summary))
        rows.append([*(found[name].fmeasure for name in found), recall(summary, story.reference)])
    return np.array(rows) * 100


def recall(summary: Sequence[str], reference: str) -> float:
    """The share of the reference's words that the summary's first words have."""
    tokenize = DefaultTokenizer(use_stemmer=True).tokenize
    beginning = tokenize(" ".join(" ".join(summary).split()[:BUDGET]))
    left, wanted = list(beginning), tokenize(reference)
    found = 0
    for word in wanted:
        if word in left:
            left.remove(word)
            found += 1
    return found / max(1, len(wanted))


def report(name: str, scores: Scores, lead: Scores) -> None:
    columns = "".join(f"{mean:7.2f}" for mean in scores.mean(0))
    print(
        f"{name:12}{columns}   {gained(scores[:, 0] - lead[:, 0])}   {gained(scores[:, 3] - lead[:, 3])}",
        flush=True,
    )


def gained(differences: NDArray[np.float64]) -> str:
    """The mean with 95 % of the means of bootstrap samples."""
    picks = np.random.default_rng(0).integers(0, len(differences), (SAMPLES, len(differences)))
    low, high = np.percentile(differences[picks].mean(1), [2.5, 97.5])
    return f"{differences.mean():+6.2f} [{low:+.2f}, {high:+.2f}]"


if __name__ == "__main__":
    main()
