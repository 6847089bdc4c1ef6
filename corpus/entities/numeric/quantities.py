"""Measures: "50 kilometres", "700 square miles", "20 degrees Celsius", "100 km/h", "two-metre".

A bare count ("550 companies") is not a quantity; neither is a time span.
"""

from corpus.entities.numeric.kinds import Grammar
from corpus.type_hints import Final

_RATE: Final = "[<per><slash><a>] [<hourunit><unit><measure><foot><perletter>]"

_MEASURE: Final = "[<measure><foot>]"
_MORE: Final = "(?:<digits>|<numeral>)"
_INCHES: Final = (
    f"(?:<inches>|{_MORE} (?:<dash>? <measure>|<in> (?! [<the><a><capital><month><year>])|"
    "(?! <dash>? [<unit><hourunit><yearword><plural><magnitude><percent><crowd>])))"
)

GRAMMAR: Final = Grammar(
    f"<number> <dash>? <foot> <dot>? <dash>? {_INCHES}",
    f"<number> <dash>? (?:<power> [<dot><dash>]?)? {_MEASURE} (?:{_MORE} {_MEASURE}|<inches>|{_RATE})?",
    "<a>? <half> <dash>? <a>? <measure>",
    "<inches>",
    "<dash>? <number> <dash>? <degree> <scale>?",
    "<number> <pounds> (?=<of>)",
    "<heat>",
    needs="measure foot inches degree pounds heat",
)
"""Every way to write a measure."""
