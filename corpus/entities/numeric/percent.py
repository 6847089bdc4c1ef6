"""Shares: "7.5%", "five per cent", "10 to 12 percent", "2.5 percentage points".

Fractions in words ("two-thirds") are counts, and no label of ours.
"""

from typing import Final

from corpus.entities.numeric.kinds import Grammar

GRAMMAR: Final = Grammar(
    "<amount> <percent>? <range> <amount> <dash>? (?:<percent>|<per> <cent>) <point>?",
    "<amount> <dash>? (?:<percent>|<per> <cent>) <point>?",
    needs="percent cent",
)
"""Every way to write a share of a hundred."""
