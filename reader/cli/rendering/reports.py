"""A report on what a query finds, for handing on: Markdown, or the same as one object."""

import json
from collections.abc import Iterator, Sequence

from corpus.article import Article, Digest, told
from corpus.named_tuples import NamedTuple
from corpus.overview.glance import Glance
from corpus.stories.story_rows import StoryRow
from reader.cli.rendering.plain import counted, escaped, linked, marked_up, on_one_line
from reader.cli.rendering.records import SCHEMA

_EVERYTHING = "The library"


class ToldStory(NamedTuple):
    """A story with what is said of it."""

    row: StoryRow
    articles: tuple[Article, ...]
    """Those of the row, in its order."""
    digest: Digest


def as_markdown(query: str, found: Glance, stories: Sequence[ToldStory]) -> Iterator[str]:
    """Sections: what the articles are, the stories, each sentence with its article's number, the articles."""
    yield f"# {escaped(on_one_line(query)) or _EVERYTHING}\n\n"
    yield from _head(found)
    yield "\n## What happened\n"
    number_of = _numbered(stories)
    for story in stories:
        yield from _story(story, number_of)
    yield "\n## Articles\n\n"
    for story in stories:
        yield from _articles(story, number_of)


def as_json(query: str, found: Glance, stories: Sequence[ToldStory]) -> Iterator[str]:
    """One object."""
    record = {
        "schema": SCHEMA,
        "query": query or None,
        "articles": found.articles,
        "first": found.first,
        "last": found.last,
        "sources": [{"source": name, "articles": count} for name, count in found.sources],
        "names": [{"name": name, "articles": count} for name, count in found.names],
        "rising": [rise._asdict() for rise in found.rising],
        "stories": [_story_record(story) for story in stories],
    }
    yield json.dumps(record, ensure_ascii=False) + "\n"


def _head(found: Glance) -> Iterator[str]:
    days = " – ".join(dict.fromkeys(day for day in (found.first, found.last) if day))
    sources = ", ".join(f"{marked_up(name)} ({count:,})" for name, count in found.sources)
    names = ", ".join(f"{name} ({count:,})" for name, count in found.names)
    yield f"{counted(found.articles, 'article')}{f', {days}' if days else ''}. Sources: {sources}.\n"
    if names:
        yield f"\nNames: {escaped(names)}.\n"
    if found.rising:
        rising = ", ".join(f"{name.name} ({name.now:,} after {name.before:,})" for name in found.rising)
        yield f"\nRising this week: {escaped(rising)}.\n"


def _numbered(stories: Sequence[ToldStory]) -> dict[str, int]:
    """The number of each article in the list at the end, by its id."""
    ids = [article.id for story in stories for article in story.row.articles]
    return {id: number for number, id in enumerate(ids, 1)}


def _sentences(story: ToldStory) -> Iterator[tuple[str, str]]:
    """Each sentence of the digest with its article's id."""
    for sentence in story.digest.sentences:
        text = told(story.articles[sentence.article], sentence.kept)
        yield text, story.row.articles[sentence.article].id


def _story(story: ToldStory, number_of: dict[str, int]) -> Iterator[str]:
    row = story.row
    days = " – ".join(dict.fromkeys(day for day in (row.first, row.last) if day))
    about = " · ".join(filter(None, (counted(len(row.articles), "article"), days)))
    yield f"\n### {escaped(on_one_line(row.title))}\n\n*{escaped(about)}*\n\n"
    for text, id in _sentences(story):
        yield f"- {escaped(on_one_line(text))} \\[{number_of[id]}\\]\n"


def _articles(story: ToldStory, number_of: dict[str, int]) -> Iterator[str]:
    for brief, article in zip(story.row.articles, story.articles, strict=True):
        title = linked(on_one_line(brief.title), article.url) if brief.title else ""
        parts = (title, marked_up(brief.source), (brief.date or "")[:10], brief.id)
        yield f"{number_of[brief.id]}. {', '.join(part for part in parts if part)}\n"


def _story_record(story: ToldStory) -> dict[str, object]:
    pairs = zip(story.row.articles, story.articles, strict=True)
    return {
        "title": story.row.title or None,
        "first": story.row.first,
        "last": story.row.last,
        "sentences": [{"text": text, "article": id} for text, id in _sentences(story)],
        "articles": [
            {
                "id": brief.id,
                "title": brief.title or None,
                "source": brief.source,
                "date": brief.date,
                "url": article.url,
            }
            for brief, article in pairs
        ],
    }
