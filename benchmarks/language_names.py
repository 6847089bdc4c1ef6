"""How well names are found in languages other than English, on what the models have not learnt from.

    python benchmarks/language_names.py DATA [LANGUAGES…] [--shapes]

DATA is the folder of the annotated sets; of each set the documents count which `training/language_names.py`
keeps aside, and behind the bar those of our own news. Spans must agree exactly; persons, organisations and
places count. The mean is that of the sets. `--shapes` measures without models.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from corpus.article import Article, Label, Sentence, Span
from corpus.entities.engines import builtin
from corpus.entities.finding import recognize
from training.language_names import held
from training.marked_news import NEWS
from training.named_lines import NamedLines

_SETS: Final = {
    "da": ["other/uner_da"],
    "de": ["germeval14_de"],
    "es": ["other/cess_es"],
    "fi": ["other/turku_fi"],
    "fr": ["other/europeana_fr"],
    "hi": ["other/ilner_hi"],
    "hr": ["other/uner_hr"],
    "hu": ["other/nerkor_hu"],
    "ja": ["other/stockmark_ja"],
    "kk": ["other/kaznerd_kk"],
    "ko": ["other/klue_ko"],
    "nl": ["other/europeana_nl"],
    "no": ["other/norne_nb", "other/norne_nn"],
    "pl": ["other/kpwr_pl"],
    "pt": ["uner_bosque_pt"],
    "ro": ["other/ronec_ro"],
    "ru": ["other/nerel_ru"],
    "sk": ["other/uner_sk"],
    "sv": ["other/webnews_sv", "other/uner_sv"],
    "tr": ["other/wikitr_tr"],
    "ur": ["other/ilner_ur"],
    "zh": ["other/uner_zh"],
}
_OWN: Final = frozenset(path.name for path in NEWS.iterdir() if path.is_dir()) - {"en"}
_KIND: Final = {
    Label.PERSON: "PER",
    Label.ORG: "ORG",
    Label.GPE: "LOC",
    Label.LOC: "LOC",
    Label.FAC: "LOC",
}
_KINDS: Final = ("PER", "ORG", "LOC")
_Counts = dict[str, Counter[str]]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--shapes", action="store_true", help="without models")
    options = parser.parse_args()
    if options.shapes:
        builtin.has_model = lambda _: False  # type: ignore[assignment, attr-defined]
    totals = []
    for language in options.languages or sorted({*_SETS, *_OWN}):
        own = [f"news/{language}"] if language in _OWN else []
        counts = [measured(options.data, language, names) for names in (_SETS.get(language, []), own)]
        totals += [f1(counts[0], *_KINDS)] if language in _SETS else []
        print(language, "|".join(map(shown, counts)), flush=True)
    print(f"mean {sum(totals) / max(1, len(totals)):.1f}")


def shown(counts: _Counts) -> str:
    """F1 over all kinds and for each."""
    each = "  ".join(f"{kind} {f1(counts, kind):.1f}" for kind in _KINDS)
    return f"  {f1(counts, *_KINDS):.1f}  {each}  " if counts["hit"] else f"{'':33}"


def measured(data: Path, language: str, sets: Iterable[str]) -> _Counts:
    """Hits, wrong ones and missed ones in sets of a language, kind by kind."""
    counts: _Counts = {"hit": Counter(), "wrong": Counter(), "missed": Counter()}
    for document in (document for name in sets for document in held(data, name)):
        text, sentences, expected = running(document)
        entities = recognize(Article(text, language=language), sentences)
        found = {(_KIND[entity.label], entity.span) for entity in entities if entity.label in _KIND}
        for name, ones in (
            ("hit", found & expected),
            ("wrong", found - expected),
            ("missed", expected - found),
        ):
            counts[name].update(kind for kind, _ in ones)
    return counts


def running(document: NamedLines) -> tuple[str, tuple[Sentence, ...], set[tuple[str, Span]]]:
    """A document as one text, with its sentences and its names."""
    text, sentences, expected = "", [], set()
    for number, (line, spans) in enumerate(document):
        at = len(text)
        text += line + "\n"
        sentences.append(Sentence(number, Span(at, at + len(line)), 0))
        expected |= {(kind, Span(at + first, at + end)) for kind, first, end in spans if kind in _KINDS}
    return text, tuple(sentences), expected


def f1(counts: _Counts, *kinds: str) -> float:
    """F1 in percent over some kinds."""
    hit, wrong, missed = (sum(counts[name][kind] for kind in kinds) for name in ("hit", "wrong", "missed"))
    return 200 * hit / (2 * hit + wrong + missed) if hit else 0.0


if __name__ == "__main__":
    main()
