"""reStructuredText, by docutils, which is kept from reading other files and from raw text."""

import re
from collections.abc import Iterator

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.marked.marked_article import MarkedBlock, article_of_blocks
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.normalize import normalize
from corpus.type_hints import Any

_SAFE = {
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "_disable_config": True,
    "report_level": 5,
    "halt_level": 5,
    "warning_stream": "",
    "doctitle_xform": True,
    "line_length_limit": 1_000_000,
}
_MOST = 5_000_000
"""Characters; docutils takes a second for some 200,000 of them."""
_KINDS = {"title": "heading", "subtitle": "heading", "literal_block": "code", "rubric": "heading"}
_SILENT = (
    "comment",
    "system_message",
    "substitution_definition",
    "target",
    "image",
    "raw",
    "problematic",
    "label",
)
_TEXTS = (
    *("paragraph", "title", "subtitle", "literal_block", "line_block", "term", "rubric", "doctest_block"),
    *("caption", "attribution"),
)
_ROLE = re.compile(
    r":(?:[a-zA-Z][\w.+-]{0,40}:){1,3}`(?:([^`<]{1,300}?)\s{0,20}<[^`<>]{0,300}>|([^`<]{1,300}))`"
)
"""What Sphinx and the like mark up: `:ref:`the report <a>``, `:class:`~a.Report``."""
_SAID = ("date", "author", "authors")


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the text."""
    from docutils.core import publish_doctree

    raw = normalize(decode(read_whole(payload, source=source)))
    if len(raw) > _MOST:
        raise SourceError(
            source, f"larger than {_MOST // 1_000_000} MB of text", "split it into smaller files"
        )
    tree: Any = publish_doctree(_ROLE.sub(_named, raw), settings_overrides=_SAFE)
    for mark in list(tree.findall(_is_mark)):
        _remove(mark)
    about = {node.tagname: node.astext() for node in tree.findall() if node.tagname in _SAID}
    yield article_of_blocks(_blocks(tree, "paragraph"), about, source=source, fields=fields)


def _named(role: re.Match[str]) -> str:
    """The words that a role is shown with; of a name behind a tilde, its last part."""
    target = role[2] or ""
    return role[1] or (target.rpartition(".")[2] if target.startswith("~") else target).lstrip("~!")


def _remove(mark: Any) -> None:
    """Take the mark out of its sentence, with the blank that its syntax wants before it."""
    place, parent = mark.parent.index(mark), mark.parent
    if place and parent[place - 1].tagname == "#text":
        parent[place - 1] = parent[place - 1].rstrip()
    parent.remove(mark)


def _is_mark(node: Any) -> bool:
    """Whether it only leads to a note, such as `[1]_`."""
    return node.__class__.__name__ in ("footnote_reference", "citation_reference")


def _blocks(node: Any, kind: str) -> Iterator[MarkedBlock]:
    for child in node.children:
        name = child.tagname
        if name in _SILENT or name == "docinfo":
            continue
        if name in _TEXTS:
            text = child.astext() if name == "literal_block" else " ".join(child.astext().split())
            yield MarkedBlock(_KINDS.get(name, kind), text)
            kind = "paragraph"
        elif hasattr(child, "children"):
            yield from _blocks(child, "item" if name == "list_item" else kind)
