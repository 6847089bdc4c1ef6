"""How the main screen stands when it is left, and beginning with that again."""

from corpus.listings.listing import Order
from reader.screen.desk.desk import Desk
from reader.screen.desk.pane_focus import PaneFocus
from reader.screen.desk.reading import SIDE_PANES
from reader.screen.listings.stored import stored
from reader.settings import Settings
from reader.state import State
from widgets.article_list import ArticleList


def state_of(desk: Desk, panes: PaneFocus) -> State:
    """How the screen stands."""
    listing, articles, reading = desk.list_pane.listing, desk.query_one(ArticleList), desk.reading
    has_id = stored(listing) is not None and len(listing) > 0
    return State(
        article=listing.row(articles.cursor).id if has_id else "",
        pane=panes.here,
        method=reading.method,
        length=reading.length,
        order=desk.list_pane.order or "",
        dense=articles.dense,
        sizes=desk.panes.sizes,
        panes=(*(("rail",) if panes.has_rail else ()), *reading.side_panes),
    )


def begin_with(
    state: State, desk: Desk, panes: PaneFocus, *, settings: Settings, default_panes: tuple[str, ...]
) -> None:
    """Let the screen stand as it did, or as the settings want it; `default_panes` where it never stood."""
    shown = default_panes if state.panes is None else state.panes
    for pane in SIDE_PANES:
        if pane in shown:
            desk.reading.toggle_pane(pane)
    desk.panes.take_over(state.sizes)
    _begin_list(state, desk, settings)
    if "rail" in shown and stored(desk.list_pane.listing):
        panes.has_rail = True
        desk.call_after_refresh(desk.rail.renew)
    panes.focus("text" if state.pane == "text" else "list")


def _begin_list(state: State, desk: Desk, settings: Settings) -> None:
    articles = desk.query_one(ArticleList)
    articles.dense = settings.density == "compact" if settings.density else state.dense
    articles.columns = tuple(settings.columns.split())
    if state.order in tuple(Order):
        desk.list_pane.sort(Order(state.order))
    if settings.start_screen == "unread" and stored(desk.list_pane.listing):
        desk.list_pane.words = "is:unread"
