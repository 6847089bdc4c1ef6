"""`nutgraf entity`: one name through the library: when it is named, with whom, and where."""

from corpus.article import Label
from corpus.errors import LibraryError
from corpus.library.names import Name
from corpus.library.names_together import together
from corpus.library.store import Library
from reader.cli.commands.merging import ACTIONS
from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.later_names import remark_on_missing
from reader.cli.rendering.answer_shapes import OutputFormat, write
from reader.cli.rendering.bars import bars_of
from reader.cli.rendering.following import FollowedName, following_shape
from reader.cli.rendering.pairs import pair_shape

_MOST_NAMED = 5


def run(context: Context) -> int:
    """Print what the library knows of the name, or which names have that part."""
    options = context.options
    act = ACTIONS.get(options.name[0])
    if act and (len(options.name) > 1 or options.name == ["merge"]):
        return act(context, options.name[1:])
    with context.session.library_with_aliases() as library:
        remark_on_missing(context, library)
        for part in filter(None, (" ".join(options.name), options.other)):
            names = _meant(library, part)
            if len(set(map(_key, names))) > 1:
                context.terminal.note(f"several names have {part!r}; give one of them whole")
                return write_table(context, [_known(name) for name in names])
        (first, *_) = _meant(library, " ".join(options.name))
        _tell_others(context, library, " ".join(options.name), first)
        if options.other:
            return _print_pairs(context, library, first.name, _meant(library, options.other)[0].name)
        label = Label(options.label) if options.label else None
        followed = _follow(library, first.name, label=label, limit=options.limit)
    with context.terminal.answer() as stream:
        write(
            [followed],
            following_shape(drawing=context.terminal.draws),
            form=OutputFormat(options.format),
            stream=stream,
        )
    return 0


def _meant(library: Library, part: str) -> tuple[Name, ...]:
    """The name that reads so, under each of its labels; else all that have it as a part."""
    found = library.names.named(part) or library.names.with_part(part)
    if not found:
        raise LibraryError(f"no article names {part!r}; `nutgraf names` lists those there are")
    return found


def _key(name: Name) -> str:
    from corpus.library.ingest.indexing import folded_name

    return folded_name(name.name)


def _known(name: Name) -> dict[str, object]:
    return {
        "label": name.label.value,
        "name": name.name,
        "articles": name.articles,
        "mentions": name.mentions,
    }


def _tell_others(context: Context, library: Library, part: str, meant: Name) -> None:
    """Say which longer names have the one that is followed as a part."""
    others = [name for name in library.names.with_part(part) if _key(name) != _key(meant)]
    if others:
        shown = ", ".join(f"{name.name} ({name.articles:,})" for name in others[:_MOST_NAMED])
        context.terminal.note(f"{meant.name!r} alone; other names with it: {shown}")


def _print_pairs(context: Context, library: Library, first: str, second: str) -> int:
    pairs = together(library, first, second, limit=context.options.limit)
    if not pairs:
        raise LibraryError(f"no article names both {first!r} and {second!r}; try one of them")
    with context.terminal.answer() as stream:
        write(pairs, pair_shape(), form=OutputFormat(context.options.format), stream=stream)
    return 0


def _follow(library: Library, name: str, *, label: Label | None, limit: int) -> FollowedName:
    names = library.names
    return FollowedName(
        names.named(name),
        names.timeline(name),
        names.companions(name, limit=limit, label=label),
        tuple(library.rows(names.articles(name, limit=limit))),
        bars_of(names.days(name)),
    )
