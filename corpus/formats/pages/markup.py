"""The text of a piece of HTML that is all content: a feed's entry, a mail, a chapter.

Read in one pass from left to right: over a page made for that, the standard library's parser takes hours.
Entities are those of HTML, never a document's own, and nothing that it names is fetched.
"""

import re
from collections.abc import Iterator
from html import unescape

from corpus.formats.pages.superscripts import plain_superscripts

_BLOCK_TAGS = """
    address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1
    h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td th thead tr ul"""
_SILENT_TAGS = "iframe noscript object script style svg template textarea title"
BLOCKS = frozenset(_BLOCK_TAGS.split())
"""The tags that end a paragraph."""
_SILENT = frozenset(_SILENT_TAGS.split())
_READINGS = ("rp", "rt", "rtc")
_LONGEST_READING = 40
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,20})")
_ENDS = {name: re.compile(f"</{name}", re.IGNORECASE) for name in _SILENT}
_PARAGRAPH = re.compile(r"<p[\s/>]", re.IGNORECASE)
_BLANK_LINES = re.compile(r"(<[^<>]*>)|\n[^\S\n]*\n\s*")
_LINE_ENDS = re.compile(r"(<[^<>]*>)|\n")
_BLANKS = re.compile(r"[^\S\n]+")
# Beyond the last character there is; the library would turn it into a number, however long it is.
_LONG_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{9,};?")
_ITEM = "- "
_VALUE = re.compile(r"""=\s{0,9}+(?:"[^"]*+"|'[^']*+')""")
_OPEN_VALUE = re.compile(r"""=\s{0,9}+["']""")
_MOST_BRACKETS = 5
"""How many times a tag may have `>` within quotation marks."""


def text_of_html(html: str) -> str:
    """The text in paragraphs with a blank line between them; items of lists begin with a dash."""
    paragraphs: list[str] = []
    pieces: list[str] = []
    is_reading = False
    for tag, text, written_tag in tokens(plain_superscripts(html)):
        # What stands above characters and is no part of the line; one that nothing closes is not that short.
        if text and is_reading and len(text) <= _LONGEST_READING:
            continue
        is_reading = tag in _READINGS
        if tag == "br":
            pieces.append("\n")
        elif tag in BLOCKS:
            _end_paragraph(paragraphs, pieces)
            if tag == "li":
                pieces[:] = [] if written_tag.startswith("</") else [_ITEM]
        elif text:
            pieces.append(written(text).replace("\n", " "))
    _end_paragraph(paragraphs, pieces)
    return "\n\n".join(paragraphs)


def with_paragraphs(html: str) -> str:
    """The HTML of a record or a feed: without a tag for paragraphs, blank lines are what divides them.

    So WordPress stores what is written in it, and so does who adds emphasis to a plain text.
    """
    if "\n" not in html or _PARAGRAPH.search(html):
        return html
    return _BLANK_LINES.sub(lambda found: found[1] or "<p>", html)


def with_lines(html: str) -> str:
    """The same where the lines of a text without any tag for blocks are to stay lines, too."""
    divided = with_paragraphs(html)
    names = {name.lower() for name in _TAG.findall(html)}
    if "br" in names or not BLOCKS.isdisjoint(names):
        return divided
    return _LINE_ENDS.sub(lambda found: found[1] or "<br>", divided)


def written(text: str) -> str:
    """The text with its references to characters put in place."""
    return unescape(_LONG_REFERENCE.sub("\ufffd", text)) if "&" in text else text


def _end_paragraph(paragraphs: list[str], pieces: list[str]) -> None:
    """Move the pieces to the paragraphs; a dash with nothing behind it waits for the paragraph to come."""
    lines = _BLANKS.sub(" ", "".join(pieces)).split("\n")
    paragraph = "\n".join(filter(None, (line.strip() for line in lines)))
    if paragraph == _ITEM.strip():
        return
    if paragraph:
        paragraphs.append(paragraph)
    pieces.clear()


def tokens(html: str) -> Iterator[tuple[str, str, str]]:
    """The tags by name, in lower case, the text between them, and the tags as they are written."""
    at = 0
    while at < len(html):
        opened = html.find("<", at)
        if opened < 0:
            opened = len(html)
        if opened > at:
            yield "", html[at:opened], ""
        if opened == len(html):
            return
        tag = _TAG.match(html, opened)
        name = tag[1].lower() if tag else ""
        ending = html.startswith("</", opened)
        if tag and name in _SILENT and not ending:
            closing = _ENDS[name].search(html, tag.end())
            at = _past_tag(html, closing.start()) if closing else len(html)
        elif tag or html.startswith(("<!", "<?", "</"), opened):
            at = _past_tag(html, opened)
            yield "" if ending and name in _READINGS else name, "", html[opened:at]
        else:
            yield "", "<", ""
            at = opened + 1


def _past_tag(html: str, opened: int) -> int:
    """Where the tag or comment ends that begins at `opened`; at the end of all where it does not."""
    if html.startswith("<!--", opened):
        closed = html.find("-->", opened + 4)
        return closed + 3 if closed >= 0 else len(html)
    closed = opened
    for _ in range(_MOST_BRACKETS):
        closed = html.find(">", closed + 1)
        if closed < 0:
            return len(html)
        if not _is_quoting(html[opened:closed]):
            break
    return closed + 1


def _is_quoting(tag: str) -> bool:
    """Whether what is written of a tag ends within the quotation marks of a value."""
    if "'" not in tag and tag.count('"') % 2 == 0:
        return False
    return _OPEN_VALUE.search(_VALUE.sub("", tag)) is not None
