"""Summaries and digests as texts for the clipboard and for files: plain, Markdown and JSON."""

import json
from pathlib import Path

from corpus.article import Article, Digest, Summary
from corpus.value_types import Value
from reader.cli.rendering.digests import digest_shape
from reader.cli.rendering.plain import counted
from reader.cli.rendering.records import Detail
from reader.cli.rendering.summaries import SummarizedArticle, summary_shape
from reader.screen.output.path_completion import from_home


class WrittenForm(Value):
    """A way to write a summary down."""

    name: str
    explanation: str


FORMS = (
    WrittenForm("Text", "The sentences, one a line."),
    WrittenForm("Markdown", "A list below the title, with date, author and source."),
    WrittenForm("JSON", "What `nutgraf summarize --format json` says: places and scores as well."),
)


def written_summary(article: Article, summary: Summary, form: str) -> str:
    """The summary in the form of that name."""
    shape, item = summary_shape(Detail()), SummarizedArticle(article, summary)
    if form == "JSON":
        return json.dumps(shape.record(item), ensure_ascii=False, indent=2)
    return (shape.markdown(item) if form == "Markdown" else shape.plain(item)).strip()


def written_digest(digest: Digest, *, as_markdown: bool = False) -> str:
    """The digest, each sentence with its article."""
    shape = digest_shape(Detail())
    if not as_markdown:
        return shape.plain(digest)
    return f"# Digest of {counted(len(digest.articles), 'article')}\n\n{shape.markdown(digest)}"


def save_text(name: str, text: str) -> str:
    """Write a text into a new file, which is named as seen from home or the present folder; what to say."""
    path = Path(from_home(name))
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        return f"{path} is there already; choose another name."
    except (OSError, ValueError) as error:
        return f"{path} cannot be written ({getattr(error, 'strerror', None) or error}); choose another name."
    return f"Saved as {path}."
