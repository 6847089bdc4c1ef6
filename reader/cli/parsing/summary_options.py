"""How a summary is asked for: the options of `summarize`, `digest` and `story` alike."""

import argparse

from corpus.length import Length
from reader.cli.parsing.option_values import count, ratio


def add_summarizing(parser: argparse.ArgumentParser) -> None:
    """The method, the length and what to lean toward."""
    parser.add_argument("-m", "--method", metavar="NAME", help="see `nutgraf methods`")
    lengths = parser.add_mutually_exclusive_group()
    lengths.add_argument("-n", "--sentences", type=count, metavar="N", help="default: 3")
    lengths.add_argument("--ratio", type=ratio, metavar="0.2", help="a share of the article's sentences")
    lengths.add_argument("-w", "--words", type=count, metavar="N", help="as many whole sentences as fit")
    parser.add_argument("--query", default="", metavar="WORDS", help="lean the choice toward the words")


def length_of(options: argparse.Namespace, *, default: int) -> Length:
    """The length that the options ask for."""
    if options.ratio is not None:
        return Length(sentences=None, ratio=options.ratio)
    if options.words is not None:
        return Length(sentences=None, words=options.words)
    return Length(sentences=options.sentences or default)
