"""Edmundson, New methods in automatic extracting (JACM 16(2), 1969), as sumy's command line sets it up.

Three of his four clues are added up: cue words, words of the title, place in the text and in the paragraph.
The title is the only heading. Its words are the cue words as well; without a title they are the sixteen
Czech ones that sumy has for every language, whose three Czech stigma words take points away. Stop words are
the null words: they do not count as words of the title.
"""

from collections.abc import Iterator
from itertools import groupby

from corpus.languages.language_words import word_finder
from corpus.summarize.classic.classic_words import read
from corpus.summarize.classic.order import best_first, shared
from corpus.summarize.document import Document, Ranked

_BONUS = (
    "významný vynikající podstatný význačný důležitý slavný zajímavý eminentní vlivný supr super nejlepší "
    "dobrý kvalitní optimální relevantní"
)
_STIGMA = "nejhorší zlý šeredný"


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first; `query` is left to whoever blends it in."""
    reading = read(document)
    heading = [reading.stem(word) for word in word_finder(document.language)(document.title)]
    bonus = frozenset(heading or map(reading.stem, _BONUS.split()))
    stigma = frozenset(map(reading.stem, _STIGMA.split()))
    topical = frozenset(heading).difference(map(reading.stem, reading.stop_words))
    ratings = []
    for words, place in zip(reading.words, _places(document), strict=True):
        stems = [reading.stem(word) for word in words]
        cues = sum(stem in bonus for stem in stems) - sum(stem in stigma for stem in stems)
        # Once for the title and once more for the place, which in sumy counts a heading's words too.
        ratings.append(cues + 2 * sum(stem in topical for stem in stems) + place)
    yield from best_first(shared(reading.texts, ratings))


def _places(document: Document) -> Iterator[int]:
    """A point for the first or last paragraph, and one for the first or last sentence of a paragraph."""
    paragraphs = [
        len(list(group)) for _, group in groupby(document.sentences, key=lambda sentence: sentence.paragraph)
    ]
    for number, size in enumerate(paragraphs):
        for place in range(size):
            yield int(number in (0, len(paragraphs) - 1)) + int(place in (0, size - 1))
