"""Which name is meant when nobody says one."""

from types import SimpleNamespace
from typing import Any

from corpus.article import Entity, Label, Span
from reader.screen.desk.names_at_hand import NamesAtHand, prominence_in

OSLO, ANNA = Entity(Label.GPE, Span(0, 4), "Oslo"), Entity(Label.PERSON, Span(10, 14), "Anna")
LATER, SUM = Entity(Label.PERSON, Span(30, 34), "Anna"), Entity(Label.MONEY, Span(40, 42), "$2")


def at_hand(
    *entities: Entity, current: Span | None = None, in_panel: str = "", is_focused: bool = True
) -> NamesAtHand:
    text: Any = SimpleNamespace(current=current)
    panel: Any = SimpleNamespace(has_focus_within=is_focused, name_at_cursor=in_panel)
    return NamesAtHand(text, panel, entities)


def test_the_name_in_the_panel_goes_before_the_one_in_the_text_while_the_panel_has_the_focus() -> None:
    current = Span(0, 2)

    assert at_hand(OSLO, ANNA, current=current, in_panel="Anna").here == "Anna"
    assert at_hand(OSLO, ANNA, current=current, in_panel="Anna", is_focused=False).here == "Oslo"
    assert at_hand(OSLO, ANNA, current=current, in_panel="").here == "Oslo"


def test_where_no_name_stands_there_is_none() -> None:
    assert at_hand(OSLO, ANNA).here == ""
    assert at_hand(OSLO, ANNA, current=Span(4, 10)).here == ""


def test_else_the_commonest_name_is_at_hand_and_no_sum() -> None:
    assert at_hand(OSLO, ANNA, LATER, SUM, SUM, SUM).at_hand == "Anna"
    assert at_hand(OSLO, ANNA, LATER, current=Span(1, 2)).at_hand == "Oslo"
    assert at_hand(SUM).at_hand == ""


def test_no_article_is_about_anything() -> None:
    assert prominence_in(None, (OSLO,)) == {}
