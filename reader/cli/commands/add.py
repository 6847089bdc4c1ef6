"""`nutgraf add`: articles into the library; a repeat adds nothing, an edited file is updated in place."""

import argparse
import time

from corpus.errors import UsageError
from corpus.type_hints import TYPE_CHECKING
from reader.cli.context import Context
from reader.cli.later_names import engine_of, follow, say_what_follows
from reader.cli.parsing import shared_options

if TYPE_CHECKING:
    from corpus.library.ingest.adding import Added

_SECONDS_BETWEEN_LINES = 0.1


def run(context: Context) -> int:
    """Add what can be read; what was added stays, whatever stops the rest."""
    # What is wrong with the command is said before the library is imported, let alone made.
    sources = _sources(context.options)
    if not engine_of(context) and context.options.again:
        raise UsageError("--again looks for entities; give another engine than none")
    from corpus.library.ingest.incoming import incoming

    progress = _AddProgress(context)
    with context.session.library(on_wait=progress.say_waiting) as library:
        if not library.writable:
            raise library.refusal()
        try:
            added = library.add(
                incoming(sources, options=shared_options.read_options_of(context.options)),
                on_progress=progress.show,
                on_error=lambda error: context.terminal.error(str(error)),
            )
            came = added.added + added.updated
            found, without = follow(context, library, added=came, show_grouping=progress.show_grouping)
        except KeyboardInterrupt:
            progress.say_interrupted()
            raise
    context.terminal.progress("")
    more = f", {found - came:,} looked through again" if context.options.again and found > came else ""
    context.terminal.note(_in_words(added) + more)
    say_what_follows(context, without)
    return 1 if added.failed else 0


def _sources(options: argparse.Namespace) -> tuple[str, ...]:
    """The sources; looking again needs none."""
    is_given = options.sources or options.files_from is not None
    return shared_options.sources_of(options) if is_given or not options.again else ()


class _AddProgress:
    """A line on standard error that says how far the adding is."""

    def __init__(self, context: Context) -> None:
        from corpus.library.ingest.adding import Added

        self._terminal = context.terminal
        self._start = time.monotonic()
        self._shown = 0.0
        self._added = Added()

    def show(self, added: "Added") -> None:
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

    def say_interrupted(self) -> None:
        """Say what stays."""
        self._terminal.progress("")
        self._terminal.note(f"interrupted; {_in_words(self._added)}, which stays; the same command goes on")

    def say_waiting(self) -> None:
        """Say why nothing happens."""
        self._terminal.note("another program is writing to the library; waiting for it")


def _in_words(added: "Added") -> str:
    parts = [f"{added.added:,} added"]
    parts += [f"{added.updated:,} updated"] if added.updated else []
    parts += [f"{added.unchanged:,} there already"] if added.unchanged else []
    parts += [f"{added.failed:,} failed"] if added.failed else []
    return ", ".join(parts)
