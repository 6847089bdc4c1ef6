"""`nutgraf story`: one story told from all its articles."""

from collections.abc import Callable, Sequence

from corpus.article import Article, Digest
from corpus.type_hints import TYPE_CHECKING
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.parsing.summary_options import length_of
from reader.cli.rendering.answer_shapes import OutputFormat, write

# Who names no source is told so before these are imported.
if TYPE_CHECKING:
    from corpus.stories.account import Account

_SENTENCES = 5
_FOR_READERS = (OutputFormat.PLAIN, OutputFormat.MARKDOWN)
"""What a person reads: what comes after it is new. A program that asks changes nothing."""


def run(context: Context) -> int:
    """Print the digest, the days, what each article adds and what the sources do not agree on."""
    sources = shared_options.sources_of(context.options)
    status, accounts = _accounts(context, sources)
    from reader.cli.rendering.accounts import account_shape

    with context.terminal.answer() as stream:
        write(accounts, account_shape(), form=OutputFormat(context.options.format), stream=stream)
    return status


def _accounts(context: Context, sources: Sequence[str]) -> tuple[int, "list[Account]"]:
    if len(sources) == 1 and sources[0].startswith("@"):
        return 0, [_stored_account(context, sources[0])]
    from corpus.stories.account import account_of
    from corpus.stories.story_rows import story_row, told
    from reader.cli.batch import Batch

    batch = Batch(context)
    read = list(batch.articles())
    if not read:
        return batch.status, []
    in_order = sorted(read, key=lambda article: (not article.date, article.date or ""))
    row = story_row(1, [told(article)[0] for article in in_order])
    return batch.status, [account_of(row, in_order, copies=frozenset(), digest=_digester(context))]


def _stored_account(context: Context, id: str) -> "Account":
    """The story of an article of the library, which a person has then seen."""
    from corpus.stories.account import account_of
    from corpus.stories.story_store import library_story, mark_seen
    from reader.cli.commands.stories import open_grouped

    with open_grouped(context) as library:
        story, articles, copies = library_story(library, id)
        account = account_of(story, articles, copies=copies, digest=_digester(context))
        if library.writable and OutputFormat(context.options.format) in _FOR_READERS:
            mark_seen(library, id)
    return account


def _digester(context: Context) -> Callable[[Sequence[Article]], Digest]:
    """What makes the digest that the options ask for."""
    options = context.options
    length = length_of(options, default=_SENTENCES)

    def digest(articles: Sequence[Article]) -> Digest:
        """One summary of a story's articles."""
        return context.session.digest(
            articles, method=options.method or "", length=length, query=options.query
        )

    return digest
