"""Names that follow: articles are stored and searchable first, and looked at for names afterwards.

What is to do stands in the library itself, so that any run may stop it and any run may go on with it.
"""

import os
from collections.abc import Callable

from corpus.type_hints import TYPE_CHECKING
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.rendering.plain import counted

# Entities of a story that is no library's would wait for these.
if TYPE_CHECKING:
    from corpus.library.ingest.examining import Examination
    from corpus.library.store import Library

FEW = 200
"""So many articles are looked at without being asked: that takes a few seconds."""
_MOST_FOR_STORIES = 5_000
"""Articles with names are told apart better; of more than these, nobody waits for the names."""
_HOW = "`nutgraf index` finds them now, and the screen while it is open"


def examination_of(context: Context) -> "Examination":
    """What looks for names, and the names that a user has given; nothing looks where the user says `none`."""
    from corpus.library.ingest.examining import Examination

    return Examination(engine_of(context), aliases=context.session.aliases())


def engine_of(context: Context) -> str:
    """What looks for names, empty where nothing does; `UnknownNameError` where it is misspelt."""
    from corpus.entities.engines.table import ENGINES

    chosen = getattr(context.options, "entities", None) or context.session.settings.entities
    engine = shared_options.known_name(chosen, ENGINES, what="engine")
    return "" if engine == "none" else engine


def find_names(
    context: Context, library: "Library", *, limit: int | None = None, jobs: int | None = None
) -> int:
    """Look for names in the articles that are without, the `limit` latest of them; returns in how many."""
    examination = examination_of(context)
    without = library.names.count_missing()
    wanted = without if limit is None else min(limit, without)
    if not (examination.engine and wanted):
        return 0

    def show(done: int) -> None:
        """Say how many have been looked at."""
        context.terminal.progress(f"{done:,} of {wanted:,} articles looked at for names")

    done = library.names.find_missing(
        examination,
        jobs=jobs or os.cpu_count() or 1,
        cluster=getattr(context.options, "cluster", None) or "",
        limit=limit,
        on_progress=show,
    )
    context.terminal.progress("")
    return done


def follow(
    context: Context,
    library: "Library",
    *,
    added: int,
    show_grouping: Callable[[int, int], None],
) -> tuple[int, int]:
    """Find the names of a few articles that have come; returns how many these were, and for how many not."""
    from corpus.stories.story_store import join_stories

    options, found = context.options, 0
    # Who starts a cluster wants it to work.
    waits = options.wait or options.again or options.cluster
    if waits or added <= FEW:
        found = find_names(context, library, limit=None if waits else FEW, jobs=options.jobs)
    without = library.names.count_missing() if examination_of(context).engine else 0
    if not without:
        join_stories(library, on_progress=show_grouping)
    return found, without


def say_what_follows(context: Context, without: int) -> None:
    """Say who finds the names that are still to be found."""
    if without:
        context.terminal.note(f"the names of {counted(without, 'article')} follow: {_HOW}")


def group(context: Context, library: "Library") -> None:
    """Have every article in a story, by its names where these are there or soon found."""
    from corpus.stories.story_store import join_stories

    if library.names.count_missing() <= _MOST_FOR_STORIES:
        find_names(context, library)
    join_stories(library)


def find_for_watches(context: Context, library: "Library") -> None:
    """Find the names that watches ask for: what is announced without them is never asked about again."""
    from corpus.library.saved import watches_for_names

    if library.writable and library.names.count_missing() and watches_for_names(library):
        find_names(context, library, limit=_MOST_FOR_STORIES)


def remark_on_missing(context: Context, library: "Library", query: str | None = None) -> None:
    """Say how many articles are still without names, where what is asked for needs them."""
    from corpus.library.query.parsing import parse
    from corpus.library.query.query import asks_for_names

    without = library.names.count_missing()
    if without and (query is None or asks_for_names(parse(query))):
        has = "has" if without == 1 else "have"
        context.terminal.note(f"{counted(without, 'article')} {has} not been looked at for names: {_HOW}")
