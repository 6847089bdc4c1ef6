"""Telling by its shape what a line is that is no sentence: a heading, a row of a table, code, a roll."""

from itertools import pairwise

from corpus.languages.scripts import HAN, HANGUL, KANA
from corpus.layout.dateline import dateline_at
from corpus.patterns import lazy_pattern

_HEADING_CHARACTERS = 110
_HEADING_WORDS = 16
_LABEL_WORDS = 6
_ENTRY_WORDS = 4
"""Of so many words, without a stop, not even a line that begins small is a sentence."""
_WIDE_HEADING = 40
_WIDE = lazy_pattern(f"[{KANA}{HAN}{HANGUL}]")
_ENDS = ".!…:;,।॥۔։።။។。！：；，、-–—"
QUESTION_MARKS = "?؟？"
_STOPS = frozenset(".!?…।॥۔؟։።")
_OPENING = "\"“”„«'‘—–"
_CLOSING = "\"'”’»)]“」』）】"
_INNER_END = lazy_pattern(r"[^\W\d_]{4}[.!?][\"”’)]* [\"“(]?[^\W\d_a-z]")

_SENTENCE_WORDS = 7
_SUBJECTS_OPEN = """
    the a an this that these those he she it they we i you his her its their our my your there some many most
    all both several no nobody everyone more police officials"""
_FINITE = """
    is are was were has have had will would could can may might must did does said says isn't wasn't weren't
    hasn't haven't hadn't won't wouldn't couldn't can't didn't doesn't"""
_RELATIVE = "who which that what how why when where whose"
_SUBJECTS = frozenset(_SUBJECTS_OPEN.split())
_VERBS = frozenset(_FINITE.split())
_RELATIVES = frozenset(_RELATIVE.split())

_ENDS_OF_PROSE = ".!?,…\"'”»"
_LONGEST_ROW = 160
_ROW_BLANKS = 15
_CODE_OPENS = (
    "import ",
    "from ",
    "def ",
    "class ",
    "#include",
    "return ",
    "let ",
    "const ",
    "var ",
    "$ ",
    ">>> ",
)
_CODE_ENDS = "{};"
_SIGNS = frozenset("(){}[]=<>;_|\\/$#&*+\"'")
_BETWEEN_CELLS = " | "
_ROLL_WORDS = 6


def is_heading(line: str) -> bool:
    """Whether the line stands above others rather than tell: short, and neither ended nor a sentence."""
    if len(line) > _HEADING_CHARACTERS:
        return False
    words = line.count(" ") + 1
    if line[0].islower() and words > _ENTRY_WORDS:
        return False
    last = line.rstrip(_CLOSING)[-1:]
    if last in _ENDS or words > _HEADING_WORDS:
        is_label = last == ":" and words <= _LABEL_WORDS and not _INNER_END.search(line)
        # The full stop of Armenian is often typed as a colon.
        return is_label and not "Ա" <= line[0] <= "և"
    if not line.isascii() and _is_wide(line):
        return len(line) <= _WIDE_HEADING
    if last in QUESTION_MARKS:
        return line[-1] == last and line[0] not in _OPENING and _STOPS.isdisjoint(line[:-1])
    return not _INNER_END.search(line) and not _is_unended_sentence(line, words)


def is_no_text(line: str) -> bool:
    """Whether the line is of a table or a program, or only names."""
    if line.count(_BETWEEN_CELLS) > 1:
        return not _is_dateline_in_cells(line)
    if line[-1] not in _ENDS_OF_PROSE and (is_row(line) or is_code(line)):
        return True
    return line.count(",") > 1 and is_roll(line)


def _is_dateline_in_cells(line: str) -> bool:
    """Whether what looks like cells is a dateline before a sentence: `OSH | KTA | The mayor spoke.`"""
    found = dateline_at(line, 0, len(line))
    return (
        found is not None
        and found.agency is not None
        and line[-1] in _ENDS_OF_PROSE
        and _BETWEEN_CELLS not in line[found.span.end :]
    )


def is_row(line: str) -> bool:
    """Whether the line is a row of a table: gaps in it, or hardly more than numbers."""
    if len(line) > _LONGEST_ROW:
        return False
    if "  " in line:
        cells = [cell for cell in line.split("  ") if cell]
        # Typists of old put two blanks behind a sentence.
        if not any(cell.endswith((".", "!", "?")) for cell in cells):
            return len(cells) > 2 or ("   " in line and line.count(" ") < _ROW_BLANKS)
    words = line.split()
    numerals = sum(word.lstrip("-+($€£")[:1].isdigit() for word in words)
    return numerals > 1 and numerals * 2 >= len(words) > 2


def is_code(line: str) -> bool:
    """Whether the line is of a program."""
    if line[-1] == ")":
        # A call, rather than a remark in brackets.
        if not line[line.rfind("(") - 1].isalnum():
            return False
    elif line[-1] not in _CODE_ENDS and not line.startswith(_CODE_OPENS):
        return False
    signs = sum(map(_SIGNS.__contains__, line))
    return signs > 2 and signs * 12 >= len(line)


def is_roll(line: str) -> bool:
    """Whether the line only names: `Rovers: Mills; Dean, Obi, Ward, Cole.`"""
    commas = line.count(",") + line.count(";")
    if commas < _ROLL_WORDS // 2 or not commas * 3 > line.count(" ") >= _ROLL_WORDS - 1:
        return False
    words = line.split()
    small = sum(word[0].islower() for word in words)
    return small * 8 <= len(words) and not line.isupper()


def _is_unended_sentence(line: str, words: int) -> bool:
    """Whether an English sentence only lacks its stop: `The police have made 12 arrests so far`."""
    if words < _SENTENCE_WORDS or line[-1] in _CLOSING:
        return False
    low = line.lower().split()
    if low[0] not in _SUBJECTS:
        return False
    return any(word in _VERBS and before not in _RELATIVES for before, word in pairwise(low[:-1]))


def _is_wide(line: str) -> bool:
    """Whether the line is in a script whose headings have half as many characters."""
    return _WIDE.search(line) is not None
