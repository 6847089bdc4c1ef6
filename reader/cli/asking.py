"""Watching whether anything that is read has to do with a query, so that one in vain does not pass unseen."""

from collections.abc import Iterable, Iterator

from corpus.article import Article
from corpus.errors import SourceError
from corpus.sources.reading import ReadOptions
from reader.cli.context import Context
from reader.session import Session


class Watch(Session):
    """A session that looks for a query in what it reads, until it has found it."""

    def __init__(self, session: Session, query: str) -> None:
        super().__init__(session.settings, library_path=session.library_file)
        self._query = query
        self._seen_any = False
        self._found = not query.strip()

    @property
    def is_in_vain(self) -> bool:
        """Whether there is a query, and articles, and they have nothing to do with each other."""
        return self._seen_any and not self._found

    def articles(
        self, sources: Iterable[str], *, options: ReadOptions = ReadOptions()
    ) -> Iterator[Article | SourceError]:
        """The articles as the session reads them."""
        for article in super().articles(sources, options=options):
            if isinstance(article, Article):
                self._look_at(article)
            yield article

    def _look_at(self, article: Article) -> None:
        self._seen_any = True
        if not self._found:
            from corpus.summarize.query_leaning import match_query

            self._found = any(match_query([article.text], self._query, language=article.language))


def watched(context: Context) -> tuple[Context, Watch]:
    """The context of a command with `--query`, and what watches it."""
    watch = Watch(context.session, context.options.query)
    return context._replace(session=watch), watch


def remark_on(watch: Watch, context: Context) -> None:
    """Say once that the query was in vain, if it was."""
    if watch.is_in_vain:
        query = context.options.query
        context.terminal.note(f"nothing has to do with {query!r}; the answer is as without --query")
