"""The days and hours of datelines: `March 18`, `le 18 mars`, `18.03.2023`, `7:45 p.m.`, `1405 GMT`."""

from corpus.gazetteer.places import is_known_place
from corpus.languages.months import month_number
from corpus.patterns import lazy_pattern

# Monday to Sunday in English, German, French, Spanish, Italian and Russian; in others the month is enough.
_WEEKDAYS_NAMED = """
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi
    dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì
    sabato domenica понедельник вторник среда четверг пятница суббота воскресенье"""
_WEEKDAYS = frozenset(_WEEKDAYS_NAMED.split())
_SMALL_WORDS = frozenset(["de", "del", "of", "on", "le", "el", "il", "den", "am", "на", "г", "года", "жылғы"])
_ORDINAL = lazy_pattern(r"(\d{1,2})(?:er|st|nd|rd|th|º|°|ª|-го|-е)$")
_ZONES = """
    GMT UTC Z ET EST EDT CT CST CDT PT PST PDT CET CEST EET EEST BST MSK IST PKT JST KST WAT EAT SAST AEST"""
_ZONE = rf"(?:{'|'.join(_ZONES.split())})"
_HALF = r"[ap]\.?m\.?"
_CLOCK = lazy_pattern(
    rf"(?:[0-2]?\d:[0-5]\d(?: ?{_HALF})?(?: ?{_ZONE}| Uhr| hrs?)?"
    rf"|[01]?\d(?:\.[0-5]\d)? ?{_HALF}(?: ?{_ZONE})?|[0-2]?\d(?:\.[0-5]\d)? Uhr|[0-2]\d[0-5]\d {_ZONE})$"
)
_LONGEST_SHORT = 3
_MOST_DAYS = 31


def is_month(word: str) -> bool:
    """Whether the word begins as a month does in one of the languages known."""
    if not word.isupper() and not word[1:].islower():
        return False
    if len(word) <= _LONGEST_SHORT:
        return len(word) == _LONGEST_SHORT and month_number(word) > 0
    return month_number(word) > 0 and not (word.isupper() and is_known_place(word))


def is_time(words: str) -> bool:
    """Whether the words are a time of day."""
    return words[:1].isdigit() and _CLOCK.match(words) is not None


def is_day(words: str) -> bool:
    """Whether the words are a day: of the month, of the week, or in figures."""
    if words.lower() in _WEEKDAYS:
        return True
    pieces = words.replace(".", " ").replace(",", " ").replace("/", " ").split()
    pieces = [ordinal[1] if (ordinal := _ORDINAL.match(piece)) else piece for piece in pieces]
    figures = [piece for piece in pieces if piece.isdigit()]
    names = [piece for piece in pieces if not piece.isdigit() and piece.lower() not in _SMALL_WORDS]
    if len(names) > 1 and names[0].lower() in _WEEKDAYS:
        names = names[1:]
    if len(names) == 1:
        return 1 <= len(figures) <= 2 and is_month(names[0]) and len(min(figures, key=len)) <= 2
    return not names and len(figures) == 3 and " " not in words


def may_begin_day(word: str) -> bool:
    """Whether a day may begin with the word, which has letters alone."""
    low = word.lower()
    return low in _WEEKDAYS or low in _SMALL_WORDS or is_month(word)


def may_be_of_day(word: str) -> bool:
    """Whether the word may stand in a day and an hour: longer words in small letters are months or none."""
    is_plain = len(word) > _LONGEST_SHORT and word.isalpha() and word.islower()
    return not is_plain or may_begin_day(word)


def is_day_number(word: str) -> bool:
    """Whether a number may be a day of the month: `MADRID, 18 (EFE)`."""
    return word.isdigit() and len(word) <= 2 and 0 < int(word) <= _MOST_DAYS


def is_when(words: str) -> bool:
    """Whether the words are a day, a time, or both."""
    if not any(map(str.isdigit, words)):
        return words.lower() in _WEEKDAYS
    if is_day(words) or is_time(words):
        return True
    pieces = words.split()
    return any(
        is_day(" ".join(pieces[:cut]).rstrip(",")) and is_time(" ".join(pieces[cut:]).lstrip("("))
        for cut in range(1, len(pieces))
    )
