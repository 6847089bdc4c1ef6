"""`nutgraf export`: articles with their marks; JSON Lines come back whole through `nutgraf add`."""

from corpus.library.store import Library
from reader.cli.context import Context
from reader.cli.options.collecting import OPML
from reader.cli.parsing import shared_options
from reader.cli.rendering.exports import EXPORTS
from reader.session import nothing_matches


def run(context: Context) -> int:
    """Write the articles as they are read."""
    options, query = context.options, shared_options.query_of(context.options)
    with context.session.library_as_it_is() as library, context.terminal.answer() as stream:
        if options.format == OPML:
            stream.write(opml_of(library))
        else:
            if query and not len(library.listing(query)):
                raise nothing_matches(query)
            stream.writelines(EXPORTS[options.format](library.records(query)))
    return 0


def opml_of(library: Library, *, with_passwords: bool = False) -> str:
    """The list of the library's feeds; names and passwords in their addresses only on demand."""
    from corpus.feeds.opml import write_opml
    from corpus.feeds.subscriptions import subscriptions
    from corpus.value_types import replace
    from corpus.web.urls import without_user

    feeds = subscriptions(library)
    if not with_passwords:
        feeds = tuple(
            replace(feed, url=without_user(feed.url), site=without_user(feed.site)) for feed in feeds
        )
    return write_opml(feeds).decode("utf-8")
