"""Stories with human highlights as the learner sees them: numbers, side by side.

Besides each story as it is there are two made from it. Beheaded, it has lost its first sentence and is to be
summarised by what that sentence said, as broadcasters' one-line summaries are. Entitled, it is
beheaded and has its first highlight for a title, since no story of the training set has kept its title.
"""

import gzip
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

import numpy as np
from rouge_score.tokenizers import DefaultTokenizer

from corpus.article import Article
from corpus.normalize import normalize
from corpus.sentences import split
from corpus.summarize.document import Document, read_document
from corpus.summarize.news.news_features import columns, lean_on_previous
from corpus.summarize.news.news_shape import load_shape, measure_shape, weigh_shape
from corpus.summarize.words.document_words import DocumentWords, read
from corpus.summarize.words.similarity import Sum, Vectors
from corpus.value_types import replace
from training.choosing import Array, Stories

MOST_SENTENCES = 80
"""Longer stories are cut; a highlight hardly ever tells of what comes later."""

_tokenizer = DefaultTokenizer(use_stemmer=True)


@dataclass(frozen=True)
class SummarizedStory:
    """A document and what it should be summarised as."""

    document: Document
    highlights: tuple[str, ...]


def read_stories(path: Path, most: int = MOST_SENTENCES) -> list[SummarizedStory]:
    """The stories of a JSONL file with `text` and `summary`, each no longer than `most` sentences."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    told = [record for record in records if not record.get("copies_opening")]
    return [_story(record["text"], record["summary"], record.get("title") or "", most) for record in told]


def _story(text: str, summary: str, title: str, most: int) -> SummarizedStory:
    article = Article(normalize(text), title=title, language="en")
    document = read_document(article, split(article.text))
    return SummarizedStory(_cut(document, 0, most), tuple(filter(None, summary.split("\n"))))


def _cut(document: Document, start: int, most: int = MOST_SENTENCES) -> Document:
    kept = slice(start, start + most)
    return replace(document, sentences=document.sentences[kept], texts=document.texts[kept])


def behead(story: SummarizedStory) -> SummarizedStory:
    """The story without its first sentence, which becomes what it should be summarised as."""
    return SummarizedStory(_cut(story.document, 1), tuple(story.document.texts[:1]))


def entitle(story: SummarizedStory) -> SummarizedStory:
    """The story beheaded, with its first highlight for a title."""
    beheaded = behead(story)
    article = replace(story.document.article, title=story.highlights[0])
    return SummarizedStory(replace(beheaded.document, article=article), beheaded.highlights)


@dataclass(frozen=True)
class Laid:
    """Stories laid out for learning, with the names of what their columns are."""

    stories: Stories
    features: tuple[str, ...]
    likeness: Array
    """(S,): how far each is built like news."""


def lay_out(stories: Sequence[SummarizedStory]) -> Laid:
    """The stories as arrays."""
    readings = [read(story.document) for story in stories]
    tables = [columns(reading) for reading in readings]
    longest = max(len(reading.texts) for reading in readings)
    parts = [_one(*pair, longest) for pair in zip(stories, readings, strict=True)]
    widest = max(part["wanted"].shape[0] for part in parts)
    features = [_padded(np.array(list(table.values())).T, longest) for table in tables]
    return Laid(
        stories=Stories(
            features=np.stack(features),
            present=np.stack([part["present"] for part in parts]) > 0,
            similarity=np.stack([part["similarity"] for part in parts]),
            leaning=np.stack([part["leaning"] for part in parts]),
            shared=np.stack([_padded(part["shared"].T, widest).T for part in parts]),
            sizes=np.stack([part["sizes"] for part in parts]),
            wanted=np.stack([_padded(part["wanted"], widest) for part in parts]),
            length=np.array([part["wanted"].sum() for part in parts]),
        ),
        features=tuple(tables[0]),
        likeness=np.array(
            [weigh_shape(measure_shape(reading), load_shape(reading.language)) for reading in readings]
        ),
    )


def _one(story: SummarizedStory, reading: DocumentWords, longest: int) -> dict[str, Array]:
    wanted = Counter(chain.from_iterable(map(rouge_words, story.highlights)))
    found = [Counter(rouge_words(text)) for text in reading.texts]
    shared = np.array([[float(count[word]) for word in wanted] for count in found])
    similarity = _similarity(reading.vectors)
    square = np.zeros((longest, longest))
    square[: len(similarity), : len(similarity)] = similarity
    return {
        "present": _padded(np.ones(len(found)), longest),
        "similarity": square,
        "leaning": _padded(np.array(lean_on_previous(reading), float), longest),
        "shared": _padded(shared, longest),
        "sizes": _padded(np.array([float(count.total()) for count in found]), longest),
        "wanted": np.array(list(wanted.values()), float),
    }


def _similarity(vectors: Vectors) -> Array:
    """(N, N): of each sentence to each."""
    every = range(len(vectors.shared))
    rows = np.zeros((len(every), len(every)))
    for index in every:
        alone = Sum(vectors)
        alone.take(index)
        rows[index] = list(map(alone.product, every))
        rows[index, index] = 1.0
    return rows


def _padded(rows: Array, count: int) -> Array:
    return np.concatenate([rows, np.zeros((count - len(rows), *rows.shape[1:]))])


@cache
def rouge_words(text: str) -> tuple[str, ...]:
    """The words of a text as ROUGE compares them: lower case, stemmed."""
    return tuple(_tokenizer.tokenize(text))
