"""Summaries and digests that leave the screen: by the clipboard, or as files."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article, Digest
from corpus.length import Length
from reader.screen.desk.reading import Reading
from reader.screen.dialogs.copy_menu import CopyMenu
from reader.screen.output.written_answers import save_text
from reader.screen.views.digest_screen import DigestScreen
from widgets.pane_title import PaneTitle
from widgets.passages import Passages

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore, Opened


@pytest.mark.parametrize(
    ("keys", "copied"),
    [
        ((), "A ferry sank off Bergen.\nAll were saved.\nStorms had been forecast."),
        (
            ("j",),
            "## [Ferry sinks off Bergen](<https://example.org/ferry>)\n\n2023-03-18 · example.org\n\n"
            "- A ferry sank off Bergen.\n- All were saved.\n- Storms had been forecast.",
        ),
    ],
)
async def test_a_menu_copies_the_summary_as_text_or_markdown(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    keys: tuple[str, ...],
    copied: str,
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("M")
        await until(pilot, lambda: isinstance(pilot.app.screen, CopyMenu))
        await pilot.press(*keys, "enter")
        await pilot.pause()

        assert pilot.app.clipboard == copied


async def test_a_menu_copies_the_summary_as_json(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("M")
        await until(pilot, lambda: isinstance(pilot.app.screen, CopyMenu))
        await pilot.press("G", "enter")
        await pilot.pause()
        record = json.loads(pilot.app.clipboard)

        assert record["article"]["url"] == "https://example.org/ferry"
        assert [sentence["start"] for sentence in record["sentences"]] == [0, 25, 41]


async def opened_digest(pilot: object, until: Callable[..., Awaitable[None]]) -> DigestScreen:
    await pilot.press("D")  # type: ignore[attr-defined]
    await until(pilot, lambda: isinstance(pilot.app.screen, DigestScreen))  # type: ignore[attr-defined]
    screen = pilot.app.screen  # type: ignore[attr-defined]
    await until(pilot, lambda: screen.query_one(Passages).passages)
    assert isinstance(screen, DigestScreen)
    return screen


async def test_a_digest_gets_longer_and_by_another_method(
    open_screen: Callable[..., Opened],
    core: FakeCore,
    until: Callable[..., Awaitable[None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[str, int | None]] = []
    digest = core.digest

    def told(articles: Iterable[Article], *, method: str, length: Length, query: str = "") -> Digest:
        asked.append((method, length.sentences))
        return digest(articles, method=method, length=length)

    monkeypatch.setattr(core, "digest", told)
    async with open_screen() as pilot:
        await opened_digest(pilot, until)
        await pilot.press("plus")
        await until(pilot, lambda: len(asked) == 2)
        await pilot.press("minus", "minus")
        await until(pilot, lambda: asked[-1] == ("news", 9))
        await pilot.press("full_stop")
        await until(pilot, lambda: asked[-1][0] != "news")

        assert asked[:2] == [("news", 10), ("news", 11)]


async def test_y_copies_the_digest(
    open_screen: Callable[..., Opened], until: Callable[..., Awaitable[None]]
) -> None:
    async with open_screen() as pilot:
        await opened_digest(pilot, until)
        await pilot.press("y")

        assert pilot.app.clipboard.startswith(
            "A ferry sank off Bergen.\n    2023-03-18 · Ferry sinks off Bergen"
        )


@pytest.mark.parametrize(
    ("name", "begins"), [("d.md", "# Digest of 3 articles\n\n- A ferry"), ("d.txt", "A ferry")]
)
async def test_a_digest_is_saved_in_the_form_that_the_file_s_name_says(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    begins: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    async with open_screen() as pilot:
        screen = await opened_digest(pilot, until)
        await pilot.press("ctrl+s", "ctrl+u", *name, "enter")
        await until(pilot, lambda: (tmp_path / name).exists())

        assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
        assert screen.query(PaneTitle).first().remark == f"Saved as {name}."


async def test_a_digest_without_a_name_is_not_saved(
    open_screen: Callable[..., Opened],
    until: Callable[..., Awaitable[None]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    async with open_screen() as pilot:
        screen = await opened_digest(pilot, until)
        title = screen.query(PaneTitle).first()
        await until(pilot, lambda: "3 articles" in title.remark)
        before = title.remark
        await pilot.press("ctrl+s", "ctrl+u", "enter")

        assert title.remark == before
        assert list(tmp_path.iterdir()) == []


def test_no_file_is_written_over(tmp_path: Path) -> None:
    there = tmp_path / "a.md"
    there.write_text("mine", encoding="utf-8")

    assert save_text(str(there), "other") == f"{there} is there already; choose another name."
    assert "cannot be written" in save_text(str(tmp_path / "no" / "b.md"), "other")
    assert "cannot be written" in save_text("a\0b", "other")
    assert there.read_text(encoding="utf-8") == "mine"


def test_the_home_of_nobody_is_a_folder_that_is_not_there() -> None:
    assert "cannot be written" in save_text("~nosuchuser/digest.md", "Rain.")
