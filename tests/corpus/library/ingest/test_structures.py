"""How articles are shaped, in the library."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.article import Article, Element, ElementKind, Span
from corpus.library.store import Library
from corpus.library.structures import unpacked
from corpus.value_types import replace

SHAPED = Article(
    "Rain\n\n- one link",
    "A title",
    source="a.md",
    language="en",
    elements=(
        Element(ElementKind.HEADING, Span(0, 4), 2),
        Element(ElementKind.ITEM, Span(6, 16), 1, "3."),
        Element(ElementKind.LINK, Span(12, 16), 0, "https://a.example/ä?b"),
    ),
)


def test_an_article_keeps_its_shape(library: Library) -> None:
    library.add([SHAPED])

    assert library.article("@1").elements == SHAPED.elements


def test_an_edited_article_takes_its_new_shape(library: Library) -> None:
    library.add([SHAPED])
    library.add([replace(SHAPED, text="Now another text.", elements=())])

    assert library.article("@1").text == "Now another text."
    assert library.article("@1").elements == ()


def test_an_article_that_has_no_shape_yet_takes_it_when_it_is_added_again(library: Library) -> None:
    library.add([replace(SHAPED, elements=())])
    added = library.add([SHAPED])
    again = library.add([SHAPED])

    assert library.article("@1").elements == SHAPED.elements
    assert (added.updated, again.unchanged) == (1, 1)


def test_the_same_words_broken_otherwise_change_no_shape(library: Library) -> None:
    library.add([SHAPED, replace(SHAPED, text="Rain - one link", elements=SHAPED.elements[:1])])

    assert library.article("@1").elements == SHAPED.elements


def test_an_article_that_is_removed_leaves_no_shape(library: Library, path: Path) -> None:
    library.add([SHAPED])
    library.remove(["@1"])

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM structures").fetchone() == (0,)


@pytest.mark.parametrize(
    "written",
    [
        *(None, b"x", "", "{", "[1]", "[[0]]", "[[99,0,1]]", "[[0,0,1],[0,-1,1]]", "[[0,2,1]]", "[[0,0,99]]"),
        *('[["0",0,1]]', "[[0,0,1,0,7]]", "[[true,0,1]]", "[[0,0,1,-1]]", "[[0,5,6],[0,1,2]]", "[" * 5_000),
    ],
)
def test_a_damaged_shape_is_none(written: object) -> None:
    assert unpacked(written, 10) == ()


KINDS = tuple(ElementKind)


@pytest.mark.parametrize(
    ("written", "elements"),
    [
        ("[]", ()),
        ("[[0,0,10]]", (Element(KINDS[0], Span(0, 10)),)),
        ("[[0,9,10]]", (Element(KINDS[0], Span(9, 10)),)),
        ("[[1,0,2,3]]", (Element(KINDS[1], Span(0, 2), 3),)),
        ('[[1,0,2,0,"3."]]', (Element(KINDS[1], Span(0, 2), 0, "3."),)),
        ("[[0,2,5],[2,2,3]]", (Element(KINDS[0], Span(2, 5)), Element(KINDS[2], Span(2, 3)))),
        (f"[[{len(KINDS) - 1},0,1]]", (Element(KINDS[-1], Span(0, 1)),)),
        (f"[[{len(KINDS)},0,1]]", ()),
        ("[[0,0,11]]", ()),
        ("[[0,3,3]]", ()),
        ("[[0,4,3]]", ()),
        ("[[0,-1,3]]", ()),
        ("[[0,3,4],[0,2,3]]", ()),
        ("[[-1,0,1]]", ()),
        ("[[0,0,1,-1]]", ()),
        ("[[0,0,1,1,2]]", ()),
        ('[[0,0,1,"1"]]', ()),
        ('[[0,0,1,0,"x",0]]', ()),
        ("[[0,0]]", ()),
        ("[[0,0,1.0]]", ()),
        ("{}", ()),
        ("7", ()),
    ],
)
def test_a_shape_lies_in_its_text_and_in_order(written: str, elements: tuple[Element, ...]) -> None:
    assert unpacked(written, 10) == elements


def test_a_shape_is_written_as_shortly_as_it_can_be(library: Library) -> None:
    library.add([SHAPED])

    with library.reading() as connection:
        (written,) = connection.execute("SELECT elements FROM structures").fetchone()
    heading, item, link = (KINDS.index(element.kind) for element in SHAPED.elements)
    assert written == (f'[[{heading},0,4,2],[{item},6,16,1,"3."],[{link},12,16,0,"https://a.example/ä?b"]]')
