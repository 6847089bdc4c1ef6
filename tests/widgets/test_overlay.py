"""What lies over a row of an article's text, and what has the last word where things overlap."""

import pytest
from rich.style import Style

from corpus.article import Entity, KeptSentence, Label, Sentence, Span, Summary
from widgets.overlay import Overlay, entities_within, kept_spans, shown_entities
from widgets.spans import Spans

BASE = Style(dim=True)
OSLO = Entity(Label.GPE, Span(0, 4), "Oslo")
ANN = Entity(Label.PERSON, Span(10, 13), "Ann")
BERGEN = Entity(Label.GPE, Span(20, 26), "Bergen")


def ink(component: str) -> Style:
    """A style that says which component it is of."""
    return Style(meta={"is": component})


def looks(overlay: Overlay, start: int, end: int) -> list[tuple[tuple[int, int], str]]:
    """The spans that are painted in a row and with what, the lowest first."""
    layers = overlay.layers(Span(start, end), BASE, ink)
    return [((span.start, span.end), style.meta.get("is", "base")) for span, style in layers]


@pytest.mark.parametrize(
    ("start", "end", "names"),
    [
        (0, 26, ["Oslo", "Ann", "Bergen"]),
        (3, 10, ["Oslo"]),
        (4, 10, []),
        (4, 11, ["Ann"]),
        (12, 20, ["Ann"]),
        (13, 21, ["Bergen"]),
        (26, 40, []),
    ],
)
def test_a_row_has_the_names_that_share_a_character_with_it(start: int, end: int, names: list[str]) -> None:
    found = entities_within((OSLO, ANN, BERGEN), Span(start, end))

    assert [entity.name for entity in found] == names


def test_a_name_of_a_hidden_label_is_not_shown() -> None:
    assert shown_entities((OSLO, ANN, BERGEN), frozenset({Label.GPE})) == (ANN,)
    assert shown_entities((OSLO, ANN, BERGEN), frozenset()) == (OSLO, ANN, BERGEN)


def test_names_are_painted_by_their_labels() -> None:
    overlay = Overlay(entities=(OSLO, ANN))

    assert looks(overlay, 0, 20) == [((0, 4), "label--gpe"), ((10, 13), "label--person")]


def test_a_match_lies_over_a_name_and_a_name_over_a_highlight() -> None:
    overlay = Overlay(
        entities=(OSLO,), highlights=Spans([Span(0, 9)]), matches=Spans([Span(0, 2)]), current=Span(0, 2)
    )

    assert [look for _, look in looks(overlay, 0, 9)] == [
        *("text--highlight", "label--gpe", "text--match", "text--here"),
    ]


def test_the_place_one_went_to_looks_otherwise_than_the_match_one_is_at() -> None:
    sentence = Overlay(current=Span(0, 5))
    match = Overlay(current=Span(0, 5), matches=Spans([Span(0, 5)]))

    assert looks(sentence, 0, 9)[-1] == ((0, 5), "text--current")
    assert looks(match, 0, 9)[-1] == ((0, 5), "text--here")


def test_what_is_on_another_row_is_not_painted_on_this_one() -> None:
    overlay = Overlay(
        entities=(OSLO,), highlights=Spans([Span(0, 9)]), matches=Spans([Span(0, 2)]), current=Span(0, 2)
    )

    assert looks(overlay, 9, 20) == []


def test_skimming_dims_the_row_but_for_kept_sentences_and_their_names() -> None:
    overlay = Overlay(entities=(OSLO, ANN), kept=Spans([Span(8, 15)]), skimming=True)

    assert looks(overlay, 0, 20) == [
        ((0, 20), "text--skimmed"),
        ((8, 15), "base"),
        ((10, 13), "label--person"),
    ]


def test_without_skimming_kept_sentences_have_no_style_of_their_own() -> None:
    assert looks(Overlay(kept=Spans([Span(8, 15)])), 0, 20) == []


@pytest.mark.parametrize(
    ("start", "end", "is_so"), [(0, 8, False), (0, 9, True), (14, 20, True), (15, 20, False)]
)
def test_a_row_knows_whether_a_sentence_or_a_highlight_is_on_it(start: int, end: int, is_so: bool) -> None:
    place = Spans([Span(8, 15)])

    assert Overlay(kept=place).keeps(Span(start, end)) is is_so
    assert Overlay(highlights=place).is_highlighted(Span(start, end)) is is_so


def test_the_places_of_a_summary_are_those_of_its_sentences() -> None:
    kept = tuple(
        KeptSentence(Sentence(index, span, 0), 1.0) for index, span in enumerate([Span(0, 5), Span(6, 9)])
    )

    assert list(kept_spans(Summary("news", kept, 4)).meeting(Span(0, 100))) == [0, 1]
    assert len(kept_spans(None)) == 0


def test_a_place_is_part_of_a_name_and_of_a_kept_sentence_or_of_none() -> None:
    overlay = Overlay(entities=(OSLO, ANN), kept=Spans([Span(0, 5), Span(8, 15)]))

    assert [overlay.name_at(offset) for offset in (3, 4, 12, None)] == [OSLO, None, ANN, None]
    assert [overlay.kept_at(offset) for offset in (0, 5, 8, None)] == [0, None, 1, None]


def test_one_stops_at_the_matches_or_at_the_names_where_nothing_is_searched() -> None:
    names = Overlay(entities=(OSLO, ANN), current=ANN.span)
    found = Overlay(entities=(OSLO,), matches=Spans([Span(2, 3), Span(10, 12)]), current=Span(10, 12))

    assert [names.stops[number] for number in range(2)] == [OSLO.span, ANN.span]
    assert [found.stops[number] for number in range(2)] == [Span(2, 3), Span(10, 12)]
    assert (names.found, found.found) == ((0, 0), (2, 2))
