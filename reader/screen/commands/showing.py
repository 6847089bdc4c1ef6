"""Opening the screen as it was left, and keeping how it is left."""

import gc
import time

from corpus.errors import CorpusError
from corpus.listings.listing import Listing
from corpus.type_hints import TYPE_CHECKING
from corpus.value_types import replace
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.screen.app import ReaderApp
from reader.screen.commands import sparing_start
from reader.screen.commands.screen_command import is_served
from reader.screen.listings.arrivals import Arrivals
from reader.screen.listings.stored import stored
from reader.screen.navigation import Opening
from reader.screen.terminal.background import SILENCE, ask_background
from reader.screen.terminal.keyboard import read_leniently
from reader.session import Session
from reader.settings import Settings
from reader.state import State, StateError, load_state, save_state, state_path, with_visit

if TYPE_CHECKING:
    from reader.screen.views.last_time import SinceLastTime


def show(
    context: Context,
    listing: Listing,
    arrivals: Arrivals | None = None,
    opening: Opening | None = None,
) -> int:
    """Open the screen on a listing and stay until the reader leaves it; the exit status."""
    session = _session_of(context)
    before, greeting = _state_before(context)
    is_at_start = opening is None
    listing, since = _since_left(context, listing, before, is_at_start=is_at_start)
    if is_at_start and before.article:
        opening = _opening_of(listing, before.article)
    background = SILENCE if session.settings.theme or before.theme or is_served() else ask_background()
    app = ReaderApp(
        session,
        listing,
        arrivals=arrivals,
        opening=opening,
        state=before,
        greeting=greeting,
        since=since,
        background=background,
        # A full collection walks all that has been made so far: a key that meets one waits ten times as long.
        when_settled=sparing_start.settle,
    )
    read_leniently(answers_may_come=background.is_late)
    try:
        app.run()
    finally:
        gc.enable()
    state = replace(app.state, visits=before.visits)
    _keep(context, _after_visit(context, state) if state.article else replace(state, article=before.article))
    return app.return_code or 0


def _session_of(context: Context) -> Session:
    """The session with what the command line says of the screen."""
    options, session = context.options, context.session
    if options.method:
        from corpus.summarize.methods import METHODS

        session = session.with_settings(
            method=shared_options.known_name(options.method, METHODS, what="method")
        )
    return session.with_settings(flat=True) if options.flat else session


def _state_before(context: Context) -> tuple[State, str]:
    """How the screen stood when it was last left, and what to say of it."""
    try:
        state = load_state(state_path())
    except StateError as error:
        return State(), str(error)
    # What is said on the command line or in the settings counts more than what was chosen in passing.
    is_said = context.options.method or context.session.settings.method != Settings().method
    return (replace(state, method="") if is_said else state), ""


def _since_left(
    context: Context, listing: Listing, before: State, *, is_at_start: bool
) -> tuple[Listing, "SinceLastTime | None"]:
    """The listing that knows what is new since the library was left, and what to say of that at the start."""
    visit = before.visits.get(str(context.session.library_path))
    if visit is None:
        return listing, None
    # Whoever has opened no library yet waits for nothing that is about one.
    from reader.screen.listings.stored_listing import StoredListing
    from reader.screen.views.last_time import since_last_time

    if not isinstance(listing, StoredListing):
        return listing, None
    listing = listing.with_seen(visit[0])
    is_told = is_at_start and not context.options.where and context.session.settings.start_screen == "since"
    return listing, since_last_time(listing, *visit) if is_told else None


def _opening_of(listing: Listing, id: str) -> Opening | None:
    kept = stored(listing)
    index = kept.place_of(id) if kept else None
    return None if index is None else Opening(index)


def _after_visit(context: Context, state: State) -> State:
    """The state with how the library was left; what came meanwhile has been seen."""
    from corpus.library.saved import newest_number

    try:
        with context.session.library_as_it_is() as library:
            newest = newest_number(library)
    except CorpusError:
        return state
    return with_visit(state, str(context.session.library_path), newest, int(time.time()))


def _keep(context: Context, state: State) -> None:
    try:
        save_state(state_path(), state)
    except StateError as error:
        context.terminal.error(str(error))
