"""From texts by language to the table that tells short texts apart by their letters.

    python -m training.letter_groups DATA

DATA is the folder of the annotated sets. Words of running text count as often as they stand there; where
there is little or none, words that the Punkt model of the language has seen, and its stop words, stand in.
Equal sets make an equal table, byte for byte.
"""

import argparse
import math
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import punkt

from benchmarks.running_texts import sentences_in, texts_of
from corpus.languages.codes import PUNKT_MODELS
from corpus.languages.letter_groups import LANGUAGES, LetterGroups, groups_of, pack_table
from corpus.languages.stopwords import stop_words
from corpus.patterns import lazy_pattern

_OUTPUT: Final = Path(__file__).parents[1] / "corpus" / "languages" / "letter_groups.bin"
_MORE: Final = (
    ("de", "germeval14_de.conll"),
    ("pt", "uner_bosque_pt.conll"),
    ("en", "wikigold_train.conll"),
    ("en", "uner_ewt_dev.conll"),
    ("en", "crossner_politics.conll"),
    ("en", "re3d_train.conll"),
    ("en", "wnut17_dev.conll"),
)
_UNSTATED: Final = ("cess_es", "kpwr_pl", "nerel_ru")
"""Sets whose licence is not stated."""
_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_ENOUGH: Final = 20_000
"""Words of running text from which on lists add little."""
_KEPT: Final = 800
"""The commonest groups of each language that are kept."""
_UNSEEN: Final = 2e-6
_STEPS: Final = 24
"""Steps of a byte in a nat."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the table of letter groups.")
    parser.add_argument("data", type=Path, help="the folder of the annotated sets")
    parser.add_argument("--output", type=Path, default=_OUTPUT)
    parser.add_argument("--half", action="store_true", help="learn from every other fifty sentences only")
    options = parser.parse_args()
    texts: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    for language, sentences in _sentences(options.data):
        texts.setdefault(language, []).extend(_halved(sentences) if options.half else sentences)
    shares = {language: _group_shares(language, texts[language]) for language in LANGUAGES}
    table = _table(shares)
    options.output.write_bytes(pack_table(table))
    print(f"{len(table.costs)} groups, {options.output.stat().st_size} bytes")


def _sentences(data: Path) -> Iterator[tuple[str, list[str]]]:
    yield from texts_of(data / "other", without=_UNSTATED)
    for language, name in _MORE:
        yield language, sentences_in(data / name, language)


def _halved(sentences: Iterable[str]) -> list[str]:
    return [sentence for place, sentence in enumerate(sentences) if place // 50 % 2 == 0]


def _group_shares(language: str, sentences: Iterable[str]) -> Counter[str]:
    shares = _word_shares(language, sentences)
    counted: Counter[str] = Counter()
    for word, share in sorted(shares.items()):
        for group in groups_of(word):
            counted[group] += share  # type: ignore[assignment]  # a Counter of shares
    return counted


def _word_shares(language: str, sentences: Iterable[str]) -> dict[str, float]:
    counts = Counter(word for sentence in sentences for word in _WORD.findall(sentence.lower()))
    total = sum(counts.values())
    shares = {word: count / total for word, count in counts.items()}
    model = PUNKT_MODELS.get(language)
    seen = [word for word in punkt.load_model(model).ortho_context if _WORD.fullmatch(word)] if model else []
    for words, much, little in ((seen, 0.25, 0.6), (stop_words(language), 0.1, 0.4)):
        _mix(
            shares,
            sorted({word for word in words if _WORD.fullmatch(word)}),
            much if total > _ENOUGH else little,
        )
    return shares


def _mix(shares: dict[str, float], words: list[str], share: float) -> None:
    """Give a list of words a share of all."""
    if words:
        for word in shares:
            shares[word] *= 1 - share
        for word in words:
            shares[word] = shares.get(word, 0.0) + share / len(words)


def _table(shares: dict[str, Counter[str]]) -> LetterGroups:
    commonest = {
        group
        for counted in shares.values()
        for group in sorted(counted, key=lambda group: (-counted[group], group))[:_KEPT]
    }
    totals = {language: sum(counted.values()) for language, counted in shares.items()}
    costs: dict[str, bytes] = {}
    for group in sorted(commonest):
        logs = [math.log(shares[language][group] / totals[language] + _UNSEEN) for language in LANGUAGES]
        costs[group] = bytes(min(255, round((max(logs) - log) * _STEPS)) for log in logs)
    return LetterGroups(LANGUAGES, costs)


if __name__ == "__main__":
    main()
