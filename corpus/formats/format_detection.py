"""Telling a format by the first bytes and the name.

Content that leaves no doubt comes first, the name second, content that only hints last.
"""

import re
from os.path import splitext

from corpus.formats.known_formats import BY_SUFFIX
from corpus.patterns import lazy_pattern

HEAD = 4_096
"""How many bytes to look at."""

COMPRESSED = (".gz", ".bz2", ".xz", ".zst")
"""The endings of files that are read through."""

READ = frozenset((*BY_SUFFIX, ".zip", ".tar", ".tgz", ".tbz2", ".txz"))
"""The endings of files that are worth a look: of formats and of archives."""

_SRT = lazy_pattern(rb"\d{1,6}\s*?\n\d{1,3}:\d{2}:\d{2}[,.]\d{1,3} *--> *\d")
_MANUAL = lazy_pattern(rb"(?:^|\n)\.(?:TH|Dd) +\S")
_FEED = lazy_pattern(rb"<(?:\w+:)?(?:rss|feed|rdf|(opml))[\s/>]", re.IGNORECASE)
_XML = lazy_pattern(rb"\s*<\?xml[^>]*>\s*")
_HTML = lazy_pattern(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_JSON_FEED = lazy_pattern(rb'"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org')
# A bracket alone makes no JSON: "[INFO] ...", "[10:01] anna: ...", "[[Link]]", '["Yes" is said'.
_STRING = rb'"(?:[^"\\]|\\.)*+'
_GOES_ON = rb',\s*(?:["\[{\d-]|true\b|false\b|null\b|\Z)'
_JSON_OPENS = lazy_pattern(
    rb"\{\s*(?:" + _STRING + rb'(?:\Z|"\s*(?::|\Z))|\}\s*\Z|\Z)'
    rb'|\[\s*(?:\{\s*(?:["}]|\Z)|\[\s*(?:["\[{\]]|-?\d[\d.eE+-]*\s*[,\]]|true\b|false\b|null\b|\Z)'
    rb"|" + _STRING + rb'(?:\Z|"\s*(?:\]|\Z|' + _GOES_ON + rb"))"
    rb"|\]\s*\Z|\Z|(?:-?\d[\d.eE+-]*|true|false|null)\s*(?:" + _GOES_ON + rb"|\]\s*\Z|\Z))"
)
_OPENINGS = (
    (b"{\\rtf", "rtf"),
    (b"WARC/1.", "warc"),
    (b"PAR1", "parquet"),
    (b"WEBVTT", "vtt"),
    (b"\\documentclass", "tex"),
    (b"#+TITLE:", "org"),
)
_TAGS = lazy_pattern(rb"</?(?:p|div|article|section|h[1-6]|a|span|table|ul)[\s>]", re.IGNORECASE)
_MAIL = lazy_pattern(
    rb"(?:received|from|to|date|subject|return-path|mime-version|message-id|delivered-to|x-[\w-]+|content-type):",
    re.IGNORECASE,
)
_MAIL_HEADER = lazy_pattern(rb"[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]?|[ \t]+\S")
_HEADER = lazy_pattern(rb"[A-Za-z][A-Za-z0-9-]{0,60}:")
_SENDERS = lazy_pattern(rb"(from|subject|date|message-id|mime-version|to):", re.IGNORECASE)
_TELLING = {b"subject", b"date", b"message-id", b"mime-version"}
_FRONT_MATTER = lazy_pattern(rb"---[ \t]*\r?\n(?:[^\n]{0,500}\n){0,20}?(?:title|date|author|layout)[ \t]*:")
_MBOX = lazy_pattern(rb"From \S.{0,500}\d{4}\s{0,20}$", re.MULTILINE)
_COLUMN = lazy_pattern(r"\b(?:text|body|content|article)\b", re.IGNORECASE)
_FIRST_NAME = 30
"""Where a ZIP archive has the name of its first file."""
_OFFICE_PARTS = (b"[Content_Types]", b"_rels/", b"docProps/", b"customXml/", b"word/", b"xl/", b"ppt/")


def suffix_of(name: str) -> str:
    """The ending of the name, in lower case, without that of the compression."""
    stem, suffix = splitext(name.lower().rstrip("/"))  # noqa: PTH122 - pathlib is felt at every start
    return splitext(stem)[1] if suffix in COMPRESSED else suffix  # noqa: PTH122


def is_feed_list(head: bytes) -> bool:
    """Whether it is OPML, which feed readers keep their lists in, by its beginning."""
    found = _FEED.search(head)
    return found is not None and found[1] is not None


def detect_format(head: bytes, name: str = "") -> str:
    """The name of the format; `text` where nothing tells of another."""
    plain = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    named = BY_SUFFIX.get(suffix_of(name), "")
    if named == "jsonl" and plain.startswith((b"[", b"{\n", b"{\r")):
        named = "json"
    return _certain(head, plain) or named or _likely(plain) or "text"


def _certain(head: bytes, plain: bytes) -> str:
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _packed_kind(head)
    for opening, name in _OPENINGS:
        if plain.startswith(opening):
            return name
    if _is_mail(plain):
        return "eml"
    if _MBOX.match(first := plain.split(b"\n", 1)[0].strip()) and _is_mail(plain[len(first) :].lstrip()):
        return "mbox"
    if _FRONT_MATTER.match(plain):
        return "markdown"
    is_html = _HTML.match(_without_comments(plain)) is not None
    if plain.startswith(b"<") and not is_html and _FEED.search(plain):
        return "feed"
    if plain.startswith(b"{") and _JSON_FEED.search(plain):
        return "feed"
    return "html" if is_html else ""


def _is_mail(plain: bytes) -> bool:
    """Whether it begins with the headers of a mail, whatever its file is called."""
    if not _SENDERS.match(plain) and not plain[:9].lower().startswith(
        (b"return-pa", b"received:", b"delivered")
    ):
        return False
    top, blank, _ = plain.replace(b"\r\n", b"\n").partition(b"\n\n")
    headers = top.rstrip(b"\n").split(b"\n") if blank or len(plain) < HEAD // 2 else top.split(b"\n")[:-1]
    names = {found[1].lower() for line in headers if (found := _SENDERS.match(line))}
    return all(map(_MAIL_HEADER.match, headers)) and b"from" in names and bool(names & _TELLING)


def _packed_kind(head: bytes) -> str:
    """The document that a ZIP archive is, where it is one."""
    if b"application/epub+zip" in head[:200]:
        return "epub"
    if b"application/vnd.oasis.opendocument.text" in head[:200]:
        return "odt"
    return "docx" if is_office(head) and b"word/" in head else ""


def is_office(head: bytes) -> bool:
    """Whether the first file in the ZIP archive is one that documents of Office begin with."""
    return head[_FIRST_NAME:].startswith(_OFFICE_PARTS)


def _without_comments(plain: bytes) -> bytes:
    """What comes after an XML declaration and comments, each of which is looked at once."""
    declaration = _XML.match(plain)
    place = declaration.end() if declaration else 0
    while plain.startswith(b"<!--", place) and (end := plain.find(b"-->", place + 4)) >= 0:
        place = end + 3
        place += len(plain[place:]) - len(plain[place:].lstrip())
    return plain[place:]


def _likely(plain: bytes) -> str:
    if _JSON_OPENS.match(plain) and not _prose_follows(plain):
        return _json_kind(plain)
    if _SRT.match(plain):
        return "srt"
    if plain.startswith((b".", b"'\\\"")) and _MANUAL.search(plain):
        return "man"
    first = plain.split(b"\n", 1)[0].strip()
    # A title may begin so and end in a year; behind the line of a mailbox stands a header.
    if _MBOX.match(first) and _HEADER.match(plain.partition(b"\n")[2]):
        return "mbox"
    if sum(_MAIL.match(line) is not None for line in plain.splitlines()[:12]) >= 3:
        return "eml"
    if plain.startswith(b"<") and len(_TAGS.findall(plain)) >= 2:
        return "html"
    if plain.startswith((b"---\n", b"---\r\n", b"# ", b"## ")):
        return "markdown"
    return _table_kind(first)


def _prose_follows(plain: bytes) -> bool:
    """Whether behind a whole value stands a word: `["a", "b"] are two letters`."""
    from json import JSONDecoder

    text = plain.decode("utf-8", "replace")
    try:
        _, end = JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return False
    return text[end:].lstrip(" \t,;:.!?–—-")[:1].isalpha()


def _json_kind(plain: bytes) -> str:
    lines = [line.strip() for line in plain.split(b"\n", 3)]
    one_a_line = lines[0].startswith(b"{") and lines[0].endswith(b"}") and len(lines[0]) > 2
    return (
        "jsonl" if one_a_line and (len(lines) == 1 or not lines[1] or lines[1].startswith(b"{")) else "json"
    )


def _table_kind(first: bytes) -> str:
    header = first.decode("utf-8", "replace")
    if len(header) < 200 and _COLUMN.search(header):
        if "\t" in header:
            return "tsv"
        if header.count(",") and "." not in header and not header.count(", "):
            return "csv"
    return ""
