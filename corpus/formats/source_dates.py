"""Bringing the dates of sources into one shape.

A date that can be read in two ways, such as 03/04/2023, is none.
"""

import re
from math import isfinite
from unicodedata import decimal

from corpus.languages.months import month_number
from corpus.patterns import lazy_pattern
from corpus.type_hints import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

_DIGITS = lazy_pattern(r"\d{9,13}$")
_COMPACT = lazy_pattern(
    r"(\d{4})(\d{2})(\d{2})(?:T\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?|(?<=^(?:19|20)\d{6})[0-2]\d[0-5]\d(?:[0-5]\d)?)?$"
)
_AT = r"(?:at|à|um|om|klo?\.?|a las|a les|alle|ore|às|в|у|о|o|ob|godz\.|lúc|pukul|jam|saat)"
_HALF = r"(?:[AaPp]\.? ?[Mm]\.?|[πμ]\.?μ\.?|صباح[اً]{1,2}|مساءً?|[صم])"
"""Which half of the day a clock of twelve hours means."""
_CLOCK = lazy_pattern(
    rf"[,،]?(?: ?[-–|])?[,،]? (?:{_AT} ?)?(?:\d{{1,2}} ?[.hH]\d{{2}}(?: ?(?:Uhr|uur))?$|"
    rf"\d{{1,2}}:\d{{2}}(?::\d{{2}}(?:\.\d+)?)?(?: ?{_HALF})?"
    r"(?: ?(?:Z|Uhr|uur|[A-Z]{2,5}|[+-]\d{2}:?\d{2})){0,3})$"
)
_DAY = lazy_pattern(r"(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?$")
_DAY_OF_YEAR = lazy_pattern(r"(\d{4})-(\d{3})$")
_DAY_LAST = lazy_pattern(r"(?:[^\W\d_]{2,12}[.,]{0,2} )?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$")
_MOMENT = lazy_pattern(r"\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}")
# Letters of India, Thailand and Arabia have marks on them.
_NAME = r"[^\W\d_](?:[^\W\d_]|[\u0610-\u061a\u064b-\u0652\u0900-\u0e4e])+"
_WORDS = lazy_pattern(
    rf"(?:{_NAME}[.,،]{{0,2}} )?"
    rf"(?:(\d{{1,2}})(?:st|nd|rd|th|er)?\.? (?:of |de |d[’']|ב)?({_NAME})\.?"
    rf"|({_NAME})\.? (\d{{1,2}})(?:st|nd|rd|th)?)"
    r",? (?:de |г\.? )?(\d{4})(?: г\.?| года| р\.?| року)?$"
)
_YEAR_FIRST = lazy_pattern(
    rf"(\d{{4}})(?:[.,]| m\.| г\.)? ({_NAME})\.? (\d{{1,2}})(?: d\.|\.|[^\W\d_]|-[^\W\d_])*(?:,? {_NAME})?$"
)
_EASTERN = lazy_pattern(
    r"(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日號号일](?: ?[(（]?[^\W\d_]{1,3}[)）]?)?$"
)
_HALF_DAY = "(?:上午|下午|오전|오후|午前|午後)"
_EASTERN_CLOCK = lazy_pattern(rf" ?{_HALF_DAY}? ?\d{{1,2}}[:：時时시]\d{{0,2}}.{{0,8}}$| ?{_HALF_DAY}$")
"""A time, or what is left of one whose figures are off already."""
_VIETNAMESE = lazy_pattern(
    r"(?:.{0,12}[, ] ?)?(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})$", re.IGNORECASE
)
_SLASHED = lazy_pattern(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})$")
_WEEK = lazy_pattern(r"\d{4}-?W\d{2}-?\d$")
_BUDDHIST = range(2400, 2700)
"""Years as they are counted in Thailand."""
_ZERO = ("0001-01-01", "1970-01-01T00:00:00")
"""What programs write where they know no date."""
_MINUTE = len("202303181000")
_MONTHS, _FEBRUARY, _SHORT_MONTHS = 12, 2, (4, 6, 9, 11)
_SECONDS = range(100_000_000, 10_000_000_000)


