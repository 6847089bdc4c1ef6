"""From the English model to its commonest words with their sums, which make a first story twice as fast.

    python -m training.common_words [TEXTS]

TEXTS is a file of JSON lines with `paras`, gzip; without it the words stay those that the file has. Run it
after `training.entities`.
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from corpus.article import Span
from corpus.entities.tagging.common_words import Sums, pack_common_words
from corpus.entities.tagging.forms import Forms
from corpus.entities.tagging.model import Model, read_model
from corpus.entities.tagging.tokens import tokenize
from corpus.entities.tagging.viterbi import chain
from corpus.entities.tagging.words import Words
from corpus.gazetteer.gazetteer import gazetteer
from corpus.gazetteer.packing import unpack
from corpus.gazetteer.spellings import read_lines

_DATA: Final = Path(__file__).parents[1] / "corpus" / "entities" / "tagging" / "data"
_MOST: Final = 20_000
_LEADS: Final = range(-(2**15), 2**15)


def main() -> None:
    """Write the file beside the model."""
    parser = argparse.ArgumentParser(description="Add up the sums of common words.")
    parser.add_argument("texts", nargs="?", type=Path, help="the texts whose words are counted")
    options = parser.parse_args()
    file = _DATA / "english_words.bin"
    words = counted(options.texts) if options.texts else read_lines(unpack(file.read_bytes())["spellings"])
    model = read_model((_DATA / "english.bin").read_bytes())
    packed = pack_common_words(rows_of(words, model), mark=model.mark, labels=len(model.labels))
    file.write_bytes(packed)
    print(f"{len(words)} words in {file.name}, {len(packed):,} bytes")


def counted(texts: Path) -> Sequence[str]:
    """The words that most texts have."""
    count: Counter[str] = Counter()
    with gzip.open(texts, "rt", encoding="utf-8") as lines:
        for line in lines:
            paragraphs = json.loads(line)["paras"]
            count.update({word for text in paragraphs for word in tokenize(text, Span(0, len(text))).words})
    return sorted(count, key=lambda word: (-count[word], word))[:_MOST]


def rows_of(words: Iterable[str], model: Model) -> Mapping[str, tuple[int, Sums, Sequence[int]]]:
    """Of each word what is known of it, its sums, and how far O is ahead in them."""
    forms = Forms(gazetteer(), model.clusters)
    looked_up = Words(model, forms, chain(model.labels, model.transitions).openings)
    rows = {word: (forms.number(word), *looked_up.added_up(forms.form(word))) for word in words}
    return {word: row for word, row in rows.items() if all(lead in _LEADS for lead in row[2])}


if __name__ == "__main__":
    main()
