"""What the words behind options mean, for `argparse`, which refuses what is none."""

import argparse
import os

_MOST_DIGITS = 15
"""So that SQLite, whose numbers end at 2 to the 63rd, can count on with it."""


def count(text: str) -> int:
    """A whole number from 1, for `argparse`; one beyond all that can be counted is as good as the largest."""
    if not text.isascii() or not text.isdigit() or not text.strip("0"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return count_from_zero(text)


def count_from_zero(text: str) -> int:
    """A whole number from 0, for `argparse`, bounded as `count` is."""
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    digits = text.lstrip("0")
    return int(digits or 0) if len(digits) <= _MOST_DIGITS else 10**_MOST_DIGITS


def jobs(text: str) -> int:
    """How many processes, bounded by what a machine can bear."""
    # More processes than this only cost memory, and all of them start at once.
    return min(count(text), 4 * (os.cpu_count() or 1))


def language(text: str) -> str:
    """A code of two or three letters, without its country."""
    code = text.replace("_", "-").partition("-")[0].lower()
    if not (code.isascii() and code.isalpha() and len(code) in (2, 3)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a code like en; `nutgraf languages` lists them")
    return code


def ratio(text: str) -> float:
    """A share above 0, as a number up to 1 or in percent."""
    number = text.strip().removesuffix("%")
    try:
        value = float(number) / (1 if number == text.strip() else 100)
    except ValueError:
        value = 0.0
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a share above 0 and up to 1, like 0.2 or 20%")
    return value


def field_pair(text: str) -> tuple[str, str]:
    """A field of ours and the name that it has elsewhere."""
    from corpus.formats.records.fields import NAMES

    ours, separator, theirs = text.partition("=")
    if not (separator and ours and theirs):
        raise argparse.ArgumentTypeError(f"{text!r} is not like text=story")
    if ours not in NAMES:
        raise argparse.ArgumentTypeError(f"unknown field {ours!r}; choose from {', '.join(NAMES)}")
    return ours, theirs
