"""The named values above a Markdown text, between lines of three dashes (YAML) or plus signs (TOML).

Only what an article needs of YAML is understood: names, values, and lists of values.
"""

import re
from collections.abc import Mapping
from json import JSONDecoder

from corpus.named_tuples import NamedTuple

_FENCED = re.compile(r"(---|\+\+\+)[ \t]*\n(.{0,20000}?)\n(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_OBJECT = re.compile(r'\{\s*"\w+"\s*:')
_LONGEST_OBJECT = 20_000
_PAIR = re.compile(r"([A-Za-z_][\w -]{0,40}?)\s*[:=]\s*(.*)$")
_FOLDED = (">", "|", ">-", "|-", ">+", "|+")
_FENCES = ('"""', "'''")
_SINGLE = re.compile(r"'((?:[^']|'')*)'\s*(?:#.*)?$")
_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$')
_PROTECTED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))")
_REMARK = re.compile(r"(?:^|(?<!\s)\s+)#\s.*$")
_ITEM = re.compile(r"\s*-\s+(.+)$")


class _Folded(NamedTuple):
    """A value that goes on over the next lines: as long as they are indented, or up to its closing marks."""

    parts: tuple[str, ...]
    fence: str = ""

    def joined(self, line: str) -> "_Folded":
        """With a line more; the closing marks end it."""
        before, fence, _ = line.partition(self.fence) if self.fence else (line, "", "")
        return _Folded((*self.parts, before.strip()), "" if fence else self.fence)


def split_front_matter(text: str) -> tuple[Mapping[str, object], str]:
    """The values by name, and the text without them."""
    match = _FENCED.match(text)
    if match is None:
        return _split_object(text)
    values: dict[str, object] = {}
    name = ""
    for line in match[2].split("\n"):
        held = values.get(name)
        if name and isinstance(held, _Folded) and (line[:1] == " " or held.fence):
            values[name] = held.joined(line)
        elif item := _ITEM.match(line):
            values[name] = [*(held if isinstance(held, list) else []), _plain(item[1])]
        elif pair := _PAIR.match(line):
            name = pair[1].lower()
            values[name] = _value(pair[2].strip())
        elif name and line[:1] == " " and line.strip():
            values[name] = _continued(held, line.strip())
    if not values and match[2].strip():
        # Rules above and below some words of the text.
        return {}, text
    return {key: _finished(value) for key, value in values.items()}, text[match.end() :]


def _split_object(text: str) -> tuple[Mapping[str, object], str]:
    """The values of a JSON object that stands above the text, as Hugo has it."""
    if not _OBJECT.match(text):
        return {}, text
    try:
        values, end = JSONDecoder().raw_decode(text[:_LONGEST_OBJECT])
    except (ValueError, RecursionError):
        return {}, text
    if text[end : end + 1] != "\n":
        return {}, text
    told = {key.lower(): value for key, value in values.items() if isinstance(value, (str, list))}
    return told, text[end:].lstrip("\n")


def _value(text: str) -> object:
    if text in _FOLDED:
        return _Folded(())
    if text.startswith(_FENCES):
        fence, rest = text[:3], text[3:]
        return _plain_text(rest.partition(fence)[0]) if fence in rest else _Folded((rest.strip(),), fence)
    if text.startswith("[") and text.endswith("]"):
        return [_plain(part) for part in text[1:-1].split(",") if part.strip()]
    return _plain(text)


def _continued(held: object, line: str) -> object:
    """The value with what an indented line adds: more of its words, or the name of whom an author's has."""
    if not isinstance(held, str):
        return held
    pair = _PAIR.match(line)
    if held or pair is None:
        return f"{held} {line}".strip() if not pair else held
    return _plain(pair[2]) if pair[1].lower() in ("name", "text") else held


def _finished(value: object) -> object:
    return " ".join(filter(None, value.parts)) if isinstance(value, _Folded) else value


def _plain(text: str) -> str:
    text = text.strip()
    if text[:1] == "'" and (match := _SINGLE.match(text)):
        return match[1].replace("''", "'")
    if text[:1] == '"' and (match := _DOUBLE.match(text)):
        return _plain_text(match[1])
    return _REMARK.sub("", text)


def _plain_text(text: str) -> str:
    """What stands between double quotation marks, without what a backslash protects."""
    return _PROTECTED.sub(_meant, text).strip()


def _meant(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    return " " if found[2] in "nt" else found[2]
