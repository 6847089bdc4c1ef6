"""`nutgraf entities --library`: the names in the library's articles, the most frequent first."""

from corpus.article import Label
from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.later_names import remark_on_missing


def list_names(context: Context, *, label: Label | None, limit: int) -> int:
    """List names with label, articles, mentions, first and last day."""
    with context.session.library_with_aliases() as library:
        remark_on_missing(context, library)
        names = library.names.most_frequent(label=label, limit=limit)
    records = [
        {
            "label": name.label.value,
            "name": name.name,
            "articles": name.articles,
            "mentions": name.mentions,
            "first": name.first,
            "last": name.last,
        }
        for name in names
    ]
    return write_table(context, records)
