"""The line in which a reader types."""

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Input

from widgets.prompt import Prompt, Question


class Asking(App[None]):
    """A prompt and nothing else."""

    def compose(self) -> ComposeResult:
        yield Prompt()


@pytest.mark.parametrize(
    ("keys", "answers"),
    [
        (["y"], ["y"]),
        (["n"], ["n"]),
        (["Y"], ["y"]),
        (["q", "space", "y", "n"], ["y"]),
        (["q", "enter", "y"], ["cancelled"]),
        (["enter"], ["cancelled"]),
    ],
)
async def test_a_question_of_letters_takes_one_of_them_and_no_other_text(
    keys: list[str], answers: list[str]
) -> None:
    heard: list[str] = []
    app = Asking()
    async with app.run_test() as pilot:
        app.query_one(Prompt).ask(
            Question(
                "Keep it? y/n",
                answered=heard.append,
                at_once="yn",
                cancelled=lambda: heard.append("cancelled"),
            )
        )
        for key in keys:
            await pilot.press(key)
            await pilot.pause()

        assert "q" not in app.query_one(Input).value

    assert heard == answers
