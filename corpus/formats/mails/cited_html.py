"""The text of a mail in HTML, what it cites marked with `>` as in plain text."""

import re
from collections.abc import Iterator

from corpus.formats.pages.markup import text_of_html

_CITES = re.compile(
    r"<(blockquote|div)\b(?=[^<>]{0,500}(?:type\s?=\s?[\"']?cite|gmail_quote|yahoo_quoted|protonmail_quote|moz-cite))",
    re.IGNORECASE,
)
"""How mail programs open what they cite."""
_TAGS = {name: re.compile(rf"<(/?){name}\b", re.IGNORECASE) for name in ("blockquote", "div")}


def text_with_citations(html: str) -> str:
    """The text in paragraphs; each line of what is cited begins with `> `."""
    return "\n\n".join(filter(None, _pieces(html)))


def _pieces(html: str) -> Iterator[str]:
    place = 0
    while cited := _CITES.search(html, place):
        yield text_of_html(html[place : cited.start()])
        place = _end(html, cited)
        lines = text_of_html(html[cited.start() : place]).split("\n")
        yield "\n".join(f"> {line}".rstrip() for line in lines)
    yield text_of_html(html[place:])


def _end(html: str, cited: re.Match[str]) -> int:
    """Where the element ends that begins there, those of its name within it passed over."""
    depth = 0
    for tag in _TAGS[cited[1].lower()].finditer(html, cited.start()):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.start()
    return len(html)
