"""What is indexed of a text, and what a query asks for."""

import pytest

from corpus.library.ingest import indexing
from corpus.library.ingest.indexing import acronyms, asked, folded_name, indexed, spaced
from corpus.library.store import Library
from tests.corpus.stored import store


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("the U.S. said", "the US   said"),
        ("東京", " 東  京 "),
        ("a東b", "a 東 b"),
        ("カメラ", " カ  メ  ラ "),
        ("Łódź", "Lódź"),
        ("서울", "서울"),
    ],
)
def test_each_letter_of_a_script_without_spaces_is_a_word(text: str, shown: str) -> None:
    assert spaced(text) == shown


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_a_long_text_is_spaced_piece_by_piece(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a東京b都cé"
    whole = spaced(text)
    monkeypatch.setattr(indexing, "_PIECE", size)

    assert spaced(text) == whole


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The US and the EU met the US.", "US EU"),
        ("The U.S. met NATO.", "US NATO"),
        ("A UNESCO day", ""),
        ("AB ABC ABCD ABCDE", ""),
        ("aB Ab ab2 AB", "AB"),
        ("Is AB2 or A or ABCD one?", "ABCD"),
        ("ALL IN CAPITALS", ""),
        ("", ""),
    ],
)
def test_short_words_in_capitals_are_indexed_by_themselves(text: str, found: str) -> None:
    assert acronyms(text) == found


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Ada  Bré", "ada bre"),
        (' "The Rock" ', "the rock"),
        ("“Łódź”", "lodz"),
        ("«Straße»", "strasse"),
        ("O'Neill", "o'neill"),
        ("", ""),
    ],
)
def test_names_are_compared_as_they_are_read(name: str, folded: str) -> None:
    assert folded_name(name) == folded


def test_a_query_asks_for_letters_as_they_are_indexed() -> None:
    assert asked("u.s.").split() == ["US"]
    assert asked("e.g.").split() != ["EG"]
    assert asked("東京") == spaced("東京")


def test_a_title_is_indexed_apart_and_its_capitals_count() -> None:
    assert indexed("The EU", "A US ship") == ("The EU", "A US ship", "EU US")


def test_what_is_taken_out_is_found_no_more_and_the_others_still_are(library: Library) -> None:
    first = {"title": "The EU", "text": "東京 and Łódź."}
    store(library, title=first["title"], text=first["text"])
    store(library, title="The EU once more", text="東京 too.")
    with library.writing() as connection:
        indexing.delete(connection, 1, **first)

    assert [library.search(query).total for query in ("EU", "東京", "Lodz", "too")] == [1, 1, 0, 1]
