"""Transcripts: who speaks where, for rankers that listen to what is said.

How they are told is in `corpus.layout.speaking_turns`.
"""

import re
from collections.abc import Callable, Sequence

from corpus.article import Sentence, Span
from corpus.layout.speaking_turns import speaker_labels
from corpus.summarize.document import Document, texts_at
from corpus.value_types import Value


class Talk(Value):
    """Who speaks in each sentence of a document."""

    speakers: tuple[str, ...]
    """As the text writes them; empty before the first, and where a name is all that a sentence has."""
    starts: tuple[int, ...]
    """Where each sentence's own words begin in the article's text, its speaker's name left out."""
    is_turn: tuple[bool, ...]
    """Whether the sentence is the first one of somebody's turn."""


def find_talk(document: Document) -> Talk | None:
    """The turns of a transcript, or None where nobody takes turns."""
    labels = speaker_labels(document.article.text)
    return _turns(document.sentences, labels) if labels else None


def spoken_spans(document: Document, talk: Talk | None) -> list[Span]:
    """Where the words of each sentence stand: those of a talk behind the speaker's name."""
    spans = [sentence.span for sentence in document.sentences]
    if talk is None:
        return spans
    return [Span(start, span.end) for start, span in zip(talk.starts, spans, strict=True)]


def spoken_texts(document: Document, talk: Talk | None) -> Sequence[str]:
    """The words at `spoken_spans`."""
    if talk is None:
        return document.texts
    return texts_at(document.article.text, spoken_spans(document, talk))


def quoting(document: Document) -> Callable[[int], tuple[Sentence, str]]:
    """What gives the sentence at a place of the document without its speaker's name, and that name."""
    talk = find_talk(document)

    def quote(index: int) -> tuple[Sentence, str]:
        """The sentence as it is where nobody takes turns."""
        sentence = document.sentences[index]
        if talk is None:
            return sentence, ""
        return sentence._replace(span=Span(talk.starts[index], sentence.span.end)), talk.speakers[index]

    return quote


def _turns(sentences: Sequence[Sentence], labels: Sequence[re.Match[str]]) -> Talk:
    """Each sentence's speaker: the last label before its end, but for one beyond its first line."""
    speakers, starts, is_turn = [], [], []
    number, speaker = 0, ""
    for sentence in sentences:
        start, opened, names_alone = sentence.span.start, False, False
        while number < len(labels) and labels[number].start() <= sentence.span.start:
            speaker, opened = labels[number][1], True
            # Where nothing is said behind the name, it stands for what is.
            names_alone = labels[number].end() >= sentence.span.end
            if not names_alone:
                start = max(start, labels[number].end())
            number += 1
        speakers.append("" if names_alone else speaker)
        starts.append(start)
        is_turn.append(opened)
    return Talk(tuple(speakers), tuple(starts), tuple(is_turn))
