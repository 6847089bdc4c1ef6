"""Raised characters: marks of footnotes are no text, and the exponent of a number is not its last digit."""

import re

from corpus.type_hints import Final

_RAISED: Final = re.compile(
    r"<sup\b([^<>]{0,300})>((?:[^<]|<(?!/?sup\b)){0,400}?)</sup\s{0,5}>", re.IGNORECASE
)
_LINKED: Final = re.compile(
    r"<a\b[^<>]{0,300}href=[\"']?[^\"'<>]{0,200}#[^<>]{0,300}>\s?\[\s?\w{1,4}\s?\]\s?</a\s?>", re.IGNORECASE
)
"""A reference such as `[12]` that leads to a place on the page."""
_TAG: Final = re.compile(r"<[^<>]{0,500}>")
_NOTE: Final = re.compile(r"\[.*|[*†‡§¶]+|\d{1,3}(?:\s?[,–-]\s?\d{1,3})*", re.DOTALL)
_NUMBERED: Final = re.compile(r"[.,;:!?…”’»)\"']$|[^\W\d_]{4}$|(?<!\d)(?:1[5-9]|20)\d\d$|\d[,.]\d{3}$")
"""What an exponent never follows: punctuation, a word that is no unit, a year, 12,000."""
_DIGITS: Final = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_CONTEXT: Final = 6


def plain_superscripts(html: str) -> str:
    """The page without the marks of its footnotes, and with digits that stay raised (`10⁶`, `m²`)."""
    return _RAISED.sub(_plain, _LINKED.sub("", html))


def _plain(raised: re.Match[str]) -> str:
    said = _TAG.sub("", raised[2]).strip()
    if _NOTE.fullmatch(said):
        before = raised.string[max(0, raised.start() - _CONTEXT) : raised.start()]
        is_note = not said[0].isdigit() or "<a" in raised[2].lower() or _NUMBERED.search(before)
        return "" if is_note else said.translate(_DIGITS)
    return said.translate(_DIGITS) if re.fullmatch(r"[+−-]?\d{1,4}", said) else raised[0]
