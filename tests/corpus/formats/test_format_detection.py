"""By what a format is told: content that leaves no doubt, the name, content that hints."""

import pytest

from corpus.formats.format_detection import detect_format, is_office, suffix_of
from corpus.formats.known_formats import BY_MEDIA_TYPE, BY_SUFFIX, FORMATS

PROSE = b"The river rose on Monday, and the town closed its bridge."


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a.txt", ".txt"),
        ("A.TXT.GZ", ".txt"),
        ("a.tar.bz2", ".tar"),
        ("a.jsonl.zst", ".jsonl"),
        ("a.csv.xz", ".csv"),
        ("https://a.example/story.html/", ".html"),
        ("folder.d/readme", ""),
        ("a.gz", ""),
        ("", ""),
        (".profile", ""),
    ],
)
def test_the_ending_of_a_name_is_that_of_what_is_compressed(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"{\\rtf1\\ansi Rain}", "rtf"),
        (b"WARC/1.1\r\n", "warc"),
        (b"PAR1", "parquet"),
        (b"\xef\xbb\xbfWEBVTT\n\n", "vtt"),
        (b"\\documentclass{article}", "tex"),
        (b"\n\n#+TITLE: Rain", "org"),
        (b"<!DOCTYPE html>\n<p>", "html"),
        (b"<?xml version='1.0'?><!-- made by hand --><html><body>", "html"),
        (b"<?xml version='1.0'?>\n<rss version='2.0'>", "feed"),
        (b"<atom:feed xmlns:atom='x'>", "feed"),
        (b"<rdf:RDF xmlns='x'>", "feed"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', "feed"),
        (b'{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"}', "feed"),
        (b"---\r\ntitle: Rain\r\n---\r\n", "markdown"),
    ],
)
def test_content_that_leaves_no_doubt_goes_before_the_name(head: bytes, kind: str) -> None:
    assert detect_format(head, "story.csv") == kind
    assert detect_format(head) == kind


@pytest.mark.parametrize("kind", sorted({kind for kind in BY_SUFFIX.values() if kind != "text"}))
def test_the_name_goes_before_content_that_only_hints(kind: str) -> None:
    suffix = next(ending for ending, format in BY_SUFFIX.items() if format == kind)

    assert detect_format(PROSE, f"A{suffix.upper()}") == kind
    assert detect_format(PROSE, f"a{suffix}.gz") == kind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b'{"text": "Rain"}\n{"text": "Snow"}\n', "jsonl"),
        (b'{"text": "Rain"}', "jsonl"),
        (b'{"text": "Rain"}\n\n{"text": "Snow"}', "jsonl"),
        (b'{"text": "Rain"}\n  rest', "json"),
        (b'{\n  "text": "Rain"\n}', "json"),
        (b"{}", "json"),
        (b'[{"text": "Rain"}]', "json"),
        (b"7\n00:00:01,000 --> 00:00:02,000\nRain\n", "srt"),
        (b"7\n00:00:01.000 --> 00:00:02.000\nRain\n", "srt"),
        (b".TH RAIN 1\n", "man"),
        (b'.\\" by hand\n.Dd March 18, 2023\n', "man"),
        (b"'\\\" t\n.TH RAIN 1\n", "man"),
        (b".hidden words of a line\n", "text"),
        (b"# Rain\n\nIt fell.", "markdown"),
        (b"## Rain\n", "markdown"),
        (b"#rain fell", "text"),
        (b"---\nIt fell.\n", "markdown"),
        (b"<p>Rain</p> fell", "html"),
        (b"<p>Rain fell", "text"),
        (b"<P CLASS=a>Rain<BR><A href=b>fell", "html"),
        (b"title,date,text\n", "csv"),
        (b"title\tbody\n", "tsv"),
        (b"Text, as it is written, is short\n", "text"),
        (b"The article,it said. More\n", "text"),
        (b"text\n", "text"),
        (b"title,context\n", "text"),
        (b"text," + b"a" * 194 + b"\n", "csv"),
        (b"text," + b"a" * 195 + b"\n", "text"),
        (b"From: a\nX-B: c\nTo: d\n", "eml"),
        (b"Rain\n" * 9 + b"From: a\nTo: b\nDate: c\n", "eml"),
        (b"Rain\n" * 10 + b"From: a\nTo: b\nDate: c\n", "text"),
        (b"From: a\nTo: b\nRain fell.\n", "text"),
        (b"", "text"),
        (PROSE, "text"),
    ],
)
def test_content_alone_hints_where_nothing_else_tells(head: bytes, kind: str) -> None:
    assert detect_format(head) == kind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/epub+zip", "epub"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "odt"),
        (b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml" + bytes(40) + b"word/document.xml", "docx"),
        (b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml" + bytes(40) + b"xl/workbook.xml", "text"),
        (b"PK\x03\x04" + bytes(26) + b"notes/word/a.txt", "text"),
    ],
)
def test_a_packed_document_is_told_by_the_files_in_it(head: bytes, kind: str) -> None:
    assert detect_format(head) == kind


@pytest.mark.parametrize(
    "first", ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/a", "xl/a", "ppt/a"]
)
def test_documents_of_office_begin_with_files_of_office(first: str) -> None:
    assert is_office(b"PK\x03\x04" + bytes(26) + first.encode())
    assert not is_office(b"PK\x03\x04" + bytes(25) + first.encode()[:1] + b"/" + first.encode())


@pytest.mark.parametrize(
    "first", ["From Oslo to Rome in 1945", "From war to peace: 2023", "From 1990 to 2023"]
)
def test_a_title_that_begins_with_from_and_ends_in_a_year_makes_no_mailbox(first: str) -> None:
    assert detect_format(f"{first}\n\nThe town was rebuilt in ten years.\n".encode()) == "text"


def test_headers_may_be_folded_and_unfinished_in_what_is_seen_of_a_mail() -> None:
    headers = b"Received: by a\n\tfor b\nFrom: Ann\nSubject: Rain\nX-Long: " + b"a" * 4_000

    assert detect_format(headers[:4_096], "a.txt") == "eml"
    assert detect_format(b"From: Ann\nSubject: Rain\nNot a header", "a.txt") == "text"


def test_every_ending_and_every_media_type_names_one_format() -> None:
    assert len(BY_SUFFIX) == sum(len(kind.suffixes) for kind in FORMATS.values())
    assert len(BY_MEDIA_TYPE) == sum(len(kind.media_types) for kind in FORMATS.values())
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in BY_SUFFIX)


def test_a_format_that_needs_no_other_package_is_always_there() -> None:
    assert FORMATS["text"].is_installed
    assert not FORMATS["text"]._replace(needs="no_such_package_at_all").is_installed
