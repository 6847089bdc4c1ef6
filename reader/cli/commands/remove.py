"""`nutgraf remove`: articles out of the library for good."""

from reader.cli.article_choice import chosen_ids, require_choice
from reader.cli.context import Context


def run(context: Context) -> int:
    """Remove all of them, or none when one is not there."""
    ids, where = context.options.ids, context.options.where
    require_choice(ids, where)
    with context.session.library_to_change() as library:
        removed = library.remove(chosen_ids(library, ids, where))
    context.terminal.note(f"{removed:,} removed")
    return 0
