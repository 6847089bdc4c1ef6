"""A few mutants of every kind, so that the fuzzer itself keeps working; `make fuzz` makes many."""

import random
from pathlib import Path

import pytest

from fuzz.lines import broken
from fuzz.mutating import mutant
from fuzz.seeds import seeds
from fuzz.targets import attack

SEEDS = seeds()
ALL = [seed for several in SEEDS.values() for seed in several]


@pytest.mark.parametrize("kind", SEEDS)
def test_seeds_and_a_few_mutants_do_no_harm(kind: str, tmp_path: Path) -> None:
    chance = random.Random(kind)

    for seed in SEEDS[kind]:
        attack(kind, seed, tmp_path)
        for _ in range(3):
            attack(kind, mutant(seed, ALL, chance), tmp_path)


def test_mutants_are_the_same_for_the_same_chance() -> None:
    first, second = ([mutant(seed, ALL, random.Random(7)) for seed in SEEDS["html"]] for _ in range(2))

    assert first == second


def test_a_part_of_a_broken_line_means_what_it_meant(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text("known = late and (found := search(text))\nalike = (first or second) == third\n")

    texts = {place.text for place in broken(module)}

    assert texts == {
        "(late or (found := search(text)))",
        "((first or second) != third)",
        "(first and second)",
    }
