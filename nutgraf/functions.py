"""The questions that Python asks; engines are loaded by the first call that needs them."""

import os
import warnings
from collections.abc import Callable, Iterable, Iterator

from corpus.article import Article as Stored
from corpus.errors import SourceError, UsageError
from corpus.length import Length
from nutgraf.answers import Article, Digest, DigestSentence, Entities, Entity, Sentence, Summary

Text = str | Article
Source = str | os.PathLike[str]
OnError = Callable[[SourceError], object]


def summarize(
    text: Text,
    sentences: int | None = None,
    *,
    ratio: float | None = None,
    words: int | None = None,
    method: str = "news",
    query: str = "",
    language: str = "",
) -> Summary:
    """The most telling sentences of a text: three, or `sentences`, or a `ratio`, or as fit into `words`.

    `query` leans the choice towards words; `method` is one that `nutgraf methods` lists.
    """
    from corpus.sentences import split
    from corpus.summarize.summarizing import summarize as choose

    article = stored(text, language)
    length = _length(sentences, ratio, words)
    summary = choose(
        article,
        split(article.text, language=article.language or "en"),
        method=method,
        length=length,
        query=query,
    )
    kept = tuple(
        Sentence(span.of(article.text), *span, kept.score, kept.sentence.index, kept.speaker)
        for kept in summary.kept
        for span in (kept.sentence.span,)
    )
    return Summary.about(shown(article), kept)


def entities(text: Text, *, engine: str = "builtin", language: str = "") -> Entities:
    """The names and numbers in a text, by their place."""
    from corpus.entities.finding import recognize
    from corpus.sentences import split

    article = stored(text, language)
    found = recognize(article, split(article.text, language=article.language or "en"), engine=engine)
    mentions = tuple(
        Entity(entity.span.of(article.text), *entity.span, entity.label.value, entity.name)
        for entity in found
    )
    return Entities.about(shown(article), mentions)


def read(
    sources: Source | Iterable[Source],
    *,
    errors: str | OnError = "raise",
    format: str | None = None,
    language: str | None = None,
) -> Iterator[Article]:
    """The articles of files, folders and addresses, one at a time.

    What cannot be read is raised as a `SourceError`, or with `errors="warn"` a warning, with `"skip"` left
    out; or it is given to a function, and reading goes on.
    """
    from corpus.sources.source_reading import ReadOptions, read_sources

    on_error = _on_error(errors)
    several = [sources] if isinstance(sources, (str, os.PathLike)) else sources
    names = [os.fspath(source) for source in several]
    for outcome in read_sources(names, options=ReadOptions(format=format, language=language)):
        if isinstance(outcome, SourceError):
            on_error(outcome)
        else:
            yield shown(_in_language(outcome))


def digest(
    articles: Iterable[Text],
    sentences: int | None = None,
    *,
    ratio: float | None = None,
    words: int | None = None,
    method: str = "news",
    query: str = "",
) -> Digest:
    """One summary of many articles, each sentence with its article."""
    from corpus.summarize.digests.digest import digest as choose

    read_articles = tuple(stored(article) for article in articles)
    found = choose(read_articles, method=method, length=_length(sentences, ratio, words), query=query)
    kept = []
    for sentence in found.sentences:
        article, span = read_articles[sentence.article], sentence.kept.sentence.span
        earlier = tuple(figure.span.of(read_articles[figure.article].text) for figure in sentence.earlier)
        said = (span.of(article.text), *span, sentence.kept.score)
        kept.append(DigestSentence(*said, shown(article), earlier, sentence.kept.speaker))
    return Digest(kept)


def stored(text: Text, language: str = "") -> Stored:
    """The corpus's own value: normalised, in a language."""
    from corpus.normalize import normalize, one_line

    if isinstance(text, str):
        return _in_language(_below_date(normalize(text), language))
    if not isinstance(text, Article):
        raise UsageError(f"a text is a string or an Article, not {type(text).__name__}")
    fields = text._asdict() | {"text": normalize(text.text), "title": one_line(text.title)}
    return _in_language(Stored(**fields | {"language": language or text.language}))


def shown(article: Stored) -> Article:
    """The value that Python gets."""
    return Article(*(getattr(article, name) for name in Article._fields))


def _below_date(text: str, language: str) -> Stored:
    """The article of a string, whose first line may be `date 2023-03-18 Title` as in a file."""
    if text[:4].lower() == "date":
        from corpus.formats.text import split_date_line

        title, date, body = split_date_line(text) or ("", None, "")
        if body:
            return Stored(body, title, date, language=language)
    return Stored(text, language=language)


def _in_language(article: Stored) -> Stored:
    from corpus.languages.detection import detect
    from corpus.value_types import replace

    return article if article.language else replace(article, language=detect(article.text))


def _length(sentences: int | None, ratio: float | None, words: int | None) -> Length:
    if sentences is None and ratio is None and words is None:
        return Length()
    return Length(sentences, ratio, words)


def _on_error(errors: str | OnError) -> OnError:
    if not isinstance(errors, str):
        return errors
    known: dict[str, OnError] = {"raise": _raise, "warn": _warn, "skip": lambda _: None}
    if errors not in known:
        raise UsageError(f"unknown way with errors {errors!r}; choose from {', '.join(known)}, or a function")
    return known[errors]


def _raise(error: SourceError) -> None:
    raise error


def _warn(error: SourceError) -> None:
    warnings.warn(str(error), stacklevel=3)
