"""What is done with the article: marks, copies, links, other commands."""

import pytest

from corpus.article import Article
from corpus.listing import Order, Row
from reader.screen.compare_screen import CompareScreen
from reader.screen.marks import tags_in
from reader.screen.output_screen import OutputScreen
from reader.screen.outward import can_be_opened, output_of, whole_text
from reader.screen.reading import Reading
from widgets.article_text import ArticleText
from widgets.passages import Passages


class MarkedListing:
    """Two articles that can be marked."""

    def __init__(self) -> None:
        self.done: list[object] = []

    def __len__(self) -> int:
        return 2

    def row(self, index: int, /) -> Row:
        return Row(str(index), f"Article {index}", starred=("star", index) in self.done, tags=("old",))

    def article(self, index: int, /) -> Article:
        return Article("Some text.", title=f"Article {index}")

    def narrowed(self, words: str, order: Order, /) -> "MarkedListing":
        return self

    def toggle_unread(self, index: int, /) -> None:
        self.done.append(("unread", index))

    def toggle_starred(self, index: int, /) -> None:
        self.done.append(("star", index))

    def tag(self, index: int, tags: tuple[str, ...], /) -> None:
        self.done.append((index, tags))

    def undo(self) -> str:
        return f"Took back {self.done.pop()}."


def said(pilot):
    return [notification.message for notification in pilot.app._notifications]


async def test_marks_go_to_the_listing_and_show_at_once(open_screen, shown):
    listing = MarkedListing()
    async with open_screen(listing) as pilot:
        await pilot.press("m", "j", "f", "t", *" new", "enter")
        await pilot.pause()

        assert listing.done == [("unread", 0), ("star", 1), (1, ("old", "new"))]
        assert "★" in shown(pilot)


async def test_the_last_mark_can_be_taken_back(open_screen):
    async with open_screen(MarkedListing()) as pilot:
        await pilot.press("m", "U")

        assert said(pilot) == ["Took back ('unread', 0)."]


async def test_unstored_articles_say_calmly_that_marks_would_be_lost(open_screen):
    async with open_screen() as pilot:
        await pilot.press("m", "f", "t", "U")

        assert ["are not stored" in message for message in said(pilot)] == [True] * 4


async def test_y_copies_the_summary_or_the_sentence_under_the_cursor(open_screen, until):
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("y")
        summary = pilot.app.clipboard
        await pilot.press("tab", "tab", "j", "y")

        assert summary == "A ferry sank off Bergen.\nAll were saved.\nStorms had been forecast."
        assert pilot.app.clipboard == "All were saved."


async def test_capital_y_copies_the_link(open_screen):
    async with open_screen() as pilot:
        await pilot.press("Y")

        assert pilot.app.clipboard == "https://example.org/ferry"


async def test_o_opens_web_pages_only(open_screen, monkeypatch):
    opened = []
    articles = [Article("a", url="https://example.org/a"), Article("b", url="file:///etc/passwd")]
    async with open_screen(articles) as pilot:
        monkeypatch.setattr(pilot.app, "open_url", opened.append)
        await pilot.press("o", "J", "o")

        assert opened == ["https://example.org/a"]


@pytest.mark.parametrize(
    "url", [None, "", "file:///etc/passwd", "javascript:alert(1)", "https://", "//host/x", "http://[", "-x"]
)
def test_nothing_but_a_web_page_can_be_opened(url):
    assert not can_be_opened(url)


async def test_an_article_is_piped_to_a_command_and_its_output_shown(open_screen, until, shown):
    async with open_screen() as pilot:
        await pilot.press("|", *"head -1", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, OutputScreen))
        await pilot.pause()

        assert "head -1" in shown(pilot)
        assert "Ferry sinks off Bergen" in shown(pilot)


def test_a_command_that_fails_says_so():
    assert output_of("cat >/dev/null; echo no; exit 3", "x") == "no\n\nThe command ended with status 3."


def test_a_command_cannot_take_over_the_terminal():
    assert "\x1b" not in output_of("cat >/dev/null; printf '\\033[2Jx'", "x")


def test_a_command_reads_the_title_and_the_text():
    assert whole_text(Article("Text.", title="Title")) == "Title\n\nText.\n"


def test_tags_are_typed_with_blanks_or_commas():
    assert tags_in(" sea, ferry  sea ") == ("sea", "ferry")


async def test_the_menu_of_methods_chooses_one(open_screen):
    async with open_screen() as pilot:
        await pilot.press("S", "g", "enter")

        assert pilot.app.screen.query_one(Reading).method == "lead"


async def test_two_methods_are_compared_and_their_agreement_marked(open_screen, until, shown):
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))
        pilot.app.screen.other = "lsa"
        right = pilot.app.screen.query_one("#right").query_one(Passages)
        await until(pilot, lambda: right.passages)
        await pilot.pause()
        text = shown(pilot)

        assert "2 of 3 in both" in text
        assert [passage.mark for passage in right.passages] == [" 2 =", " 3 =", " 4  "]


async def test_a_compared_sentence_leads_to_its_place(open_screen, until):
    async with open_screen() as pilot:
        await until(pilot, lambda: pilot.app.screen.query_one(Reading).summary)
        await pilot.press("c", "j", "enter")
        await pilot.pause()

        text = pilot.app.screen.query_one(ArticleText)
        assert text.current.of(text.article.text) == "All were saved."
