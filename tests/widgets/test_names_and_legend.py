"""Names beside the text: the panel's list, the legend, what is said of one under the mouse."""

import pytest
from textual.geometry import Size

from corpus.article import Entity, Label, Span
from corpus.label_families import FAMILIES
from widgets.entity_panel import name_passages, names_of
from widgets.label_looks import LABEL_COMPONENTS, LABEL_NAMES, label_css, labels_of, own_label_css
from widgets.legend import Legend
from widgets.name_introduction import introduction_of
from widgets.pane_title import shortened


def entity(label: Label, name: str, start: int = 0) -> Entity:
    return Entity(label, Span(start, start + len(name)), name)


MENTIONS = (
    entity(Label.DATE, "Monday"),
    entity(Label.GPE, "Oslo", 10),
    entity(Label.PERSON, "Ann Lee", 20),
    entity(Label.GPE, "Kiel", 30),
    entity(Label.GPE, "Kiel", 40),
    entity(Label.ORG, "Kiel", 50),
)


def test_names_stand_by_label_and_the_most_frequent_first() -> None:
    assert names_of(MENTIONS) == (
        (Label.PERSON, "Ann Lee", 1),
        (Label.ORG, "Kiel", 1),
        (Label.GPE, "Kiel", 2),
        (Label.GPE, "Oslo", 1),
        (Label.DATE, "Monday", 1),
    )


def test_how_prominent_a_name_is_goes_before_how_often_it_stands() -> None:
    names = names_of(MENTIONS, lambda _: {(Label.GPE, "Oslo"): 0.9, (Label.GPE, "Kiel"): 0.2})

    assert [name for label, name, _ in names if label is Label.GPE] == ["Oslo", "Kiel"]


def test_names_as_frequent_as_each_other_stand_in_the_order_of_the_text() -> None:
    pair = (entity(Label.GPE, "Rome"), entity(Label.GPE, "Bonn", 9))

    assert [name for _, name, _ in names_of(pair)] == ["Rome", "Bonn"]


def test_no_names_are_no_rows() -> None:
    assert names_of(()) == ()
    assert name_passages((), (), frozenset()) == ()


def test_each_label_heads_its_names_with_the_digit_that_turns_it_off() -> None:
    passages = name_passages(names_of(MENTIONS), labels_of(MENTIONS), frozenset({Label.DATE}))

    assert [passage.head for passage in passages] == ["1 People", "2 Orgs", "3 Places", "", "4 Dates (off)"]
    assert [(passage.text, passage.tail) for passage in passages][2:4] == [("Kiel", "2"), ("Oslo", "1")]


def test_a_tenth_label_has_no_digit() -> None:
    labels = tuple(Label)[:10]
    passages = name_passages(tuple((label, "x", 1) for label in labels), labels, frozenset())

    assert passages[8].head.startswith("9 ")
    assert passages[9].head == f"  {LABEL_NAMES[labels[9]]}"


def test_labels_stand_in_the_order_of_the_legend_whatever_the_text_has_first() -> None:
    assert labels_of(MENTIONS) == (Label.PERSON, Label.ORG, Label.GPE, Label.DATE)
    assert labels_of(()) == ()


@pytest.mark.parametrize(
    ("mention", "said"),
    [
        (MENTIONS[3], "Kiel · Places · 1 of 2 here"),
        (MENTIONS[4], "Kiel · Places · 2 of 2 here"),
        (MENTIONS[5], "Kiel · Orgs · 1 of 1 here"),
    ],
)
def test_a_name_under_the_mouse_says_its_kind_and_which_mention_it_is(mention: Entity, said: str) -> None:
    assert introduction_of(mention, MENTIONS) == said


def test_a_hostile_name_is_said_without_what_a_terminal_obeys() -> None:
    hostile = entity(Label.GPE, "Os\x1b[2Jlo\u202e")

    assert introduction_of(hostile, (hostile,)) == "Os[2Jlo · Places · 1 of 1 here"


def test_every_label_has_a_name_a_component_and_a_family() -> None:
    assert set(LABEL_NAMES) == set(LABEL_COMPONENTS) == set(Label)
    assert len(set(LABEL_NAMES.values())) == len(Label)
    assert LABEL_COMPONENTS[Label.WORK_OF_ART] == "label--work_of_art"


def test_no_two_families_look_alike_without_colour() -> None:
    assert len({family.style for family in FAMILIES}) == len(FAMILIES)


def test_labels_of_one_family_share_a_rule_of_the_style_sheet() -> None:
    css = label_css("Legend")

    assert "Legend > .label--person { color: $text-primary; text-style: bold; }" in css
    assert "Legend > .label--date, Legend > .label--time { color: $text-accent;" in css
    assert css.count("{") == len(FAMILIES)


def test_colours_of_ones_own_are_rules_for_the_whole_program() -> None:
    assert own_label_css({"PERSON": "#ffb000", "GPE": "red"}) == (
        ".label--person { color: #ffb000; }\n.label--gpe { color: red; }"
    )


def height(labels: tuple[Label, ...], width: int) -> int:
    """The lines that a legend takes; two labels of five letters need 7 + 2 + 8 cells."""
    legend = Legend()
    legend.set_reactive(Legend.labels, labels)
    return legend.get_content_height(Size(width, 9), Size(width, 9), width)


def test_a_legend_takes_a_line_more_where_its_labels_do_not_fit() -> None:
    # `1 Orgs  2 Places` takes 16 cells, and the text has six fewer than the pane.
    pair = (Label.ORG, Label.GPE)

    assert height(pair, 22) == 1
    assert height(pair, 21) == 2
    assert height((), 40) == 0


def test_a_legend_has_nine_labels_as_there_are_nine_digits() -> None:
    assert height(tuple(Label), 7) == 9


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (30, "news · 3 of 25 · 20 % · 12 s"),
        (28, "news · 3 of 25 · 20 % · 12 s"),
        (27, "news · 3 of 25 · 20 %"),
        (20, "news · 3 of 25"),
        (13, "news"),
        (2, "news"),
    ],
)
def test_a_remark_loses_its_last_parts_first_and_keeps_the_first(cells: int, said: str) -> None:
    assert shortened("news · 3 of 25 · 20 % · 12 s", cells) == said
