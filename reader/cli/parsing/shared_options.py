"""The options that several commands share, spelled once."""

import argparse
import os
import sys
from collections.abc import Callable, Collection, Sequence

from corpus.errors import UnknownNameError, UsageError
from corpus.limits import SECONDS
from corpus.sources.source_reading import ReadOptions
from reader.cli.parsing.option_values import count as count
from reader.cli.parsing.option_values import count_from_zero as count_from_zero
from reader.cli.parsing.option_values import field_pair, jobs, language
from reader.cli.parsing.source_lists import add_source_lists
from reader.cli.rendering.answer_shapes import OutputFormat
from reader.environment import Given
from reader.nearest_name import meant

COUNT = "count"
"""The format that says how many there are, and nothing else."""

COLORS = ("auto", "always", "never")


class NoSourceError(UsageError):
    """No source is named, and standard input is a person's keyboard."""


class _Version(argparse.Action):
    """Print the version."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        from reader.cli.parsing.own_version import version_line

        parser._print_message(version_line(), sys.stdout)
        parser.exit()


def add_common(parser: argparse.ArgumentParser) -> None:
    """What every command takes."""
    parser.add_argument("-V", "--version", action=_Version, help="print the version")
    parser.add_argument("--library", metavar="FILE", help="the library's file (else $NUTGRAF_LIBRARY)")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no remarks, errors only")
    parser.add_argument(
        "--color", choices=COLORS, default=Given.of("NUTGRAF_COLOR", "auto"), help="default: auto"
    )


_SOURCES = "a file, a folder, an http(s) or s3:// URL, - for standard input, or @ID of the library"


def add_reading(parser: argparse.ArgumentParser, *, metavar: str = "SOURCE", about: str = _SOURCES) -> None:
    """Sources, and how to read them."""
    parser.add_argument("sources", nargs="*", metavar=metavar, help=about)
    add_source_lists(parser)
    parser.add_argument("--from", dest="from_format", metavar="FORMAT", help="read as this format")
    parser.add_argument(
        "--field",
        action="append",
        default=[],
        type=field_pair,
        metavar="OURS=THEIRS",
        help="take text, title, date … from another field",
    )
    parser.add_argument(
        "--language",
        type=language,
        default=Given.of("NUTGRAF_LANGUAGE"),
        metavar="CODE",
        help="ISO 639-1; detected when left out",
    )
    parser.add_argument(
        "--time-limit",
        type=count_from_zero,
        metavar="SECONDS",
        help="of the processor, for each article; 0 is no limit, default: 30",
    )


def add_jobs(parser: argparse.ArgumentParser, *, default: str = "one a processor, 1 for a pipe") -> None:
    """How many processes share the work; None where the user leaves it to us."""
    about = f"processes; default: {default}"
    parser.add_argument("-j", "--jobs", type=jobs, default=Given.of("NUTGRAF_JOBS"), metavar="N", help=about)


def add_cluster(parser: argparse.ArgumentParser) -> None:
    """Where else the work may be shared."""
    about = "share the work on a Dask cluster: `local` starts one, tcp://HOST:8786 is a scheduler"
    parser.add_argument("--cluster", metavar="ADDRESS", help=about)


def jobs_of(options: argparse.Namespace) -> int:
    """How many processes share the work."""
    if options.jobs is not None:
        return int(options.jobs)
    # What comes down a pipe may come slowly, and is then wanted one by one.
    return 1 if "-" in sources_of(options) else os.cpu_count() or 1


def add_writing(parser: argparse.ArgumentParser) -> None:
    """Format and place of the answer."""
    add_format(parser, [form.value for form in OutputFormat])
    add_output(parser)


def add_format(
    parser: argparse.ArgumentParser, names: Sequence[str], *, default: str = "plain", about: str = ""
) -> None:
    """One of the formats by name; JSON, where it is one, by an option of its own as well."""
    parser.add_argument(
        "-f",
        "--format",
        type=like(names),
        choices=names,
        default=_format_given(names) or default,
        metavar="FORMAT",
        help=f"{', '.join(names)}; {about or f'default: {default}'}",
    )
    if "json" in names:
        parser.add_argument("--json", action="store_const", const="json", dest="format", help="--format json")


def add_listing(parser: argparse.ArgumentParser) -> None:
    """Looks of a list: the usual formats, its length alone, and whether a long one is paged."""
    add_format(parser, [*(form.value for form in OutputFormat), COUNT])
    add_output(parser)
    parser.add_argument(
        "--no-pager", action="store_true", help="print a long list at once, not through $PAGER or less"
    )


def _format_given(names: Sequence[str]) -> str | None:
    """The format of the environment, unless it is one of those that only other commands have."""
    given = Given.of("NUTGRAF_FORMAT")
    is_for_others = (
        given and meant(given, OutputFormat) in [*OutputFormat] and meant(given, names) not in names
    )
    return None if is_for_others else given


def add_output(parser: argparse.ArgumentParser) -> None:
    """A file for the answer."""
    parser.add_argument("-o", "--output", default="", metavar="FILE", help="written whole or not at all")


def add_query(
    parser: argparse.ArgumentParser, *, nargs: str = "*", about: str = "as for `nutgraf search`; else all"
) -> None:
    """Which articles of the library are meant, by words and by `--where`."""
    parser.add_argument("query", nargs=nargs, metavar="QUERY", help=about)
    add_where(parser)


def query_of(options: argparse.Namespace) -> str:
    """What the words and `--where` ask for together."""
    # A pipe needs no queries.
    from corpus.library.query.query import both

    return both(" ".join(options.query), options.where)


def add_where(parser: argparse.ArgumentParser) -> None:
    """A query for articles of the library, beside those that are named."""
    parser.add_argument(
        "--where",
        default="",
        metavar="QUERY",
        help="those of the library that match, as `nutgraf search` has it",
    )


def add_limit(parser: argparse._ActionsContainer, *, default: int | None) -> None:
    """How many at most."""
    shown = "all" if default is None else str(default)
    parser.add_argument("--limit", type=count, default=default, metavar="N", help=f"default: {shown}")


def add_text(parser: argparse.ArgumentParser) -> None:
    """Whether JSON carries the article's text."""
    parser.add_argument("--with-text", action="store_true", help="add the article's text to JSON")


