"""Ways through the library: its overview, and a whole story."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from reader.screen.actions.concern import Concern
from reader.screen.listings.loose_stories import LooseStories
from reader.screen.listings.stored import stored_or_say
from widgets.article_list import ArticleList

if TYPE_CHECKING:
    from corpus.stories.story_store import LibraryStory
    from reader.screen.views.story_screen import AccountPlace


class LibraryViews(Concern):
    """The desk, with the ways through the library that its articles are from."""

    BINDING_GROUP_TITLE = "With the article"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("X", "story", "The story of this article", show=False, id="story"),
        Binding("i", "overview", "Overview of the list: days, sources, names", show=False, id="overview"),
    ]

    def on_article_list_story_chosen(self, message: ArticleList.StoryChosen) -> None:
        """Tell the whole story under the cursor."""
        message.stop()
        self.action_story()

    def action_story(self) -> None:
        """Tell the story that the article under the cursor is in."""
        listing, cursor = self._desk.list_pane.listing, self._list.cursor
        if isinstance(listing, LooseStories):
            self._tell(partial(listing.story, cursor), seen=_forget)
        elif len(listing) and (kept := stored_or_say(listing, self)):
            self._tell(partial(kept.story, cursor), seen=kept.mark_story_seen)

    def _tell(self, story: "Callable[[], LibraryStory]", *, seen: Callable[[str], None]) -> None:
        from reader.screen.views.story_screen import StoryScreen

        screen = StoryScreen(self._core, story, self._desk.reading.method, seen)
        self.app.push_screen(screen, self._open_in_story)

    def _open_in_story(self, place: "AccountPlace | None") -> None:
        # It has been read, and nothing in it is new any more.
        self._list.repaint()
        if place:
            # The focus can move once the dialog is gone.
            self.call_after_refresh(self._desk.open_article, *place)

    def action_overview(self) -> None:
        """Look at the articles of the list at a glance."""
        if kept := stored_or_say(self._desk.list_pane.listing, self):
            look = partial(kept.library.glance, self._desk.list_pane.narrowed_by)
            from reader.screen.views.overview_screen import OverviewScreen

            self.app.push_screen(OverviewScreen(look), self._go_to_place)


def _forget(_: str) -> None:
    """Nothing keeps that a story was read whose articles are not stored."""
