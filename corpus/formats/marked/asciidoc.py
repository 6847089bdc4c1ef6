"""AsciiDoc: the text of a document, without its attributes, blocks of code and marks."""

import re
from collections.abc import Iterator

from corpus.article import Article
from corpus.encoding import decode
from corpus.formats.marked.marked_article import MarkedBlock, article_of_blocks
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.normalize import normalize

_HEADING = re.compile(r"(=+|#+) +(\S.*?)(?: {1,9}\1)?$")
_ATTRIBUTE = re.compile(r":!?([\w-]+)!?:[ \t]*(.*)$")
_REVISION = re.compile(r"(?:v?[\d.]+, *)?(\d{4}-\d{2}-\d{2})\b")
_AUTHOR = re.compile(r"([^\W\d_][\w.' -]{2,60}?) *<[^<>\s]{3,200}>$")
_ITEM = re.compile(r"\s*(?:[*.-]{1,5}|\d+\.) +(?:\[[ x*]\] +)?(\S.*)$")
_CELL = re.compile(r"(?:(?:^|(?<=\s))[\d.+*<^>]{0,8}[adehlms]?)?(?<!\\)\|")
_CODE = ("----", "....", "++++", "````", "////", "```")
_DROPPED = (
    "//",
    "include::",
    "image::",
    "video::",
    "audio::",
    "toc::",
    "ifdef::",
    "ifndef::",
    "endif::",
    "[",
)
_LINK = re.compile(r"(?:link:|mailto:)?([\w./-][^\s\[\]]{0,300})\[([^\[\]]{1,300})\]")
_REFERENCE = re.compile(r"<<[^<>,]{1,200}(?:, *([^<>]{1,200}))?>>")
_MACRO = re.compile(r"(?:footnote|image|icon|kbd|btn|menu|anchor|indexterm2?):\S{0,200}\[[^\[\]]{0,300}\]")
_MARK = re.compile(r"(?<!\w)([*_`#^~+]{1,2})(?=\S)([^\n]{1,300}?)(?<=\S)\1(?!\w)")
_ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION): +")


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the document."""
    lines = normalize(decode(read_whole(payload, source=source))).split("\n")
    about = _header(lines)
    yield article_of_blocks(_blocks(_text_lines(lines, about)), about, source=source, fields=fields)


def _header(lines: list[str]) -> dict[str, str]:
    """What the lines under the title say: author, revision and attributes."""
    about: dict[str, str] = {}
    for line in lines[:20]:
        if not line.strip() and about:
            break
        if (heading := _HEADING.match(line)) and len(heading[1]) == 1 and "title" not in about:
            about["title"] = _plain(heading[2])
        elif attribute := _ATTRIBUTE.match(line):
            names = {"revdate": "date", "docdate": "date", "author": "author", "lang": "language"}
            if name := names.get(attribute[1]):
                about[name] = attribute[2]
        elif "title" in about and (revision := _REVISION.match(line)):
            about["date"] = revision[1]
        elif "title" in about and (author := _AUTHOR.match(line)):
            about["author"] = author[1]
    return about


def _text_lines(lines: list[str], about: dict[str, str]) -> Iterator[str]:
    """The lines without code, comments, attributes and the header's."""
    until, in_header = "", "title" in about
    for line in lines:
        bare = line.strip()
        if until:
            until = "" if bare == until else until
        elif bare in _CODE or (bare.startswith(_CODE) and len(set(bare)) == 1):
            until = bare
        elif bare.startswith("```"):
            until = "```"
        elif not bare:
            in_header = in_header and not line.strip() and False
            yield ""
        elif in_header and not bare.startswith("="):
            continue
        elif _CELL.match(bare) and bare != "|===":
            yield from (
                line for cell in _CELL.split(bare)[1:] for line in ("", cell.strip().replace("\\|", "|"), "")
            )
        elif not bare.startswith(_DROPPED) and not _ATTRIBUTE.match(bare) and set(bare) - set("=*_-|+'<"):
            yield line


def _blocks(lines: Iterator[str]) -> Iterator[MarkedBlock]:
    kind, paragraph = "paragraph", list[str]()
    for line in lines:
        heading, item = _HEADING.match(line), _ITEM.match(line)
        if paragraph and (heading or item or not line.strip()):
            yield MarkedBlock(kind, _plain(" ".join(paragraph)))
            kind, paragraph = "paragraph", []
        if heading:
            yield MarkedBlock("heading", _plain(heading[2]))
        elif item:
            kind, paragraph = "item", [item[1]]
        elif line.startswith("."):
            yield MarkedBlock("paragraph", _plain(line[1:]))
        elif line.strip() not in ("", "+"):
            paragraph.append(_ADMONITION.sub("", line.strip()).removesuffix(" +"))
    if paragraph:
        yield MarkedBlock(kind, _plain(" ".join(paragraph)))


def _plain(text: str) -> str:
    shown = _LINK.sub(lambda link: link[2].rstrip("^"), _MACRO.sub("", text))
    return _MARK.sub(r"\2", _REFERENCE.sub(lambda reference: reference[1] or "", shown))
