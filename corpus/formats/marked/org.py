"""Org: the text of an outline of Emacs, without drawers, keywords and marks."""

import re
from collections.abc import Iterator

from corpus.article import Article
from corpus.encoding import decode
from corpus.formats.marked.marked_article import MarkedBlock, article_of_blocks
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.normalize import normalize

_KEYWORD = re.compile(r"#\+(\w+):[ \t]*(.*)$")
_HEADING = re.compile(
    r"\*+ +(?:(?:TODO|DONE|NEXT|WAITING) +)?(?:\[#[A-Z]\] +)?(.*?)(?: {1,99}:[\w:@]{1,300}:)?$"
)
_ITEM = re.compile(r"\s*(?:[-+]|\d+[.)]) +(?:\[[ Xx-]\] +)?(.*)$")
_LINK = re.compile(r"\[\[([^\[\]]{1,500})\](?:\[([^\[\]]{1,500})\])?\]")
_MARK = re.compile(r"(?<![\w*/_=~+])([*/_=~+])(?=\S)([^\n]{1,300}?)(?<=\S)\1(?![\w*/_=~+])")
_FOOTNOTE = re.compile(r"\[fn:[^\[\]]{0,200}\]")
_CODE = re.compile(r"#\+begin_(?:src|example)", re.IGNORECASE)
_DRAWER = re.compile(r"\s*:[\w-]+:\s*$")
_PLANNED = re.compile(r"\s*(?:SCHEDULED|DEADLINE|CLOSED):[ \t]")
_RULE = re.compile(r"\s*-{5,}\s*$")
_ROW = re.compile(r"\s*\|(?!-)(.+)")
_SAID = ("title", "date", "author", "language")


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the outline."""
    lines = normalize(decode(read_whole(payload, source=source))).split("\n")
    about: dict[str, str] = {}
    blocks = list(_blocks(lines, about))
    if "date" in about:
        about["date"] = about["date"].strip("<>[] ")[:10]
    yield article_of_blocks(blocks, about, source=source, fields=fields)


def _blocks(lines: list[str], about: dict[str, str]) -> Iterator[MarkedBlock]:
    kind, paragraph = "paragraph", list[str]()
    for line in _without_drawers(lines, about):
        heading, item = _HEADING.match(line), _ITEM.match(line)
        if paragraph and (heading or item or not line.strip()):
            yield MarkedBlock(kind, _plain(" ".join(paragraph)))
            kind, paragraph = "paragraph", []
        if heading:
            yield MarkedBlock("heading", _plain(heading[1]))
        elif item:
            kind, paragraph = "item", [item[1]]
        elif line.strip():
            paragraph.append(line.strip())
    if paragraph:
        yield MarkedBlock(kind, _plain(" ".join(paragraph)))


def _without_drawers(lines: list[str], about: dict[str, str]) -> Iterator[str]:
    """The lines of the text; what keywords say goes to `about`."""
    until = ""
    for line in lines:
        small = line.strip().lower()
        if until:
            until = "" if small.startswith(until) else until
        elif keyword := _KEYWORD.match(line):
            if keyword[1].lower() in _SAID:
                about[keyword[1].lower()] = _plain(keyword[2])
        elif _CODE.match(line.strip()):
            until = "#+end_"
        elif _DRAWER.match(line):
            until = ":end:"
        elif row := _ROW.match(line):
            yield from ("", ", ".join(filter(None, map(str.strip, row[1].split("|")))), "")
        elif small.startswith(("#+", "|-")) or _RULE.match(line) or _PLANNED.match(line):
            yield ""
        elif not small.startswith("# ") and small != "#":
            yield line


def _plain(text: str) -> str:
    shown = _LINK.sub(lambda link: link[2] or link[1], _FOOTNOTE.sub("", text))
    return _MARK.sub(r"\2", shown)
