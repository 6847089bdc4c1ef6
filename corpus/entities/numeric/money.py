"""Sums of money: "$1.8 billion", "US$5m", "€3.5bn", "10 million tenge", "KZT 500", "millions of dollars".

"More than" stays outside: what a reader looks for is the sum.
"""

from corpus.entities.numeric.kinds import Grammar
from corpus.type_hints import Final

_SIGNED: Final = "(?:<moneyland>? <sign>|<code> <dot>?)"
_SUM: Final = f"{_SIGNED} <digits> <scaled>"
_MORE: Final = "<digits> (?:<dash>? [<magnitude><short>]|(?= [<a><per><comma><dot><in><break>]))"
_WORD: Final = "(?:[<moneyland><new>]{0,2} (?:<currency>|<cent>)|<pounds> <sterling>|<moneyland> <pounds>)"
_LARGE: Final = "<digits> (?:<dash>? [<magnitude><short>]){1,2}"
# "K25 million" is a sum, "5K 25 million" is none.
_COUNTED: Final = "[<day><pair><year><count><dash>]"

GRAMMAR: Final = Grammar(
    # "Between £5 and £7" is two sums, each whole; in "between $5 and $7 million" the first is not.
    f"(?<=<between>) {_SIGNED} <digits> <and> {_SUM} (?<=[<magnitude><short>])",
    f"(?<=<between>) {_SUM} <and> <digits> <scaled> (?:<moneyland>? <currency>)?",
    # "Fell $2 million to $5 million" and "$20 or £15" are two sums each.
    f"(?<=<in>) {_SUM} <to> {_SUM} (?:<moneyland>? <currency>)?",
    f"{_SIGNED} <digits> [<dash><to>] {_SUM} (?<=[<magnitude><short>])",
    # "Rs. 1,500 or 2 million rupees" has its currency twice.
    f"{_SUM} (?= <or> {_MORE} {_WORD})",
    f"{_SUM} (?:<dash> (?:{_SUM}|<digits> <scaled>)|[<to><or>] {_MORE})? (?:<moneyland>? <currency>)?",
    f"<number> (?:<dash>|<of> <apostrophe>?)? {_WORD}",
    "(?:<magnitudes> <of>){1,3} (?:<moneyland>? <currency>|<pounds>)",
    "<amount> <dash>? <pounds> (?! <of>)",
    f"(?:{_LARGE}|<spoken> <magnitude>) <rarecurrency>",
    "<count> <rarecurrency> (?= [<break><dot><comma>])",
    "<digits> <penny>",
    # "In sum 20 million" is no sum of Kyrgyz money.
    f"(?:<rand>|(?<!<in>) <currency>) {_LARGE}",
    "<rand> <count>",
    f"(?<!{_COUNTED}) [<short><initial>] <digits> <dash>? <magnitude>",
    "<digits> <scaled> (?:<code>|<sign> (?! <digits>))",
    needs="sign code currency cent pounds rarecurrency penny rand initial short",
)
"""Every way to write a sum."""
