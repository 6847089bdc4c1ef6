"""`nutgraf overview`: the library at a glance."""

from collections.abc import Callable, Iterator, Mapping

from corpus.overview.glance import Glance, glance
from reader.cli.commands.stories import open_grouped
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.rendering.glance_picture import svg
from reader.cli.rendering.glances import as_csv, as_json, plain
from reader.session import nothing_matches

FORMATS: Mapping[str, Callable[[Glance], Iterator[str]]] = {
    "plain": plain,
    "json": as_json,
    "csv": as_csv,
    "svg": svg,
}
"""What `--format` takes."""


def run(context: Context) -> int:
    """Print what a look at the articles shows."""
    query = shared_options.query_of(context.options)
    with open_grouped(context) as library:
        found = glance(library, query)
    if query and not found.articles:
        raise nothing_matches(query)
    drawn = context.options.format == "plain" and context.terminal.draws
    with context.terminal.answer() as stream:
        stream.writelines(plain(found, drawing=True) if drawn else FORMATS[context.options.format](found))
    return 0
