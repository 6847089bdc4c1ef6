"""Guessing the encoding of bytes that are no UTF-8 and that nothing is said of.

The detector names the most likely one; what it makes of the words has a say as well, since Western texts and
Greek and Cyrillic ones with a few letters beyond ASCII are often taken for others.
"""

from chardet import detect, detect_all

from corpus.patterns import lazy_pattern

WESTERN = "windows-1252"
_BEFORE = 4_096
"""Bytes that it sees before the first one beyond ASCII."""
_SAMPLE = 65_536
"""Bytes that the detector sees in all."""
_BEYOND_ASCII = lazy_pattern(rb"[\x80-\xff]|\x1b[$(]|~\{")
_BEYOND_ASCII_ONE = lazy_pattern(rb"[\x80-\xff]")
_LATIN = frozenset(
    (
        "iso-8859-2",
        "iso8859-2",
        "windows-1250",
        "cp1250",
        "macroman",
        "mac-roman",
        "maclatin2",
        "mac-latin2",
        "iso-8859-16",
        "iso8859-16",
        "iso-8859-10",
        "iso-8859-13",
        "windows-1257",
        "cp1257",
        "cp852",
        "cp850",
        "cp437",
    )
)
_FEW = 2
_USUAL_IN_THE_WEST = frozenset(bytes((byte,)) for byte in "’‘“”–—…£€éèàâçñíóáúüöäßåøîïôû«»°©".encode(WESTERN))
_SIGN_IN_WORD = lazy_pattern("(?<=[^\\W\\d_])[»«±¶¬¦ˇ©®µ¤§°¨¸˝˛˘]+(?=[^\\W\\d_])")
_MIXED_WORD = lazy_pattern("[A-Za-z][\u0370-\u03ff\u0400-\u06ff]|[\u0370-\u03ff\u0400-\u06ff][A-Za-z]")
_FOREIGN_WORD = lazy_pattern("\\b[\u0370-\u03ff\u0400-\u06ff]+\\b")
_NEARLY_AS_LIKELY = 0.5


def guess(data: bytes) -> str:
    """The name of the most likely encoding of data that are no UTF-8."""
    first = _BEYOND_ASCII.search(data)
    start = max(0, first.start() - _BEFORE) if first else 0
    sample = data[start : start + _SAMPLE]
    encoding = _likeliest(sample, detect(sample)["encoding"] or WESTERN)
    return WESTERN if encoding.lower() in _LATIN and _is_western(sample) else encoding


def _likeliest(sample: bytes, encoding: str) -> str:
    """The encoding, or one that is nearly as likely where it makes words of two scripts or with signs."""
    if not (faults := _faults(sample, encoding)):
        return encoding
    found = detect_all(sample, ignore_threshold=True)
    likely = found[0]["confidence"] * _NEARLY_AS_LIKELY
    others = [row["encoding"] for row in found if row["encoding"] and row["confidence"] >= likely]
    best = min(others, key=lambda other: _faults(sample, other), default=encoding)
    return best if _faults(sample, best) < faults else encoding


def _faults(sample: bytes, encoding: str) -> int:
    """How many of the words that the encoding makes of the sample are none in any language."""
    try:
        text = sample.decode(encoding, "replace")
    except LookupError:
        return 0
    mixed = len(_MIXED_WORD.findall(text))
    # A text in Greek has words such as "GPSίου", but not many.
    return len(_SIGN_IN_WORD.findall(text)) + (mixed if mixed > len(_FOREIGN_WORD.findall(text)) else 0)


def _is_western(sample: bytes) -> bool:
    """Whether there are so few letters beyond ASCII that the usual ones of the West are likelier."""
    beyond = set(_BEYOND_ASCII_ONE.findall(sample))
    return len(beyond) <= _FEW and beyond <= _USUAL_IN_THE_WEST
