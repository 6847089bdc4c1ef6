"""What the terminal's window is called while an article is read."""

from types import SimpleNamespace
from typing import Any

from corpus.article import Article
from reader.screen.terminal.window_title import WindowTitle

PUSHED, POPPED = "\x1b[22;2t", "\x1b[23;2t"


def application(**otherwise: bool) -> tuple[Any, list[str]]:
    """As much of an application as writes to a terminal, and what it writes."""
    written: list[str] = []
    app = {"_driver": SimpleNamespace(write=written.append), "is_headless": False, "is_web": False}
    return SimpleNamespace(**(app | otherwise)), written


def test_the_window_has_the_name_of_the_article_and_gets_its_own_back() -> None:
    app, written = application()
    title = WindowTitle(app)

    title.name_article(Article("Rain fell.", title="Rain"))
    title.name_article(Article("Rain fell."))
    title.name_article(None)
    title.give_back()

    assert written == [
        f"{PUSHED}\x1b]2;Rain — nutgraf\x07",
        "\x1b]2;nutgraf\x07",
        "\x1b]2;nutgraf\x07",
        POPPED,
    ]


def test_a_title_that_was_never_taken_is_not_given_back() -> None:
    app, written = application()

    WindowTitle(app).give_back()

    assert written == []


def test_no_window_is_named_where_there_is_none() -> None:
    for otherwise in ({"is_headless": True}, {"is_web": True}):
        app, written = application(**otherwise)
        title = WindowTitle(app)

        title.name_article(Article("Rain fell.", title="Rain"))
        title.give_back()

        assert written == []
