"""A document taken apart into words, once, for every feature that looks at them.

Most of it is done with sets, whose operations take a tenth of the time of a loop.
"""

from collections.abc import Collection, Mapping, Sequence, Set
from functools import cached_property
from itertools import chain, islice

from corpus.counting import count_each
from corpus.layout.dateline import dateline_at
from corpus.summarize.document import Document
from corpus.summarize.talk import Talk, find_talk, spoken_texts
from corpus.summarize.words.compared_words import (
    NO_TERMS,
    Entry,
    Lexicon,
    find_terms,
    let_go,
    lexicon_of,
    sentence_words,
    spoken_lexicon_of,
)
from corpus.summarize.words.news_words import EARLY
from corpus.summarize.words.similarity import Terms, Vectors, compare, vectors_of
from corpus.type_hints import Any, TypeVar, cast
from corpus.value_types import Value

T = TypeVar("T")


class DocumentWords(Value):
    """The sentences of one document, a value for each unless said otherwise."""

    language: str
    texts: Sequence[str]
    """Without the names of those who speak in a talk."""
    talk: Talk | None
    title: frozenset[str]
    """The terms of the title."""
    sizes: Sequence[int]
    """How many words there are."""
    openings: Sequence[Sequence[str]]
    """The first words as written, at most `EARLY`."""
    manners: Sequence[Collection[Entry]]
    """What its words tell of how the text is written: each a `Manner`."""
    has_quotes: Sequence[bool]
    """Whether there are quotation marks in it."""
    within_quotes: Collection[int]
    """The sentences without such marks that are the middle of what somebody says, by index."""
    names: Sequence[Collection[str]]
    """The capitalised words as written, the first word and plain ones aside."""
    name_spread: Mapping[str, int]
    """In how many sentences each name stands."""
    subjects: Sequence[int]
    """How many words with a subject there are, their forms made one: its terms."""
    title_shares: Sequence[int]
    """How many terms of the title are among them; nothing where there is no title."""
    vectors: Vectors
    likeness_to_earlier: Sequence[float]
    """The sum of the similarities to all sentences before it."""
    centrality: Sequence[float]
    """The similarity to all together."""
    has_dateline: bool
    is_dated: bool
    """Whether the article has a date, with or without a dateline."""

    @cached_property
    def in_capitals(self) -> bool:
        """Whether its sentences begin in capitals, but for a few."""
        return sum([text[0].islower() for text in self.texts]) <= len(self.texts) * _FEW


_QUOTES = '"“”„«»「」'
_MANNERS: frozenset[Entry] = NO_TERMS - {0}
_LONGEST_QUOTATION = 5
"""After so many sentences it is rather the closing mark that is missing."""
_FEW = 0.25
_LONG = 1_000
"""Sentences from which equal sets are kept once."""


def read(document: Document) -> DocumentWords:
    """Take the document apart."""
    language = document.language
    talk = find_talk(document)
    texts = spoken_texts(document, talk)
    parts = _parts_of(document, talk)
    title = frozenset(find_terms(document.title, language)) if document.title else frozenset()
    vectors = vectors_of(parts.terms)
    subjects = list(map(len, parts.terms))
    title_shares = [len(title.intersection(terms)) for terms in parts.terms] if title else ()
    # The terms of a long text take more memory than it, and nobody asks for them any more.
    parts.terms.clear()
    to_earlier, centrality = compare(vectors)
    has_quotes = _having(_QUOTES, texts, document.article.text)
    return DocumentWords(
        language=language,
        texts=texts,
        talk=talk,
        title=title,
        sizes=parts.sizes,
        openings=parts.openings,
        manners=parts.manners,
        has_quotes=has_quotes,
        within_quotes=_within_quotes(document, has_quotes) if any(has_quotes) else (),
        names=parts.names,
        name_spread=count_each(chain.from_iterable(parts.names)),
        subjects=subjects,
        title_shares=title_shares,
        vectors=vectors,
        likeness_to_earlier=to_earlier,
        centrality=centrality,
        has_dateline=_has_dateline(document),
        is_dated=document.article.date is not None,
    )


