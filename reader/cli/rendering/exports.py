"""Articles of the library with their marks, for handing on: no text becomes a link, a picture or HTML."""

import html
import json
from collections.abc import Callable, Iterable, Iterator, Mapping

from corpus.article import Article, published_by
from corpus.library.emphasis import emphasized
from corpus.library.exporting import as_csv, as_json, as_jsonl
from corpus.library.stored_article import Record
from reader.cli.rendering.plain import escaped, is_page, on_one_line

_YAML_ESCAPES = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>[]*_`"})
"""What shows Markdown takes the front matter of any but the first article for text."""


def as_markdown(records: Iterable[Record]) -> Iterator[str]:
    """A section each, with front matter; highlights are bold."""
    for record in records:
        article = record.article
        known = {"title": article.title, **_known(article)}
        front = [f"{key}: {_yaml(value)}" for key, value in known.items() if value]
        tags = [f"tags: [{', '.join(map(_yaml, article.tags))}]"] if article.tags else []
        text = emphasized(article.text, record.marks.highlights, plain=escaped, strong=_bold)
        title = escaped(on_one_line(article.title) or "Untitled")
        yield "\n".join(["---", *front, *tags, "---", "", f"# {title}", "", text, "", ""])


def as_html(records: Iterable[Record]) -> Iterator[str]:
    """One page; highlights are marked."""
    yield '<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>nutgraf</title></head>\n<body>\n'
    for record in records:
        yield _html_article(record)
    yield "</body>\n</html>\n"


EXPORTS: Mapping[str, Callable[[Iterable[Record]], Iterator[str]]] = {
    "jsonl": as_jsonl,
    "json": as_json,
    "markdown": as_markdown,
    "html": as_html,
    "csv": as_csv,
}
"""The formats by name; each gives the whole text piece by piece."""


def _known(article: Article) -> dict[str, str | None]:
    return {
        "date": article.date,
        "author": article.author,
        "url": article.url if is_page(article.url) else None,
        "source": published_by(article),
        "language": article.language,
    }


def _html_article(record: Record) -> str:
    article = record.article
    text = emphasized(article.text, record.marks.highlights, plain=html.escape, strong=_mark)
    paragraphs = "\n".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    lines = [
        f"{key}: {value}"
        for key, value in {**_known(article), "tags": ", ".join(article.tags)}.items()
        if value
    ]
    head = html.escape(" · ".join(lines))
    language = f' lang="{html.escape(article.language)}"' if article.language else ""
    title = html.escape(article.title or "Untitled")
    return f"<article{language}>\n<h1>{title}</h1>\n<p><small>{head}</small></p>\n{paragraphs}\n</article>\n"


def _mark(text: str) -> str:
    return f"<mark>{html.escape(text)}</mark>"


def _bold(text: str) -> str:
    return f"**{escaped(text)}**"


def _yaml(text: str) -> str:
    # JSON's strings are YAML's too.
    return json.dumps(text, ensure_ascii=False).translate(_YAML_ESCAPES)
