"""How fast texts are split into sentences, and how rightly, beside pysbd, nupunkt and Punkt where installed.

    python -m benchmarks sentences FILE…        text files, or JSON Lines of articles: stories a second
    python -m benchmarks sentences FOLDER       sets whose sentences are known: F1 of their ends by language
                                                [--languages de,fr] [--first 3000] [--show 20]

A folder holds treebanks (`de_gsd-ud-test.conllu`) or sets of names (`uner_da.conll.gz`). An end counts where
it is within a paragraph; the last one is everybody's. `--show` prints the ends that we have wrong.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path

from benchmarks.sentence_sets import Paragraph, read_sets
from corpus.article import Article
from corpus.languages.codes import PUNKT_MODELS
from corpus.languages.detection import detect
from corpus.sources.source_reading import read_sources

Splits = Callable[[str], Iterable[str]]
"""From a paragraph to its sentences."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the splitting of sentences.")
    parser.add_argument("sources", nargs="+")
    parser.add_argument("--languages", default="")
    parser.add_argument("--first", type=int, default=3000)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    folder = Path(options.sources[0])
    if folder.is_dir():
        wanted = options.languages.split(",") if options.languages else []
        _measure_ends(folder, wanted, options.first, options.show)
    else:
        _measure_speed(options.sources)


def _measure_ends(folder: Path, wanted: Sequence[str], first: int, shown: int) -> None:
    means: dict[str, list[float]] = {}
    print(f"{'':4}{'ends':>7}{'nutgraf':>9}{'punkt':>9}{'nupunkt':>9}{'pysbd':>9}")
    for language, paragraphs in sorted(read_sets(folder).items()):
        if wanted and language not in wanted:
            continue
        judged = list(_first(paragraphs, first))
        scores = {name: _score(judged, split) for name, split in _splitters(language).items()}
        for name, score in scores.items():
            means.setdefault(name, []).append(score)
        cells = [f"{scores[name]:9.2f}" if name in scores else f"{'':9}" for name in _NAMES]
        print(f"{language:4}{sum(len(sentences) - 1 for sentences in judged):7}", *cells, sep="", flush=True)
        _show(judged, _ours(language), shown)
    print(
        f"{'mean':11}",
        *(f"{sum(means[name]) / len(means[name]):9.2f}" for name in _NAMES if name in means),
        sep="",
    )


def _first(paragraphs: Iterable[Paragraph], wanted: int) -> Iterable[Paragraph]:
    for sentences in paragraphs:
        if wanted <= 0:
            return
        wanted -= len(sentences)
        yield sentences


def _ends(sentences: Iterable[str]) -> list[int]:
    """Where the sentences end, counted in characters that are no white space: no cutting changes those."""
    return list(accumulate(len("".join(sentence.split())) for sentence in sentences))[:-1]


def _score(paragraphs: Iterable[Paragraph], split: Splits) -> float:
    right = wanted = given = 0
    for sentences in paragraphs:
        true = set(_ends(sentences))
        told = set(_ends(split("".join(sentences))))
        right, wanted, given = right + len(true & told), wanted + len(true), given + len(told)
    return 200 * right / max(1, wanted + given)


def _show(paragraphs: Iterable[Paragraph], split: Splits, wanted: int) -> None:
    for sentences in paragraphs:
        text = "".join(sentences)
        true, told = set(_ends(sentences)), set(_ends(split(text)))
        places = [at for at, letter in enumerate(text) if not letter.isspace()]
        for end in sorted(true ^ told):
            if wanted <= 0:
                return
            wanted -= 1
            at = places[end]
            print(
                "  missed" if end in true else "  wrong ",
                text[max(0, at - 45) : at] + "|" + text[at : at + 30],
            )


_NAMES = ("nutgraf", "punkt", "nupunkt", "pysbd")


def _splitters(language: str) -> dict[str, Splits]:
    """Ours, and the peers that are installed and know the language."""
    found: dict[str, Splits] = {"nutgraf": _ours(language)}
    if language in PUNKT_MODELS or language == "en":
        from punkt import PunktSentenceTokenizer, load_model

        found["punkt"] = PunktSentenceTokenizer(load_model(PUNKT_MODELS.get(language, "english"))).tokenize
    if find_spec("nupunkt"):
        found["nupunkt"] = import_module("nupunkt").sent_tokenize
    if find_spec("pysbd"):
        pysbd = import_module("pysbd")
        if language in pysbd.languages.LANGUAGE_CODES:
            found["pysbd"] = pysbd.Segmenter(language=language, clean=False).segment
    return found


def _ours(language: str) -> Splits:
    from corpus.boundaries.known_splitters import splitter_for

    splitter = splitter_for(language)
    return lambda text: [text[start:end] for start, end in splitter(text)]


def _measure_speed(sources: Sequence[str]) -> None:
    articles = [source for source in read_sources(sources) if isinstance(source, Article)]
    if not articles:
        sys.exit("no articles; name text files or JSON Lines")
    started = time.process_time()
    from corpus.sentences import split

    language = detect(articles[0].text) or "en"
    split(articles[0].text, language=language)
    first = time.process_time() - started
    started = time.process_time()
    sentences = sum(len(split(article.text, language=language)) for article in articles)
    spent = time.process_time() - started
    print(f"first story {first * 1000:.1f} ms, with the import of what {language!r} needs")
    print(f"{len(articles)} stories, {sentences} sentences, {len(articles) / spent:.0f} stories a second")


if __name__ == "__main__":
    main()