def _parts_of(document: Document, talk: Talk | None) -> "_Parts":
    language, is_long = document.language, len(document.texts) >= _LONG
    lexicon = spoken_lexicon_of(language) if talk else lexicon_of(language)
    parts = _Parts(is_long=is_long)
    words = iter(sentence_words(document, talk))
    # Nowhere do all words of a long text stand in memory at once.
    while some := list(islice(words, _LONG)):
        parts.take(some, lexicon)
    if is_long:
        let_go(lexicon)
    return parts


class _Parts:
    """What is kept of the words of sentences, some of which are taken apart at a time."""

    def __init__(self, *, is_long: bool) -> None:
        self._is_long = is_long
        self._one_of: dict[Collection[Any], Collection[Any]] = {}
        self.terms: list[Terms] = []
        self.manners: list[Collection[Entry]] = []
        self.names: list[Collection[str]] = []
        self.sizes: list[int] = []
        self.openings: list[Sequence[str]] = []

    def take(self, words: Sequence[Sequence[str]], lexicon: Lexicon) -> None:
        """Add what is kept of the next sentences' words."""
        terms, manners = _parted(words, lexicon)
        names = lexicon.names
        self.terms += terms
        self.manners += self._alike(manners)
        self.names += self._alike([names.intersection(of_one[1:]) for of_one in words])
        self.sizes += map(len, words)
        openings = [of_one[:EARLY] for of_one in words]
        self.openings += map(tuple, openings) if self._is_long else openings

    def _alike(self, sets: Sequence[Set[T]]) -> Sequence[Collection[T]]:
        """The sets, in a long text as tuples, which are a third as large, and those that are equal as one."""
        if not self._is_long:
            return sets
        tuples = (tuple(sorted(each, key=str)) for each in sets)
        return [self._one_of.setdefault(each, each) for each in tuples]


def _parted(words: Sequence[Sequence[str]], lexicon: Lexicon) -> tuple[list[Terms], list[Set[Entry]]]:
    """The terms of each sentence, and its manners."""
    terms: list[tuple[Entry, ...]] = []
    told: list[Set[Entry]] = []
    look_up = lexicon.__getitem__
    for of_one in words:
        entries = set(map(look_up, of_one))
        told.append(_MANNERS & entries)
        entries -= NO_TERMS
        terms.append(tuple(entries))
    return cast(list[Terms], terms), told


def _having(marks: str, texts: Sequence[str], whole: str) -> list[bool]:
    """Whether there are any of the marks in each text; all are parts of the whole."""
    having = [False] * len(texts)
    for mark in marks:
        if mark in whole:
            having = [has or mark in text for has, text in zip(having, texts, strict=True)]
    return having


def _within_quotes(document: Document, has_quotes: Sequence[bool]) -> frozenset[int]:
    """The sentences between one that leaves a quotation open and the next with a mark, in one paragraph."""
    within, left_open, paragraph = [], 0, -1
    for index, (sentence, has) in enumerate(zip(document.sentences, has_quotes, strict=True)):
        if sentence.paragraph != paragraph:
            paragraph, left_open = sentence.paragraph, 0
        if has:
            left_open = _LONGEST_QUOTATION if _leaves_open(document.texts[index]) else 0
        elif left_open:
            within.append(index)
            left_open -= 1
    return frozenset(within)


def _leaves_open(text: str) -> bool:
    """Whether the last quotation mark opens: a word follows it, and none goes before it."""
    last = max(map(text.rfind, _QUOTES))
    return text[last + 1 : last + 2].isalnum() and not text[last - 1 : last].isalnum()


def _has_dateline(document: Document) -> bool:
    """Whether what the splitter left out before the first sentence, on its line, is a dateline."""
    if not document.sentences:
        return False
    text, span = document.article.text, document.sentences[0].span
    line = text.rfind("\n", 0, span.start) + 1
    return bool(text[line : span.start].strip()) and dateline_at(text, line, span.end) is not None
