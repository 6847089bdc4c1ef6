"""`nutgraf read [QUERY]`: articles of the library line by line, without the screen."""

from reader.cli.context import Context
from reader.cli.line_mode import read_by_line
from reader.cli.parsing import shared_options
from reader.session import nothing_matches

_UNREAD = "is:unread"


def run(context: Context) -> int:
    """Read on until the person has enough."""
    query = shared_options.query_of(context.options) or _UNREAD
    with context.session.library_to_change() as library:
        listing = library.listing(query)
        if not len(listing):
            raise nothing_matches(query)
        return read_by_line(context, listing, library.marks)