def read_options_of(options: argparse.Namespace, seconds: float = SECONDS) -> ReadOptions:
    """How the options ask to read; `seconds` are given to each article."""
    from corpus.formats.known_formats import FORMATS

    format = meant(options.from_format, FORMATS) if options.from_format else None
    fields = tuple(options.field)
    pages = sum(source.lower().startswith(("http://", "https://")) for source in options.sources)
    return ReadOptions(format, fields, options.language or None, seconds=seconds, among_others=pages > 1)


def sources_of(options: argparse.Namespace) -> tuple[str, ...]:
    """The sources named, or standard input; `NoSourceError` where that would wait for a person to type."""
    if options.sources or getattr(options, "where", "") or options.files_from is not None:
        return tuple(options.sources)
    if sys.stdin is None or sys.stdin.isatty():
        raise NoSourceError("no SOURCE given; name a file, a folder or a URL, or pipe text in")
    return ("-",)


def known_name(name: str, known: Collection[str], *, what: str) -> str:
    """The name of ours that is meant; `UnknownNameError` where none is."""
    found = meant(name, known)
    if found not in known:
        raise UnknownNameError(what, name, known)
    return found


def like(names: Collection[str]) -> Callable[[str], str]:
    """What makes a text the name that is meant, for `argparse`, which refuses it where it is none."""
    return lambda text: meant(text, names)


def library_of(options: argparse.Namespace, settings_library: str) -> str:
    """The library's file by option, environment or settings; empty for the platform's place."""
    return options.library or os.environ.get("NUTGRAF_LIBRARY", "") or settings_library
