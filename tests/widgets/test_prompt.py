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


@pytest.mark.parametrize("key", ["tab", "shift+tab"])
async def test_the_tab_key_completes_what_can_be_completed_and_never_leaves_the_line(key: str) -> None:
    heard: list[str] = []
    app = Asking()
    async with app.run_test() as pilot:
        prompt = app.query_one(Prompt)
        prompt.ask(Question("Tags", answered=heard.append))
        await pilot.press("x", key, "y", "enter")
        prompt.ask(Question("Path", answered=heard.append, completed="/tmp{}".format))
        await pilot.press("/", key, "x", "enter")

    assert heard == ["xy", "/tmp/x"]


@pytest.mark.parametrize(("is_replaced", "answer"), [(True, "new"), (False, "oldnew")])
async def test_what_is_typed_goes_behind_an_answer_or_takes_its_place(is_replaced: bool, answer: str) -> None:
    heard: list[str] = []
    app = Asking()
    async with app.run_test() as pilot:
        app.query_one(Prompt).ask(Question("?", "old", answered=heard.append, is_replaced=is_replaced))
        await pilot.press(*"new", "enter")

    assert heard == [answer]
