"""Options of the commands that look into the library."""

import argparse

from corpus.article import Label
from corpus.listings.listing import Order
from reader.cli.parsing import shared_options
from reader.cli.parsing.actions import add_actions
from reader.cli.parsing.output_options import add_template
from reader.cli.parsing.shared_options import add_limit, add_writing, like
from reader.cli.rendering.record_fields import ROW

GLANCES = ("plain", "json", "csv", "svg")
NETWORKS = ("plain", "graphml", "gexf", "csv", "dot", "json")
REPORTS = ("markdown", "json")
"""Formats of a look at the library, of a network of names, and of a report, the usual one first."""

_STORIES = 10
_SYNTAX = (
    'Words, "a phrase", -not, OR, title:, entity:"James Cleverly", label:ORG, source:, tag:, lang:, '
    "is:unread|read|starred, date:2023-03, date:2023-01..2023-06, after:7d, before:yesterday, added:today, "
    "folder:, story:@12, @12"
)


def _read(parser: argparse.ArgumentParser) -> None:
    """A query."""
    shared_options.add_query(parser, about="as for `nutgraf search`; else what is unread")


def _list(parser: argparse.ArgumentParser) -> None:
    """A query, an order, a limit."""
    shared_options.add_query(parser)
    orders = [order.value for order in Order]
    parser.add_argument(
        "--sort",
        choices=orders,
        default=Order.DATE.value,
        metavar="ORDER",
        help=f"{', '.join(orders)}; default: date, newest first",
    )
    shared_options.add_limit(parser, default=None)
    parser.add_argument("--stories", action="store_true", help="by story, as `nutgraf stories` has it")
    shared_options.add_listing(parser)
    add_template(parser, ROW)


def _search(parser: argparse.ArgumentParser) -> None:
    """A query, an order, a limit."""
    shared_options.add_query(parser, nargs="+", about=_SYNTAX)
    parser.add_argument("--newest", action="store_true", help="newest first, not best first")
    shared_options.add_limit(parser, default=20)
    parser.add_argument(
        "--offset", type=shared_options.count_from_zero, default=0, metavar="N", help="leave out the first N"
    )
    shared_options.add_listing(parser)
    add_template(parser, ROW)


def _entity(parser: argparse.ArgumentParser) -> None:
    """A name, another, a label, a limit."""
    labels = [label.value for label in Label]
    parser.add_argument(
        "name",
        nargs="+",
        metavar="NAME",
        help="a name or a part of one, such as a surname; `merge NAME OTHER…` makes names one,"
        " `split NAME` parts them, `merge` alone lists what is merged",
    )
    parser.add_argument(
        "--with", dest="other", default="", metavar="NAME", help="where it stands with another"
    )
    parser.add_argument(
        "--label", type=like(labels), choices=labels, metavar="LABEL", help="companions of this label only"
    )
    add_limit(parser, default=20)
    add_writing(parser)


def _names(parser: argparse.ArgumentParser) -> None:
    """A label, a limit, and whether pairs are wanted."""
    labels = [label.value for label in Label]
    parser.add_argument("--check", action="store_true", help="pairs that differ by a letter or two")
    parser.add_argument("--label", type=shared_options.like(labels), choices=labels, metavar="LABEL")
    shared_options.add_limit(parser, default=100)
    shared_options.add_writing(parser)


def _alias(parser: argparse.ArgumentParser) -> None:
    """An action and its names."""
    labels = [label.value for label in Label]
    actions = add_actions(parser)
    add = actions.add_parser("add", help="take other names for the first one")
    add.add_argument("name", metavar="NAME", help="as it is to be called")
    add.add_argument("also", nargs="+", metavar="OTHER", help="other ways to write it")
    add.add_argument(
        "--label",
        type=shared_options.like(labels),
        choices=labels,
        metavar="LABEL",
        help="look for all of them in every article",
    )
    shared_options.add_writing(actions.add_parser("list", help="list the names and their other forms"))


def _overview(parser: argparse.ArgumentParser) -> None:
    """A query and a form."""
    shared_options.add_query(parser)
    shared_options.add_format(parser, GLANCES)
    shared_options.add_output(parser)


def _graph(parser: argparse.ArgumentParser) -> None:
    """A query, a form, and how much of the network is wanted."""
    shared_options.add_query(parser)
    add = parser.add_argument
    add(
        "--min",
        type=shared_options.count,
        default=2,
        metavar="N",
        help="pairs that share N articles; default: 2",
    )
    add(
        "--top",
        type=shared_options.count,
        default=50,
        metavar="N",
        help="the N most frequent names; default: 50",
    )
    shared_options.add_format(parser, NETWORKS)
    shared_options.add_output(parser)


def _report(parser: argparse.ArgumentParser) -> None:
    """A query, how many stories, how much of each, a form."""
    shared_options.add_query(parser)
    parser.add_argument(
        "--stories",
        type=shared_options.count,
        default=_STORIES,
        metavar="N",
        help=f"those of most articles; default: {_STORIES}",
    )
    parser.add_argument(
        "-n",
        "--sentences",
        type=shared_options.count,
        default=3,
        metavar="N",
        help="of each story; default: 3",
    )
    shared_options.add_format(parser, REPORTS, default="markdown")
    shared_options.add_output(parser)


OPTIONS = {
    "read": _read,
    "list": _list,
    "search": _search,
    "entity": _entity,
    "names": _names,
    "alias": _alias,
    "overview": _overview,
    "graph": _graph,
    "report": _report,
}
"""What declares the options of each command, by its name."""
