"""The tagger, with a model of a handful of weights."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from corpus.article import Label, Sentence, Span
from corpus.entities.tagging import tagger
from corpus.entities.tagging.forms import cluster_code
from corpus.entities.tagging.model import Model, pack_model, read_model
from corpus.entities.tagging.tagger import Tagger, find
from corpus.entities.tagging.viterbi import best_path, chain
from corpus.gazetteer.gazetteer import Gazetteer
from training.entity_keys import KeyMaker

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG")
LINKS = tuple((0,) * 5 for _ in LABELS)
NONE: frozenset[str] = frozenset()
LISTS = Gazetteer(
    countries=frozenset({"Peru"}),
    nationalities=NONE,
    cities=frozenset({"New Ulm"}),
    regions=NONE,
    first_names=frozenset({"Ana"}),
    last_names=frozenset({"Diaz"}),
    organisations=frozenset({"Bank of Peru"}),
    organisation_words=frozenset({"Bank"}),
    titles=frozenset({"Mr."}),
    roles=frozenset({"lawyer"}),
)
CLUSTERS = {"diaz": cluster_code(1, 2, 3), "bank": cluster_code(4, 5, 600)}
STORY = (
    ("Mr.", "Diaz", "of", "the", "Bank", "of", "Peru", "said", "no", "."),
    ("DIAZ", "LEAVES", "BANK", "OF", "PERU"),
    ("Ana’s", "Diaz", "and", "Acme", "(", "ACM", ")", "met", "in", "New", "Ulm", ",", "café-bar", "👍", "."),
    (),
)


def model(weights: dict[str, tuple[int, ...]]) -> Model:
    return read_model(pack_model(LABELS, LINKS, weights, CLUSTERS))


def every_weight() -> dict[str, tuple[int, ...]]:
    """A made-up but fixed weight for every key of the story."""
    keys = {key for sentence in all_keys() for word in sentence for key in word}
    return {
        key: tuple((len(key) * 7 + sum(key.encode()) * (n + 3)) % 80 - 40 for n in range(5)) for key in keys
    }


def all_keys() -> list[list[list[str]]]:
    return list(KeyMaker(LISTS, CLUSTERS).keys(STORY))


def test_sums_that_are_remembered_equal_those_of_the_keys_in_training() -> None:
    known = model(every_weight())
    links = chain(LABELS, LINKS)
    expected = [
        [LABELS[number] for number in best_path([known.scores(known.sum(keys)) for keys in sentence], links)]
        for sentence in all_keys()
    ]
    here = Tagger(known, LISTS)

    assert list(here.labels(STORY)) == expected
    assert list(here.labels(STORY)) == expected


def test_a_long_text_is_labelled_as_a_short_one() -> None:
    here = Tagger(model(every_weight()), LISTS)
    once = list(here.labels(STORY))

    assert list(here.labels(STORY * 1_000)) == once * 1_000


def test_a_word_after_a_title_tells_of_the_same_word_elsewhere() -> None:
    here = Tagger(model({"d=t": (0, 100, 0, 0, 0)}), LISTS)

    assert list(here.labels([("Mr.", "Bo", "left"), ("and", "Bo", "stayed")]))[1] == ["O", "B-PER", "O"]


def test_another_article_is_another_matter() -> None:
    here = Tagger(model({"d=t": (0, 100, 0, 0, 0)}), LISTS)
    list(here.labels([("Mr.", "Bo", "left")]))

    assert list(here.labels([("and", "Bo", "stayed")])) == [["O", "O", "O"]]


def test_a_curly_apostrophe_is_an_apostrophe() -> None:
    here = Tagger(model({"w=O'Brien": (0, 100, 0, 0, 0)}), LISTS)

    assert list(here.labels([("O’Brien", "won")])) == [["B-PER", "O"]]


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    weights: dict[str, tuple[int, ...]] = {
        "g=F": (0, 100, 0, 0, 0),
        "-c=IF": (0, 0, 90, 0, 0),
        "l=acme": (0, 0, 0, 120, 0),
        "hf=acme": (0, 0, 0, 120, 0),
    }
    shared = Tagger(model(weights), LISTS)
    monkeypatch.setattr(tagger, "english", lambda: shared)


@pytest.mark.usefixtures("toy")
def test_mentions_stand_where_their_names_do() -> None:
    text = "👩‍👩‍👧 Cafe\u0301 东京: Ana Diaz\nleft Acme."
    sentences = (Sentence(0, Span(0, len(text)), 0),)
    mentions = find(text, sentences, language="en")

    assert [(mention.span.of(text), mention.label) for mention in mentions] == [
        ("Ana Diaz", Label.PERSON),
        ("Acme", Label.ORG),
    ]


@pytest.mark.usefixtures("toy")
def test_of_a_compound_only_the_name_is_a_mention() -> None:
    text = "an Acme-owned shop"

    assert [
        mention.span.of(text) for mention in find(text, (Sentence(0, Span(0, 18), 0),), language="en")
    ] == ["Acme"]


@pytest.mark.usefixtures("toy")
def test_a_language_other_than_english_is_left_alone() -> None:
    assert find("Ana Diaz", (Sentence(0, Span(0, 8), 0),), language="de") == ()


@pytest.mark.usefixtures("toy")
def test_threads_find_the_same() -> None:
    texts = [f"Ana Diaz{number} left Acme" for number in range(200)]

    def found(text: str) -> tuple[object, ...]:
        return find(text, (Sentence(0, Span(0, len(text)), 0),), language="en")

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(found, texts)) == [found(text) for text in texts]
