"""Summaries of one article: choose a method by name, say how long.

Nothing heavy is imported before a method that needs it is chosen.
"""

from corpus.article import Article, KeptSentence, Sentence, Summary
from corpus.length import DEFAULT_LENGTH, Length
from corpus.summarize.document import Document, Ranked, read_document
from corpus.summarize.methods import DEFAULT_METHOD, METHODS, Method, method_named
from corpus.summarize.ranking import rank
from corpus.summarize.selection import select
from corpus.summarize.talk import quoting
from corpus.words import count_words

__all__ = ["DEFAULT_METHOD", "METHODS", "Method", "method_named", "summarize"]


def summarize(
    article: Article,
    sentences: tuple[Sentence, ...],
    *,
    method: str = DEFAULT_METHOD,
    length: Length = DEFAULT_LENGTH,
    query: str = "",
) -> Summary:
    """What the method keeps of the article, leaning toward the words of `query`.

    `UnknownNameError` for a method that is none; an article without a sentence has a summary without any.
    """
    document = read_document(article, sentences)
    if method == DEFAULT_METHOD and length.words is not None:
        chosen = _filling(document, length, query)
    else:
        chosen = select(rank(document, method=method, query=query), document, length, count=count_words)
    quote = quoting(document)
    kept = [
        KeptSentence(sentence, ranked.score, ranked.index + 1, speaker)
        for ranked in chosen
        for sentence, speaker in (quote(ranked.index),)
    ]
    return Summary(method, tuple(kept), total=len(sentences), counted=len(document.sentences))


def _filling(document: Document, length: Length, query: str) -> tuple[Ranked, ...]:
    """What fits into a number of words, filled up with nothing that says little by itself."""
    from corpus.summarize.news.news_ranking import rank_to_fill

    ranked, stands = rank_to_fill(document, query=query)
    order = tuple(ranked)
    return select(order, document, length, count=count_words, stands=stands) or select(
        order, document, length, count=count_words
    )
