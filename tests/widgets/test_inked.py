"""Widgets that paint by themselves: their styles are worked out when they are asked for."""

import pytest
from textual.app import App, ComposeResult
from textual.color import Color

from widgets.passages import Passages


class Alone(App[None]):
    """A list of nothing."""

    CSS = "Passages > .passage--head { color: red; }"

    def compose(self) -> ComposeResult:
        yield Passages()


async def test_a_component_is_styled_when_it_is_first_painted_with() -> None:
    app = Alone()
    async with app.run_test() as pilot:
        await pilot.pause()
        pane = app.query_one(Passages)
        pane._component_styles.clear()

        assert pane.get_component_styles("passage--head").color == Color.parse("red")
        assert list(pane._component_styles) == ["passage--head"]

        pane.update_node_styles(animate=False)
        assert not pane._component_styles


async def test_a_component_that_there_is_not_is_named() -> None:
    app = Alone()
    async with app.run_test():
        with pytest.raises(KeyError, match="passage--foot"):
            app.query_one(Passages).get_component_styles("passage--foot")
