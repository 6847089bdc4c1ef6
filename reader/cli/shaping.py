"""Options that shape an answer beyond its format: a line of one's own, parts alone, no titles."""

import argparse
from typing import TextIO

from corpus.errors import UsageError
from reader.cli.rendering.record_fields import FieldNames
from reader.cli.rendering.shapes import Look, OutputFormat, look_for

_EXAMPLE = "'{date} {title}' or the like: a line of your own for each; \\t and \\n are signs"


def add_template(parser: argparse.ArgumentParser, fields: FieldNames) -> None:
    """A line of one's own for every record with these fields."""
    parser.add_argument("--template", type=_Templates(fields), metavar="TEXT", help=_EXAMPLE)


def add_shaping(parser: argparse.ArgumentParser, fields: FieldNames) -> None:
    """A template, parts alone, no titles."""
    add_template(parser, fields)
    names = ("article", *fields.names())
    parser.add_argument(
        "--only",
        action="extend",
        default=[],
        type=_Parts(names),
        metavar="PART",
        help="only this of each JSON record, or several like title,sentences",
    )
    parser.add_argument("--no-title", action="store_true", help="no titles above answers")


def check_shaping(options: argparse.Namespace) -> None:
    """Raise `UsageError` where the options do not go together."""
    if options.only and options.template:
        raise UsageError("--only is for JSON; with --template, name the fields in the template")
    if options.only and options.format not in (OutputFormat.JSON, OutputFormat.JSONL):
        raise UsageError("--only is for JSON; add --format json or --format jsonl")


def look_of(options: argparse.Namespace, stream: TextIO) -> Look:
    """The look that the options ask for on the stream."""
    look = look_for(stream, form_of(options))
    template = options.template
    return look._replace(line=template and template.filled, only=tuple(getattr(options, "only", ())))


def form_of(options: argparse.Namespace) -> OutputFormat:
    """The format of the answer; a template is lines, whatever else is set."""
    return OutputFormat.PLAIN if options.template else OutputFormat(options.format)


def wants_text(options: argparse.Namespace) -> bool:
    """Whether records have to carry the article's text."""
    named = options.template.names() if options.template else options.only
    return options.with_text or "text" in named


class _Templates:
    """What makes a text a template, for `argparse`."""

    def __init__(self, fields: FieldNames) -> None:
        self._fields = fields

    def __call__(self, text: str) -> object:
        # Only who has a template pays for its grammar.
        from reader.cli.rendering.templates import template_of

        return template_of(text, self._fields)


class _Parts:
    """What makes a text the names of parts, for `argparse`."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names

    def __call__(self, text: str) -> list[str]:
        parts = text.split(",")
        for part in parts:
            if part not in self._names:
                raise UsageError(f"--only: no part {part!r}; choose from {', '.join(self._names)}")
        return parts
