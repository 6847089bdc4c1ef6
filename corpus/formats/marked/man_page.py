"""Manual pages (man, mdoc): their text, by section."""

import re
from collections.abc import Iterator

from corpus.article import Article
from corpus.encoding import decode
from corpus.formats.marked.marked_article import MarkedBlock, article_of_blocks
from corpus.formats.marked.mdoc_macros import MACROS, shown
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.normalize import normalize

_WORD = re.compile(r'"((?:[^"]|"")*)"|(\S+)')
_FONT = re.compile(r"\\f(?:\[[^\]]{0,10}\]|\(..|.)|\\s[-+]?\d")
_ESCAPE = re.compile(r"\\(?:\((..)|\[([^\]]{1,20})\]|(.))")
_NAMED = {
    "em": "—",
    "en": "–",
    "aq": "'",
    "dq": '"',
    "lq": "“",
    "rq": "”",
    "oq": "‘",
    "cq": "’",
    "bu": "•",
    "co": "©",
    "ha": "^",
    "ti": "~",
    "rs": "\\",
    "mi": "-",
    "hy": "-",
    "<=": "≤",
    ">=": "≥",
    "->": "→",
    "R": "®",
}
_SIMPLE = {
    "-": "-",
    "&": "",
    "e": "\\",
    " ": " ",
    "~": " ",
    "|": "",
    "^": "",
    ":": "",
    "%": "",
    "c": "",
}
_FONTS = frozenset(["B", "I", "BI", "BR", "IB", "IR", "RB", "RI", "SM", "SB"])
_PARAGRAPHS = frozenset(["PP", "P", "LP", "TP", "TQ", "IP", "HP", "Pp", "Lp", "It", "RS", "RE", "sp", "br"])
_CODES = {"nf": "fi", "EX": "EE", "TS": "TE", "EQ": "EN"}


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the page."""
    lines = normalize(decode(read_whole(payload, source=source))).split("\n")
    about: dict[str, str] = {}
    blocks = list(_blocks(lines, about))
    yield article_of_blocks(blocks, about, source=source, fields=fields)


def _blocks(lines: list[str], about: dict[str, str]) -> Iterator[MarkedBlock]:
    paragraph, called = list[str](), ""
    for name, words in _requests(lines):
        begins = name in ("SH", "SS", "Sh", "Ss") or name in _PARAGRAPHS or (not name and not words)
        if begins and paragraph:
            yield MarkedBlock("paragraph", " ".join(paragraph))
            paragraph = []
        if name in ("TH", "Dd", "Dt"):
            _note(name, words, about)
        elif name in ("SH", "SS", "Sh", "Ss"):
            yield MarkedBlock("heading", " ".join(words))
        elif name in ("IP", "TQ") and words:
            paragraph.append(words[0])
        elif name == "It" or name in MACROS:
            # Without words, a page's own name.
            called = called or (words[0] if name == "Nm" and words else "")
            words = words or ([called] if name == "Nm" else [])
            paragraph += filter(None, [shown(words if name == "It" else [name, *words])])
        elif words and (not name or name in _FONTS):
            paragraph.append(("" if name in ("BR", "IR", "RB", "RI", "BI", "IB") else " ").join(words))
    if paragraph:
        yield MarkedBlock("paragraph", " ".join(paragraph))


def _note(name: str, words: list[str], about: dict[str, str]) -> None:
    if name == "Dd":
        about["date"] = " ".join(words)
    elif words:
        about["title"] = f"{words[0].lower()}({words[1]})" if len(words) > 1 else words[0]
        if name == "TH" and len(words) > 2:
            about["date"] = words[2]


def _requests(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """The name of each request and its words; a line of text has none."""
    until = ""
    for line in lines:
        bare = line.rstrip()
        if until:
            until = "" if bare[1:].split(" ")[0] == until else until
        elif bare.startswith(('.\\"', "'\\\"", '\\"')):
            continue
        elif bare.startswith((".", "'")) and len(bare) > 1:
            name, _, rest = bare[1:].lstrip().partition(" ")
            until = _CODES.get(name, "")
            yield name, [_plain(quoted.replace('""', '"') or word) for quoted, word in _WORD.findall(rest)]
        else:
            yield "", [_plain(bare)] if bare else []


def _plain(text: str) -> str:
    return _ESCAPE.sub(_character, _FONT.sub("", text))


def _character(escape: re.Match[str]) -> str:
    """What an escape stands for; each is read once, as `\\e` leaves a backslash that begins none."""
    if escape[3]:
        return _SIMPLE.get(escape[3], escape[0])
    return _NAMED.get(escape[1] or escape[2], "")
