"""Drugs, and machines that bear a person's name: "doses of Paxlovid", "the James Webb Space Telescope".

What such a thing is once called it is in the whole article.
"""

import re
from collections.abc import Sequence

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside
from corpus.entities.rules.numbered_models import numbered_models
from corpus.entities.rules.vessels import VESSELS
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import CAPITAL, lazy_pattern, worded_pattern
from corpus.type_hints import Final

_MACHINE: Final = worded_pattern(
    r"\b(?!The )((?:[A-Z][\w-]{1,20} ){0,2}[A-Z][\w-]{1,20})(?<! Space)"
    r"(?: (?:Space )?Telescope\b|(?= (?:space )?(?:telescope|observatory)\b(?!['’]s \w+(?:or|er)\b)))",
    ("Telescope", "telescope", "observatory"),
)
_CALLED: Final = worded_pattern(
    r"\b(?:telescope|observatory)(?:,? (?:called|named))?,? ((?:[A-Z][\w-]{1,20} ){0,2}[A-Z][\w-]{1,20})\b"
    r"|\b((?:[A-Z][\w-]{1,20} ){0,2}[A-Z][\w-]{1,20})(?:, | is | was )(?:an?|the|[A-Z]+['’]s)"
    r" (?:[\w-]+ ){0,3}(?:telescope|observatory)\b",
    ("telescope", "observatory"),
)
_THINGS: Final = (
    *(*VESSELS, "tug", "boat", "fireboat", "steamship", "steamer"),
    *("browser", "chatbot", "smartphone", "video game"),
)
"""What has a name of its own as a machine has: nobody's, and no place's."""
_THING: Final = "|".join(_THINGS)
_ALONE: Final = r"(?=[,.;:)]| (?:that|which|in|on|at|with|by|not|lent|built|sent|lost|\w{2,20}ed)\b)"
"""What follows such a word where it is no part of another, as in a boat builder or a ferry port."""
_THING_CALLED: Final = worded_pattern(
    rf"\b(?:{_THING}) (?:called|named|christened) ((?:[A-Z][\w-]{{1,20}} ){{0,2}}[A-Z][\w-]{{1,20}})\b"
    r"|\b(?!The )((?:[A-Z][\w-]{1,20} ){0,2}[A-Z][\w-]{1,20}), an? (?:[\w-]+ ){0,3}"
    rf"(?:{_THING})\b{_ALONE}"
    r"|\b[Vv]ersion \d{1,3}(?:\.\d{1,3}){0,3} of ([A-Z][\w-]{1,20})\b",
    (*_THINGS, "ersion "),
)
"""The browser named Erwise; the Yelcho, a small tug; version 1.0 of Mosaic."""
_MADE: Final = worded_pattern(
    r"\b(?<![Tt]he )([A-Z][\w-]{2,20}) (?:was|is|were|had been|has been) (?:first |originally |mostly )?"
    r"(?:written|programmed|coded|developed|designed|invented|manufactured|patented|downloaded|installed)\b",
    (
        "written",
        "programmed",
        "coded",
        "developed",
        "designed",
        "invented",
        "manufactured",
        "patented",
        "loaded",
        "installed",
    ),
)
"""What has been made and is nobody: "where Gopher was written"."""
_SOFTWARE: Final = lazy_pattern(
    r"\b(?:software|servers?|programs?|browsers?|computers?|code|protocols?|apps?)\b"
)
_DRUG: Final = worded_pattern(
    rf"{CAPITAL}[a-z]{{3,20}}(?:vir|mab|nib|ciclib|gliptin|glutide|cillin)\b(?! [A-Z])",
    ("vir", "mab", "nib", "ciclib", "gliptin", "glutide", "cillin"),
)
_DOSED: Final = worded_pattern(
    r"\b(?:[Dd]oses of|[Pp]ills? of|[Dd]rugs?|[Vv]accines?|[Mm]edicines?|[Aa]ntivirals?|[Aa]ntibody|[Pp]ill)"
    r" ([A-Z][a-z]{3,20})(?= (?:was|were|is|are|has|to|for|in|on|by|and|or)\b|[,.;)])",
    ("oses of ", "rug", "accine", "edicine", "ntiviral", "ntibody", "pill", "Pill"),
)
_TAKEN: Final = worded_pattern(
    r"\b([A-Z][a-z]{3,20}) (?:pills|tablets|capsules|injections|doses|vaccines?)\b",
    (" pills", " tablets", " capsules", " injections", " doses", " vaccine"),
)
_TREATED: Final = worded_pattern(
    r"\b(?:[Pp]atients (?:who )?(?:took|take|taking|received)|prescrib(?:ed|ing)|[Jj]abs of"
    r"|(?:treated|vaccinated|injected) with|[Dd]oses of [A-Z][a-z]{3,20} and)"
    r" ([A-Z][a-z]{3,20})(?: (?:and|or) ([A-Z][a-z]{3,20}))?"
    r"(?= (?:was|were|is|are|has|to|for|in|on|by)\b|[,.;)])",
    ("atients ", "prescrib", "ed with ", "oses of ", "abs of "),
)
"""What only a drug is, whatever a finder says: "treated with Herceptin", "doses of Covaxin and Zycov"."""
_NAMESAKE: Final = lazy_pattern(
    r"\b(?:named|called) (?:after|for|in hono)|\b(?:bears?|bearing) (?:his|her) name\b"
)
"""What a text says that tells of the machine and of whom it is called after."""
_LIVED: Final = lazy_pattern(
    r",? (?:who|whose)\b| (?:ran|led|headed|joined|became|retired|resigned|died|served|was born)\b| \(\d{4}"
)
"""What follows the name of somebody, and of no machine."""
_LETTERS: Final = lazy_pattern(r" \(([A-Z]{2,8})\)")
_WORD_BEFORE: Final = lazy_pattern(r"\b\w+$")
_REACH: Final = 40
"""Characters of a first name at the most."""
_OTHERS: Final = (Label.PERSON, Label.GPE, Label.LOC, None)


