"""Turning bytes of unknown encoding into characters, without ever failing.

What the bytes say of themselves comes first, UTF-8 second, a guess last.
"""

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKS = tuple(bom for bom, _ in _BOMS)
_HEAD = 4_096
_DECLARED = re.compile(rb"(?:charset\s*=\s*[\"']?|encoding\s*=\s*[\"'])([\w.:-]{2,40})", re.IGNORECASE)
_MAGIC = (
    b"\x7fELF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"%PDF-",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"7z\xbc\xaf",
    b"Rar!",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"SQLite format 3",
    b"\xd0\xcf\x11\xe0",
    b"\xca\xfe\xba\xbe",
)
_CONTROL = bytes(code for code in range(32) if code not in b"\t\n\r\x0c\x08\x1b\x0b\x1a")
_WITHOUT_CONTROLS = dict.fromkeys(_CONTROL)


def is_binary(head: bytes) -> bool:
    """Whether the first bytes of a file are those of something that is not text."""
    if head.startswith(_MARKS):
        return False
    if head.startswith(_MAGIC):
        return True
    if _wide_encoding(head):
        return False
    controls = len(head) - len(head.translate(None, _CONTROL))
    return controls * 20 > len(head)


def decode(data: bytes, *, declared: str = "") -> str:
    """The characters of the data; `declared` is what the outside said of them, a charset's name or empty."""
    if data.startswith(_MARKS):
        return _decode_marked(data)
    if wide := _wide_encoding(data[:_HEAD]):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared_or_guessed(data, declared)


def declared_charset(head: bytes) -> str:
    """The charset that the beginning of an HTML or XML document names, or an empty string."""
    match = _DECLARED.search(head[:_HEAD])
    return match[1].decode("ascii") if match else ""


def _decode_marked(data: bytes) -> str:
    """The characters behind the mark that tells their encoding."""
    bom, encoding = next(one for one in _BOMS if data.startswith(one[0]))
    return data[len(bom) :].decode(encoding, "replace")


def _wide_encoding(head: bytes) -> str:
    """UTF-16 without a mark: in most languages, every other byte is then mostly zero."""
    if b"\0" not in head:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half < 2 or max(even, odd) * 10 < half * 3 or min(even, odd) * 10 > max(even, odd):
        return ""
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    shown = head[: 2 * half].decode(encoding, "replace").translate(_WITHOUT_CONTROLS)
    return encoding if len(shown) * 20 >= half * 19 else ""


def _declared_or_guessed(data: bytes, declared: str) -> str:
    text = data.decode("utf-8", "replace")
    if _is_nearly_right(text):
        return text
    for encoding in (declared, _guess(data)):
        if decoded := _decoded(data, encoding):
            return decoded
    return data.decode("latin-1")


def _is_nearly_right(text: str) -> bool:
    """Whether so few of the characters beyond ASCII are lost that the text is UTF-8 with a fault in it."""
    lost = text.count("\ufffd")
    return lost < 100 and len(text.encode()) - len(text) > 12 * lost


def _decoded(data: bytes, encoding: str) -> str | None:
    # Browsers read both as Windows-1252, and so do those who declare them.
    name = "windows-1252" if encoding.lower() in ("iso-8859-1", "latin-1", "latin1", "us-ascii") else encoding
    try:
        if not name or not codecs.lookup(name)._is_text_encoding:
            return None
        return data.decode(name)
    except (LookupError, ValueError):
        return None


def _guess(data: bytes) -> str:
    """A name for data that are no UTF-8: Western, unless most bytes are high, as in other scripts."""
    sample = data[:65_536]
    high = sum(byte >= 0x80 for byte in sample)
    if high * 6 < len(sample):
        return "windows-1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best else "windows-1252"
