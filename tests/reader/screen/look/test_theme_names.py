"""Themes by name: the one that a terminal gets, and what is refused."""

import pytest

from reader.screen.look.themes import (
    ANSI,
    ANSI_LIGHT,
    DARK,
    LIGHT,
    THEMES,
    check_colors,
    check_looks,
    check_theme,
    in_menu,
    theme_for,
)
from reader.settings import SettingsError


@pytest.mark.parametrize(
    ("colors", "is_dark", "name"),
    [
        ("truecolor", True, DARK),
        ("truecolor", False, LIGHT),
        (None, True, DARK),
        (None, False, LIGHT),
        ("256", True, ANSI),
        ("standard", True, ANSI),
        ("standard", False, ANSI_LIGHT),
    ],
)
def test_a_terminal_gets_a_theme_that_it_can_show(colors: str | None, is_dark: bool, name: str) -> None:
    assert theme_for(colors, is_dark=is_dark) == name


def test_the_programs_own_themes_stand_first_in_the_menu() -> None:
    own = tuple(theme.name for theme in THEMES)

    assert in_menu(["zebra", "nord", *own]) == (*own, "nord", "zebra")
    assert {DARK, LIGHT} <= set(own)


@pytest.mark.parametrize("name", ["", DARK, LIGHT, "nord", "textual-light"])
def test_a_theme_that_there_is_can_be_set(name: str) -> None:
    check_theme(name)


def test_a_theme_that_there_is_not_is_said_with_the_nearest() -> None:
    with pytest.raises(SettingsError, match="unknown theme 'nutgraf-drak'; did you mean 'nutgraf-dark'"):
        check_theme("nutgraf-drak")


@pytest.mark.parametrize("color", ["#ffb000", "red", "ansi_cyan", "rgb(1,2,3)", "#abc"])
def test_a_label_can_have_any_colour(color: str) -> None:
    check_colors({"PERSON": color})


@pytest.mark.parametrize("color", ["", "reddish", "#ffb00", "#gggggg", "12"])
def test_what_is_no_colour_is_said_with_its_label(color: str) -> None:
    with pytest.raises(SettingsError) as caught:
        check_colors({"GPE": "red", "PERSON": color})

    assert str(caught.value).startswith(f"[label_colors]: PERSON = {color!r} is no colour; write it like")


def test_theme_and_colours_are_both_looked_at() -> None:
    check_looks(DARK, {"PERSON": "red"})
    with pytest.raises(SettingsError, match="unknown theme"):
        check_looks("x", {})
    with pytest.raises(SettingsError, match="is no colour"):
        check_looks("", {"PERSON": "x"})
