"""From annotated sets to the model that nutgraf ships.

    python -m training.entities DATA

DATA is the folder of the annotated sets; those of summaries and stories, whose texts we have labelled, stand
beside it. Equal sets make an equal model, byte for byte. It takes some 25 minutes of one core and 7 GB. Run
`training.common_words` behind it.
"""

import argparse
import json
import random
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from corpus.entities.tagging.forms import cluster_code
from corpus.entities.tagging.model import pack_model
from corpus.gazetteer.gazetteer import Gazetteer, pack_gazetteer, read_gazetteer
from training.entity_keys import KeyMaker
from training.entity_sets import SOURCES, Documents, load
from training.entity_weights import TaggedExample, learn, rounded, strongest
from training.marked_news import NEWS, annotated, read_news, written_news
from training.wire_pages import pages

_CORPUS: Final = Path(__file__).parents[1] / "corpus"
_OUTPUT: Final = _CORPUS / "entities" / "tagging" / "data"
_LISTS: Final = _CORPUS / "gazetteer" / "data"
_OWN: Final = Path(__file__).parent


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the tagger of names.")
    parser.add_argument("data", type=Path, help="the folder of the annotated sets")
    parser.add_argument("--output", type=Path, default=_OUTPUT, help="the folder to write to")
    parser.add_argument("--lists", type=Path, default=_LISTS, help="the folder to write the packed lists to")
    parser.add_argument("--runs", type=int, default=3, help="how many runs to average")
    parser.add_argument("--passes", type=int, default=7, help="how often a run goes through the sentences")
    parser.add_argument("--keys", type=int, default=150_000, help="how many keys to keep")
    parser.add_argument("--pages", type=int, default=600, help="how many made-up wire pages to add")
    parser.add_argument("--news", type=int, default=3, help="how often to take marked news; 0 leaves it out")
    parser.add_argument("--without", default="", help="sets to hold out, with commas between")
    options = parser.parse_args()

    packed_lists = pack_gazetteer(_gazetteer(options.data))
    lists = read_gazetteer(packed_lists)
    clusters = _clusters(options.data)
    documents = _documents(options.data, lists, frozenset(options.without.split(",")), options.pages)
    if options.news:
        documents += _marked(options.data.parent) * options.news
    random.Random(0).shuffle(documents)
    examples = _examples(documents, KeyMaker(lists, clusters))
    options.output.mkdir(parents=True, exist_ok=True)
    options.lists.mkdir(parents=True, exist_ok=True)
    (options.lists / "gazetteer.bin").write_bytes(packed_lists)
    for run, weights in enumerate(learn(examples, runs=options.runs, passes=options.passes, least=2), 1):
        of_key, transitions = rounded(strongest(weights, options.keys), weights.transitions)
        model = pack_model(weights.labels, transitions, of_key, clusters)
        (options.output / "english.bin").write_bytes(model)
        print(
            f"run {run} of {options.runs}: {len(of_key)} keys of {len(weights.of_key)}, {len(model)} bytes",
            flush=True,
        )


def _gazetteer(data: Path) -> Gazetteer:
    listed = json.loads((data / "gazetteer.json").read_text(encoding="utf-8"))
    organisations = (_OWN / "organisations.txt").read_text(encoding="utf-8").splitlines()
    own = tomllib.loads((_OWN / "entity_lists.toml").read_text(encoding="utf-8"))
    return Gazetteer(
        countries=_cleaned([*listed["country"], *own["countries"].splitlines()]),
        nationalities=_cleaned(listed["norp"]),
        cities=_cleaned(listed["city"]),
        regions=_cleaned(listed["region"]),
        first_names=_cleaned([*listed["first"], *own["first_names"].split()]),
        last_names=_cleaned([*listed["last"], *own["last_names"].split()]),
        organisations=_cleaned(line for line in organisations if not line.startswith("#")),
        organisation_words=_cleaned([*listed["orgkw"], *own["organisation_words"].split()]),
        titles=_cleaned(listed["title"]),
        roles=_cleaned(own["roles"].split()),
    )


def _cleaned(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name.strip() for name in names if len(name.strip()) > 1)


def _clusters(data: Path) -> dict[str, int]:
    listed = json.loads((data / "word_clusters.json").read_text(encoding="utf-8"))
    return {word: cluster_code(*numbers) for word, numbers in listed.items()}


def _documents(data: Path, lists: Gazetteer, without: frozenset[str], count: int) -> Documents:
    documents: Documents = []
    for source in SOURCES:
        if source.name not in without:
            documents += load(data, source, lists)
    return [*documents, *pages(count, lists, documents)]


def _marked(data: Path) -> Documents:
    """The news whose names are marked, but for what is kept to judge by."""
    return [annotated(each) for each in (*read_news(data), *written_news(NEWS / "en"))]


def _examples(documents: Documents, maker: KeyMaker) -> Iterator[TaggedExample]:
    for document in documents:
        keys = maker.keys([sentence.words for sentence in document])
        yield from (
            TaggedExample(each, sentence.labels) for each, sentence in zip(keys, document, strict=True)
        )


if __name__ == "__main__":
    main()
