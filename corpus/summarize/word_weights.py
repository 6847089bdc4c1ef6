"""Texts as weights of words, wherever words stand for themselves: across articles."""

import math
from collections.abc import Mapping

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
    get = total.get
    return sum([value * get(word, 0.0) for word, value in vector.items()])
