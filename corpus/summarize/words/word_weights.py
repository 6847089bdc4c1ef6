"""Texts as weights of words, wherever words stand for themselves: across articles."""

import math
from collections.abc import Mapping
from itertools import repeat
from operator import mul, truediv

Vector = dict[str, float]
"""Weights of words."""


def unit(vector: Mapping[str, float]) -> Vector:
    """The vector at Euclidean length 1; nothing stays nothing."""
    norm = math.hypot(*vector.values())
    return {word: weight / norm for word, weight in vector.items()} if norm else {}


def add_to(total: Vector, vector: Vector) -> None:
    """Add the vector to a running sum, in place."""
    for word, value in vector.items():
        total[word] = total.get(word, 0.0) + value


def product(vector: Vector, total: Vector) -> float:
    """The scalar product; the time it takes is that of the first vector's words."""
    return float(sum(map(mul, vector.values(), map(total.get, vector, repeat(0.0)))))


def product_with_unit(vector: Vector, total: Vector) -> float:
    """The scalar product with the total at length 1."""
    norm = math.hypot(*total.values())
    if not norm:
        return 0.0
    found = map(total.get, vector, repeat(0.0))
    return float(sum(map(mul, vector.values(), map(truediv, found, repeat(norm)))))
