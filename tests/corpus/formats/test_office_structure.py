"""What documents of an office mark in their text."""

import io
import zipfile

from corpus.article import Article
from corpus.formats.known_formats import FORMATS

_WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
_OFFICE = (
    "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
)


def archive(files: dict[str, str]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as opened:
        for name, text in files.items():
            opened.writestr(name, text)
    return written.getvalue()


def shape(kind: str, files: dict[str, str]) -> list[tuple[str, int, str]]:
    [article] = FORMATS[kind].load()(archive(files), source="a")
    assert isinstance(article, Article)
    return [
        (element.kind.value, element.level, element.span.of(article.text)) for element in article.elements
    ]


def test_headings_and_items_of_word() -> None:
    def paragraph(properties: str, words: str) -> str:
        return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"

    body = (
        paragraph("<w:pStyle w:val='Title'/>", "A title")
        + paragraph("", "It rained on the town.")
        + paragraph("<w:pStyle w:val='Heading2'/>", "Later")
        + paragraph("<w:numPr/>", "The sun shone.")
    )
    document = f"<w:document {_WORD}><w:body>{body}</w:body></w:document>"

    assert shape("docx", {"[Content_Types].xml": "<Types/>", "word/document.xml": document}) == [
        ("heading", 2, "Later"),
        ("item", 1, "- The sun shone."),
    ]


def test_headings_and_items_of_an_open_document() -> None:
    body = (
        "<text:h>A title</text:h><text:p>It rained on the town.</text:p><text:h>Later</text:h>"
        "<text:list><text:list-item><text:p>The sun shone.</text:p></text:list-item></text:list>"
    )
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:body {_OFFICE}>{body}</office:body>",
    }

    assert shape("odt", files) == [("heading", 2, "Later"), ("item", 1, "- The sun shone.")]
