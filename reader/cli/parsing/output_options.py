"""Options that shape an answer beyond its format: a line of one's own, parts alone, no titles."""

import argparse
import os

from corpus.errors import UsageError
from corpus.type_hints import TextIO
from reader.cli.parsing.shared_options import add_format, count
from reader.cli.rendering.answer_shapes import Look, OutputFormat, look_for
from reader.cli.rendering.record_fields import FieldNames

PARQUET = "parquet"
"""A format of parts alone."""
_PART_SIZE = 10_000
_EXAMPLE = "'{date} {title}' or the like: a line of your own for each; \\t and \\n are signs"


def add_resuming(parser: argparse.ArgumentParser, *, part: str) -> None:
    """Whether an earlier run is gone on with, whose records have that part."""
    about = "go on with an interrupted batch: append to the --output FILE what it has no line for (jsonl)"
    parser.add_argument("--resume", action="store_true", help=about)
    parser.set_defaults(part=part)


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
        type=_PartNames(names),
        metavar="PART",
        help="only this of each JSON record, or several like title,sentences",
    )
    parser.add_argument("--no-title", action="store_true", help="no titles above answers")


def add_parts(parser: argparse.ArgumentParser) -> None:
    """How many records a part has, and Parquet, which is written in parts."""
    names = [*(form.value for form in OutputFormat), PARQUET]
    add_format(parser, names)
    about = f"with --output FOLDER/: so many records in each part; default: {_PART_SIZE:,}"
    parser.add_argument("--part-size", type=count, default=_PART_SIZE, metavar="N", help=about)


def wants_parts(options: argparse.Namespace) -> bool:
    """Whether the answer goes to a folder; `UsageError` where only a folder would do."""
    # Pathlib is left to those who need more of it.
    if options.output.endswith(("/", os.sep)) or (options.output and os.path.isdir(options.output)):  # noqa: PTH112
        return True
    if options.format == PARQUET:
        raise UsageError("Parquet is written in parts; name a folder, as in --output answers/")
    return False


def check_shaping(options: argparse.Namespace) -> None:
    """Raise `UsageError` where the options do not go together."""
    if options.only and options.template:
        raise UsageError("--only is for JSON; with --template, name the fields in the template")
    if options.only and options.format not in (OutputFormat.JSON, OutputFormat.JSONL):
        raise UsageError("--only is for JSON; add --format json or --format jsonl")


def look_of(options: argparse.Namespace, stream: TextIO) -> Look:
    """The look that the options ask for on the stream."""
    look = look_for(stream, form_of(options))
    if stream.isatty() and look.form is OutputFormat.PLAIN:
        look = look._replace(links=_token(options))
    template = options.template
    return look._replace(line=template and template.filled, only=tuple(getattr(options, "only", ())))


def _token(options: argparse.Namespace) -> str:
    """What marks links as ours; empty where the terminal has none, or no signs but text are wanted."""
    from reader.cli.output.links import TOKEN, has_links

    return TOKEN if options.color != "never" and has_links() else ""


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


class _PartNames:
    """What makes a text the names of parts, for `argparse`."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names

    def __call__(self, text: str) -> list[str]:
        parts = text.split(",")
        for part in parts:
            if part not in self._names:
                raise UsageError(f"--only: no part {part!r}; choose from {', '.join(self._names)}")
        return parts
