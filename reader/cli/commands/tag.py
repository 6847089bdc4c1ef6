"""`nutgraf tag`: tags on articles of the library; without a tag, the tags there are."""

import re

from corpus.errors import UsageError
from reader.cli.article_choice import chosen_ids
from reader.cli.commands.reference import write_table
from reader.cli.context import Context

_ID = re.compile(r"@?[0-9]+")


def run(context: Context) -> int:
    """Tag the articles, or list the tags of the library when none are named."""
    where = context.options.where
    ids = [word for word in context.options.words if _ID.fullmatch(word)]
    tags = [word for word in context.options.words if not _ID.fullmatch(word)]
    if not ids and not tags and not where:
        return _list_tags(context)
    if not (ids or where) or not (tags or context.options.remove):
        raise UsageError("a tag needs an article and an article a tag; like `nutgraf tag @12 later`")
    with context.session.library_to_change() as library:
        ids = list(chosen_ids(library, ids, where))
        changed = library.marks.tag(ids, tags) if tags else 0
        changed += library.marks.untag(ids, context.options.remove) if context.options.remove else 0
    context.terminal.note(f"{changed:,} changed")
    return 0


def _list_tags(context: Context) -> int:
    with context.session.library_as_it_is() as library:
        records = [{"tag": tag, "articles": articles} for tag, articles in library.marks.tags()]
    return write_table(context, records)
