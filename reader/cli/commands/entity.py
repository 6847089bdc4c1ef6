"""`nutgraf entity`: one name through the library: when it is named, with whom, and where."""

import argparse

from corpus.errors import LibraryError
from corpus.library.store import Library
from reader.cli.arguments import add_limit, add_writing
from reader.cli.context import Context
from reader.cli.rendering.following import FollowedName, following_shape
from reader.cli.rendering.shapes import OutputFormat, write


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A name, a limit."""
    parser.add_argument("name", nargs="+", metavar="NAME", help="as `nutgraf entities --library` lists it")
    add_limit(parser, default=20)
    add_writing(parser)


def run(context: Context) -> int:
    """Print what the library knows of the name."""
    options = context.options
    with context.session.library_as_it_is() as library:
        followed = _follow(library, " ".join(options.name), limit=options.limit)
    with context.terminal.answer() as stream:
        write([followed], following_shape(), form=OutputFormat(options.format), stream=stream)
    return 0


def _follow(library: Library, name: str, *, limit: int) -> FollowedName:
    names = library.names
    known = names.named(name)
    if not known:
        raise LibraryError(
            f"no article names {name!r}; `nutgraf entities --library` lists the names there are"
        )
    ids = names.articles(name, limit=limit)
    return FollowedName(
        known,
        names.timeline(name),
        names.companions(name, limit=limit),
        tuple(library.rows(ids)),
    )
