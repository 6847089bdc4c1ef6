"""`nutgraf add`: articles into the library; a repeat adds nothing, an edited file is updated in place."""

import argparse
import os
import time

from corpus.errors import UsageError
from corpus.library.ingest.adding import Added
from corpus.library.ingest.examining import Examination
from corpus.library.ingest.incoming import incoming
from corpus.library.store import Library
from corpus.stories.story_store import join_stories
from reader.cli import arguments
from reader.cli.context import Context

_SECONDS_BETWEEN_LINES = 0.1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Sources and how thoroughly to look at them."""
    arguments.add_reading(parser)
    parser.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk, or none to be quick")
    parser.add_argument(
        "--again", action="store_true", help="look for entities in the articles that were stored without, too"
    )
    arguments.add_jobs(parser, default="one a processor")


def run(context: Context) -> int:
    """Add what can be read; what was added stays, whatever stops the rest."""
    progress = _Progress(context)
    sources = _sources(context.options)
    with context.session.library(on_wait=progress.say_waiting) as library:
        if not library.writable:
            raise library.refusal()
        try:
            added = library.add(
                incoming(sources, options=arguments.read_options_of(context.options)),
                examination=examination_of(context),
                jobs=context.options.jobs or os.cpu_count() or 1,
                on_progress=progress.show,
                on_error=lambda error: context.terminal.error(str(error)),
            )
            join_stories(library, on_progress=progress.show_grouping)
            examined = _examined_again(context, library, progress) if context.options.again else 0
        except KeyboardInterrupt:
            progress.say_interrupted()
            raise
    context.terminal.progress("")
    context.terminal.note(_in_words(added) + (f", {examined:,} looked through again" if examined else ""))
    return 1 if added.failed else 0


def _sources(options: argparse.Namespace) -> tuple[str, ...]:
    """The sources; looking again needs none."""
    is_given = options.sources or options.files_from is not None
    return arguments.sources_of(options) if is_given or not options.again else ()


def _examined_again(context: Context, library: Library, progress: "_Progress") -> int:
    examination = examination_of(context)
    if not examination.engine:
        raise UsageError("--again looks for entities; give another engine than none")
    jobs = context.options.jobs or os.cpu_count() or 1
    return library.find_names(examination, jobs=jobs, on_progress=progress.show_again)


def examination_of(context: Context) -> Examination:
    """What is looked for in an article before it is stored."""
    from corpus.entities.finding import ENGINES

    chosen = context.options.entities or context.session.settings.entities
    engine = arguments.known_name(chosen, ENGINES, what="engine")
    return Examination("" if engine == "none" else engine, aliases=context.session.aliases())


class _Progress:
    """A line on standard error that says how far the adding is."""

    def __init__(self, context: Context) -> None:
        self._terminal = context.terminal
        self._start = time.monotonic()
        self._shown = 0.0
        self._added = Added()

    def show(self, added: Added) -> None:
        """Replace the line, a few times a second at most."""
        self._added = added
        now = time.monotonic()
        if now - self._shown < _SECONDS_BETWEEN_LINES:
            return
        self._shown = now
        rate = added.total / max(now - self._start, 0.001)
        self._terminal.progress(f"{added.total:,} articles, {rate:,.0f} a second")

    def show_grouping(self, done: int, of: int) -> None:
        """Replace the line while stories are sought."""
        self._terminal.progress(f"{done:,} of {of:,} articles grouped into stories")

    def show_again(self, done: int) -> None:
        """Replace the line while entities are looked for again."""
        self._terminal.progress(f"{done:,} articles looked through again")

    def say_interrupted(self) -> None:
        """Say what stays."""
        self._terminal.progress("")
        self._terminal.note(f"interrupted; {_in_words(self._added)}, which stays; the same command goes on")

    def say_waiting(self) -> None:
        """Say why nothing happens."""
        self._terminal.note("another program is writing to the library; waiting for it")


def _in_words(added: Added) -> str:
    parts = [f"{added.added:,} added"]
    parts += [f"{added.updated:,} updated"] if added.updated else []
    parts += [f"{added.unchanged:,} there already"] if added.unchanged else []
    parts += [f"{added.failed:,} failed"] if added.failed else []
    return ", ".join(parts)
