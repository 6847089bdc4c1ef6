"""Options of the screen, on the terminal and in a browser."""

import argparse

from reader.cli.parsing import shared_options


def _screen(parser: argparse.ArgumentParser) -> None:
    """Sources, or the samples."""
    shared_options.add_reading(parser)
    shared_options.add_where(parser)
    parser.add_argument("--samples", action="store_true", help="the articles that come with the program")
    parser.add_argument(
        "--flat", action="store_true", help="no lines and bars, words for signs: for screen readers"
    )
    parser.add_argument("-m", "--method", metavar="NAME", help="the method of summaries to begin with")


def _serve(parser: argparse.ArgumentParser) -> None:
    """Sources as for the screen, and where to listen."""
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help="as for the screen; else the library")
    parser.add_argument("--samples", action="store_true", help="the articles that come with the program")
    parser.add_argument(
        "--host", default="127.0.0.1", metavar="ADDRESS", help="where to listen (default 127.0.0.1)"
    )
    parser.add_argument("--port", type=int, default=8000, metavar="N", help="default 8000")


OPTIONS = {
    "": _screen,
    "serve": _serve,
}
"""What declares the options of each command, by its name."""
