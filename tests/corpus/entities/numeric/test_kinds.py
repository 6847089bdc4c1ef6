"""The grammars of numbers as grammars."""

import random
import re

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


@pytest.mark.parametrize("grammar", GRAMMARS)
def test_nothing_begins_with_a_kind_that_is_passed_over(grammar: Grammar) -> None:
    guard, _, alternatives = grammar.pattern.pattern.partition(")")
    unguarded = re.compile(alternatives)
    draw = random.Random(5)
    kinds = [*CHAR_OF.values(), *guard.removeprefix("(?![").removesuffix("]") * 4]
    tapes = ["".join(draw.choices(kinds, k=60)) for _ in range(2000)]

    for tape in tapes:
        assert _spans(grammar.pattern, tape) == _spans(unguarded, tape)


def _spans(pattern: re.Pattern[str], tape: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(tape)]
