"""The program without its faces: what the screen and the command line both ask for.

Nothing here draws or prints, and every engine is imported on its first use, so that a pipe pays for one only.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from corpus import limits
from corpus.article import Article, Entity, Sentence, Summary
from corpus.errors import CorpusError, LibraryError, SourceError
from corpus.length import DEFAULT_LENGTH, Length
from corpus.sources.source_reading import ReadOptions
from corpus.type_hints import TYPE_CHECKING, Any
from corpus.value_types import replace
from reader.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from corpus.entities.aliases import Aliases
    from corpus.library.query.library_listing import LibraryListing
    from corpus.library.store import Library
    from corpus.summarize.digests.digest import Digest
    from corpus.summarize.digests.event_words import ToldTerms


class Session:
    """One run of the program: its settings, its library, and the questions it answers.

    Every method but `library` may be called from any thread.
    """

    def __init__(
        self, settings: Settings, *, library_path: "str | Path", remark: Callable[[str], None] | None = None
    ) -> None:
        """`remark` is called with what is worth knowing of a library that can only be read."""
        self.settings = settings
        self.library_file = library_path
        """Its name, whether it is there or not; `library_path` is for those that do more with it."""
        self._remark = remark

    @cached_property
    def library_path(self) -> "Path":
        """The library's file, whether it is there or not."""
        from pathlib import Path

        return Path(self.library_file)

    def with_settings(self, **changes: Any) -> "Session":
        """The same session with some settings changed."""
        settings = replace(self.settings, **changes)
        return Session(settings, library_path=self.library_file, remark=self._remark)

    def articles(
        self, sources: Iterable[str], *, options: ReadOptions = ReadOptions()
    ) -> Iterator[Article | SourceError]:
        """Read the sources in order, lazily; whatever cannot be read is in its place as an error."""
        from corpus.sources.source_reading import read_sources

        for source in sources:
            if source.startswith("@"):
                yield self._from_library(source)
            else:
                yield from map(_with_language, read_sources([source], options=options))

    def matching(self, query: str) -> Iterator[Article]:
        """The library's articles that match, newest first, read as they are taken.

        `LibraryError` at once where there is none, `QueryError` for a query with a mistake.
        """
        library = self.library_as_it_is()
        listing = library.listing(query)
        if not len(listing):
            library.close()
            raise nothing_matches(query)
        return _read_and_close(library, listing)

    def sentences(self, article: Article) -> tuple[Sentence, ...]:
        """The article's sentences; a `SourceError` where they are more than any article has."""
        sentences = _split(article.text, article.language)
        if len(sentences) > limits.SENTENCES:
            problem = f"{len(sentences):,} sentences, and {limits.SENTENCES:,} are the most"
            raise SourceError(article.source, problem, "split it into smaller files")
        return sentences

    def summary(
        self, article: Article, *, method: str = "", length: Length = DEFAULT_LENGTH, query: str = ""
    ) -> Summary:
        """Summarise by `method`, or by the one in the settings."""
        from corpus.summarize.summarizing import summarize

        chosen = method or self.settings.method
        return summarize(article, self.sentences(article), method=chosen, length=length, query=query)

    def entities(self, article: Article, *, engine: str = "") -> tuple[Entity, ...]:
        """The article's entities by `engine`, or by the one in the settings."""
        from corpus.entities.finding import recognize

        return recognize(
            article,
            self.sentences(article),
            engine=engine or self.settings.entities,
            aliases=self.aliases(),
        )

    def aliases(self) -> "Aliases | None":
        """The user's own names and merges; `CorpusError` where their file is wrong."""
        return _aliases(self.settings.aliases)

    def digest(
        self,
        articles: Iterable[Article],
        *,
        method: str = "",
        length: Length = DEFAULT_LENGTH,
        query: str = "",
        told: "ToldTerms | None" = None,
    ) -> "Digest":
        """One summary of many articles; `told` is as for `corpus.summarize.digests.digest.digest`."""
        from corpus.summarize.digests.digest import digest

        chosen = method or self.settings.method
        several = articles if isinstance(articles, Sequence) else tuple(articles)
        return digest(several, method=chosen, length=length, query=query, told=told)

    def library(self, *, on_wait: Callable[[], None] | None = None) -> "Library":
        """Open the library, which is made where it does not exist yet; `LibraryError` where it cannot be."""
        from corpus.library.store import Library

        library = self._with_remark(Library.open(self.library_path, on_wait=on_wait))
        library.marks.reads_copies = self.settings.read_copies
        if self.settings.aliases and library.writable:
            self._follow_aliases(library)
        return library

    def has_library(self) -> bool:
        """Whether there is a library to read: the first article that is added makes one."""
        from corpus.library.database.opening import is_there

        return is_there(self.library_path)

    def library_to_change(self) -> "Library":
        """Open the library that there is, to change what it holds; `LibraryError` where there is none."""
        self._require_library()
        return self.library()

    def library_with_aliases(self) -> "Library":
        """Open the library that there is, whose names are as the alias file has them now."""
        if self.settings.aliases and self.has_library():
            return self.library()
        return self.library_as_it_is()

    def _follow_aliases(self, library: "Library") -> None:
        from corpus.library.merged_names import follow_aliases

        if aliases := self.aliases():
            follow_aliases(library, aliases)

    def library_as_it_is(self) -> "Library":
        """Open the library for reading alone; `LibraryError` where there is none."""
        from corpus.library.database.opening import Mode
        from corpus.library.store import Library

        self._require_library()
        return self._with_remark(Library.open(self.library_path, mode=Mode.READ))

    def _require_library(self) -> None:
        if not self.has_library():
            raise LibraryError(f"{self.library_path}: no library yet; `nutgraf add SOURCE` makes one")

    def _with_remark(self, library: "Library") -> "Library":
        if library.problem and self._remark:
            self._remark(f"{library.problem}; the rest is read, `nutgraf library repair` saves it")
        return library

    def _from_library(self, source: str) -> Article | SourceError:
        from corpus.library.ids import name_of, number_of

        try:
            id = source.partition(":")[0]
            with self.library_as_it_is() as library:
                article = library.article(id)
            return replace(article, id=name_of(number_of(id)), foreign_id=article.id)
        except CorpusError as error:
            problem, _, remedy = str(error).rpartition("; ")
            return SourceError(source, problem or remedy, remedy)


def nothing_matches(query: str) -> LibraryError:
    """What to say of a query without a hit."""
    if not query:
        return LibraryError("the library is empty; `nutgraf add SOURCE` puts articles into it")
    return LibraryError(f"no article matches {query!r}; `nutgraf list` shows what there is")


def _read_and_close(library: "Library", listing: "LibraryListing") -> Iterator[Article]:
    with library:
        for place in range(len(listing)):
            article = listing.article(place)
            yield replace(article, id=listing.id_at(place), foreign_id=article.id)


@lru_cache(maxsize=8)
def _split(text: str, language: str) -> tuple[Sentence, ...]:
    from corpus.sentences import split

    return split(text, language=language or "en")


@lru_cache(maxsize=1)
def _aliases(path: str) -> "Aliases | None":
    if not path:
        return None
    from pathlib import Path

    from corpus.entities.aliases import load_aliases

    return load_aliases(Path(path))


def _with_language(one: Article | SourceError) -> Article | SourceError:
    if isinstance(one, SourceError) or one.language:
        return one
    from corpus.languages.detection import detect

    return replace(one, language=detect(one.text))
