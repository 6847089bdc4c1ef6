"""Lists of feeds as other readers write and read them: OPML.

A list may come from anywhere. It is read by expat, which loads nothing from outside, and a document that
declares entities is refused before one can be expanded.
"""

import re
from collections.abc import Iterable
from html.entities import html5
from xml.etree import ElementTree
from xml.parsers import expat

from corpus.errors import SourceError
from corpus.feeds.subscription import Feed
from corpus.limits import FEED_LIST, FOLDER_NAME, FOLDERS, NESTED, in_megabytes
from corpus.normalize import one_line
from corpus.value_types import Value, field
from corpus.web.request_error import FetchError
from corpus.web.urls import parse_url

_OWN = "urn:nutgraf:opml"
_FULL_TEXT = "nutgraf:fullText"
_LONGEST_NAME = 500
_FEED_SCHEME = re.compile(r"^feed:(?://)?(?:(?=(https?:))|)", re.IGNORECASE)
_BARE_AND = re.compile(rb"&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,30});)")


_BARE_LESS = re.compile(rb"<(?![/!?A-Za-z])")
_NAMED = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{0,30});")
_FEED_TYPES = ("rss", "atom", "feed")


class _Outlines(Value, frozen=False):
    """What the parser has seen so far."""

    source: str
    is_opml: bool = False
    depth: int = 0
    folders: list[str] = field(default_factory=list)
    feeds: dict[str, Feed] = field(default_factory=dict)
    errors: list[SourceError] = field(default_factory=list)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self.depth += 1
        if self.depth > NESTED:
            raise SourceError(self.source, "nested too deeply", "no list of feeds is like that")
        if name.lower() == "opml":
            self.is_opml = True
        if name.lower() != "outline":
            return
        given = {key.lower(): one_line(value) for key, value in attributes.items()}
        title = (given.get("title") or given.get("text") or "")[:_LONGEST_NAME]
        url = given.get("xmlurl") or (
            given.get("url") if given.get("type", "").lower() in _FEED_TYPES else ""
        )
        if url:
            self._add(url, title, given)
        self.folders.append("" if url else title.replace("/", "∕"))

    def end(self, name: str) -> None:
        """An element ends."""
        self.depth -= 1
        if name.lower() == "outline":
            self.folders.pop()

    def refuse_entity(self, name: str, *_: object) -> None:
        """An entity is declared."""
        raise SourceError(
            self.source, f"declares the XML entity {one_line(name)!r}", "a list of feeds needs none"
        )

    def _add(self, url: str, title: str, given: dict[str, str]) -> None:
        url = _FEED_SCHEME.sub(_web_scheme, url)
        try:
            parse_url(url)
        except FetchError as error:
            self.errors.append(
                SourceError(self.source, f"{error.source!r}: {error.problem}", "it is left out")
            )
            return
        folder = _path(self.folders) or _category(given)
        full_text = given.get(_FULL_TEXT.lower()) == "true"
        feed = Feed(url, title, given.get("htmlurl", ""), folder, full_text)
        self.feeds.setdefault(url, feed)


def _mended(data: bytes) -> bytes:
    """The list with references for a bare `&` or `<` and for names of HTML; UTF-16 stays as it is."""
    if b"\x00" in data:
        return data
    return _NAMED.sub(_numbered, _BARE_LESS.sub(b"&lt;", _BARE_AND.sub(b"&amp;", data)))


def _numbered(named: re.Match[bytes]) -> bytes:
    """`&nbsp;` as XML has it; a name that HTML has not stays, and is no list's."""
    letters = html5.get(f"{named[1].decode()};", "")
    return "".join(f"&#{ord(letter)};" for letter in letters).encode() or named[0]


def _web_scheme(match: re.Match[str]) -> str:
    """What `feed:` stands for: nothing before a whole address, else `http:`."""
    return "" if match[1] else "http://"


def _category(given: dict[str, str]) -> str:
    """The first category as a folder: they are parted by commas, and may be paths of their own."""
    return _path(given.get("category", "").partition(",")[0].split("/"))


def _path(names: Iterable[str]) -> str:
    """The folders as one path, no deeper than any are: each feed has all of its own."""
    shown = (name.strip()[:FOLDER_NAME] for name in names)
    return "/".join(list(filter(None, shown))[:FOLDERS])


def read_opml(data: bytes, source: str) -> tuple[tuple[Feed, ...], tuple[SourceError, ...]]:
    """The feeds of a list, each address once, and what was left out; a `SourceError` when it is none."""
    outlines = _Outlines(source)
    if len(data) > FEED_LIST:
        raise SourceError(source, f"larger than {in_megabytes(FEED_LIST)}", "no list of feeds is like that")
    parser = expat.ParserCreate()
    parser.StartElementHandler = outlines.start
    parser.EndElementHandler = outlines.end
    parser.EntityDeclHandler = outlines.refuse_entity
    try:
        parser.Parse(_mended(data), True)
    except expat.ExpatError as error:
        raise SourceError(source, f"broken XML: {error}", "export the list anew") from error
    except (LookupError, ValueError) as error:  # an encoding that Python does not know, or cannot use here
        raise SourceError(source, f"unreadable XML: {error}", "save the list as UTF-8") from error
    if not outlines.is_opml:
        raise SourceError(source, "XML, but no list of feeds", "give an OPML file")
    return tuple(outlines.feeds.values()), tuple(outlines.errors)


def write_opml(feeds: Iterable[Feed], *, title: str = "Feeds") -> bytes:
    """The feeds as an OPML 2.0 document, folders as outlines, in the order given."""
    root = ElementTree.Element("opml", {"version": "2.0"})
    ElementTree.SubElement(ElementTree.SubElement(root, "head"), "title").text = title
    folders = {"": ElementTree.SubElement(root, "body")}
    for feed in feeds:
        folder = _folder(folders, _path(feed.folder.split("/")))
        outline = ElementTree.SubElement(folder, "outline", _attributes(feed))
        if feed.full_text:
            root.set("xmlns:nutgraf", _OWN)
            outline.set(_FULL_TEXT, "true")
    ElementTree.indent(root)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document + b"\n"


def _folder(folders: dict[str, ElementTree.Element], path: str) -> ElementTree.Element:
    if path not in folders:
        above, _, name = path.rpartition("/")
        folders[path] = ElementTree.SubElement(_folder(folders, above), "outline", {"text": name})
    return folders[path]


def _attributes(feed: Feed) -> dict[str, str]:
    name = feed.title or feed.url
    attributes = {"type": "rss", "text": name, "title": name, "xmlUrl": feed.url}
    return attributes | ({"htmlUrl": feed.site} if feed.site else {})
