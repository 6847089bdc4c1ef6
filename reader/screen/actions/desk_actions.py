"""All that keys do around the desk."""

from reader.screen.actions.article_actions import ArticleActions
from reader.screen.actions.library_actions import LibraryActions
from reader.screen.actions.library_growth import LibraryGrowth
from reader.screen.actions.library_views import LibraryViews
from reader.screen.actions.link_actions import LinkActions
from reader.screen.actions.name_actions import NameActions
from reader.screen.actions.pipe_actions import PipeActions
from reader.screen.actions.place_actions import PlaceActions
from reader.screen.actions.reading_state import ReadingState
from reader.screen.actions.text_actions import TextActions
from reader.screen.actions.unread_actions import UnreadActions


class DeskActions(
    ArticleActions,
    PipeActions,
    LinkActions,
    LibraryViews,
    PlaceActions,
    NameActions,
    LibraryActions,
    UnreadActions,
    LibraryGrowth,
    ReadingState,
    TextActions,
):
    """The desk, with the keys of every concern; help and `config show` tell them in this order."""
