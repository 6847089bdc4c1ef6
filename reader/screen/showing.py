"""Opening the screen as it was left, and keeping how it is left."""

import gc

from corpus.listings.listing import Listing
from corpus.values import replace
from reader.cli import arguments
from reader.cli.context import Context
from reader.screen.app import Opening, ReaderApp
from reader.screen.arrivals import Arrivals
from reader.screen.keyboard import read_leniently
from reader.screen.stored import stored
from reader.settings import Settings
from reader.state import State, StateError, load_state, save_state, state_path


def show(
    context: Context,
    listing: Listing,
    arrivals: Arrivals | None = None,
    opening: Opening | None = None,
) -> int:
    """Open the screen on a listing and stay until the reader leaves it; the exit status."""
    session = context.session
    if context.options.method:
        from corpus.summarize.methods import METHODS

        method = arguments.known_name(context.options.method, METHODS, what="method")
        session = session.with_settings(method=method)
    before, greeting = _state_before(context)
    if opening is None and before.article:
        opening = _opening_of(listing, before.article)
    app = ReaderApp(
        session,
        listing,
        arrivals=arrivals,
        opening=opening,
        state=before,
        greeting=greeting,
        # A full collection walks all that has been made so far: a key that meets one waits ten times as long.
        when_settled=gc.freeze,
    )
    read_leniently()
    app.run()
    _keep(context, app.state if app.state.article else replace(app.state, article=before.article))
    return app.return_code or 0


def _state_before(context: Context) -> tuple[State, str]:
    """How the screen stood when it was last left, and what to say of it."""
    try:
        state = load_state(state_path())
    except StateError as error:
        return State(), str(error)
    # What is said on the command line or in the settings counts more than what was chosen in passing.
    is_said = context.options.method or context.session.settings.method != Settings().method
    return (replace(state, method="") if is_said else state), ""


def _opening_of(listing: Listing, id: str) -> Opening | None:
    kept = stored(listing)
    index = kept.place_of(id) if kept else None
    return None if index is None else Opening(index)


def _keep(context: Context, state: State) -> None:
    try:
        save_state(state_path(), state)
    except StateError as error:
        context.terminal.error(str(error))
