"""`nutgraf report`: what a query finds, in Markdown, for handing on."""

import argparse
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corpus.article import Article, Digest
from corpus.errors import LibraryError
from corpus.length import Length
from corpus.library.store import Library
from corpus.overview.glance import Glance, glance
from corpus.stories.story_rows import StoryRow
from corpus.stories.story_store import library_stories
from reader.cli import arguments
from reader.cli.commands.stories import open_grouped
from reader.cli.context import Context
from reader.cli.rendering.plain import escaped, on_one_line
from reader.cli.rendering.stories import counted

_ARTICLES_OF_STORY = 40
"""Articles of one story that are read for it, the latest."""
_STORIES = 10


class _Told(NamedTuple):
    """A story with what is said of it."""

    row: StoryRow
    articles: tuple[Article, ...]
    digest: Digest


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A query, how many stories, how much of each."""
    parser.add_argument("query", nargs="+", metavar="QUERY", help="as for `nutgraf search`")
    parser.add_argument(
        "--stories",
        type=arguments.count,
        default=_STORIES,
        metavar="N",
        help=f"those of most articles; default: {_STORIES}",
    )
    parser.add_argument(
        "-n", "--sentences", type=arguments.count, default=3, metavar="N", help="of each story; default: 3"
    )
    arguments.add_output(parser)


def run(context: Context) -> int:
    """Write the report."""
    options, query = context.options, " ".join(context.options.query)
    with open_grouped(context) as library:
        found = glance(library, query)
        if not found.articles:
            raise LibraryError(f"nothing matches {query!r}; `nutgraf search` helps to find the words")
        rows = sorted(library_stories(library, query), key=lambda row: -len(row.articles))
        told = [_tell(context, library, row) for row in rows[: options.stories]]
    with context.terminal.answer() as stream:
        stream.writelines(_report(query, found, told))
    return 0


def _tell(context: Context, library: Library, row: StoryRow) -> _Told:
    latest = row.articles[-_ARTICLES_OF_STORY:]
    articles = tuple(library.article(row.id) for row in latest)
    length = Length(sentences=context.options.sentences)
    return _Told(row._replace(articles=latest), articles, context.session.digest(articles, length=length))


def _report(query: str, found: Glance, told: Sequence[_Told]) -> Iterator[str]:
    days = " – ".join(dict.fromkeys(day for day in (found.first, found.last) if day))
    sources = ", ".join(f"{name} ({count:,})" for name, count in found.sources)
    names = ", ".join(f"{name} ({count:,})" for name, count in found.names)
    yield f"# {escaped(on_one_line(query))}\n\n"
    yield f"{counted(found.articles, 'article')}{f', {days}' if days else ''}. Sources: {escaped(sources)}.\n"
    if names:
        yield f"\nNames: {escaped(names)}.\n"
    if found.rising:
        rising = ", ".join(f"{name.name} ({name.now:,} after {name.before:,})" for name in found.rising)
        yield f"\nRising this week: {escaped(rising)}.\n"
    yield "\n## What happened\n"
    number_of = _numbered(told)
    for story in told:
        yield from _story(story, number_of)
    yield "\n## Articles\n\n"
    for story in told:
        yield from _articles(story, number_of)


def _numbered(told: Sequence[_Told]) -> dict[str, int]:
    """The number of each article in the list at the end, by its id."""
    ids = [article.id for story in told for article in story.row.articles]
    return {id: number for number, id in enumerate(ids, 1)}


def _story(story: _Told, number_of: dict[str, int]) -> Iterator[str]:
    row = story.row
    days = " – ".join(dict.fromkeys(day for day in (row.first, row.last) if day))
    about = " · ".join(filter(None, (counted(len(row.articles), "article"), days)))
    yield f"\n### {escaped(on_one_line(row.title))}\n\n*{escaped(about)}*\n\n"
    for sentence in story.digest.sentences:
        text = sentence.kept.sentence.span.of(story.articles[sentence.article].text)
        number = number_of[row.articles[sentence.article].id]
        yield f"- {escaped(on_one_line(text))} \\[{number}\\]\n"


def _articles(story: _Told, number_of: dict[str, int]) -> Iterator[str]:
    for brief, article in zip(story.row.articles, story.articles, strict=True):
        parts = (brief.title, brief.source, (brief.date or "")[:10], brief.id)
        line = escaped(on_one_line(", ".join(part for part in parts if part)))
        link = f" <{article.url}>" if article.url and not set(article.url) & set("<> ") else ""
        yield f"{number_of[brief.id]}. {line}{link}\n"
