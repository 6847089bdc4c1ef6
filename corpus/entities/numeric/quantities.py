"""Measures: "50 kilometres", "700 square miles", "20 degrees Celsius", "100 km/h", "two-metre".

A bare count ("550 companies") is not a quantity; neither is a time span.
"""

from typing import Final

from corpus.entities.numeric.kinds import Grammar

_RATE: Final = "[<per><slash><a>] [<hourunit><unit><measure><perletter>]"

GRAMMAR: Final = Grammar(
    f"<number> <dash>? <power>? <measure> (?:<digits> <measure>|{_RATE})?",
    "<dash>? <number> <dash>? <degree> <scale>?",
    "<number> <pounds> (?=<of>)",
    "<heat>",
    needs="measure degree pounds heat",
)
"""Every way to write a measure."""
