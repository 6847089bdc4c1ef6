"""`nutgraf entity merge` and `split`: names that are one by the reader's decision."""

from collections.abc import Callable, Sequence

from corpus.errors import UsageError
from corpus.library.merged_names import merge_names, merged_names, split_name
from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.rendering.plain import counted


def _merge(context: Context, names: Sequence[str]) -> int:
    """Make names one with the first, or list those that are."""
    if not names:
        return _list(context)
    if len(names) < 2:
        raise UsageError("merge what? write `nutgraf entity merge NAME OTHER`, each in quotes")
    with context.session.library_to_change() as library:
        for form in names[1:]:
            articles = merge_names(library, form, names[0])
            context.terminal.note(f"{form!r} is {names[0]!r} from now on, in {counted(articles, 'article')}")
    return 0


def _split(context: Context, names: Sequence[str]) -> int:
    with context.session.library_to_change() as library:
        for name in names:
            forms = split_name(library, name)
            context.terminal.note(f"names of their own again: {', '.join(forms)}")
    return 0


def _list(context: Context) -> int:
    with context.session.library_with_aliases() as library:
        found = merged_names(library)
    records = [
        {
            "name": merged.name,
            "form": merged.form,
            "articles": merged.articles,
            "from": "aliases" if merged.from_file else "reader",
        }
        for merged in found
    ]
    return write_table(context, records)


ACTIONS: dict[str, Callable[[Context, Sequence[str]], int]] = {"merge": _merge, "split": _split}
"""What the first word of `nutgraf entity` may ask for instead of a name."""