def iso_date(value: object) -> str | None:
    """The day or the moment in ISO 8601, or None where there is none; a time without a zone is left out."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_seconds(value)
    if not isinstance(value, str) or len(value) > 100:
        return None
    text = _plain(value)
    if _DIGITS.match(text) and not (len(text) == _MINUTE and _COMPACT.match(text)):
        return _from_seconds(int(text))
    found = _from_iso(text) or _from_mail(text) or _from_clockless(_CLOCK.sub("", text))
    return None if found and found.startswith(_ZERO) else found


def _plain(value: str) -> str:
    """One line, its digits those that everybody reads."""
    text = " ".join(value.split())
    if text.isascii():
        return text
    return "".join(str(decimal(letter)) if letter.isdecimal() else letter for letter in text)


def _from_clockless(text: str) -> str | None:
    return _from_iso(text) or _from_words(text) or _from_slashes(text) or _from_the_east(text)


def _from_slashes(text: str) -> str | None:
    """A day and a month in the order of which only one makes a date."""
    match = _SLASHED.match(text)
    if match is None:
        return None
    days = {_day(match[3], match[2], match[1]), _day(match[3], match[1], match[2])} - {None}
    return days.pop() if len(days) == 1 else None


def _from_the_east(text: str) -> str | None:
    if text.isascii():
        return _day_of_week(text)
    if match := _EASTERN.match(_EASTERN_CLOCK.sub("", text)):
        return _day(match[1], match[2], match[3])
    match = _VIETNAMESE.match(text)
    return _day(match[3], match[2], match[1]) if match else None


def _day_of_week(text: str) -> str | None:
    from datetime import date, timedelta

    try:
        if match := _DAY_OF_YEAR.match(text):
            found = (date(int(match[1]), 1, 1) + timedelta(int(match[2]) - 1)).isoformat()
            return found if found.startswith(match[1]) else None
        return date.fromisoformat(text).isoformat() if _WEEK.match(text) else None
    except (ValueError, OverflowError):
        return None


def _from_seconds(seconds: float) -> str | None:
    if not isfinite(seconds):
        return None
    from datetime import UTC, datetime

    if int(seconds) in _SECONDS:
        return datetime.fromtimestamp(int(seconds), UTC).isoformat()
    if int(seconds) // 1000 in _SECONDS:
        return datetime.fromtimestamp(int(seconds) // 1000, UTC).isoformat()
    return None


def _from_iso(text: str) -> str | None:
    if match := _DAY.match(text) or _COMPACT.match(text):
        return _day(match[1], match[2], match[3])
    if match := _DAY_LAST.match(text):
        return _day(match[3], match[2], match[1])
    if not _MOMENT.match(text):
        return None
    from datetime import datetime

    try:
        return _moment(
            datetime.fromisoformat(text.replace(" UTC", "Z").replace(" GMT", "Z").replace(" Z", "Z"))
        )
    except ValueError:
        return _from_iso(text[:10])


def _from_words(text: str) -> str | None:
    if match := _YEAR_FIRST.match(text):
        month = month_number(match[2])
        return _day(match[1], str(month), match[3]) if month else None
    match = _WORDS.match(text)
    if match is None:
        return None
    month = month_number(match[2] or match[3])
    year = int(match[5]) - (543 if int(match[5]) in _BUDDHIST else 0)
    return _day(str(year), str(month), match[1] or match[4]) if month else None


def _from_mail(text: str) -> str | None:
    if not any(letter.isdigit() for letter in text):
        return None
    from email.utils import parsedate_to_datetime

    try:
        return _moment(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _moment(moment: "datetime") -> str:
    if moment.tzinfo is None:
        return moment.date().isoformat()
    return moment.replace(microsecond=0).isoformat()


def _day(year: str, month: str, day: str) -> str | None:
    # By hand: `datetime` takes longer to import than most texts with a day take to read.
    numbers = int(year), int(month), int(day)
    if not (numbers[0] > 0 and 0 < numbers[1] <= _MONTHS and 0 < numbers[2] <= _days_in(*numbers[:2])):
        return None
    return "{:04}-{:02}-{:02}".format(*numbers)


def _days_in(year: int, month: int) -> int:
    if month == _FEBRUARY:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in _SHORT_MONTHS else 31
