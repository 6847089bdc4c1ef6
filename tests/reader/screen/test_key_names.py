"""Keys of one's own: which are refused, and how keys are written."""

import pytest

from reader.screen.dialogs.key_table import keys_in
from reader.screen.keys.binding_table import check_keys, every_binding, keys_of
from reader.settings import SettingsError


def test_several_keys_are_parted_by_commas() -> None:
    assert list(keys_of(" ctrl+n , j,,")) == ["ctrl+n", "j"]
    assert list(keys_of("")) == []


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("question_mark,f1", ("?", "f1")),
        ("escape,enter,backspace", ("esc", "enter", "backspace")),
        ("ctrl+d", ("ctrl+d",)),
        ("full_stop, comma", (".", ",")),
        ("G", ("G",)),
        ("down", ("↓",)),
    ],
)
def test_keys_are_shown_as_a_reader_writes_them(written: str, shown: tuple[str, ...]) -> None:
    assert keys_in(written) == shown


def test_every_binding_can_be_looked_up_by_its_id_and_says_what_it_does() -> None:
    bindings = every_binding()

    assert {"quit", "help", "next-article", "copy", "watch", "digest"} <= set(bindings)
    assert all(id == binding.id and binding.description for id, binding in bindings.items())


def test_no_keys_of_ones_own_are_no_mistake() -> None:
    check_keys({})


@pytest.mark.parametrize(
    "keys",
    [
        {"next-article": "ctrl+n"},
        {"next-article": "ctrl+n,f5", "previous-article": "ctrl+b"},
        {"next-article": "f5,f5"},
        {"next-article": ""},
        {"quit": "Q", "next-article": "q"},
        {"quit": "ctrl+c,Q"},
    ],
)
def test_keys_that_make_sense_are_taken(keys: dict[str, str]) -> None:
    check_keys(keys)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"next-artikle": "f5"}, "unknown binding 'next-artikle'; did you mean 'next-article'?"),
        ({"next-article": "f5", "copy": "f6, f5"}, "f5 is given to copy, and to next-article too"),
        ({"next-article": "q"}, "q is given to next-article, and to quit too"),
        ({"next-article": "ctrl+c"}, "ctrl+c is given to next-article, and to quit too"),
        ({"quit": "Q", "next-article": "Q"}, "Q is given to next-article, and to quit too"),
        ({"quit": "Q", "next-article": "ctrl+c"}, "ctrl+c is given to next-article, and to quit too"),
    ],
)
def test_a_key_that_would_do_two_things_is_refused(keys: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        check_keys(keys)

    assert str(caught.value).startswith("[keys]: ")
    assert said in str(caught.value)


def test_the_program_can_always_be_left() -> None:
    """Whatever somebody sets, `ctrl+c` and one key of `quit` stay."""
    for id in every_binding():
        if id != "quit":
            with pytest.raises(SettingsError):
                check_keys({id: "ctrl+c"})
