"""`nutgraf mark`: articles of the library read or unread, with a star or without."""

from reader.cli.article_choice import chosen_ids, require_choice
from reader.cli.context import Context


def run(context: Context) -> int:
    """Mark all of them, or none when one is not there."""
    options = context.options
    require_choice(options.ids, options.where)
    with context.session.library_to_change() as library:
        marks = library.marks
        actions = {
            "read": marks.mark_read,
            "unread": marks.mark_unread,
            "star": marks.star,
            "unstar": marks.unstar,
        }
        changed = actions[options.mark](chosen_ids(library, options.ids, options.where))
    context.terminal.note(f"{changed:,} changed")
    return 0
