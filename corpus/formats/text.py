"""Plain text: a story, perhaps with a line for its date and title above it.

date 2023-03-18 Partnership discussed in Astana

ASTANA. KAZINFORM UK Secretary of State …
"""

import re
from collections.abc import Iterator

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.divided_words import rejoin_typed
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.layout.dateline import dateline_at
from corpus.layout.furniture import is_notice
from corpus.layout.speaking_turns import opens_with_turn
from corpus.limits import TEXT_FILE
from corpus.normalize import normalize, one_line
from corpus.patterns import lazy_pattern

_DATE_LINE = lazy_pattern(r"date[ :]+(\d{4}-\d{2}-\d{2})(?:[ ]+(.*))?$", re.IGNORECASE)
# Three marks and more are the prompt of Python.
_QUOTED_LINES = r"(?m)(?:^>{1,2}(?!>).*(?:\n|$)){2,}"
_QUOTE_MARKS = r"(?m)^(?:>{1,2}(?!>) ?)+"
_BARRED_LINES = r"(?m)(?:^(?:\| ?){1,2}[^|\n]*(?:\n|\Z)){2,}(?!\|)"
_BARS = r"(?m)^(?:\| ?){1,2}"
_DAY_LINE = lazy_pattern(
    r"(?:(?:date|published|datum|fecha|data|дата) ?: ?)(.{6,60})$"
    r"|(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*)?"
    r"|\d{1,2}\.? [^\W\d_]{3,12} \d{4}|[^\W\d_]{3,12} \d{1,2}, \d{4})$",
    re.IGNORECASE,
)
_LONGEST_TITLE = 150
_LINES_ABOVE = 6
"""The title is looked for in so many lines that stand by themselves."""
_LETTERHEAD_LINES = """
    for immediate release,for release,press release,news release,media release,embargoed,statement,
    executive summary,summary,abstract,introduction,news,world,politics,business,sport,sports,opinion,
    analysis,editorial,comment,review,breaking news,exclusive,live,pressemitteilung,communiqué de presse,
    comunicado de prensa,comunicato stampa,comunicado de imprensa,пресс-релиз"""
_LETTERHEADS = frozenset(part.strip() for part in _LETTERHEAD_LINES.split(","))
_DIVIDED_WORDS = r"(?<=[^\W\d_])[\u2010\xad]\r?\n[ \t]*(?=[^\W\d_A-Z])"
_NO_TITLE_ENDS = (".", ":", ";", ",", "。", "।", "…")


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article that the text is."""
    yield article_of_text(decode(read_whole(payload, source=source, most=TEXT_FILE)), source=source)


def article_of_text(raw: str, *, source: str) -> Article:
    """The article in the characters of a file; a `SourceError` where there is nothing but a title."""
    text = _unquoted(normalize(_rejoined(raw)))
    if dated := split_date_line(text):
        title, date, body = dated
        article = Article(body, title, date, source=source)
    else:
        date, text = _without_day(text)
        title, body = split_title(text)
        later, body = (None, body) if date or not title else _without_day(body)
        article = Article(body.lstrip(), one_line(title.lstrip("# ")), date or later, source=source)
    if not article.text:
        raise SourceError(source, "no text in it", "check that it is the right file")
    return article


def _rejoined(raw: str) -> str:
    """The text with the words whole that a formatter divided at the ends of lines, as in manual pages.

    Its own signs say so, the soft hyphen and U+2010; a hyphen as typed may belong to the word.
    """
    if "\u2010" in raw or "\xad" in raw:
        raw = re.sub(_DIVIDED_WORDS, "", raw)
    return rejoin_typed(raw) if "-\n" in raw or "-\r\n" in raw else raw


def _unquoted(text: str) -> str:
    """The text without the `> ` or `| ` that a mail program puts before the lines that it quotes."""
    text = _without_marks(text, ">", _QUOTED_LINES, _QUOTE_MARKS)
    # More of them in a line part the cells of a table.
    return _without_marks(text, "|", _BARRED_LINES, _BARS)


def _without_marks(text: str, mark: str, lines: str, marks: str) -> str:
    """The text without the marks before its runs of marked lines; most texts have none."""
    if not text.startswith(mark) and f"\n{mark}" not in text:
        return text
    return normalize(re.sub(lines, lambda run: re.sub(marks, "", run[0]), text))


def split_date_line(text: str) -> tuple[str, str | None, str] | None:
    """Title, date and body of a text under a line like `date 2023-03-18 Title`; None where there is none."""
    first, rest = _first_line(text)
    match = _DATE_LINE.match(first.strip())
    return (one_line(match[2] or ""), _iso_date(match[1]), text[rest:].lstrip()) if match else None


def _first_line(text: str) -> tuple[str, int]:
    """The first line, and where the next begins: the rest of a long text is not copied to look at it."""
    end = text.find("\n")
    return (text, len(text)) if end < 0 else (text[:end], end + 1)


def _iso_date(written: str) -> str | None:
    # Few texts have a date above them, and reading one takes modules that others do without.
    from corpus.formats.source_dates import iso_date

    return iso_date(written)


def _without_day(text: str) -> tuple[str | None, str]:
    """The date in a first line that is only one, `Date: March 18, 2023` or `2023-03-18`, and the rest."""
    first, rest = _first_line(text)
    match = _DAY_LINE.match(first.strip())
    date = _iso_date(match[1] or match[2]) if match else None
    return (date, text[rest:].lstrip()) if date and text[rest:].strip() else (None, text)


def split_title(text: str) -> tuple[str, str]:
    """The title, or an empty one, and the rest; a letterhead is only taken for it if no better follows."""
    if opens_with_turn(text):
        return "", text
    lines = text.split("\n\n", _LINES_ABOVE)
    letterhead = None
    for number, line in enumerate(lines):
        if is_notice(line):
            continue
        if not _is_title(line) or (number == len(lines) - 1 and number != letterhead):
            break
        if not _is_letterhead(line):
            return line, _without(lines, number)
        letterhead = number if letterhead is None else letterhead
    return ("", text) if letterhead is None else (lines[letterhead], _without(lines, letterhead))


def _without(lines: list[str], number: int) -> str:
    return "\n\n".join(lines[:number] + lines[number + 1 :])


def _is_title(line: str) -> bool:
    """Whether a short line stands by itself."""
    is_short = "\n" not in line and len(line) <= _LONGEST_TITLE and not line.endswith(_NO_TITLE_ENDS)
    return is_short and not _is_dateline(line)


def _is_dateline(line: str) -> bool:
    """Whether the line is a place and an agency, which stay with the story below."""
    found = dateline_at(f"{line}\n.", 0, len(line))
    return found is not None and found.agency is not None and found.span.end == len(line)


def _is_letterhead(line: str) -> bool:
    low = line.lower().strip("*# ")
    return low in _LETTERHEADS or (line.isupper() and low.startswith("in the ") and "court" in low)
