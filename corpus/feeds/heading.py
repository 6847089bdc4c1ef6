"""What a feed says of itself before its first entry: its name and the page that it belongs to."""

import html
import re
from collections.abc import Iterator
from io import BytesIO

from corpus.errors import SourceError
from corpus.formats.records.json_objects import parse_json
from corpus.normalize import one_line
from corpus.type_hints import Any
from corpus.value_types import Value
from corpus.web.urls import is_web_address

_ENTRIES = {"item", "entry"}
_TAG = re.compile(r"<[^<>]*>")
_LONGEST = 300


class Heading(Value):
    """A feed's own name and page; either may be empty."""

    title: str = ""
    site: str = ""


def read_heading(data: bytes) -> Heading:
    """The heading of RSS, Atom or a JSON Feed; an empty one where it cannot be read."""
    if data[:_LONGEST].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _json_heading(data)
    title = site = ""
    for element in _elements_before_entries(data):
        name = element.tag.rpartition("}")[2]
        if name == "title" and not title:
            title = "".join(element.itertext())
        elif name == "link" and not site and element.get("rel", "alternate") == "alternate":
            site = element.get("href") or element.text or ""
    return _heading(title, site)


def _elements_before_entries(data: bytes) -> Iterator[Any]:
    """The children of `channel` or `feed` that stand before its first entry."""
    from lxml import etree

    events = etree.iterparse(
        BytesIO(data),
        events=("start", "end"),
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    try:
        for event, element in events:
            if not isinstance(element.tag, str):
                continue
            if event == "start" and element.tag.rpartition("}")[2] in _ENTRIES:
                return
            parent = element.getparent()
            if event == "end" and parent is not None and parent.tag.rpartition("}")[2] in {"channel", "feed"}:
                yield element
    except etree.XMLSyntaxError:
        return


def _json_heading(data: bytes) -> Heading:
    try:
        feed = parse_json(data.decode("utf-8-sig"), source="")
    except (UnicodeDecodeError, SourceError):
        return Heading()
    if not isinstance(feed, dict):
        return Heading()
    title, site = feed.get("title"), feed.get("home_page_url")
    return _heading(title if isinstance(title, str) else "", site if isinstance(site, str) else "")


def _heading(title: str, site: str) -> Heading:
    plain = one_line(html.unescape(_TAG.sub("", title)))
    site = one_line(site)
    return Heading(plain[:_LONGEST], site if is_web_address(site) else "")
