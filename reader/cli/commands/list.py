"""`nutgraf list`: the articles of the library, those that match a query or all."""

from collections.abc import Iterator

from corpus.errors import UsageError
from corpus.library.ids import number_of
from corpus.library.query.row_fetching import damaged_row
from corpus.listings.listing import Listing, Order, Row
from reader.cli.article_choice import found_status, print_count
from reader.cli.commands.stories import write_stories
from reader.cli.context import Context
from reader.cli.later_names import remark_on_missing
from reader.cli.output.paging import paged_answer
from reader.cli.parsing import shared_options
from reader.cli.parsing.output_options import look_of
from reader.cli.rendering.answer_shapes import write_as
from reader.cli.rendering.plain import counted
from reader.cli.rendering.row_shapes import row_shape


def run(context: Context) -> int:
    """Print a row an article, as they are read."""
    options, query = context.options, shared_options.query_of(context.options)
    if options.stories and options.template:
        raise UsageError("--template is for articles; leave out --stories")
    if options.stories:
        return write_stories(context, query, least=1)
    if options.format == shared_options.COUNT:
        return print_count(context, query)
    with context.session.library_as_it_is() as library, paged_answer(context) as stream:
        remark_on_missing(context, library, query)
        listing = library.listing(query, Order(options.sort))
        lost: list[str] = []
        rows = _rows(listing, options.limit or len(listing), lost)
        write_as(look_of(options, stream), rows, row_shape(drawing=context.terminal.draws), stream)
    if lost:
        articles = counted(len(lost), "article")
        context.terminal.note(f"{articles} damaged; `nutgraf library repair` saves the rest into a new file")
        return 1
    return found_status(context, len(listing))


def _rows(listing: Listing, most: int, lost: list[str]) -> Iterator[Row]:
    """The first rows; the ids of those that damage has taken are put into `lost`."""
    for row in map(listing.row, range(min(len(listing), most))):
        if row == damaged_row(number_of(row.id)):
            lost.append(row.id)
        yield row
