"""`nutgraf config`, and settings of the screen that make no sense."""

import stat
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.binding import Binding

from corpus.value_types import fields_of
from reader.__main__ import main
from reader.screen.commands.config_command import EXPLAINED
from reader.screen.keys.binding_table import check_keys, every_binding
from reader.screen.look.themes import check_theme
from reader.settings import Settings, SettingsError, load_settings


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "deep" / "config.toml"
    monkeypatch.setenv("NUTGRAF_CONFIG", str(file))
    return file


def test_every_setting_is_explained() -> None:
    assert {*EXPLAINED, "keys"} == set(fields_of(Settings))


def test_every_setting_and_every_binding_is_shown(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["config", "show"])
    shown = capsys.readouterr().out

    assert all(f"\n{name} = " in shown or f"\n[{name}]\n" in shown for name in EXPLAINED)
    assert '\n# "next-article" = "J"  # Next article\n' in shown
    assert len(tomllib.loads(shown.replace('\n# "', '\n"'))["keys"]) == len(every_binding())


def test_the_file_that_is_made_changes_nothing(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "init"]) == 0

    assert load_settings(file) == Settings()
    assert main(["config", "init"]) == 2
    assert "config edit" in capsys.readouterr().err


def test_what_was_edited_is_checked(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    editor = file.parent.parent / "editor"
    editor.write_text('#!/bin/sh\necho "theme = \\"nutgraf-lihgt\\"" > "$1"\n')
    editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.delenv("VISUAL", raising=False)

    assert main(["config", "edit"]) == 2
    assert "did you mean 'nutgraf-light'?" in capsys.readouterr().err


def test_wrong_settings_can_still_be_found(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.parent.mkdir()
    file.write_text("method =")

    assert main(["config", "path"]) == 0
    assert main(["config", "show"]) == 2


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"next-artcle": "J"}, "did you mean 'next-article'?"),
        ({"star": "F", "unread": "F"}, "F is given to unread, and to star too"),
        ({"star": "q"}, "q is given to star, and to quit too"),
        ({"star": "ctrl+c"}, "ctrl+c is given to star, and to quit too"),
        ({"quit": "Q", "star": "Q"}, "Q is given to"),
    ],
)
def test_keys_that_make_no_sense_are_refused(keys: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        check_keys(keys)

    assert said in str(caught.value)


def test_a_key_of_quit_is_free_when_quit_has_another() -> None:
    check_keys({"quit": "Q", "star": "q"})


def test_an_unknown_theme_is_named_with_the_nearest() -> None:
    check_theme("textual-dark")
    with pytest.raises(SettingsError, match="did you mean 'nutgraf-dark'"):
        check_theme("nutgraf-drak")


async def test_every_key_of_the_main_screen_can_be_given_another(open_screen: Callable[..., Any]) -> None:
    async with open_screen() as pilot:
        nodes = [pilot.app, pilot.app.screen, *pilot.app.screen.walk_children()]
        found = {
            binding.id
            for node in nodes
            if type(node).__module__.startswith(("reader.", "widgets."))
            for binding in type(node).BINDINGS
            if isinstance(binding, Binding) and binding.id and binding.description
        }

    assert found - set(every_binding()) == set()


def test_the_handbook_lists_every_id_of_a_key() -> None:
    page = (Path(__file__).parents[3] / "docs/settings.md").read_text(encoding="utf-8")
    ids = {id for id in every_binding() if not id.startswith("label-")}

    assert {id for id in ids if f"`{id}`" not in page} == set()
