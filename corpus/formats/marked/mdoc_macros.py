"""The macros of mdoc within a line, such as `.Op Fl v Ar file`, as a manual shows them: `[-v file]`."""

import re
from collections.abc import Iterable

_NAMED_BY_THEIR_WORDS = """
    Ad An Ap Ar Cd Cm D1 Dl Dv Em Er Ev Fa Fn Ft Ic In Lb Li Lk Ms Mt Nd Nm No Ns Pa Pf St Sx Sy Tn Va
    Vt Xr"""
_SYSTEMS = {
    "At": "AT&T UNIX",
    "Bsx": "BSD/OS",
    "Bx": "BSD",
    "Dx": "DragonFly",
    "Fx": "FreeBSD",
    "Nx": "NetBSD",
    "Ox": "OpenBSD",
    "Ux": "UNIX",
}
_AROUND = {
    "Aq": ("<", ">"),
    "Bq": ("[", "]"),
    "Brq": ("{", "}"),
    "Dq": ("“", "”"),
    "Op": ("[", "]"),
    "Pq": ("(", ")"),
    "Ql": ("‘", "’"),
    "Qq": ('"', '"'),
    "Sq": ("‘", "’"),
}
_WORDED = frozenset(_NAMED_BY_THEIR_WORDS.split())
MACROS = _WORDED | {"Fl", *_SYSTEMS, *_AROUND}
"""Those that show something within a line."""
_CLOSING = frozenset(".,:;)]?!")
_SECTION = re.compile(r"[1-9][a-z]?")


def shown(words: Iterable[str]) -> str:
    """What a line shows, the name of its first macro included."""
    pieces, rest = list[str](), list(words)
    tail = ""
    while rest and rest[-1] in _CLOSING:
        tail = rest.pop() + tail
    opening, closing, dash, is_reference = "", "", "", False
    for word in rest:
        if word in _AROUND:
            opening, closing = opening + _AROUND[word][0], _AROUND[word][1] + closing
        elif word in MACROS and word not in _SYSTEMS:
            dash, is_reference = "-" if word == "Fl" else "", word == "Xr"
        elif pieces and (word in _CLOSING or (is_reference and _SECTION.fullmatch(word))):
            pieces[-1] += f"({word})" if is_reference and word not in _CLOSING else word
        else:
            pieces.append(f"{opening}{dash}{_SYSTEMS.get(word, word)}")
            opening = ""
    return f"{' '.join(pieces)}{opening}{closing}{tail}"
