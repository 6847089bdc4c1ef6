"""A text tells where it stands: once for all that happens to it at one time."""

import pytest
from textual.app import App, ComposeResult
from textual.containers import Horizontal

from corpus.article import Article
from widgets.text_pane import TextPane

LONG = Article("\n\n".join(f"Paragraph {number} of many." for number in range(50)))


class Texts(Horizontal):
    """Two texts side by side, and which of them tell."""

    DEFAULT_CSS = "Texts > TextPane { width: 1fr; }"

    def __init__(self) -> None:
        super().__init__()
        self.panes = TextPane(id="left"), TextPane(id="right")
        self.told: list[str | None] = []

    def compose(self) -> ComposeResult:
        yield from self.panes

    def on_text_pane_scrolled(self, message: TextPane.Scrolled) -> None:
        self.told.append(message.pane.id)


async def test_another_article_is_told_of_once_by_each_pane() -> None:
    app, texts = App[None](), Texts()
    async with app.run_test(size=(60, 20)) as pilot:
        await app.mount(texts)
        await pilot.pause()
        texts.told.clear()
        for pane in texts.panes:
            pane.article = LONG
        await pilot.pause()

        assert sorted(texts.told, key=str) == ["left", "right"]


@pytest.mark.parametrize("size", [(60, 10), (30, 20)])
async def test_another_size_is_told_of_since_other_rows_are_in_sight(size: tuple[int, int]) -> None:
    app, texts = App[None](), Texts()
    async with app.run_test(size=(60, 20)) as pilot:
        await app.mount(texts)
        for pane in texts.panes:
            pane.article = LONG
        await pilot.pause()
        texts.told.clear()
        await pilot.resize_terminal(*size)
        await pilot.pause()

        assert sorted(texts.told, key=str) == ["left", "right"]
