"""The looks of stories in a list."""

from corpus.stories.story_rows import StoryRow
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord
from reader.cli.rendering.plain import counted, escaped, headline, on_one_line
from reader.cli.rendering.records import SCHEMA

_COLUMNS = ("story", "title", "articles", "sources", "first", "last", "names", "ids")


def story_shape() -> AnswerShape[StoryRow]:
    """Two lines a story: its title; how many articles of how many sources, when, and who."""
    return AnswerShape(
        heading=None,
        plain=lambda story: f"{headline(story.title)}\n    {about(story)}\n",
        markdown=lambda story: f"- {escaped(on_one_line(story.title))}  \n  *{escaped(about(story))}*\n",
        record=story_record,
        columns=_COLUMNS,
        rows=lambda story: [_cells(story)],
    )


def about(story: StoryRow) -> str:
    """The story's size, its days, the id of its first article, and names."""
    days = " – ".join(dict.fromkeys(day for day in (story.first, story.last) if day))
    size = counted(len(story.articles), "article")
    sources = counted(len(story.sources), "source") if len(story.articles) > 1 else story.sources[0]
    id = story.articles[0].id
    count = sum(article.new for article in story.articles)
    new = f"{count:,} new" if count else ""
    parts = (size, sources, new, days, id if id.startswith("@") else "", ", ".join(story.names[:5]))
    return on_one_line(" · ".join(part for part in parts if part))


def story_record(story: StoryRow) -> JsonRecord:
    """A story as JSON."""
    return {
        "schema": SCHEMA,
        "story": story.number,
        "title": story.title or None,
        "articles": [article.id for article in story.articles],
        "unread": [article.id for article in story.articles if article.unread],
        "new": [article.id for article in story.articles if article.new],
        "sources": list(story.sources),
        "first": story.first,
        "last": story.last,
        "names": list(story.names),
    }


def _cells(story: StoryRow) -> tuple[object, ...]:
    size = (len(story.articles), len(story.sources), story.first, story.last)
    ids = " ".join(article.id for article in story.articles)
    return (story.number, story.title, *size, ", ".join(story.names), ids)
