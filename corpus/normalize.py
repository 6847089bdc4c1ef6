"""Making text from outside fit to be kept, measured and shown on a terminal.

Every string of an article passes through here once, where it enters. Afterwards it is never rewritten, so
that the offsets of all annotations stay true.
"""

import re
from collections.abc import Iterator
from unicodedata import category, is_normalized
from unicodedata import normalize as compose

# Compiled when first used: most articles need none of them, and all take a twentieth of a start.
_ESCAPES = (
    r"\x1b[PX^_\]][^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)"  # strings: titles, links, clipboards
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # colours and cursor movements
    r"|\x1b[ -/]*[0-~]"
)
_NEWLINES = "\r\n?|[\x0b\x0c\x85\u2028\u2029]"
_OVERSTRUCK = "[^\\n\x08]\x08"
"""What a printer struck over, as manual pages do for bold type: the character before a backspace."""
_UNDERLINED = "([^\\n\x08_])\x08_"
"""The same with the line struck last."""
_SPACES = "[\t\xa0\u1680\u2000-\u200a\u202f\u205f]"
_CONTROLS = "[\x00-\x08\x0e-\x1f\x7f]"
_PLAIN = b"\n" + bytes(range(0x20, 0x7F))
# Joiners carry meaning between letters of Arabic and the scripts of India, and inside an emoji; elsewhere
# they only hide.
_JOINED = "\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff\ufb50-\ufdff\ufe70-\ufefc"
_EMOJI = "\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff"
_NEVER_SHOWN = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
    "\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff\U000e0000-\U000e0fff"
)
_STEERING = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]"
_HIDDEN = f"[{_NEVER_SHOWN}]"
_JOINERS = "\u200c\u200d"
_STRAY_JOINERS = (
    f"(?<![{_JOINED}])\u200c|\u200c(?![{_JOINED}])"
    f"|(?<![{_JOINED}{_EMOJI}])\u200d|\u200d(?![{_JOINED}{_EMOJI}])"
)
_SURROGATES = "[\ud800-\udfff]"
# Unicode's stream-safe limit. Composing has to sort each run of marks, and a long one would take for ever.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
)
_WORTH_A_LOOK = (
    f"[{_NEVER_SHOWN}{_MARKS}\t\r\x0b\x0c\x85\xa0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\ud800-\udfff]"
)
"""Whatever any of the others would change."""
_PILED_MARKS = f"([{_MARKS}]{{30}})[{_MARKS}]+"
_LINE_ENDS = "(?m)(?<! ) ++$"
_BLANK_LINES = "\n{3,}"

_LONG = 200_000
_PIECE = 50_000
"""Characters of a long text that are looked at together, and those up to the next newline."""
_HARMLESS = frozenset("’‘“”–—…£€©°§·«»•áàâäãåæçéèêëíìîïñóòôöõøœúùûüßÁÀÂÄÅÆÇÉÈÊËÍÎÏÑÓÔÖØÚÛÜŒ")
"""Letters and signs that are fit for a terminal and composed as they stand: all that most texts have."""


def normalize(text: str) -> str:
    """The text composed (NFC), its lines ended by `\\n`, with nothing that hides or steers a terminal.

    Blank lines come singly, no line ends in blanks, and the text neither begins nor ends with white space.
    `normalize(normalize(text)) == normalize(text)`.
    """
    if "\b" in text:
        text = re.sub(_OVERSTRUCK, "", re.sub(_UNDERLINED, r"\1", text))
    text = _shown(text).strip()
    if " \n" in text:
        text = re.sub(_LINE_ENDS, "", text)
    if "\n\n\n" in text:
        text = re.sub(_BLANK_LINES, "\n\n", text)
    return text


def disarmed(text: str) -> str:
    """The text with a mark in place of each character that steers a terminal; all offsets stay true."""
    return text if text.isprintable() else re.sub(_STEERING, "\ufffd", text)


def one_line(text: str) -> str:
    """The text as `normalize` leaves it, on one line with single blanks: for titles, names and addresses."""
    return " ".join(_shown(text).split()) if text else ""


def visible_name(name: str) -> str:
    """The name of a file with what hides, steers or is no character written out, such as `\\x1b`."""
    if name.isprintable():
        return name
    return "".join(map(_visible, name))


def _visible(character: str) -> str:
    if character.isprintable() or category(character) == "Zs" or character in _JOINERS:
        return character
    code = ord(character)
    # Python keeps a byte of a name that is no UTF-8 as a surrogate above U+DC00.
    byte = code - 0xDC00 if 0xDC80 <= code <= 0xDCFF else code
    return f"\\x{byte:02x}" if byte < 0x100 else f"\\u{byte:04x}" if byte < 0x10000 else f"\\U{byte:08x}"


def _shown(text: str) -> str:
    if len(text) < _LONG or "\x1b" in text or "\x9b" in text:
        return _shown_whole(text)
    # Every step makes copies; of a long text all of them together would be many times its size.
    return "".join([_shown_whole(piece) for piece in _pieces(text)])


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces that end where nothing reaches across: with a newline."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield text[start:end]
        start = end


def _shown_whole(text: str) -> str:
    special = _special(text)
    if _HARMLESS.issuperset(special):
        return text
    if text.isascii():
        return re.sub(_SPACES, " ", re.sub(_NEWLINES, "\n", _without_controls(text)))
    if re.search(_WORTH_A_LOOK, special):
        text = special = _without_oddities(text)
    # Where there is no mark, nothing is composed with ASCII.
    if is_normalized("NFC", special):
        return text
    return re.sub(_PILED_MARKS, r"\1", compose("NFC", text))


def _special(text: str) -> str:
    """The characters that are not plain ASCII, in their order; bytes tell them soonest."""
    return text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass")


def _without_oddities(text: str) -> str:
    text = re.sub(_ESCAPES, "", text)
    if "\u200c" in text or "\u200d" in text:
        text = re.sub(_STRAY_JOINERS, "", text)
    text = re.sub(_SURROGATES, "\ufffd", re.sub(_HIDDEN, "", text))
    text = re.sub(_SPACES, " ", re.sub(_NEWLINES, "\n", text))
    return re.sub(_PILED_MARKS, r"\1", text)


def _without_controls(text: str) -> str:
    if re.search(_CONTROLS, text) is None:
        return text
    return re.sub(_CONTROLS, "", re.sub(_ESCAPES, "", text))
