"""Which sentences say nothing at all: "Yeah, yeah.", "Thank you very much.", in a talk "I think so."."""

from collections.abc import Sequence

from corpus.languages.codes import UNSPACED
from corpus.patterns import lazy_pattern
from corpus.summarize.words.compared_words import word_finder
from corpus.summarize.words.document_words import DocumentWords
from corpus.summarize.words.speech_words import greets, interjections

_LONGEST_GREETING = 12
_SUBJECTS = 2
"""What is said in a talk is about so many words at least."""
_SCRAP = 4
"""Of fewer words a sentence may be an interjection; in a talk it is none at all: "Tin cans."."""
_MARKS = lazy_pattern("[、。，．！？…〜～「」『』・,.!?~]")
"""What parts phrases where no spaces are written."""


def say_nothing(reading: DocumentWords) -> list[int]:
    """The sentences that only agree, hesitate, greet or thank."""
    if reading.talk:
        return [index for index, size in enumerate(reading.sizes) if _is_idle(reading, index, size)]
    if min(reading.sizes, default=_SCRAP) >= _SCRAP:
        return []
    scraps = [index for index, size in enumerate(reading.sizes) if size < _SCRAP]
    return [index for index in scraps if _interjects(reading.texts[index], reading.language)]


def _is_idle(reading: DocumentWords, index: int, size: int) -> bool:
    if size < _SCRAP or (size <= _LONGEST_GREETING and greets(reading.texts[index], reading.language)):
        return True
    if reading.subjects[index] < _SUBJECTS:
        return True
    return reading.language in UNSPACED and _interjects(reading.texts[index], reading.language)


def _interjects(text: str, language: str) -> bool:
    """Whether every word is an interjection; where no spaces are written, all that stands between marks."""
    if language in UNSPACED:
        words: Sequence[str] = _MARKS.sub(" ", text).split()
    else:
        words = word_finder(language)(text.lower().replace("’", "'"))
    return bool(words) and interjections(language).issuperset(words)
