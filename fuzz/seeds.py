"""Small whole documents of every kind, from which mutants are made."""

import gzip
import io
import json
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path

from fuzz.packed_seeds import marked, packed

STORY = (
    "ASTANA (AP) — The minister came on Monday and spoke for an hour about the price of wheat. "
    "“Nothing is lost,” he said. Mayor Anna Berg of Oslo Harbour Ltd. agreed at 9.30 a.m., for $3.5 million.\n\n"
    "He left again on 18 March 2023. Nobody in the town has heard of him since that day."
)
_HTML = f"<html lang=en><head><title>Minister</title><meta charset=utf-8></head><body><article><h1>Minister</h1><p>{STORY}</p><table><tr><td>1</td></tr></table><svg><script>x</script></svg></article></body></html>"
_RSS = f'<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><language>en</language><item><title>One</title><link>http://a.example/1</link><pubDate>Sat, 18 Mar 2023 10:00:00 GMT</pubDate><category>x</category><content:encoded><![CDATA[<p>{STORY}</p>]]></content:encoded></item><item><title>Two</title><description>{STORY}</description></item></channel></rss>'
_ATOM = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title type="html">A &amp;amp; b</title><id>tag:1</id><updated>2023-03-18T10:00:00Z</updated><author><name>Ann</name></author><content type="html">&lt;p&gt;{STORY}&lt;/p&gt;</content></entry></feed>'
_MAIL = f'From: "Ann Lee" <ann@a.example>\nTo: b@b.example\nSubject: =?utf-8?q?Minister_=C3=A9?=\nDate: Sat, 18 Mar 2023 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="x"\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n{STORY}\n--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>Hi=20there</p>\n--x--\n'
_RECORD = {
    "title": "Minister",
    "text": STORY,
    "date": "2023-03-18",
    "tags": ["a", "b"],
    "author": {"name": "Ann"},
}
_OPML = '<?xml version="1.0"?><opml version="2.0"><head><title>F</title></head><body><outline text="News"><outline type="rss" text="A" xmlUrl="http://a.example/rss" htmlUrl="http://a.example"/></outline><outline xmlUrl="feed:b.example/x" category="/a/b"/></body></opml>'
_CUES = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ann>The minister came.\n\n2\n00:00:05.000 --> 00:00:09.000\nHe left again.\n"

Seeds = dict[str, list[bytes]]


def seeds() -> Seeds:
    """The documents by the name of their kind."""
    jsonl = "\n".join([json.dumps(_RECORD)] * 3)
    text = {
        "text": [
            f"date 2023-03-18 Minister\n\n{STORY}",
            f"Minister\n\n{STORY}\n\n- one\n- two\n\n1. a\n2. b",
        ],
        "markdown": [
            f"---\ntitle: M\ntags: [a, b]\n---\n# Minister\n\n{STORY}\n\n* a\n* **b** [c](d)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx\n```\n<b>y</b>"
        ],
        "html": [_HTML],
        "json": [json.dumps([_RECORD] * 2), json.dumps({"articles": [_RECORD, {"text": [STORY]}]})],
        "jsonl": [jsonl],
        "csv": [f'title,text,date\nA,"{STORY}",2023-03-18\nB,x,y\n', "title;text\na;b c d\n"],
        "tsv": ["title\ttext\nA\tThe minister came.\n"],
        "feed": [
            _RSS,
            _ATOM,
            json.dumps(
                {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1, "content_html": STORY}]}
            ),
        ],
        "eml": [_MAIL],
        "mbox": [f"From a@b Sat Mar 18 10:00:00 2023\n{_MAIL}\nFrom c@d Sat Mar 18 10:00:00 2023\n{_MAIL}"],
        "srt": [_CUES.removeprefix("WEBVTT\n\n").replace(".000", ",000")],
        "vtt": [_CUES],
        "opml": [_OPML],
        "settings": ['method = "news"\nsentences = 3\nlibrary = "l.db"\n[keys]\nquit = "q"\n'],
        "aliases": ['[[entity]]\nname = "Anna Berg"\nlabel = "PERSON"\nalso = ["Berg"]\n'],
        "query": [
            'title:oil OR (gas -"north sea" tag:x) date:2023..2024-03 is:unread @12 label:PERSON wheat*'
        ],
    }
    text |= marked(STORY)
    found: Seeds = {kind: [document.encode() for document in several] for kind, several in text.items()}
    found["epub"] = [_book()]
    found["pdf"] = [_pdf()]
    found["gz"] = [gzip.compress(text["feed"][0].encode()), gzip.compress(jsonl.encode())]
    found["library"] = [_library()]
    found["newsboat"] = [_newsboat_cache()]
    return found | packed(STORY, text)


def _book() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr(
            "META-INF/container.xml",
            '<container><rootfiles><rootfile full-path="o/b.opf"/></rootfiles></container>',
        )
        archive.writestr(
            "o/b.opf",
            '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>T</dc:title></metadata><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>',
        )
        archive.writestr("o/c.xhtml", f"<h1>One</h1><p>{STORY}</p>")
    return written.getvalue()


def _pdf() -> bytes:
    stream = b"BT /F1 12 Tf 72 700 Td (The minister came on Monday.) Tj 0 -14 Td (He left again.) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Title (Minister) /CreationDate (D:20230318) >>",
    ]
    data, places = b"%PDF-1.4\n", list[int]()
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 7\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


def _newsboat_cache() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cache.db"
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("CREATE TABLE rss_feed (rssurl, url, title)")
            connection.execute(
                "CREATE TABLE rss_item (id INTEGER PRIMARY KEY, guid, title, author, url, feedurl, pubDate,"
                " content, unread, deleted DEFAULT 0, flags)"
            )
            connection.execute("INSERT INTO rss_feed VALUES ('http://a.example/f', 'http://a.example', 'A')")
            connection.executemany(
                "INSERT INTO rss_item VALUES (?, ?, 'One', 'Ann', 'http://a.example/1', 'http://a.example/f', 1679133600, ?, 1, 0, 's')",
                [(number, f"tag:{number}", f"<p>{STORY}</p>") for number in range(4)],
            )
        return path.read_bytes()


def _library() -> bytes:
    from corpus.article import Article
    from corpus.library.store import Library

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        with Library.open(path) as library:
            library.add(
                Article(f"{STORY} {number}", f"Story {number}", language="en") for number in range(12)
            )
            library.marks.tag(["@3"], ["later"])
        return path.read_bytes()
