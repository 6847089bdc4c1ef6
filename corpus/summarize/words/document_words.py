"""A document taken apart into words, once, for every feature that looks at them.

Most of it is done with sets, whose operations take a tenth of the time of a loop.
"""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import chain

from corpus.layout.dateline import dateline_at
from corpus.summarize.document import Document
from corpus.summarize.talk import Talk, find_talk, spoken_texts
from corpus.summarize.words.compared_words import (
    NO_TERMS,
    Entry,
    Lexicon,
    find_terms,
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
    texts: tuple[str, ...]
    """Without the names of those who speak in a talk."""
    talk: Talk | None
    title: frozenset[str]
    """The terms of the title."""
    sizes: Sequence[int]
    """How many words there are."""
    in_capitals: bool
    """Whether its sentences begin in capitals, but for a few."""
    openings: Sequence[Sequence[str]]
    """The first words as written, at most `EARLY`."""
    manners: Sequence[Set[Entry]]
    """What its words tell of how the text is written: each a `Manner`."""
    has_quotes: Sequence[bool]
    """Whether there are quotation marks in it."""
    names: Sequence[Set[str]]
    """The capitalised words as written, the first word and plain ones aside."""
    name_spread: Counter[str]
    """In how many sentences each name stands."""
    terms: Sequence[Terms]
    """Its words with a subject, their forms made one."""
    vectors: Vectors
    likeness_to_earlier: Sequence[float]
    """The sum of the similarities to all sentences before it."""
    centrality: Sequence[float]
    """The similarity to all together."""
    has_dateline: bool
    is_dated: bool
    """Whether the article has a date, with or without a dateline."""


_QUOTES = '"“”„«»「」'
_PLAIN: frozenset[Entry] = frozenset({0})
_FEW = 0.25
_LONG = 1_000
"""Sentences from which equal sets are kept once."""
_NONE: frozenset[Any] = frozenset()
"""Stands for all sets that are empty: a long text has many."""


def read(document: Document) -> DocumentWords:
    """Take the document apart."""
    language = document.language
    talk = find_talk(document)
    words = sentence_words(document, talk)
    lexicon = spoken_lexicon_of(language) if talk else lexicon_of(language)
    texts = spoken_texts(document, talk)
    terms, told = _parted(words, lexicon)
    names = _alike([lexicon.names.intersection(of_one[1:]) for of_one in words])
    sizes, openings = list(map(len, words)), [of_one[:EARLY] for of_one in words]
    del words
    vectors = vectors_of(terms)
    to_earlier, centrality = compare(vectors)
    return DocumentWords(
        language=language,
        texts=texts,
        talk=talk,
        title=frozenset(find_terms(document.title, language)),
        sizes=sizes,
        in_capitals=sum(text[0].islower() for text in texts) <= len(texts) * _FEW,
        openings=openings,
        manners=told,
        has_quotes=_having(_QUOTES, texts),
        names=names,
        name_spread=Counter(chain.from_iterable(names)),
        terms=terms,
        vectors=vectors,
        likeness_to_earlier=to_earlier,
        centrality=centrality,
        has_dateline=_has_dateline(document),
        is_dated=document.article.date is not None,
    )


def _parted(words: Sequence[Sequence[str]], lexicon: Lexicon) -> tuple[list[Terms], list[Set[Entry]]]:
    """The terms of each sentence, and its manners; what they are parted from is kept of one at a time."""
    terms: list[tuple[Entry, ...]] = []
    told: list[Set[Entry]] = []
    look_up = lexicon.__getitem__
    for of_one in words:
        entries = set(map(look_up, of_one))
        without_terms = NO_TERMS & entries
        entries -= without_terms
        told.append(without_terms - _PLAIN)
        terms.append(tuple(entries))
    return cast(list[Terms], terms), _alike(told)


def _alike(sets: list[Set[T]]) -> list[Set[T]]:
    """The sets, in a long text those that are equal being one: it says the same names again and again."""
    if len(sets) < _LONG:
        return sets
    one_of: dict[Set[T], Set[T]] = {}
    frozen: Iterator[Set[T]] = (frozenset(each) if each else _NONE for each in sets)
    return [one_of.setdefault(each, each) for each in frozen]


def _having(marks: str, texts: Sequence[str]) -> list[bool]:
    """Whether there are any of the marks in each text."""
    having = [False] * len(texts)
    together = "".join(texts)
    for mark in marks:
        if mark in together:
            having = [has or mark in text for has, text in zip(having, texts, strict=True)]
    return having


def _has_dateline(document: Document) -> bool:
    """Whether what the splitter left out before the first sentence, on its line, is a dateline."""
    if not document.sentences:
        return False
    text, span = document.article.text, document.sentences[0].span
    line = text.rfind("\n", 0, span.start) + 1
    return bool(text[line : span.start].strip()) and dateline_at(text, line, span.end) is not None
