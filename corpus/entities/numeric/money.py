"""Sums of money: "$1.8 billion", "US$5m", "€3.5bn", "10 million tenge", "KZT 500", "millions of dollars".

"More than" stays outside: what a reader looks for is the sum.
"""

from typing import Final

from corpus.entities.numeric.kinds import Grammar

_SUM: Final = "(?:<moneyland>? <sign>|<code> <dot>?) <digits> <scaled>"
_WORD: Final = "(?:[<moneyland><new>]{0,2} (?:<currency>|<cent>)|<pounds> <sterling>|<moneyland> <pounds>)"
_LARGE: Final = "<digits> (?:<dash>? [<magnitude><short>]){1,2}"

GRAMMAR: Final = Grammar(
    f"(?<=<between>) {_SUM} <and> (?:{_SUM}|<digits> <scaled>) (?:<moneyland>? <currency>)?",
    f"{_SUM} (?:<range> (?:{_SUM}|<digits> <scaled>))? (?:<moneyland>? <currency>)?",
    f"<number> (?:<dash>|<of> <apostrophe>?)? {_WORD}",
    "(?:<magnitudes> <of>){1,3} (?:<moneyland>? <currency>|<pounds>)",
    "<amount> <dash>? <pounds> (?! <of>)",
    f"(?:{_LARGE}|<spoken> <magnitude>) <rarecurrency>",
    "<digits> <penny>",
    "<rand> (?:<count>|<digits> <dash>? [<magnitude><short>])",
    "<digits> <scaled> (?:<code>|<sign> (?! <digits>))",
    needs="sign code currency cent pounds rarecurrency penny rand",
)
"""Every way to write a sum."""
