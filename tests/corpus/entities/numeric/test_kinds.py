"""The grammars of numbers as grammars."""

import random

import pytest

from corpus.entities.numeric import dates, money, percent, quantities, times
from corpus.entities.numeric.kinds import CHAR_OF, Grammar

GRAMMARS = [dates.GRAMMAR, money.GRAMMAR, percent.GRAMMAR, quantities.GRAMMAR, times.GRAMMAR]


@pytest.mark.parametrize("grammar", GRAMMARS)
def test_every_match_holds_a_kind_that_its_grammar_needs(grammar: Grammar) -> None:
    draw = random.Random(4)
    kinds = list(CHAR_OF.values())
    tapes = ["".join(draw.choices(kinds, k=60)) for _ in range(4000)]

    found = [match.group() for tape in tapes for match in grammar.pattern.finditer(tape)]

    assert len(found) > 100
    assert [match for match in found if grammar.needs.isdisjoint(match)] == []
