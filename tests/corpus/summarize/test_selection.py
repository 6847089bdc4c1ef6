from collections.abc import Iterator

import pytest

from corpus.article import Article, Sentence, SentenceKind, Span
from corpus.length import Length
from corpus.summarize.document import Document, Ranked, read_document
from corpus.summarize.selection import fill, select, without_duplicates


def document(*texts: str, kinds: tuple[SentenceKind, ...] = ()) -> Document:
    """The texts as the sentences of an article."""
    sentences, start = [], 0
    for index, text in enumerate(texts):
        kind = kinds[index] if kinds else SentenceKind.PROSE
        sentences.append(Sentence(index, Span(start, start + len(text)), 0, kind))
        start += len(text) + 1
    return read_document(Article(" ".join(texts)), tuple(sentences))


def order(*indexes: int) -> Iterator[Ranked]:
    return (Ranked(index, -float(place)) for place, index in enumerate(indexes))


def chosen(ranked_order: Iterator[Ranked], doc: Document, length: Length) -> list[int]:
    kept = select(ranked_order, doc, length, count=lambda text: len(text.split()))
    return [ranked.index for ranked in kept]


def test_the_best_are_kept_in_the_order_of_the_text() -> None:
    doc = document("One.", "Two.", "Three.", "Four.")

    assert chosen(order(3, 0, 2, 1), doc, Length(2)) == [0, 3]


def test_what_is_not_needed_is_never_ranked() -> None:
    def failing() -> Iterator[Ranked]:
        yield Ranked(1, 1.0)
        raise AssertionError("ranked on")

    assert chosen(failing(), document("One.", "Two."), Length(1)) == [1]


def test_a_repeated_sentence_is_kept_once_whatever_its_case_and_punctuation() -> None:
    doc = document("Rain is near.", "Sun.", "“RAIN is near!”")

    assert chosen(order(0, 2, 1), doc, Length(2)) == [0, 1]


def test_a_ratio_is_of_all_the_sentences_of_the_article() -> None:
    heading, prose = SentenceKind.HEADING, SentenceKind.PROSE
    doc = document("Head", "One.", "Two.", "Three.", kinds=(heading, prose, prose, prose))

    assert len(chosen(order(0, 1, 2), doc, Length(sentences=None, ratio=0.5))) == 2


def test_a_word_budget_is_filled_with_the_best_that_fit() -> None:
    doc = document("one two three four.", "one two three five.", "six seven.")

    assert chosen(order(0, 1, 2), doc, Length(sentences=None, words=6)) == [0, 2]


def test_a_budget_that_nothing_fits_still_keeps_the_best() -> None:
    doc = document("one two three.", "four five six.")

    assert chosen(order(1, 0), doc, Length(sentences=None, words=1)) == [1]


@pytest.mark.parametrize(
    "length", [Length(3), Length(sentences=None, ratio=1.0), Length(sentences=None, words=9)]
)
def test_nothing_is_kept_of_nothing(length: Length) -> None:
    assert chosen(order(), document(), length) == []


def test_headings_and_furniture_are_not_ranked() -> None:
    kinds = (SentenceKind.HEADING, SentenceKind.FURNITURE, SentenceKind.PROSE)
    doc = document("Weather", "By A. Writer", "Rain is near.", kinds=kinds)

    assert doc.texts == ("Rain is near.",)
    assert doc.total == 3


def test_a_text_of_lists_alone_is_summarised_from_its_lists() -> None:
    doc = document("Weather", "- rain", kinds=(SentenceKind.HEADING, SentenceKind.LIST))

    assert doc.texts == ("- rain",)


def test_a_text_without_prose_or_lists_keeps_what_it_has() -> None:
    assert document("Weather", kinds=(SentenceKind.HEADING,)).texts == ("Weather",)


def _words(budget: int) -> Length:
    return Length(sentences=None, words=budget)


def test_a_budget_that_is_used_up_asks_for_no_more() -> None:
    def failing() -> Iterator[Ranked]:
        yield Ranked(0, 2.0)
        yield Ranked(1, 1.0)
        raise AssertionError("ranked on")

    assert chosen(failing(), document("one two.", "three four.", "five."), _words(4)) == [0, 1]


@pytest.mark.parametrize(("misses", "is_found"), [(49, True), (50, False)])
def test_what_might_still_fit_is_looked_for_among_fifty(misses: int, is_found: bool) -> None:
    long = [f"one two three number{number}." for number in range(misses)]
    doc = document("short one.", *long, "little.")

    assert (misses + 1 in chosen(order(*range(misses + 2)), doc, _words(3))) is is_found


def test_whatever_fits_lets_the_search_begin_anew() -> None:
    long = [f"one two three four five number{number}." for number in range(80)]
    doc = document("short one.", *long[:40], "little.", *long[40:], "last.")

    assert chosen(order(*range(83)), doc, _words(4)) == [0, 41, 82]


def test_what_does_not_stand_is_no_try() -> None:
    doc = document("short one.", *(f"number{number}." for number in range(80)), "last.")

    kept = select(
        order(*range(82)),
        doc,
        _words(3),
        count=lambda text: len(text.split()),
        stands=lambda ranked, _kept: ranked.index in (0, 81),
    )

    assert [ranked.index for ranked in kept] == [0, 81]


@pytest.mark.parametrize("length", [Length(2), _words(3)])
def test_where_nothing_stands_nothing_is_kept(length: Length) -> None:
    assert fill("abc", length, total=3, size=len, stands=lambda _letter, _kept: False) == []


def test_what_stands_is_asked_of_what_is_kept_so_far() -> None:
    kept = fill(
        "abc", Length(3), total=3, size=len, stands=lambda letter, kept: len(kept) == "abc".index(letter)
    )

    assert kept == ["a", "b", "c"]


def test_the_best_that_stands_is_kept_though_it_is_too_long() -> None:
    texts = ["one two three", "four five six", "seven eight nine"]

    kept = fill(
        texts,
        _words(1),
        total=3,
        size=lambda text: len(text.split()),
        stands=lambda text, _kept: text != texts[0],
    )

    assert kept == [texts[1]]


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        (("Straße.", "STRASSE"), ["Straße."]),
        (("Rain in 2020", "Rain in 2021"), ["Rain in 2020", "Rain in 2021"]),
        (("a b c", "abc", "A.B.C."), ["a b c"]),
        (("", "!", "?"), [""]),
        ((), []),
    ],
)
def test_what_differs_by_case_blanks_and_marks_alone_says_the_same(
    texts: tuple[str, ...], left: list[str]
) -> None:
    assert list(without_duplicates(texts, lambda text: text)) == left
