"""What is counted in a fixed way, as articles say it: people, sums, measures and days of a few kinds.

Of any two numbers of one noun that differ, eight pairs in nine are of two things: hence so few kinds, each by
its own words.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from corpus.entities.toml_tables import read_sections
from corpus.named_tuples import NamedTuple
from corpus.patterns import lazy_pattern

_NAMES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
NUMBER_WORDS = {word: number for number, word in enumerate(_NAMES.split(), 1)} | _TENS
"""English words for numbers."""
_LONGEST = 1_000
"""Characters of a sentence."""
_HAS_NUMBER = lazy_pattern(r"\d|\b(?:" + "|".join(NUMBER_WORDS) + r")\b", re.IGNORECASE)
_DIGITS = r"\d{1,3}(?:[,.   ]\d{3}){1,4}|\d{1,7}"
_COUNT = r"(\d{1,3}(?:,\d{3}){1,4}|\d{1,7}|" + "|".join(NUMBER_WORDS) + ")"
_ABOUT = (
    "(?:(?:at least|more than|about|around|nearly|some|over|almost|up to|as many as|another|other|only|just"
    "|an? estimated) )?"
)
_PEOPLE = (
    "(?: (?:(?:other|more) )?(?:people|persons|men|women|children|passengers|civilians|soldiers|officers"
    "|workers|employees|students|guards|others|migrants|protesters|police|miners|tourists|residents|villagers|pupils"
    "|troops|demonstrators|families|crew members|crew|firefighters|sailors|climbers|hikers|fishermen|patients"
    "|inmates|prisoners|pilgrims|drivers|medics|journalists|spectators|fans|worshippers|hostages|teenagers"
    "|adults|bystanders|customers|guests))?"
)
_WERE = "(?: (?:were|was|are|have been|had been|has been|have|had|has))?"
_FOUND = "(?: (?:confirmed|reported|found|shot|stabbed|feared|also|reportedly))?"
_BUILT = "(?: (?:project|bridge|plant|station|road|line|dam|port|tunnel|terminal|factory|stadium|pipeline))"
_SCALES = {
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "mn": 1e6,
    "b": 1e9,
    "bn": 1e9,
}
_SUM = (
    r"((?:US|A|C)?[$£€¥]\s?\d[\d,]{0,20}(?:\.\d{1,9})?"
    r"(?:[ -]?(?:thousand|million|billion|trillion|mn|bn|m|b)\b)?"
    r"|(?<![\d,.])\d[\d,]{0,20}(?:\.\d{1,9})?(?: (?:thousand|million|billion|trillion))?"
    r" (?:dollars|euros|pounds|rubles|roubles|yuan|yen|rupees))"
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAY = rf"((?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(_MONTHS)})|(?:{'|'.join(_MONTHS)}) \d{{1,2}}))\b"
_ON_DAY = rf"(?:\w+ ){{0,4}}?on (?:\w+day,? )?(?:the )?{_DAY}"

_COUNTED = {
    "dead": rf"\b{_COUNT}{_PEOPLE}{_WERE}{_FOUND} (?:killed|dead|died|slain|lost their lives)\b"
    rf"|\bclaimed the lives of {_ABOUT}{_COUNT}\b"
    rf"|\b(?:number of (?:the )?dead|number of deaths|toll) (?:\w+ )?from \d+ to {_ABOUT}{_COUNT}\b"
    rf"|\b(?:kills|killed|killing|leaving|left|claimed) {_ABOUT}{_COUNT}{_PEOPLE}(?! injured| wounded| hurt)"
    r"(?= dead| lives|[,.;]| and| in | on | at | near | off |$)"
    rf"|\bdeath toll (?:\w+ ){{0,6}}?(?:to|at|of|is|was) {_ABOUT}{_COUNT}\b"
    rf"|\b{_COUNT} (?:deaths|fatalities)\b(?! (?:a|per|each|every) )",
    "injured": rf"\b{_COUNT}{_PEOPLE}{_WERE}{_FOUND} (?:injured|wounded|hurt)\b"
    rf"|\b(?:injures|injured|injuring|wounding|wounded|hurting) {_ABOUT}{_COUNT}{_PEOPLE}\b",
    "arrested": rf"\b{_COUNT}{_PEOPLE}{_WERE} (?:arrested|detained)\b"
    rf"|\b(?:arrested|detained) {_ABOUT}{_COUNT}{_PEOPLE}\b|\b{_COUNT} arrests\b",
    "missing": rf"\b{_COUNT}{_PEOPLE} (?:(?:were|are|still|remain|remained|reported|went) )*missing\b",
    "evacuated": rf"\b{_COUNT}{_PEOPLE}{_WERE} evacuated\b|\bevacuated {_ABOUT}{_COUNT}{_PEOPLE}\b",
    "rescued": rf"\b{_COUNT}{_PEOPLE}{_WERE} rescued\b|\brescued {_ABOUT}{_COUNT}{_PEOPLE}\b",
    "displaced": rf"\b{_COUNT}{_PEOPLE}{_WERE} (?:displaced|made homeless|left homeless)\b",
    "abducted": rf"\b{_COUNT}{_PEOPLE}{_WERE} (?:abducted|kidnapped)\b"
    rf"|\b(?:abducted|kidnapped) {_ABOUT}{_COUNT}{_PEOPLE}\b",
    "homes": rf"\b{_COUNT} (?:homes|houses){_WERE} (?:destroyed|burned|burnt)\b"
    rf"|\b(?:destroyed|destroying|burned down|razed) {_ABOUT}{_COUNT} (?:homes|houses)\b",
    "infected": rf"\b{_COUNT}{_PEOPLE}{_WERE} infected\b",
    "on board": rf"\b{_COUNT}{_PEOPLE}{_WERE} (?:on board|aboard)\b|\bcarrying {_ABOUT}{_COUNT}{_PEOPLE}\b",
    "jobs": rf"\b(?:cut|cutting|cuts|axe|shed|shedding|create|creating) {_ABOUT}{_COUNT} jobs\b"
    rf"|\b{_COUNT} (?:jobs will|job cuts|layoffs)\b|\blay(?:ing)? off {_ABOUT}{_COUNT}\b",
    "sentence": rf"\bsentenced to (?:\w+ ){{0,3}}?{_COUNT}[- ]years?\b"
    rf"|\b(?:jailed|imprisoned) for {_COUNT} years\b",
}
_MEASURED = {
    "magnitude": r"\bmagnitude[- ](?:of )?(\d\.\d)\b|\b(\d\.\d)[- ]magnitude\b",
    "speed": r"\b(\d{2,3}) ?(?:mph|miles (?:per|an) hour|km/h|kph)\b",
}
_SUMS = {
    "damage": rf"{_SUM} (?:in|of|worth of) damages?\b"
    rf"|\bdamages? (?:\w+ ){{0,3}}?(?:at|of|to|worth) {_ABOUT}{_SUM}",
    "price": r"\b(?:acquir|buy|bought|purchas|sold|sell|take over|took over)\w*\b[^.;]{1,60}?"
    rf" for {_ABOUT}{_SUM}"
    rf"|{_SUM} (?:deal|acquisition|takeover|merger|purchase|buyout)\b"
    r"|\b(?:deal|takeover|contract|merger|acquisition) (?:\w+ ){0,2}?(?:worth|valued at|of)"
    rf" {_ABOUT}{_SUM}",
    "fine": rf"\bfined\b[^.;]{{0,40}}? {_ABOUT}{_SUM}|\bfines? of {_ABOUT}{_SUM}|{_SUM} (?:fine|penalty)\b",
    "loot": rf"\b(?:stole|stolen|stealing|robbed of|looted)\b[^.;]{{0,40}}? {_ABOUT}{_SUM}",
    "ransom": rf"\bransom of {_ABOUT}{_SUM}|{_SUM} ransom\b",
    "settlement": rf"{_SUM} settlement\b|\bsettle\w*\b[^.;]{{0,40}}? for {_ABOUT}{_SUM}",
    "aid": rf"{_SUM} (?:in|of|worth of) (?:\w+ )?(?:aid|relief|assistance)\b|{_SUM} (?:aid|relief) package\b",
    "funding": rf"\braised {_ABOUT}{_SUM}",
    "cost": rf"\b(?:cost|costs|costing|will cost) {_ABOUT}{_SUM}|\bat a cost of {_ABOUT}{_SUM}"
    rf"|\b{_BUILT.strip()} (?:\w+ ){{0,3}}?worth {_ABOUT}{_SUM}|{_SUM}{_BUILT}\b",
}
_DAYS = {
    "held on": r"\b(?:be held|take place|takes place|will open|will begin|will start|opens|begins|starts)"
    rf" {_ON_DAY}",
    "happened on": r"\b(?:sank|crashed|exploded|collapsed|struck|died|was killed|were killed|broke out"
    rf"|took place|derailed|erupted|occurred|was signed|signed|was born|resigned) {_ON_DAY}",
}


class Claim(NamedTuple):
    """A number of a kind that a sentence gives."""

    kind: str
    number: float
    """Of a day, a hundred for each month and one for each day."""
    shown: str
    """As it is to be read."""
    unit: str = ""
    """The currency; only numbers of one unit can be compared."""


class _Pattern(NamedTuple):
    kind: str
    expression: re.Pattern[str]
    group: str
    """How a match is read: `count`, `sum` or `day`."""


def claims_in(sentence: str, language: str) -> Iterator[Claim]:
    """What the sentence counts, in the order of the kinds; nothing where it is too long to be one."""
    if len(sentence) > _LONGEST or not _HAS_NUMBER.search(sentence):
        return
    for pattern in _patterns(language):
        for match in pattern.expression.finditer(sentence):
            found = next(group for group in match.groups() if group)
            yield _READ[pattern.group](pattern.kind, " ".join(found.split()))


@cache
def _patterns(language: str) -> tuple[_Pattern, ...]:
    if language not in ("", "en"):
        return tuple(_in_other_words(_tables().get(language, {})))
    english = {"count": _COUNTED | _MEASURED, "sum": _SUMS, "day": _DAYS}
    return tuple(
        _Pattern(kind, re.compile(source, re.IGNORECASE), group)
        for group, kinds in english.items()
        for kind, source in kinds.items()
    )


def _in_other_words(table: Mapping[str, str]) -> Iterator[_Pattern]:
    people = table.get("people", "").replace(" | ", "|")
    for kind, words in table.items():
        if kind != "people":
            between = rf"(?: (?:{people}))?(?: \w+){{0,2}}? "
            source = rf"(?<![\d,.])({_DIGITS})(?![\d,.]\d){between}(?:{words.replace(' | ', '|')})\b"
            yield _Pattern(kind, re.compile(source, re.IGNORECASE), "count")


@cache
def _tables() -> dict[str, dict[str, str]]:
    return read_sections(Path(__file__).with_name("counted.toml").read_text(encoding="utf-8"))


def _count(kind: str, text: str) -> Claim:
    lower = text.lower()
    if lower in NUMBER_WORDS:
        return Claim(kind, float(NUMBER_WORDS[lower]), f"{NUMBER_WORDS[lower]}")
    number = float(lower) if re.fullmatch(r"\d\.\d", lower) else float(re.sub(r"\D", "", lower))
    return Claim(kind, number, f"{number:,g}" if number < 1e6 else f"{number:,.0f}")


def _sum(kind: str, text: str) -> Claim:
    amount = float(re.sub(r"[^\d.]", "", re.sub(r"\.(?!\d)", "", text)) or 0)
    scale = re.search(r"(thousand|million|billion|trillion|mn|bn|m|b)(?![a-z])", text.lower())
    unit = re.search(r"[$£€¥]|dollars|euros|pounds|rubles|roubles|yuan|yen|rupees", text)
    currency = unit.group(0) if unit else ""
    same = {"dollars": "$", "euros": "€", "pounds": "£", "roubles": "rubles"}
    return Claim(kind, amount * (_SCALES[scale.group(1)] if scale else 1), text, same.get(currency, currency))


def _day(kind: str, text: str) -> Claim:
    month = next(number for number, name in enumerate(_MONTHS, 1) if name.lower() in text.lower())
    day = int(re.sub(r"\D", "", text))
    return Claim(kind, float(100 * month + day), f"{day} {_MONTHS[month - 1]}")


_READ = {"count": _count, "sum": _sum, "day": _day}
