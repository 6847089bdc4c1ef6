"""Times of day and spans shorter than a day: "10:30 GMT", "5 p.m.", "noon", "two hours", "this morning"."""

from corpus.entities.numeric.kinds import Grammar
from corpus.type_hints import Final

_CLOCK: Final = "(?:<clock>|<laptime>|<day>|<count>)"
_UNITS: Final = "<unit><hourunit><yearword><quarter><century><measure><foot>"
_NOT_COUNTED: Final = f"(?! <dash>? [{_UNITS}<magnitude><percent><currency><plural>])"

GRAMMAR: Final = Grammar(
    f"(?:{_CLOCK} <meridiem>? <range>)? {_CLOCK} <meridiem> (?:<zone> <timeword>?)?",
    "[<year><count><laptime>] <zone>",
    "<clock> (?:<dash> <clock>)? (?:<zone> <timeword>?)?",
    "[<day><numeral><count><clock>] <oclock>",
    f"(?:<a>? [<half><quarter>]|[<numeral><day>] <hourunit>?) <past> [<numeral><day><noon>] {_NOT_COUNTED}",
    f"(?:<a>|(?<=<at>)) <quarter> <to> [<numeral><day><noon>] {_NOT_COUNTED}",
    f"(?<=<at>) (?:<half>|<numeral> <to>) <numeral> {_NOT_COUNTED}",
    "[<numeral><day>] <hourunit> <to> <noon>",
    "<day>? <noon>",
    "(?:<early> <dash>?)? (?:<modifier> <daypart>|<tonight>)",
    "<modifier>? <about> <number> <dash>? <hourunit> (?:<and>? <number> <hourunit>)? [<ago><earlier>]?",
    "<half> <a> <hourunit>",
    needs="meridiem zone clock oclock noon daypart tonight hourunit past quarter half to",
)
"""Every way to write a time of day or a span of hours."""
