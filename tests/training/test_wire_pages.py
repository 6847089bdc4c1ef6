"""Made-up pages of a wire service."""

from corpus.value_types import replace
from tests.corpus.gazetteer.empty_lists import EMPTY
from training.entity_sets import Annotated, names
from training.wire_pages import pages

LISTS = replace(EMPTY, countries=frozenset({"Peru", "South Africa"}), cities=frozenset({"Lima", "Ulm"}))
DOCUMENTS = [[Annotated(("Ana", "Diaz", "met", "Bo", "Lee"), ("B-PER", "I-PER", "O", "B-PER", "I-PER"))]]


def test_the_same_lists_make_the_same_pages() -> None:
    assert list(pages(30, LISTS, DOCUMENTS)) == list(pages(30, LISTS, DOCUMENTS))


def test_each_word_has_a_label_and_no_slot_is_left() -> None:
    lines = [line for page in pages(30, LISTS, DOCUMENTS) for line in page]

    assert all(len(line.words) == len(line.labels) > 0 for line in lines)
    assert not any("{" in word for line in lines for word in line.words)


def test_persons_and_places_keep_their_labels() -> None:
    lines = [line for page in pages(30, LISTS, DOCUMENTS) for line in page]
    found = {
        (kind, " ".join(line.words[first:end])) for line in lines for kind, first, end in names(line.labels)
    }

    assert {("PER", "Ana Diaz"), ("LOC", "South Africa"), ("LOC", "PERU"), ("ORG", "Lima")} <= found
    assert {name for kind, name in found if kind == "PER" and " " in name} == {"Ana Diaz", "Bo Lee"}
