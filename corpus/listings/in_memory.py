"""A listing of articles that are in memory: the sources of one run, unstored.

Its rows are neither unread nor starred: marks are the library's.
"""

from collections.abc import Callable, Iterable
from functools import cached_property

from corpus.article import Article
from corpus.folding import as_asked, folded, without_points
from corpus.listings.listing import Order, Row, short_source
from corpus.value_types import Value, field
from corpus.words import about_words


class MemoryListing:
    """Articles in the order in which they were given, until they are narrowed."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._whole = _Whole(tuple(articles))
        self._shown = tuple(range(len(self._whole.articles)))

    def __len__(self) -> int:
        return len(self._shown)

    def row(self, index: int, /) -> Row:
        """The row at `index`, from 0."""
        number = self._shown[index]
        article = self._whole.articles[number]
        title = article.title or _first_line(article.text)
        words = self._whole.words_of(number)
        source = short_source(article)
        return Row(article.id or str(number), title, article.date, source, tags=article.tags, words=words)

    def article(self, index: int, /) -> Article:
        """The article behind the row."""
        return self._whole.articles[self._shown[index]]

    def narrowed(self, words: str, order: Order, /) -> "MemoryListing":
        """The articles in which every word stands, whatever its case and accents."""
        narrowed = MemoryListing(())
        narrowed._whole = self._whole
        narrowed._shown = self._whole.numbers(words, order)
        return narrowed


class _Whole(Value, frozen=False):
    """All the articles, and what is searched in them once someone searches."""

    articles: tuple[Article, ...]
    _words: dict[int, int] = field(default_factory=dict)

    @cached_property
    def _haystacks(self) -> tuple[str, ...]:
        return tuple(
            folded(
                without_points("\n".join((article.title, article.source, article.author or "", article.text)))
            )
            for article in self.articles
        )

    def words_of(self, number: int) -> int:
        """About how many words the article has."""
        if number not in self._words:
            self._words[number] = about_words(self.articles[number].text)
        return self._words[number]

    def numbers(self, words: str, order: Order) -> tuple[int, ...]:
        """The numbers of the articles that have all words, in an order."""
        wanted = [folded(as_asked(word)).strip() for word in words.split()]
        numbers = range(len(self.articles))
        if wanted:
            kept = [number for number in numbers if all(word in self._haystacks[number] for word in wanted)]
        else:
            kept = list(numbers)
        key, newest_first = _ORDERS[order]
        kept.sort(key=lambda number: key(self.articles[number]), reverse=newest_first)
        return tuple(kept)


_ORDERS: dict[Order, tuple[Callable[[Article], str], bool]] = {
    Order.DATE: (lambda article: article.date or "", True),
    Order.UNREAD: (lambda article: article.date or "", True),
    Order.STORY: (lambda article: article.date or "", True),
    Order.TITLE: (lambda article: folded(article.title or _first_line(article.text)), False),
    Order.SOURCE: (lambda article: folded(short_source(article)), False),
}


def _first_line(text: str) -> str:
    return text[:120].split("\n", 1)[0]
