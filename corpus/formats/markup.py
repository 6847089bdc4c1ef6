"""The text of a piece of HTML that is all content: a feed's entry, a mail, a chapter.

Entities are those of HTML, never a document's own, and nothing that it names is fetched.
"""

import re
from html.parser import HTMLParser

_BLOCK_TAGS = """
    address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2
    h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td th thead tr ul"""
_SILENT_TAGS = "head iframe noscript object script style svg template textarea title"
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_SILENT = frozenset(_SILENT_TAGS.split())
_BLANKS = re.compile(r"[^\S\n]+")
_ITEM = "- "


def text_of_html(html: str) -> str:
    """The text in paragraphs with a blank line between them; items of lists begin with a dash."""
    collector = _Collector()
    collector.feed(html)
    collector.close()
    return collector.text()


class _Collector(HTMLParser):
    """Gathers the text, paragraph by paragraph."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._paragraphs: list[str] = []
        self._pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begin a paragraph, or fall silent."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._pieces.append("\n")
        elif tag in _BLOCKS:
            self._end_paragraph()
            if tag == "li":
                self._pieces.append(_ITEM)

    def handle_endtag(self, tag: str) -> None:
        """End a paragraph, or the silence."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self._end_paragraph()

    def handle_data(self, data: str) -> None:
        """Keep what is shown."""
        if not self._silent:
            self._pieces.append(data.replace("\n", " "))

    def text(self) -> str:
        """Everything gathered."""
        self._end_paragraph()
        return "\n\n".join(self._paragraphs)

    def _end_paragraph(self) -> None:
        lines = _BLANKS.sub(" ", "".join(self._pieces)).split("\n")
        paragraph = "\n".join(filter(None, (line.strip() for line in lines)))
        if paragraph and paragraph != _ITEM.strip():
            self._paragraphs.append(paragraph)
            self._pieces = []
        elif paragraph != _ITEM.strip():
            self._pieces = []
