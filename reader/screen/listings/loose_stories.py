"""The list by story where nothing is stored: one row a story, which opens in its place, as a library's do."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from corpus.article import Article
from corpus.listings.listing import Listing, Order, Row, StoryNote
from corpus.value_types import replace

if TYPE_CHECKING:
    from corpus.stories.story_store import LibraryStory

MOST = 3_000
"""Articles that are told apart while someone waits; a library does it as they come."""

StoryPlaces = tuple[int, ...]
"""Where the articles of a story stand in the listing, the newest first."""


class _LooseRow(NamedTuple):
    """What a row stands for."""

    story: int
    place: int
    is_head: bool
    """Whether it is the row of a story of several articles."""


class LooseStories:
    """A listing in rows of stories."""

    def __init__(
        self, listing: Listing, stories: tuple[StoryPlaces, ...], opened: frozenset[int] = frozenset()
    ) -> None:
        """`opened` are the indexes of the stories whose articles have rows of their own."""
        self._listing = listing
        self._stories = stories
        self._opened = opened
        self._entries = tuple(self._listed())

    def __len__(self) -> int:
        return len(self._entries)

    def row(self, index: int, /) -> Row:
        """The row at `index`, from 0."""
        entry = self._entries[index]
        row = self._listing.row(entry.place)
        if entry.is_head:
            return replace(row, story=self._note(entry.story))
        return replace(row, is_part=len(self._stories[entry.story]) > 1)

    def article(self, index: int, /) -> Article:
        """The article behind the row, of a story the newest."""
        return self._listing.article(self._entries[index].place)

    def narrowed(self, words: str, order: Order, /) -> Listing:
        """The rows of the whole that `words` leaves, in that order."""
        return self._listing.narrowed(words, order)

    def folded(self, index: int, *, is_open: bool) -> tuple["LooseStories", int]:
        """With the row's story open or closed, and where its own row is then."""
        story = self._entries[index].story
        opened = self._opened | {story} if is_open else self._opened - {story}
        head = next(place for place, entry in enumerate(self._entries) if entry.story == story)
        return LooseStories(self._listing, self._stories, opened), head

    def opened_at(self, id: str) -> tuple["LooseStories", int] | None:
        """With the story of that article open, and where its row is; None where the list has no such."""
        for story, places in enumerate(self._stories):
            for place in places:
                if self._listing.row(place).id == id:
                    opened = LooseStories(self._listing, self._stories, self._opened | {story})
                    own = _LooseRow(story, place, is_head=False)
                    return opened, opened._entries.index(own)
        return None

    def story(self, index: int, /) -> "LibraryStory":
        """The story that the row belongs to, with its articles; it may take long."""
        from corpus.stories.story_rows import story_row, told
        from corpus.stories.story_store import LibraryStory

        places = self._stories[self._entries[index].story][::-1]
        articles = {self._listing.row(place).id: self._listing.article(place) for place in places}
        row = story_row(1, [told(article)[0]._replace(id=id) for id, article in articles.items()])
        return LibraryStory(row, tuple(articles[brief.id] for brief in row.articles), frozenset())

    def _listed(self) -> Iterator[_LooseRow]:
        for story, places in enumerate(self._stories):
            if len(places) > 1:
                yield _LooseRow(story, places[0], is_head=True)
            if len(places) == 1 or story in self._opened:
                yield from (_LooseRow(story, place, is_head=False) for place in places)

    def _note(self, story: int) -> StoryNote:
        rows = [self._listing.row(place) for place in self._stories[story]]
        days = [row.date[:10] for row in rows if row.date]
        sources = {row.source for row in rows}
        return StoryNote(len(rows), len(sources), min(days, default=None), is_open=story in self._opened)


def by_loose_stories(listing: Listing) -> Listing:
    """The listing, newest first, by story; as it is where it is too long to wait for. May take long."""
    if len(listing) > MOST:
        return listing
    from corpus.stories.day_order import by_day
    from corpus.stories.grouping import group
    from corpus.stories.outline import day_of, quick_outline

    oldest_first = reversed(range(len(listing)))
    places = list(by_day(oldest_first, lambda place: day_of(listing.article(place).date)))
    grouping = group(quick_outline(listing.article(place)) for place in places)
    story_of = {place: grouping.story_of(arrival) for arrival, place in enumerate(places)}
    stories: dict[int, list[int]] = {}
    for place in range(len(listing)):
        stories.setdefault(story_of[place], []).append(place)
    return LooseStories(listing, tuple(map(tuple, stories.values())))
