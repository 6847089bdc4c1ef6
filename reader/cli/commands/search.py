"""`nutgraf search`: the articles of the library that match a query, each with the place that matches."""

from corpus.library.emphasis import emphasized
from corpus.library.query.searching import Found, Ranking
from reader.cli.article_choice import found_status, print_count
from reader.cli.context import Context
from reader.cli.later_names import remark_on_missing
from reader.cli.output.paging import paged_answer
from reader.cli.parsing import shared_options
from reader.cli.parsing.output_options import look_of
from reader.cli.rendering.answer_shapes import OutputFormat, write_as
from reader.cli.rendering.row_shapes import drawn_line, found_shape, row_line


def run(context: Context) -> int:
    """Print the matches and say how many more there are."""
    options, query = context.options, shared_options.query_of(context.options)
    if options.format == shared_options.COUNT:
        return print_count(context, query)
    ranking = Ranking.NEWEST if options.newest else Ranking.BEST
    with context.session.library_as_it_is() as library:
        remark_on_missing(context, library, query)
        results = library.search(query, ranking=ranking, limit=options.limit, offset=options.offset)
    with paged_answer(context) as stream:
        if context.terminal.is_colored and options.format == OutputFormat.PLAIN and not options.template:
            stream.writelines(_emphasized(context, found) for found in results.found)
        else:
            write_as(
                look_of(options, stream), results.found, found_shape(drawing=context.terminal.draws), stream
            )
    more = results.total - len(results.found)
    if more > 0:
        context.terminal.note(f"{results.total:,} articles match; --limit and --offset show others")
    return found_status(context, results.total)


def _emphasized(context: Context, found: Found) -> str:
    snippet = found.snippet
    text = emphasized(snippet.text, snippet.hits, plain=str, strong=context.terminal.bold)
    line = drawn_line if context.terminal.draws else row_line
    return f"{line(found.row)}\n    {text}\n"
