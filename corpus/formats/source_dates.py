"""Bringing the dates of sources into one shape.

A date that can be read in two ways, such as 03/04/2023, is none.
"""

from datetime import UTC, date, datetime
from math import isfinite

from corpus.formats.months import month_number
from corpus.patterns import lazy_pattern

_DIGITS = lazy_pattern(r"\d{9,13}$")
_COMPACT = lazy_pattern(r"(\d{4})(\d{2})(\d{2})(?:T\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$")
_CLOCK = lazy_pattern(
    r",? (?:at )?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?"
    r"(?: ?(?:Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2}))*$"
)
_DAY = lazy_pattern(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$")
_DAY_LAST = lazy_pattern(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$")
_MOMENT = lazy_pattern(r"\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}")
_WORDS = lazy_pattern(
    r"(?:[^\W\d_]+[.,]{0,2} )?"
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\.? (?:of |de |d[’'])?([^\W\d_]{3,})\.?"
    r"|([^\W\d_]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?)"
    r",? (?:de |г\.? )?(\d{4})(?: г\.?| года)?$"
)
_SECONDS = range(100_000_000, 10_000_000_000)


def iso_date(value: object) -> str | None:
    """The day or the moment in ISO 8601, or None where there is none; a time without a zone is left out."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_seconds(value)
    if not isinstance(value, str) or len(value) > 100:
        return None
    text = " ".join(value.split())
    if _DIGITS.match(text):
        return _from_seconds(int(text))
    found = _from_iso(text) or _from_mail(text) or _from_clockless(_CLOCK.sub("", text))
    return None if found and found.startswith("0001-01-01") else found


def _from_clockless(text: str) -> str | None:
    return _from_iso(text) or _from_words(text)


def _from_seconds(seconds: float) -> str | None:
    if not isfinite(seconds):
        return None
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
    try:
        return _moment(
            datetime.fromisoformat(text.replace(" UTC", "Z").replace(" GMT", "Z").replace(" Z", "Z"))
        )
    except ValueError:
        return _from_iso(text[:10])


def _from_words(text: str) -> str | None:
    match = _WORDS.match(text)
    if match is None:
        return None
    month = month_number(match[2] or match[3])
    return _day(match[5], str(month), match[1] or match[4]) if month else None


def _from_mail(text: str) -> str | None:
    from email.utils import parsedate_to_datetime

    if not any(letter.isdigit() for letter in text):
        return None
    try:
        return _moment(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _moment(moment: datetime) -> str:
    if moment.tzinfo is None:
        return moment.date().isoformat()
    return moment.replace(microsecond=0).isoformat()


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
