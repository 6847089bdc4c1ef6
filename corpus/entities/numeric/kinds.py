"""The alphabet and the notation in which the number grammars are written.

A text is read as a tape of kinds, one character a token, and a grammar is a regular expression over that.
In the notation `<month>` stands for the character of the kind `month`, or for the fragment of that name in
`FRAGMENTS`; blanks mean nothing. So a grammar never sees a word: which are months is a lexicon's to say.
"""

import re
from collections.abc import Iterator
from functools import cache, cached_property

from corpus.patterns import compiled, lazy_pattern
from corpus.type_hints import Final

_GROUPS: Final = (
    # numbers in digits
    "day pair year count ordinal clock decade shortdecade isodate fiscalyear"
    # numbers in words
    " numeral ordinalword magnitude magnitudes short rand half few basis basispoint"
    # small words
    " a the of and or to between than more at least up approx in per"
    # signs
    " comma dash slash dot percent sign degree break other capital plural"
    # money
    " code currency rarecurrency pounds sterling moneyland cent penny initial"
    # calendar
    " month may mon weekday wday season holiday holy holidayword new newyear relative"
    " before past either following early end earlier"
    " unit yearword weekend quarter century filler ago old era"
    # clock
    " laptime hourunit daypart tonight noon meridiem zone oclock"
    # measures
    " heat measure foot inches power scale point perletter timeword crowd apostrophe possessive"
)

_LETTERS: Final = "".join(map(chr, (*range(0xC0, 0x100), *range(0xA1, 0xC0)))) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# A set with letters beyond the first 256 takes a hundred times as long to compile.
CHAR_OF: Final = dict(zip(_GROUPS.split(), _LETTERS, strict=False))
"""The character that stands for each kind on a tape: letters and signs that no pattern takes for syntax."""

_IDLE: Final = "".join(CHAR_OF[kind] for kind in ("other", "capital", "plural", "comma", "break"))
"""Most of a tape, and nothing that a grammar finds begins there."""

FRAGMENTS: Final = {
    "digits": "[<day><pair><year><count>]",
    "abbreviated": "<dot> (?=[<currency><sign><code><moneyland><measure><foot>])",
    "scaled": "(?:<dash>? [<magnitude><short>] <abbreviated>?){0,2}",
    "tens": "<numeral> (?:<dash>? <numeral>)? (?:<dash> <and> <dash> <a> <dash> <half>|<and> <a> <half>)?",
    "spoken": "(?:(?:<a>? <few> <of>? <magnitude>?|<tens>|<a> (?=<magnitude>)|<half> <a> (?=<magnitude>))"
    " (?:<dash>? <magnitude> (?:<and>? <tens>)?){0,2})",
    "amount": "(?:<digits> <scaled>|<spoken>)",
    "range": "[<dash><to><or>]",
    "number": "(?:<amount> (?:<range> <amount>)?)",
    "about": "(?:<more> <or>? [<than><of>]?|<at> <least>|<up> <to>|<approx>)?",
    "monthname": "(?:<month>|<may>|<mon> <dot>?)",
    "dayno": "[<day><ordinal>]",
    "stage": "(?:<early> <dash>?|<end> <of> <the>?)",
    "modifier": "[<before><past><either>]",
    "after": "[<following><either>]",
    "period": "[<unit><yearword><weekend><quarter><century>]",
    "span": "(?:[<unit><yearword><weekend><century>]|<filler> <quarter>)",
}
"""Named pieces of grammar that several families share."""

_NAME = lazy_pattern(r"<([a-z]+)>")


@cache
def _fragment(name: str) -> str:
    return f"(?:{expand(FRAGMENTS[name])})"


def expand(notation: str) -> str:
    """The regular expression over tapes that a piece of notation stands for."""

    def meaning(match: re.Match[str]) -> str:
        """What a name in braces stands for."""
        name = match.group(1)
        return CHAR_OF.get(name) or _fragment(name)

    return _NAME.sub(meaning, "".join(notation.split()))


class Grammar:
    """One pattern of all alternatives; the first that matches at a place wins there.

    `needs` names kinds of which every match holds one. The pattern is compiled when it is first needed: that
    takes longer than reading a story.
    """

    def __init__(self, *alternatives: str, needs: str) -> None:
        self._alternatives: Final = alternatives
        self.needs: Final = frozenset(CHAR_OF[kind] for kind in needs.split())
        """The characters of the needed kinds."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression over tapes."""
        alternatives = "|".join(f"(?:{expand(alternative)})" for alternative in self._alternatives)
        return compiled(f"(?![{_IDLE}])(?:{alternatives})")

    def find(self, kinds: str) -> Iterator[re.Match[str]]:
        """The matches in a tape."""
        return iter(()) if self.needs.isdisjoint(kinds) else self.pattern.finditer(kinds)