def read_products(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with drugs and machines as products, and those of them that were missed."""
    machines = [Mention(Span(*match.span()), Label.PRODUCT) for match in _MACHINE.finditer(text)]
    machines = longest([*machines, *numbered_models(text)])
    drugs = [
        Mention(Span(*match.span()), Label.PRODUCT)
        for match in _DRUG.finditer(text)
        if not _is_anybody(match.group())
    ]
    things = _things(text) | _letters(text) | _treated(text) | {drug.span.of(text) for drug in drugs}
    called = _machines(text) | _dosed(text) | _software(text) | things
    if not (called or machines):
        return list(mentions)
    told = [
        Mention(mention.span, Label.PRODUCT)
        if mention.span.of(text) in (called if mention.label in _OTHERS else things)
        else mention
        for mention in mentions
    ]
    kept = outside(told, machines)
    found = sorted([*kept, *machines], key=lambda mention: mention.span)
    return sorted([*found, *outside(drugs, found)], key=lambda mention: mention.span)


def _machines(text: str) -> set[str]:
    """What telescopes are called, in full and, where nobody else is, by the last word: "Webb"."""
    names = {
        name
        for pattern in (_MACHINE, _CALLED)
        for match in pattern.finditer(text)
        if (name := next(filter(None, match.groups())))
    }
    names -= {name for name in names if name.split()[0] in gazetteer().countries}
    short = {name.split()[-1] for name in names if _is_short_for(name, text)}
    return {name for name in names | short if not _is_namesake(name, text)}


def _is_namesake(name: str, text: str) -> bool:
    """Whether a name in full is also that of somebody in the text whom a machine is called after."""
    if " " not in name or name.split()[0] not in gazetteer().first_names:
        return False
    return bool(_NAMESAKE.search(text)) or any(
        _LIVED.match(text, found.end()) for found in re.finditer(rf"\b{re.escape(name)}\b", text)
    )


def _letters(text: str) -> set[str]:
    """What machines are called by their letters: "James Webb Space Telescope (JWST)"."""
    found = (_LETTERS.match(text, machine.end()) for machine in _MACHINE.finditer(text))
    return {letters[1] for letters in found if letters}


def _is_short_for(name: str, text: str) -> bool:
    """Whether the last word of a name stands alone in the text, and behind no other first name."""
    words = name.split()
    if len(words) == 1:
        return False
    lasts = re.finditer(rf"(?<=\w) {re.escape(words[-1])}\b", text)
    before = {
        word.group()
        for last in lasts
        if (word := _WORD_BEFORE.search(text, last.start() - _REACH, last.start()))
    }
    return not any(word in gazetteer().first_names for word in before.difference(words))


def _things(text: str) -> set[str]:
    return {
        name
        for match in _THING_CALLED.finditer(text)
        if (name := next(filter(None, match.groups()))) and not (match[3] and _is_anybody(name))
    }


def _software(text: str) -> set[str]:
    """What has been written or made, in a text about computers."""
    return {made[1] for made in _MADE.finditer(text)} if _SOFTWARE.search(text) else set()


def _dosed(text: str) -> set[str]:
    names = {match.group(1) for pattern in (_DOSED, _TAKEN) for match in pattern.finditer(text)}
    return {name for name in names if not _is_anybody(name)}


def _treated(text: str) -> set[str]:
    names = {name for match in _TREATED.finditer(text) for name in match.groups() if name}
    return {name for name in names if not _is_anybody(name)}


def _is_anybody(name: str) -> bool:
    """Whether the lists have somebody, somewhere or some firm of that name."""
    known = gazetteer()
    lists = (known.first_names, known.last_names, known.cities, known.countries, known.organisations)
    return any(name in names for names in (*lists, known.nationalities, known.regions))
