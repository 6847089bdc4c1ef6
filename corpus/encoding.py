"""Turning bytes of unknown encoding into characters, without ever failing.

What the bytes say of themselves comes first, then a declaration of an encoding that ASCII does not read,
UTF-8, any other declaration, and a detector last.
"""

import codecs
import re

from corpus.patterns import lazy_pattern

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKS = tuple(bom for bom, _ in _BOMS)
_HEAD = 4_096
_WESTERN = "windows-1252"
_ASCII_SHOWN = bytes(range(0x20, 0x7F))
_KANA = lazy_pattern("[\u3041-\u30fa]")
_EAST_ASIAN = lazy_pattern("[\n -~\u2018-\u201d\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")
_FULL_STOP = lazy_pattern("[\u4e00-\u9fff][\u3002\uff0c]")
_ALPHABETS = bytes(code for code in range(1, 16) if code not in b"\t\n\r\x0b\x0c\x08")
"""The upper bytes of alphabets in UTF-16: 4 of Cyrillic, 14 of Thai."""
_IN_NARROW = bytes((*b"\t\n\r\x0b\x0c\x08", *range(0x80, 0x100)))
"""What single bytes of a text are besides ASCII that is shown."""
_UNLIKE_ASCII = lazy_pattern(r"(?:iso-?2022|csiso2022|hz|utf-?(?:7|16|32)|ucs)", re.IGNORECASE)
"""Declarations of encodings whose bytes are no superset of ASCII's."""
_SHIFT = lazy_pattern(rb"\x1b\$\)?[@A-C]|~\{[!-w][!-~]")
"""How ISO-2022 and HZ leave ASCII."""
_UTF_7 = lazy_pattern(rb"\+[A-Za-z0-9+/]{3,}")
_DECLARED = lazy_pattern(rb"(?:charset\s*=\s*[\"']?|encoding\s*=\s*[\"'])([\w.:-]{2,40})", re.IGNORECASE)
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
_SHIFTS_OUT = lazy_pattern(rb"\x1b\$\)[A-G]")
"""How ISO-2022-KR and -CN announce the two control characters that they shift by."""
_SHIFTS = b"\x0e\x0f"


def is_binary(head: bytes) -> bool:
    """Whether the first bytes of a file are those of something that is not text."""
    if head.startswith(_MARKS):
        return False
    if head.startswith(_MAGIC):
        return True
    if _wide_encoding(head):
        return False
    if _SHIFTS_OUT.search(head):
        head = head.translate(None, _SHIFTS)
    controls = len(head) - len(head.translate(None, _CONTROL))
    return controls * 20 > len(head)


def decode(data: bytes, *, declared: str = "") -> str:
    """The characters of the data; `declared` is what the outside said of them, a charset's name or empty."""
    if data.startswith(_MARKS):
        return _decode_marked(data)
    if text := _decode_unlike_ascii(data, declared):
        return text
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
    bom, encoding = next(row for row in _BOMS if data.startswith(row[0]))
    return data[len(bom) :].decode(encoding, "replace")


def _decode_unlike_ascii(data: bytes, declared: str) -> str:
    """The characters of data that would pass for ASCII or UTF-8 and are neither; empty where they are."""
    if _UNLIKE_ASCII.match(declared) and _may_be(data, declared) and (text := _decoded(data, declared)):
        return text
    if wide := _wide_encoding(data[:_HEAD]):
        return data.decode(wide, "replace")
    if _is_shifted(data) and data.isascii():
        return _decoded(data, _guess(data)) or ""
    return ""


def _is_shifted(data: bytes) -> bool:
    """Whether the data leave ASCII as ISO-2022 or HZ do; HZ comes back, too."""
    if b"\x1b" not in data and b"~" not in data:
        return False
    shift = _SHIFT.search(data)
    return shift is not None and (shift[0].startswith(b"\x1b") or data.find(b"~}", shift.end()) >= 0)


def _may_be(data: bytes, declared: str) -> bool:
    if declared.lower().replace("-", "") == "utf7":
        return data.isascii() and _UTF_7.search(data) is not None
    # A page of plain ASCII that says it is UTF-16 was written by a program that saved it otherwise.
    return not declared.lower().startswith("u") or b"\0" in data or not data.isascii()


