"""Large libraries are walked through in each order; the walk gives what sorting all would."""

import random
from collections.abc import Callable

import pytest

from corpus.article import Article
from corpus.library.query import numbers
from corpus.library.store import Library
from corpus.listings.listing import Listing, Order

Make = Callable[..., Article]

ORDERS = (Order.DATE, Order.TITLE, Order.SOURCE)


@pytest.fixture
def library(library: Library, make: Make) -> Library:
    draw = random.Random(7)
    library.add(
        make(
            f"Story {number} of rainfall." if number % 9 else f"Story {number} of sun.",
            draw.choice(["", "Alpha", "alpha", "beta", "Gamma", "Ärger"]),
            date=draw.choice([None, "2023-01-02", "2023-01-03", "2023-02-01T08:00:00"]),
            source=draw.choice(["a.txt", "b.txt", "B.txt", "c.txt"]),
            id=str(number),
        )
        for number in range(300)
    )
    return library


def _ids(listing: Listing) -> list[str]:
    return [listing.row(index).id for index in range(len(listing))]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("query", ["", "rainfall", "sun"])
def test_a_walk_gives_what_sorting_gives(
    library: Library, order: Order, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sorted_at_once = _ids(library.listing(query, order))
    monkeypatch.setattr(numbers, "FEW", 3)
    monkeypatch.setattr(numbers, "_LEAST", 7)

    assert _ids(library.listing(query, order)) == sorted_at_once
    assert len(sorted_at_once) == len(set(sorted_at_once))


@pytest.mark.parametrize("typed", ["rai", "rain", "rainfa", "sto"])
def test_the_beginning_of_a_word_is_found_while_it_is_typed(
    library: Library, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = library.listing()
    at_once = _ids(whole.narrowed(typed, Order.DATE))
    monkeypatch.setattr(numbers, "FEW", 3)

    assert _ids(whole.narrowed(typed, Order.DATE)) == at_once
    assert len(at_once) == (300 if typed == "sto" else 266)


@pytest.mark.parametrize("order", ORDERS)
def test_what_comes_and_goes_meanwhile_moves_nothing(
    library: Library, make: Make, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(numbers, "FEW", 3)
    monkeypatch.setattr(numbers, "_LEAST", 7)
    before = _ids(library.listing("", order))
    listing = library.listing("", order)
    listing.row(0)
    gone = before[200]

    library.remove([gone])
    library.add([make("A new one.", "Aardvark", source="a.txt", id="new")])

    after = [listing.id_at(index) for index in range(len(listing))]
    assert len(after) == 300
    assert [id for id in after if id != "@0"] == [id for id in before if id != gone]
