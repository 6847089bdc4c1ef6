"""Notices: nothing that a name says can end their sequence or become an option."""

from pathlib import Path

import pytest

from reader import notices


def test_a_notice_for_a_terminal_has_no_control_character_of_others() -> None:
    written = notices.terminal_notice("a;b\x1b\\", "one\x07two\nthree\x9c")

    assert written == "\x1b]777;notify;a,b \\;one two three \x1b\\\x1b]9;a,b \\: one two three \x1b\\"


def test_the_desktop_is_told_by_its_own_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = tmp_path / "notify-send"
    command.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > {tmp_path}/said\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

    assert notices.tell_desktop("--urgency=x", "ferry: 2 new")
    assert (tmp_path / "said").read_text() == "--app-name=nutgraf|--|--urgency=x|ferry: 2 new|"


def test_a_desktop_without_the_command_is_not_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert not notices.tell_desktop("nutgraf", "ferry: 2 new")
