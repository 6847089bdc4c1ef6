"""The named values above a Markdown text, between lines of three dashes (YAML) or plus signs (TOML).

Only what an article needs of YAML is understood: names, values, and lists of values.
"""

import re
from collections.abc import Mapping

_FENCED = re.compile(r"(---|\+\+\+)[ \t]*\n(.{0,20000}?)\n(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"([A-Za-z_][\w -]{0,40}?)\s*[:=]\s*(.*)$")
_FOLDED = (">", "|", ">-", "|-", ">+", "|+")
_ITEM = re.compile(r"\s*-\s+(.+)$")


class _Folded(str):
    """A value that goes on over indented lines."""

    __slots__ = ()


def split_front_matter(text: str) -> tuple[Mapping[str, object], str]:
    """The values by name, and the text without them."""
    match = _FENCED.match(text)
    if match is None:
        return {}, text
    values: dict[str, object] = {}
    name = ""
    for line in match[2].split("\n"):
        if name and line[:1] == " " and values[name] in _FOLDED:
            values[name] = _Folded(line.strip())
        elif name and line[:1] == " " and isinstance(held := values[name], _Folded):
            values[name] = _Folded(f"{held} {line.strip()}")
        elif item := _ITEM.match(line):
            held = values.get(name)
            values[name] = [*(held if isinstance(held, list) else []), _plain(item[1])]
        elif pair := _PAIR.match(line):
            name = pair[1].lower()
            values[name] = _value(pair[2].strip())
    return values, text[match.end() :]


def _value(text: str) -> object:
    if text.startswith("[") and text.endswith("]"):
        return [_plain(part) for part in text[1:-1].split(",") if part.strip()]
    return _plain(text)


def _plain(text: str) -> str:
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1].replace('\\"', '"')
    return text