def _wide_encoding(head: bytes) -> str:
    """UTF-16 or UTF-32 without a mark; an empty string for all else."""
    beyond = head.translate(None, _ASCII_SHOWN)
    # Nearly every text is spared the rest by this.
    if len(beyond) * 20 < len(head) and not beyond.translate(None, _IN_NARROW):
        return ""
    for encoding in ("utf-32-le", "utf-32-be"):
        if len(head) >= 8 and b"\0" in head and _fits(head[: len(head) // 4 * 4], encoding):
            return encoding
    return _utf_16(head) or _east_asian_wide(head)


def _utf_16(head: bytes) -> str:
    """UTF-16 without a mark: in most languages, every other byte is then mostly zero."""
    half = len(head) // 2
    if half < 2 or not (odd_is_upper := _is_odd_upper(head, half)):
        return ""
    encoding = "utf-16-le" if odd_is_upper > 0 else "utf-16-be"
    shown = head[: 2 * half].decode(encoding, "replace").translate(_WITHOUT_CONTROLS)
    return encoding if len(shown) * 20 >= half * 19 and shown.count("\ufffd") * 20 <= half else ""


def _is_odd_upper(head: bytes, half: int) -> int:
    """1 where the odd bytes are the upper ones, -1 where the even ones are, 0 where that cannot be told."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) * 10 >= half:
        return (odd > even) - (odd < even) if min(even, odd) * 10 <= max(even, odd) else 0
    even, odd = _alphabet_bytes(head[0::2]), _alphabet_bytes(head[1::2])
    if max(even, odd) * 10 >= half * 8 and min(even, odd) * 2 <= max(even, odd):
        return (odd > even) - (odd < even)
    return 0


def _alphabet_bytes(half: bytes) -> int:
    """How many of every other byte name an alphabet, as that of Thai; legacy encodings have no such bytes."""
    return len(half) - len(half.translate(None, _ALPHABETS))


def _east_asian_wide(head: bytes) -> str:
    """UTF-16 that has neither a mark nor zeros, as Chinese and Japanese without spaces and line ends."""
    if len(head.translate(None, _ASCII_SHOWN)) * 20 < len(head):
        return ""
    for encoding in ("utf-16-le", "utf-16-be"):
        shown = head[: len(head) // 2 * 2].decode(encoding, "replace")
        is_written_so = len(set(_KANA.findall(shown))) > 3 or _FULL_STOP.search(shown)
        if is_written_so and len(_EAST_ASIAN.findall(shown)) * 20 >= len(shown) * 19:
            return encoding
    return ""


def _fits(head: bytes, encoding: str) -> bool:
    try:
        return not any(character in _WITHOUT_CONTROLS for character in map(ord, head.decode(encoding)))
    except UnicodeDecodeError:
        return False


def _declared_or_guessed(data: bytes, declared: str) -> str:
    text = data.decode("utf-8", "replace")
    if _is_nearly_right(text):
        return text
    if (decoded := _decoded(data, declared)) is not None:
        return decoded
    guessed = _guess(data)
    if (decoded := _decoded(data, guessed)) is not None:
        return decoded
    return data.decode("latin-1" if guessed == _WESTERN else guessed, "replace")


def _is_nearly_right(text: str) -> bool:
    """Whether so few of the characters beyond ASCII are lost that the text is UTF-8 with a fault in it."""
    lost = text.count("\ufffd")
    beyond = sum(not character.isascii() for character in text) - lost
    return lost < 100 and beyond >= 2 * lost


def _decoded(data: bytes, encoding: str) -> str | None:
    # Browsers read both as Windows-1252, and so do those who declare them.
    name = _WESTERN if encoding.lower() in ("iso-8859-1", "latin-1", "latin1", "us-ascii") else encoding
    try:
        if not name or not codecs.lookup(name)._is_text_encoding:
            return None
        return data.decode(name)
    except (LookupError, ValueError):
        return None


def _guess(data: bytes) -> str:
    """The name of the most likely encoding of data that are no UTF-8."""
    # Text that is UTF-8, nearly all there is, never pays for the detector.
    from corpus.encoding_guess import guess

    return guess(data)
