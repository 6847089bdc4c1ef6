"""Which articles of the library a command is about: those named by id, and those that a query finds."""

from collections.abc import Sequence

from corpus.errors import UsageError
from corpus.type_hints import TYPE_CHECKING
from reader.cli.context import Context
from reader.cli.parsing.shared_options import query_of
from reader.session import nothing_matches

if TYPE_CHECKING:
    from corpus.library.store import Library


def require_choice(ids: Sequence[str], where: str) -> None:
    """`UsageError` where no article is named in either way, which needs no library to see."""
    if not ids and not where:
        raise UsageError("no article is named; give ids such as @12, or --where QUERY")


def chosen_ids(library: "Library", ids: Sequence[str], where: str) -> tuple[str, ...]:
    """The ids, each once; `LibraryError` where the query finds nothing."""
    listing = library.listing(where) if where else None
    if listing is not None and not len(listing):
        raise nothing_matches(where)
    found = [listing.id_at(place) for place in range(len(listing))] if listing is not None else []
    return tuple(dict.fromkeys([*ids, *found]))


def found_status(context: Context, found: int) -> int:
    """The exit status of a command that has answered a query: 1 where it found nothing, which is said."""
    query = query_of(context.options)
    if not found:
        context.terminal.note(str(nothing_matches(query)))
    return 0 if found or not query else 1


def print_count(context: Context, query: str) -> int:
    """Print how many articles of the library match; as with `grep -c`, 1 where none does."""
    with context.session.library_as_it_is() as library:
        found = len(library.listing(query))
    with context.terminal.answer() as stream:
        stream.write(f"{found}\n")
    return 0 if found or not query else 1
