"""Options of the commands that answer about articles, wherever these come from."""

import argparse

from corpus.article import Label
from reader.cli.parsing import shared_options
from reader.cli.parsing.output_options import (
    add_parts,
    add_resuming,
    add_shaping,
    add_template,
)
from reader.cli.parsing.summary_options import add_summarizing
from reader.cli.rendering.record_fields import ARTICLE, ENTITIES, SUMMARY

MOST_NAMES = 100
"""Names of the library that are listed where no limit is given."""


def _summarize(parser: argparse.ArgumentParser) -> None:
    """Sources, method, length and looks."""
    shared_options.add_reading(parser)
    shared_options.add_where(parser)
    add_summarizing(parser)
    add_parts(parser)
    shared_options.add_output(parser)
    shared_options.add_text(parser)
    # How the screen asks; nobody else has a use for it.
    parser.add_argument("--with-numbers", action="store_true", help=argparse.SUPPRESS)
    add_resuming(parser, part="sentences")
    add_shaping(parser, SUMMARY)
    shared_options.add_jobs(parser)
    shared_options.add_cluster(parser)


def _entities(parser: argparse.ArgumentParser) -> None:
    """Sources, engine and looks; or the library, whose names are then listed."""
    shared_options.add_reading(parser)
    shared_options.add_where(parser)
    labels = [label.value for label in Label]
    parser.add_argument(
        "--library",
        nargs="?",
        const="",
        default=None,
        metavar="FILE",
        help="when no SOURCE is given: list its names",
    )
    parser.add_argument(
        "--label",
        type=shared_options.like(labels),
        choices=labels,
        metavar="LABEL",
        help="of this label only, see `nutgraf labels`",
    )
    parser.add_argument(
        "--limit",
        type=shared_options.count,
        metavar="N",
        help="only the N names most mentioned, of each article or of the library; "
        f"default: all, or {MOST_NAMES}",
    )
    parser.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk or none")
    add_parts(parser)
    shared_options.add_output(parser)
    shared_options.add_text(parser)
    add_resuming(parser, part="entities")
    add_shaping(parser, ENTITIES)
    shared_options.add_jobs(parser)
    shared_options.add_cluster(parser)


def _digest(parser: argparse.ArgumentParser) -> None:
    """Sources, method, length and looks."""
    shared_options.add_reading(parser)
    shared_options.add_where(parser)
    add_summarizing(parser)
    shared_options.add_writing(parser)
    shared_options.add_text(parser)
    shared_options.add_jobs(parser, default="1")
    shared_options.add_cluster(parser)


def _stories(parser: argparse.ArgumentParser) -> None:
    """Sources or a query, how many articles a story needs, a limit."""
    about = "files, folders, addresses, - or @ID; else a query for the library; all of it when empty"
    shared_options.add_reading(parser, metavar="SOURCE|QUERY", about=about)
    parser.add_argument(
        "--min",
        type=shared_options.count,
        default=1,
        metavar="N",
        help="stories of N articles and more; default: 1",
    )
    shared_options.add_where(parser)
    shared_options.add_limit(parser, default=None)
    shared_options.add_jobs(parser)
    shared_options.add_cluster(parser)
    shared_options.add_writing(parser)


def _story(parser: argparse.ArgumentParser) -> None:
    """An article of the story, or sources that are taken for one; a length."""
    shared_options.add_reading(parser)
    add_summarizing(parser)
    shared_options.add_writing(parser)


def _show(parser: argparse.ArgumentParser) -> None:
    """Sources, engine and looks."""
    shared_options.add_reading(parser)
    shared_options.add_where(parser)
    parser.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk or none")
    about = "begin with the paragraph of that character, as `@12:512` does"
    parser.add_argument("--at", type=shared_options.count_from_zero, metavar="OFFSET", help=about)
    shared_options.add_writing(parser)
    add_template(parser, ARTICLE)


def _verify(parser: argparse.ArgumentParser) -> None:
    """A file of quotations, and where to look."""
    parser.add_argument(
        "quotes", metavar="QUOTES", help="a file with a quotation a line; - for standard input"
    )
    shared_options.add_reading(parser)
    shared_options.add_where(parser)
    shared_options.add_writing(parser)


OPTIONS = {
    "summarize": _summarize,
    "entities": _entities,
    "digest": _digest,
    "stories": _stories,
    "story": _story,
    "show": _show,
    "verify": _verify,
}
"""What declares the options of each command, by its name."""
