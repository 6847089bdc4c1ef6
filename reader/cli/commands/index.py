"""`nutgraf index`: the names and stories of articles that were stored without, now."""

from corpus.stories.story_store import join_stories, settle_surnames
from reader.cli.context import Context
from reader.cli.later_names import find_names
from reader.cli.rendering.plain import counted


def run(context: Context) -> int:
    """Find them; what was found stays, whatever stops the rest."""
    with context.session.library_to_change() as library:
        if not library.writable:
            raise library.refusal()
        try:
            found = find_names(context, library, jobs=context.options.jobs)
            join_stories(library)
            if found:
                settle_surnames(library)
        except KeyboardInterrupt:
            context.terminal.progress("")
            context.terminal.note("interrupted; what was found stays; the same command goes on")
            raise
    context.terminal.note(f"{counted(found, 'article')} looked at for names")
    return 0
