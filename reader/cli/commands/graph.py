"""`nutgraf graph`: who appears with whom, for Gephi, Graphviz and the like."""

from corpus.overview.network import network
from reader.cli.context import Context
from reader.cli.later_names import remark_on_missing
from reader.cli.parsing import shared_options
from reader.cli.rendering.networks import FORMATS
from reader.session import nothing_matches


def run(context: Context) -> int:
    """Print the network."""
    options, query = context.options, shared_options.query_of(context.options)
    with context.session.library_with_aliases() as library:
        remark_on_missing(context, library)
        if query and not len(library.listing(query)):
            raise nothing_matches(query)
        found = network(library, query, least=options.min, top=options.top)
    with context.terminal.answer() as stream:
        stream.writelines(FORMATS[options.format](found))
    if not found.edges:
        context.terminal.note("no two names share so many articles; ask for fewer with --min 1")
    return 0
