"""Transcripts: who speaks where, for rankers that listen to what is said.

Speakers are told by their lines alone, `Engineer: We charge it in Aarhus.`, where names come back. A list
with a colon in each line has other words before it every time, and is no talk.
"""

import re
from collections import Counter
from collections.abc import Sequence

from corpus.article import Sentence, Span
from corpus.patterns import lazy_pattern
from corpus.summarize.document import Document
from corpus.values import Value

_LABEL = lazy_pattern(
    r"^[ \t>*_-]*([^\W_][^\n:：.!?;]{0,39})[*_]*[:：][*_]*(?:[ \t]+|(?=[^\s\d/\w])|$)", re.M
)
_LEAST_LINES = 4
"""A talk has so many lines with a speaker."""
_SHARE = 3
"""One line in so many, at least, names its speaker: a long answer has several paragraphs."""
_MOST_WORDS = 6


class Talk(Value):
    """Who speaks in each sentence of a document."""

    speakers: tuple[str, ...]
    """As the text writes them; empty before the first."""
    starts: tuple[int, ...]
    """Where each sentence's own words begin in the article's text, its speaker's name left out."""
    is_turn: tuple[bool, ...]
    """Whether the sentence is the first one of somebody's turn."""


def find_talk(document: Document) -> Talk | None:
    """The turns of a transcript, or None where nobody takes turns."""
    text = document.article.text
    if text.count(":") + text.count("：") < _LEAST_LINES:
        return None
    labels = {match.start(): match for match in _LABEL.finditer(text) if _names_somebody(match[1])}
    named = Counter(match[1] for match in labels.values())
    known = {name for name, times in named.items() if times > 1}
    lines = sum(map(bool, text.split("\n")))
    turns = [match for match in labels.values() if match[1] in known]
    if len(known) < 2 or len(turns) < max(_LEAST_LINES, lines / _SHARE):
        return None
    return _turns(document.sentences, list(labels.values()))


def spoken_spans(document: Document, talk: Talk | None) -> list[Span]:
    """Where the words of each sentence stand: those of a talk behind the speaker's name."""
    spans = [sentence.span for sentence in document.sentences]
    if talk is None:
        return spans
    return [Span(start, span.end) for start, span in zip(talk.starts, spans, strict=True)]


def spoken_texts(document: Document, talk: Talk | None) -> tuple[str, ...]:
    """The words at `spoken_spans`."""
    if talk is None:
        return document.texts
    return tuple(span.of(document.article.text) for span in spoken_spans(document, talk))


def _names_somebody(label: str) -> bool:
    return (label[0].isupper() or not label[0].islower()) and len(label.split()) <= _MOST_WORDS


def _turns(sentences: Sequence[Sentence], labels: Sequence[re.Match[str]]) -> Talk:
    """Each sentence's speaker: the last label before its end, but for one beyond its first line."""
    speakers, starts, is_turn = [], [], []
    number, speaker = 0, ""
    for sentence in sentences:
        start, opened = sentence.span.start, False
        while number < len(labels) and labels[number].start() <= sentence.span.start:
            speaker, opened = labels[number][1], True
            start = max(start, min(labels[number].end(), sentence.span.end))
            number += 1
        speakers.append(speaker)
        starts.append(start)
        is_turn.append(opened)
    return Talk(tuple(speakers), tuple(starts), tuple(is_turn))
