"""From annotated sets to the models of languages other than English.

    python -m training.language_names DATA [NAME…]

DATA is the folder of the sets; NAMES are models of `MODELS`, all without any. Equal sets make an equal model,
byte for byte. Each eighth document is not learnt from, so that
`benchmarks/language_names.py` can judge by it.
"""

import argparse
import gzip
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from corpus.entities.tagging.characters import LANGUAGES, keys_in
from corpus.entities.tagging.model import pack_model
from corpus.gazetteer.gazetteer import gazetteer
from training.entity_keys import KeyMaker
from training.entity_sets import names as named
from training.entity_sets import read_documents
from training.entity_weights import LearntWeights, TaggedExample, learn, rounded, strongest
from training.marked_news import HELD, NEWS, written_news
from training.named_lines import NamedLine, NamedLines, labels_of, tagged
from training.running_text import is_glued

_OUTPUT: Final = Path(__file__).parents[1] / "corpus" / "entities" / "tagging" / "data"
_PASSES: Final = 7
_KIND: Final = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "FAC": "LOC", "NORP": "NORP"}
_USUAL: Final = frozenset(["PER", "ORG", "LOC"])
_UNPEOPLED: Final = _USUAL | {"MISC"}
_ALL_KINDS: Final = _UNPEOPLED | {"NORP"}
_APOSTROPHES: Final = "'’"
_WITH_ENDINGS: Final = frozenset(["tr", "kk"])
_SCANNED: Final = frozenset(["other/europeana_fr", "other/europeana_nl"])
"""Sets of scanned pages: many are not annotated at all, and marks are glued to words."""
_MARKS: Final = ".,;:!?)«»"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a model is made from."""

    sets: tuple[tuple[str, int], ...]
    """Sets and about how many of their words are taken; the last letters of a name are its language."""
    keys: int = 15_500
    runs: int = 1
    """How many runs are added up; three where they gain by it on what is kept aside."""
    kinds: frozenset[str] = _ALL_KINDS
    """The kinds of name that it tells apart; each costs two bytes a key."""


_ALL: Final = 10**9


def _own(language: str, times: int = 3) -> tuple[tuple[str, int], ...]:
    """Our own news in a language, so many times over."""
    return ((f"news/{language}", _ALL),) * times


MODELS: Final = {
    "ar": Recipe(_own("ar", 1), keys=13_000, runs=3, kinds=_USUAL),
    "da": Recipe((("other/uner_da", _ALL),)),
    "de": Recipe(
        (("germeval14_de", _ALL), ("other/wikiann_de", 60_000), ("other/wikiann_nl", 30_000), *_own("de")),
        kinds=_UNPEOPLED,
    ),
    "el": Recipe(_own("el", 1), keys=13_000, runs=3, kinds=_USUAL),
    "es": Recipe(
        (
            ("other/wikiann_es", _ALL),
            ("uner_bosque_pt", 170_000),
            ("other/ronec_ro", 60_000),
            *_own("es"),
        ),
        runs=3,
    ),
    "fa": Recipe(_own("fa", 1), keys=13_000, runs=3, kinds=_USUAL),
    "fi": Recipe((("other/turku_fi", _ALL),), keys=17_500, runs=3),
    "fr": Recipe(
        (("other/europeana_fr", _ALL), ("uner_bosque_pt", 100_000), *_own("fr")), runs=3, kinds=_UNPEOPLED
    ),
    "hi": Recipe((("other/ilner_hi", 200_000), *_own("hi", 1)), runs=3, kinds=_USUAL),
    "hr": Recipe((("other/uner_hr", _ALL), ("other/uner_sr", _ALL))),
    "hu": Recipe((("other/nerkor_hu", 250_000),)),
    "it": Recipe(
        (*_own("it"), *_own("fr", 1), *_own("es", 1), ("uner_bosque_pt", 100_000)), kinds=_UNPEOPLED, runs=3
    ),
    "ja": Recipe((("other/stockmark_ja", _ALL), *_own("ja", 1)), keys=22_000, runs=3),
    "kk": Recipe((("other/kaznerd_kk", _ALL),)),
    "ko": Recipe((("other/klue_ko", _ALL), *_own("ko", 1)), keys=27_000, runs=3, kinds=_USUAL),
    "nl": Recipe(
        (
            ("other/europeana_nl", _ALL),
            ("other/wikiann_nl", 60_000),
            ("germeval14_de", 60_000),
            *_own("nl"),
        ),
        kinds=_UNPEOPLED,
    ),
    "no": Recipe((("other/norne_nb", 200_000), ("other/norne_nn", 100_000))),
    "pl": Recipe(
        (("other/kpwr_pl", _ALL), ("other/wikiann_pl", 120_000), ("other/uner_sk", 60_000), *_own("pl"))
    ),
    "pt": Recipe((("uner_bosque_pt", _ALL),)),
    "ro": Recipe((("other/ronec_ro", _ALL),)),
    "ru": Recipe((("wikiner_ru", _ALL), *_own("ru"), *_own("uk")), runs=3),
    "sk": Recipe(
        (("other/uner_sk", _ALL), ("other/uner_hr", 80_000), ("other/wikiann_pl", 40_000)), keys=17_500
    ),
    "sv": Recipe((("other/webnews_sv", _ALL), ("other/uner_sv", _ALL))),
    "tr": Recipe((("other/wikitr_tr", 250_000), *_own("tr"))),
    "ur": Recipe((("other/ilner_ur", _ALL),), keys=10_000),
    "zh": Recipe((("other/uner_zh", _ALL), *_own("zh", 1)), keys=27_000, runs=3, kinds=_USUAL),
}


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the taggers of other languages.")
    parser.add_argument("data", type=Path, help="the folder of the annotated sets")
    parser.add_argument("names", nargs="*", help="which models to make; all if none is named")
    parser.add_argument("--output", type=Path, default=_OUTPUT, help="the folder to write to")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    names = options.names or list(MODELS)
    if len(names) > 1:
        _each_by_itself(names, options.data, options.output)
        return
    for name in names:
        packed = _model(MODELS[name], name, options.data)
        (options.output / f"{name}.bin").write_bytes(packed)
        print(f"{name}: {len(packed)} bytes", flush=True)


def _each_by_itself(names: list[str], data: Path, output: Path) -> None:
    """Each model in a process of its own: CRFsuite goes on with its random numbers from one to the next."""
    for name in names:
        command = [sys.executable, "-m", "training.language_names", str(data), name, "--output", str(output)]
        subprocess.run(command, check=True)


def _model(recipe: Recipe, name: str, data: Path) -> bytes:
    documents = [
        (_only(document, recipe.kinds), source[-2:])
        for source, most in recipe.sets
        for document in _some(learnt(data, source), most)
    ]
    random.Random(0).shuffle(documents)
    examples = _of_characters if name in LANGUAGES else _of_words
    *_, weights = learn(examples(documents), runs=recipe.runs, passes=_PASSES, least=2)
    weights = _used(weights)
    of_key, transitions = rounded(strongest(weights, recipe.keys), weights.transitions)
    return pack_model(weights.labels, transitions, of_key, {})


def _only(document: NamedLines, kinds: frozenset[str]) -> NamedLines:
    return [(text, tuple(name for name in names if name[0] in kinds)) for text, names in document]


def _is_own(source: str) -> bool:
    """Whether it is news that we wrote: "news/fr"."""
    return source.startswith("news/")


def learnt(data: Path, source: str) -> list[NamedLines]:
    """The documents of a set that a model is made from."""
    if _is_own(source):
        return written_news(NEWS / source[-2:])
    return [document for at, document in enumerate(read(data, source)) if at % HELD]


def held(data: Path, source: str) -> list[NamedLines]:
    """The documents of a set that are kept to judge by."""
    if _is_own(source):
        return written_news(NEWS / source[-2:], held=True)
    return [document for at, document in enumerate(read(data, source)) if not at % HELD]


def read(data: Path, source: str) -> Iterator[NamedLines]:
    """The documents of a set as running text, their names without endings behind an apostrophe."""
    marked = data / f"{source}.jsonl.gz"
    if marked.exists():
        with gzip.open(marked, "rt", encoding="utf-8") as opened:
            for line in opened:
                article = json.loads(line)
                spans = tuple((_KIND.get(kind, "MISC"), start, end) for start, end, kind in article["spans"])
                yield [(article["text"], spans)]
        return
    path = data / f"{source}.conll"
    for document in read_documents(path if path.exists() else path.with_suffix(".conll.gz")):
        lines = [_line(words, labels, source[-2:]) for words, labels in document]
        if source not in _SCANNED or any(names for _, names in lines):
            yield [_unpunctuated(line) for line in lines] if source in _SCANNED else lines


def _unpunctuated(line: NamedLine) -> NamedLine:
    text, spans = line
    return text, tuple(
        (kind, first, first + len(text[first:end].rstrip(_MARKS))) for kind, first, end in spans
    )


def _line(words: list[str], labels: list[str], language: str) -> NamedLine:
    text, starts = "", []
    for word in words:
        text += "" if is_glued(text, word) or _is_elided(text) else " "
        starts.append(len(text))
        text += word
    found = []
    for kind, first, end in named(labels):
        last = words[end - 1]
        cut = max(map(last.find, _APOSTROPHES)) if language in _WITH_ENDINGS else 0
        found.append(
            (_KIND.get(kind, "MISC"), starts[first], starts[end - 1] + (cut if cut > 0 else len(last)))
        )
    return text, tuple(found)


def _is_elided(text: str) -> bool:
    """Whether the text ends in an article that its noun is glued to: "l'"."""
    return text[-1:] in ("'", "’") and text[-2:-1].isalpha()


def _some(documents: list[NamedLines], most: int) -> Iterator[NamedLines]:
    """Documents of about `most` words, chosen at random but always the same."""
    random.Random(1).shuffle(documents)
    words = 0
    for document in documents:
        if words > most:
            return
        words += sum(line.count(" ") + 1 for line, _ in document)
        yield document


def _of_words(documents: list[tuple[NamedLines, str]]) -> Iterator[TaggedExample]:
    maker = KeyMaker(gazetteer(), {})
    for document, language in documents:
        lines = list(tagged(document, language))
        keys = maker.keys([words for words, _ in lines])
        for of_line, (_, labels) in zip(keys, lines, strict=True):
            yield TaggedExample(of_line, labels)


def _of_characters(documents: list[tuple[NamedLines, str]]) -> Iterator[TaggedExample]:
    for document, language in documents:
        for text, spans in document:
            if text:
                size = len(text)
                labels = labels_of(range(size), range(1, size + 1), spans)
                yield TaggedExample(list(keys_in(text, language)), labels)


def _used(weights: LearntWeights) -> LearntWeights:
    """The weights without the labels that no document has."""
    kept = [
        at
        for at, label in enumerate(weights.labels)
        if label == "O" or any(row[at] for row in weights.of_key.values())
    ]
    return LearntWeights(
        tuple(weights.labels[at] for at in kept),
        [[weights.transitions[row][at] for at in kept] for row in kept],
        {key: [row[at] for at in kept] for key, row in weights.of_key.items()},
    )


if __name__ == "__main__":
    main()
