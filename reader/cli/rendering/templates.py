"""A line of one's own for every record: `--template '{date} {title}: {sentences[0].text}'`.

A place names a field of the record and nothing else: what stands in braces is looked up in a list, never
evaluated, so that a template may come from anywhere.
"""

import re
from collections.abc import Sequence

from corpus.errors import UsageError, shortened
from corpus.named_tuples import NamedTuple
from reader.cli.rendering.answer_shapes import JsonRecord, flattened
from reader.cli.rendering.plain import on_one_line
from reader.cli.rendering.record_fields import FieldNames

_PART = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]|\\[nt0\\]|[^{}\\]+|\\")
_PLACE = re.compile(r"(\w+)(?:\[(\d{1,6})\])?(?:\.(\w+))?", re.ASCII)
_SIGNS = {"{{": "{", "}}": "}", r"\n": "\n", r"\t": "\t", r"\0": "\0", r"\\": "\\"}


class FilledPlace(NamedTuple):
    """Where a value of the record stands in the line."""

    name: str
    number: int | None = None
    field: str = ""


class Template(NamedTuple):
    """Literal texts and places, in order."""

    parts: tuple[str | FilledPlace, ...]

    def names(self) -> frozenset[str]:
        """The names of the record that it uses."""
        return frozenset(part.name for part in self.parts if isinstance(part, FilledPlace))

    def filled(self, record: JsonRecord) -> str:
        """The line, or lines, for the record; what is not known of it is empty."""
        known = flattened(record)
        texts = (part if isinstance(part, str) else _text_at(part, known) for part in self.parts)
        return "".join(texts) + "\n"


def template_of(text: str, fields: FieldNames) -> Template:
    """The template that the text is; `UsageError` where a place of it is no field."""
    parts = (_part(match, fields) for match in _PART.finditer(text))
    return Template(tuple(part for part in parts if part != ""))


def _part(match: re.Match[str], fields: FieldNames) -> str | FilledPlace:
    text = match.group()
    if match.group(1) is not None:
        return _place(match.group(1), fields)
    if text in ("{", "}"):
        raise UsageError(f"a single {text!r} in the template; write {text * 2} for the sign itself")
    return _SIGNS.get(text, text)


def _place(text: str, fields: FieldNames) -> FilledPlace:
    match = _PLACE.fullmatch(text.strip())
    if not match:
        shown, like = shortened(on_one_line(text)), _like_a_list(fields)
        raise UsageError(f"{{{shown}}} is no field; write one like {{title}} or {{{like}}}")
    name, index, field = match.groups()
    if name not in fields.names():
        raise UsageError(
            f"unknown field {shortened(name)!r} in the template; choose from {', '.join(fields.names())}"
        )
    inner = fields.lists.get(name, ())
    if not inner and (index or field):
        raise UsageError(f"{{{shortened(on_one_line(text))}}}: {name} is one value; write {{{name}}}")
    if field and field not in inner:
        raise UsageError(f"unknown field {shortened(field)!r} of {name}; choose from {', '.join(inner)}")
    return FilledPlace(name, int(index) if index else None, field or (inner[0] if inner else ""))


def _like_a_list(fields: FieldNames) -> str:
    return next((f"{name}[0].{inner[0]}" for name, inner in fields.lists.items()), "date")


def _text_at(place: FilledPlace, record: JsonRecord) -> str:
    value = record.get(place.name)
    if not place.field:
        return _text(value)
    items = value if isinstance(value, Sequence) and not isinstance(value, str) else ()
    if place.number is not None:
        items = items[place.number : place.number + 1]
    texts = [_text(item.get(place.field)) for item in items]
    # Sentences read on; of names and numbers each is given once.
    return " ".join(texts) if place.name == "sentences" else ", ".join(dict.fromkeys(texts))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (tuple, list)):
        return ", ".join(map(_text, value))
    return on_one_line(str(value))
