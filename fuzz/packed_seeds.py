"""Seeds of documents that are packed or marked up otherwise, and of files that the program keeps itself."""

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Mapping

_SPACES = (
    'xmlns:dc="urn:dc" xmlns:dcterms="urn:terms" xmlns:meta="urn:meta" xmlns:w="urn:w" xmlns:text="urn:text"'
)
_ABOUT = "<dc:title>Minister</dc:title><dcterms:created>2023-03-18T09:00:00Z</dcterms:created><meta:creation-date>2023-03-18T09:00:00</meta:creation-date>"


def marked(story: str) -> dict[str, list[str]]:
    """Texts in the marks of a trade."""
    return {
        "rtf": [r"{\rtf1\ansi{\info{\title M}{\creatim\yr2023\mo3\dy18}}{\fonttbl{\f0 Arial;}}\pard " + story + r"\par \u8217? \'e9 He left.\par}"],
        "rst": [f"========\nMinister\n========\n\n:Date: 2023-03-18\n\n*{story}*\n\n.. note::\n   x\n\n* a\n"],
        "org": [f"#+TITLE: M\n:PROPERTIES:\n:ID: 1\n:END:\n* One\n*{story}*\n\n[[http://a.example][b]]\n#+BEGIN_SRC\nx\n#+END_SRC\n"],
        "asciidoc": [f"= Minister\nAnn Lee <a@b.example>\nv1.0, 2023-03-18\n:toc:\n\n_{story}_\n\n----\nx\n----\n// no\n"],
        "tex": [f"\\documentclass{{article}}\n\\title{{M}}\n\\begin{{document}}\n\\emph{{{story}}}\\cite{{a}} $x^2$\n\\begin{{table}}r\\end{{table}}\n\\end{{document}}\n"],
        "man": [f'.TH M 1 2023-03-18\n.SH "NAME"\n.PP\n{story}\n.B "x" \\fBy\\fR \\(em\n', f".Dd March 18, 2023\n.Dt M 1\n.Sh NAME\n.Nm m\n.Nd {story}\n"],
        "urls": ['http://a.example/f "news" "~Title"\n"query:Unread:unread = \\"yes\\" and (age < 3 or title =~ \\"oil\\")" x\n# c\nexec:/bin/x\n'],
        "state": ['{"version": 1, "article": "@3", "pane": "list", "length": 3, "dense": false, "panes": ["gist"]}'],
        "template": ["{date} {title}: {sentences[0].text} {entities[2].label}\\n{{x}}"],
    }  # fmt: skip


def packed(story: str, texts: Mapping[str, list[str]]) -> dict[str, list[bytes]]:
    """Documents that are archives, or lie in one."""
    page = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{texts['html'][0]}".encode()
    return {
        "docx": [_zip({"[Content_Types].xml": "<Types/>", "word/document.xml": _word(story), "docProps/core.xml": f"<core {_SPACES}>{_ABOUT}</core>"})],
        "odt": [_zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": _open_text(story), "meta.xml": f"<meta {_SPACES}>{_ABOUT}</meta>"})],
        "warc": [b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(page), page)],
        "zip": [_zip({"a.txt": story, "b/c.json": json.dumps({"text": story}), "d.eml": texts["eml"][0]})],
        "tar": [_tar({"a.txt": story, "b/c.html": texts["html"][0]}), gzip.compress(_tar({"a.md": story}))],
    }  # fmt: skip


def _word(story: str) -> str:
    return f'<w:document {_SPACES}><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>M</w:t></w:r></w:p><w:p><w:r><w:t>{story}</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>'


def _open_text(story: str) -> str:
    return f'<content {_SPACES}><body><text:h>M</text:h><text:p>{story}<text:s text:c="3"/><text:note>x</text:note></text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list></body></content>'


def _zip(parts: Mapping[str, str]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return written.getvalue()


def _tar(parts: Mapping[str, str]) -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        for name, text in parts.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return written.getvalue()
