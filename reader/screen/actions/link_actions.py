"""Following links: the article's own, and those in its text, which are numbered for it.

What the library has is opened here, all else by the browser.
"""

from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from corpus.article import Article
from corpus.errors import CorpusError
from corpus.web.private import leads_inside
from corpus.web.request_error import FetchError
from corpus.web.urls import join_url, parse_url, shown_url
from reader.screen.actions.concern import Concern
from reader.screen.listings.stored import Stored, stored
from reader.screen.output.external import can_be_opened
from widgets.link_numbers import addresses_in
from widgets.linked_pane import LinkedPane
from widgets.prompt import Asked, Question


class LinkActions(Concern):
    """The desk, with the ways that lead out of its article."""

    BINDING_GROUP_TITLE = "With the article"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "o", "open_link", "Open the original, or a link by its number", show=False, id="open-original"
        ),
    ]

    class _LookedUp(Message):
        def __init__(self, url: str, id: str | None) -> None:
            super().__init__()
            self.url = url
            self.id = id

    def action_open_link(self) -> None:
        """Open the original where the text has no links; else number them and ask for one."""
        article, text = self._desk.reading.article, self._desk.reading.text
        addresses = addresses_in(article.elements) if article else ()
        if article is None or not addresses or not text.is_on_screen:
            self._open_original(article)
            return
        was_numbered, text.is_numbered = text.is_numbered, True
        put_back = partial(setattr, text, "is_numbered", was_numbered)
        label = f"A link, 1 to {len(addresses)}" + (", or enter for the original" if article.url else "")

        def answered(answer: str) -> None:
            """Hide the numbers again, and follow the link of the one that was given."""
            put_back()
            self._choose(article, addresses, answer)

        self.post_message(Asked(Question(label, answered=answered, cancelled=put_back)))

    def on_linked_pane_link_followed(self, message: LinkedPane.LinkFollowed) -> None:
        """Follow a link that was clicked."""
        message.stop()
        if article := self._desk.reading.article:
            self._follow_link(article, message.address)

    def _choose(self, article: Article, addresses: tuple[str, ...], answer: str) -> None:
        if not answer:
            self._open_original(article)
        elif answer.isascii() and answer.isdigit() and 0 < int(answer[:6]) <= len(addresses):
            self._follow_link(article, addresses[int(answer[:6]) - 1])
        else:
            self._say(f"There is no link {answer}; they go from 1 to {len(addresses)}.")

    def _follow_link(self, article: Article, address: str) -> None:
        """Open what a link of the article leads to: here where the library has it."""
        url = whole_address(article, address)
        if url is None:
            self._say("This link leads to no web page that can be told from the article.")
            return
        kept = stored(self._desk.list_pane.listing)
        if kept is None:
            self._open(url)
        else:
            self.run_worker(partial(self._look_up, kept, url), thread=True, group="link", exclusive=True)

    def _look_up(self, kept: Stored, url: str) -> None:
        try:
            id = kept.library.id_of_link(url)
        except CorpusError:
            id = None  # the browser has it
        self.post_message(self._LookedUp(url, id))

    def _on_link_actions__looked_up(self, message: _LookedUp) -> None:
        message.stop()
        if message.id is None:
            self._open(message.url)
        else:
            self._desk.open_article(message.id, None)
            self._say("Opened from the library.")

    def _open_original(self, article: Article | None) -> None:
        url = article.url if article else None
        if url and can_be_opened(url):
            self._open(url)
        else:
            self._say("This article has no link to a web page.")

    def _open(self, url: str) -> None:
        """Hand a link to the browser."""
        if leads_inside(url):
            # Anybody may have written the article, and a link into one's own network may switch something.
            question = f"{shown_url(url)} is on this computer or network; open it? y/n"
            answered = partial(self._open_if_wanted, url)
            self.post_message(Asked(Question(question, answered=answered, at_once="yn")))
        else:
            self.app.open_url(url)

    def _open_if_wanted(self, url: str, answer: str) -> None:
        if answer == "y":
            self.app.open_url(url)


def whole_address(article: Article, address: str) -> str | None:
    """Where a link of an article leads, seen from its page; None where that is no page of the web."""
    try:
        url = join_url(parse_url(article.url), address) if article.url else address
    except FetchError:
        url = address
    if address.startswith("//"):
        url = f"https:{address}" if not article.url else url
    return url if can_be_opened(url) else None
