"""Shares: "7.5%", "five per cent", "10 to 12 percent", "2.5 percentage points".

Fractions in words ("two-thirds") are counts, and no label of ours.
"""

from corpus.entities.numeric.kinds import Grammar
from corpus.type_hints import Final

_PERCENT: Final = "(?:<percent>|<per> <cent>)"
_SHARE: Final = f"<dash>? (?:{_PERCENT} <point>?|<basis> <point>|<basispoint>)"

GRAMMAR: Final = Grammar(
    f"(?<=[<in><between>]) <amount> {_PERCENT}? (?:<range>|<and>) <amount> {_SHARE}",
    f"<amount> <range> <amount> {_SHARE}|<amount> {_PERCENT} <dash> <amount> {_SHARE}",
    f"<amount> {_SHARE}",
    f"<a>? [<half><quarter>] <of>? [<a><numeral>]? {_SHARE}|<a> {_SHARE}",
    needs="percent cent basis basispoint",
)
"""Every way to write a share of a hundred."""
