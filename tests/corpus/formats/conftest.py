"""The same story in every format, built by hand."""

import io
import zipfile
from collections.abc import Callable

import pytest

STORY = (
    "The minister came to Astana on Monday and spoke for an hour about the price of wheat "
    "and the state of the roads."
)
SECOND = (
    "He left again on Tuesday, and nobody in the town has heard of him since that day "
    "in the cold month of March."
)
TITLE = "Minister comes and goes"


@pytest.fixture
def example() -> Callable[[str], bytes]:
    """The story in the format of that name."""
    return _EXAMPLES.__getitem__


@pytest.fixture
def make_epub() -> Callable[..., bytes]:
    return epub


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    return pdf


def epub(chapters: dict[str, str], *, extra: dict[str, bytes] | None = None, package: str = "") -> bytes:
    items = "".join(f'<item id="c{i}" href="{name}"/>' for i, name in enumerate(chapters))
    spine = "".join(f'<itemref idref="c{i}"/>' for i in range(len(chapters)))
    opf = package or (
        '<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Tales</dc:title>'
        "<dc:creator>Ann Lee</dc:creator><dc:date>2023-03-18</dc:date><dc:language>en-GB</dc:language>"
        "</metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("OPS/book.opf", opf)
        for name, html in chapters.items():
            archive.writestr(f"OPS/{name}", html)
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return written.getvalue()


def pdf(*pages: str, info: str = "") -> bytes:
    """A small PDF; each page's lines are put one under another."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    numbers = [4 + 2 * i for i in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for page in pages:
        content = (
            "BT /F1 12 Tf 14 TL 50 700 Td " + " ".join(f"({line}) Tj T*" for line in page.split("\n")) + " ET"
        )
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects) + 2} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    objects.append(f"<< {info} >>")
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(out)
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\n".encode()
    return out + f"startxref\n{start}\n%%EOF\n".encode()


_HTML = (
    '<!DOCTYPE html><html lang="en"><head><title>Minister comes and goes</title>'
    '<meta property="article:published_time" content="2023-03-18"/></head><body><nav>Home News Sport</nav>'
    f"<article><h1>{TITLE}</h1><p>{STORY}</p><p>{SECOND}</p></article></body></html>"
)
_RSS = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item>'
    f"<title>{TITLE}</title><link>http://example.com/1</link><pubDate>Sat, 18 Mar 2023 09:00:00 GMT</pubDate>"
    f"<description>&lt;p&gt;{STORY}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;</description></item></channel></rss>"
)
_MAIL = (
    f"From: Ann Lee <ann@example.com>\nTo: ben@example.com\nSubject: {TITLE}\n"
    f"Date: Sat, 18 Mar 2023 09:00:00 +0000\nMessage-ID: <1@example.com>\n\n{STORY}\n\n{SECOND}\n"
)
_JSON = f'{{"title": "{TITLE}", "date": "2023-03-18", "text": "{STORY}\\n\\n{SECOND}"}}'


def _archive(parts: dict[str, str]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name) if name == "mimetype" else name, text)
    return written.getvalue()


_ABOUT = (
    f"<dc:title>{TITLE}</dc:title><dcterms:created>2023-03-18T09:00:00Z</dcterms:created>"
    "<meta:creation-date>2023-03-18T09:00:00</meta:creation-date><dc:creator>Ann Lee</dc:creator>"
)
_SPACES = (
    'xmlns:dc="urn:dc" xmlns:dcterms="urn:terms" xmlns:meta="urn:meta" xmlns:w="urn:w" xmlns:text="urn:text"'
)
_DOCX = _archive(
    {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": (
            f'<w:document {_SPACES}><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>{TITLE}</w:t>'
            f"</w:r></w:p><w:p><w:r><w:t>{STORY[:40]}</w:t></w:r><w:del><w:r><w:delText>not</w:delText></w:r></w:del>"
            f"<w:r><w:t>{STORY[40:]}</w:t></w:r></w:p><w:p><w:r><w:t>{SECOND}</w:t></w:r></w:p></w:body></w:document>"
        ),
        "docProps/core.xml": f"<core {_SPACES}>{_ABOUT}</core>",
    }
)
_ODT = _archive(
    {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": (
            f"<content {_SPACES}><body><text:h>{TITLE}</text:h><text:p>{STORY[:40]}<text:span>{STORY[40:]}</text:span>"
            f"<text:note>aside</text:note></text:p><text:p>{SECOND}</text:p></body></content>"
        ),
        "meta.xml": f"<meta {_SPACES}>{_ABOUT}</meta>",
    }
)
_RTF = (
    r"{\rtf1\ansi{\info{\title " + TITLE + r"}{\creatim\yr2023\mo3\dy18\hr9}}{\fonttbl{\f0 Helvetica;}}"
    r"\f0\pard " + STORY + r"\par\par " + SECOND + r"\par}"
)
_CUES = (
    f"1\n00:00:01,000 --> 00:00:04,000\n<i>{STORY[:60]}</i>\n\n2\n00:00:04,000 --> 00:00:08,000\n{STORY[60:].strip()}"
    f"\n\n3\n00:00:20,000 --> 00:00:24,000\n{SECOND}\n"
)
_ORG = f"#+TITLE: {TITLE}\n#+DATE: <2023-03-18 Sat>\n:PROPERTIES:\n:ID: 1\n:END:\n\n*{STORY}*\n\n[[http://a.example][{SECOND}]]\n"
_TEX = (
    f"\\documentclass{{article}}\n\\title{{{TITLE}}}\n\\date{{2023-03-18}} % later\n\\begin{{document}}\n\\maketitle\n"
    f"\\emph{{{STORY}}}\\cite{{a}}\n\n\\begin{{table}}rows\\end{{table}}{SECOND}\n\\end{{document}}\n"
)
_MANUAL = f'.TH COMES 1 2023-03-18\n.SH "{TITLE}"\n.PP\n{STORY}\n.PP\n.B "{SECOND}"\n'
_PAGE = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{_HTML}"
_WARC = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
    "WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
    f"Content-Length: {len(_PAGE.encode())}\r\n\r\n{_PAGE}\r\n\r\n"
)
_EXAMPLES = {
    "srt": _CUES.encode(),
    "vtt": ("WEBVTT\n\n" + _CUES.replace(",000", ".000")).encode(),
    "docx": _DOCX,
    "odt": _ODT,
    "rtf": _RTF.encode(),
    "rst": f"{'=' * 30}\n{TITLE}\n{'=' * 30}\n\n:Date: 2023-03-18\n\n*{STORY}*\n\n{SECOND}\n".encode(),
    "org": _ORG.encode(),
    "asciidoc": f"= {TITLE}\nAnn Lee <ann@a.example>\nv1.0, 2023-03-18\n:toc:\n\n_{STORY}_\n\n// no\n{SECOND}\n".encode(),
    "tex": _TEX.encode(),
    "man": _MANUAL.encode(),
    "warc": _WARC.encode(),
    "text": f" date 2023-03-18 {TITLE}\n\n{STORY}\n\n{SECOND}\n".encode(),
    "markdown": f"---\ndate: 2023-03-18\n---\n# {TITLE}\n\n*{STORY}*\n\n[{SECOND}](http://example.com)\n".encode(),
    "html": _HTML.encode(),
    "json": _JSON.encode(),
    "jsonl": (_JSON + "\n").encode(),
    "csv": f'title,date,text\n{TITLE},2023-03-18,"{STORY}\n\n{SECOND}"\n'.encode(),
    "tsv": f'title\tdate\ttext\n{TITLE}\t2023-03-18\t"{STORY}\n\n{SECOND}"\n'.encode(),
    "feed": _RSS.encode(),
    "epub": epub({"1.xhtml": f"<html><body><h1>{TITLE}</h1><p>{STORY}</p><p>{SECOND}</p></body></html>"}),
    "pdf": pdf(
        "\n".join([*STORY.replace(" for", "\nfor").split("\n"), ""]),
        SECOND,
        info=f"/Title ({TITLE}) /CreationDate (D:20230318090000Z)",
    ),
    "eml": _MAIL.encode(),
    "mbox": f"From ann@example.com Sat Mar 18 09:00:00 2023\n{_MAIL}\n".encode(),
}
