"""Entities of a document that stand for one character, such as `<!ENTITY nbsp "&#160;">`.

They are put in place before a parser sees the document. What stands for more than a character is never
expanded: ten short lines could make gigabytes of it.
"""

import re
from html import unescape

_SUBSET = re.compile(r"<!DOCTYPE[^\[<>]{0,500}\[((?:(?!<!DOCTYPE).){0,20000}?)\]\s{0,20}>", re.DOTALL)
_ENTITY = re.compile(
    r"""<!ENTITY\s{1,20}([A-Za-z][\w.-]{0,40})\s{1,20}(?:"([^"<]{1,12})"|'([^'<]{1,12})')\s{0,20}>"""
)
_NUMBERED = re.compile(r"&(?:#38;)?#(?:x[0-9a-fA-F]{1,6}|[0-9]{1,7});")
_MARKUP = "<&"
_TOP = 40_000
"""Characters in which the declaration is looked for."""


def with_characters(text: str) -> str:
    """The document with its one-character entities in place, and the same where it has others as well."""
    # It stands above all else; what looks like many would take the square of their number.
    subset = _SUBSET.search(text, 0, _TOP)
    if subset is None or "<!ENTITY" not in subset[1]:
        return text
    declared = {name: _character(first or second) for name, first, second in _ENTITY.findall(subset[1])}
    rest = _ENTITY.sub("", subset[1])
    if None in declared.values() or "<!ENTITY" in rest:
        return text
    shown = {name: character for name, character in declared.items() if character is not None}
    body = re.sub(r"&([A-Za-z][\w.-]{0,40});", lambda used: shown.get(used[1], used[0]), text[subset.end() :])
    return text[: subset.start()] + body


def _character(value: str) -> str | None:
    """The character that the value is; one that would be markup stays written as a number."""
    if len(value) == 1:
        return value if value not in _MARKUP else None
    if not _NUMBERED.fullmatch(value):
        return None
    number = value.replace("&#38;", "&")
    character = unescape(number)
    return number if character in _MARKUP else (character if len(character) == 1 else None)
