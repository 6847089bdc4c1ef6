"""An article is found by the address that a link has."""

import pytest

from corpus.library.article_addresses import id_at
from corpus.library.store import Library
from tests.corpus.stored import store


@pytest.mark.parametrize(
    "asked",
    [
        "https://a.example/1",
        "http://a.example/1",
        "https://a.example/1/",
        "http://a.example/1//",
        "https://a.example/1#top",
        "https://a.example/1/#top#more",
    ],
)
@pytest.mark.parametrize("url", ["https://a.example/1", "http://a.example/1", "https://a.example/1/"])
def test_a_page_is_one_whatever_its_scheme_slash_and_place(library: Library, url: str, asked: str) -> None:
    store(library, url=url)

    assert id_at(library, asked) == "@1"


@pytest.mark.parametrize(
    "asked",
    [
        "https://a.example/2",
        "https://a.example/1?page=2",
        "https://A.example/1",
        "https://www.a.example/1",
        "a.example/1",
        "ftp://a.example/1",
        "https://",
        "",
    ],
)
def test_another_address_is_another_page(library: Library, asked: str) -> None:
    store(library, url="https://a.example/1")

    assert id_at(library, asked) is None


def test_an_address_that_is_none_of_the_web_is_found_as_it_stands(library: Library) -> None:
    store(library, url="mailto:ann@a.example#1")

    assert id_at(library, "mailto:ann@a.example#1") == "@1"
    assert id_at(library, "mailto:ann@a.example") is None


def test_of_several_articles_the_newest_is_meant(library: Library) -> None:
    for date in ("2024-03-01", "2024-03-05", "2024-03-05", None):
        store(library, url="https://a.example/1", date=date)

    assert id_at(library, "https://a.example/1") == "@3"


def test_articles_without_an_address_are_not_found(library: Library) -> None:
    store(library)

    assert id_at(library, "None") is None
