"""`nutgraf names`: the names in the library's articles; `--check` shows those that may be one."""

from corpus.article import Label
from corpus.entities.near_names import near_pairs
from reader.cli.commands.names import list_names
from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.later_names import remark_on_missing

_ALL = 2**31


def run(context: Context) -> int:
    """List the names, or the pairs."""
    options = context.options
    label = Label(options.label) if options.label else None
    if not options.check:
        return list_names(context, label=label, limit=options.limit)
    with context.session.library_with_aliases() as library:
        remark_on_missing(context, library)
        names = library.names.most_frequent(label=label, limit=_ALL)
    pairs = near_pairs([name.name for name in names])
    records = [
        {
            "name": names[first].name,
            "articles": names[first].articles,
            "other": names[second].name,
            "other_articles": names[second].articles,
            "label": names[first].label.value,
            "other_label": names[second].label.value,
            "edits": edits,
        }
        for first, second, edits in pairs
        if names[first].name != names[second].name
    ]
    context.terminal.note(
        "`nutgraf alias add NAME OTHER` makes two of them one"
        if records
        else "no two names differ by a letter or two"
    )
    return write_table(context, records[: options.limit])
