"""The best sequence of labels."""

import random
from itertools import pairwise, product
from typing import Any

from corpus.entities.tagging.viterbi import best_path, calm_path, chain

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG")
FREE = tuple((0,) * 5 for _ in LABELS)


def is_allowed(path: tuple[int, ...]) -> bool:
    before = "O"
    for number in path:
        label = LABELS[number]
        if label[0] == "I" and (before == "O" or before[2:] != label[2:]):
            return False
        before = label
    return True


def test_a_name_never_goes_on_in_another_kind() -> None:
    scores = [(0, 50, 0, 0, 0), (0, 0, 10, 0, 40)]

    assert best_path(scores, chain(LABELS, FREE)) == [1, 2]


def test_a_name_never_begins_with_its_middle() -> None:
    assert best_path([(0, 1, 90, 2, 90)], chain(LABELS, FREE)) == [3]


def test_no_words_have_no_labels() -> None:
    assert best_path([], chain(LABELS, FREE)) == []


def test_the_path_is_the_best_of_all_there_are() -> None:
    draw = random.Random(7)
    for _ in range(40):
        scores = [tuple(draw.randint(-99, 99) for _ in LABELS) for _ in range(4)]
        links = tuple(tuple(draw.randint(-50, 50) for _ in LABELS) for _ in LABELS)
        paths = [path for path in product(range(5), repeat=4) if is_allowed(path)]

        def worth(path: tuple[int, ...], scores: Any = scores, links: Any = links) -> int:
            steps = sum(links[before][after] for before, after in pairwise(path))
            return int(steps + sum(local[label] for local, label in zip(scores, path, strict=True)))

        assert worth(tuple(best_path(scores, chain(LABELS, links)))) == max(map(worth, paths))


def test_without_calm_words_the_paths_are_the_same() -> None:
    draw = random.Random(8)
    for size in range(6):
        scores = [tuple(draw.randint(-99, 99) for _ in LABELS) for _ in range(size)]
        links = chain(LABELS, FREE)
        assert calm_path(scores.__getitem__, [False] * size, links) == best_path(scores, links)


def test_calm_words_are_passed_over_while_no_name_is_open() -> None:
    scores = [(0, 0, 0, 0, 0), (-5000, 5000, 0, 0, 0), (0, 0, 50, 0, 0), (5000, 0, 0, 0, 0), (0, 0, 0, 0, 0)]
    asked: list[int] = []

    def scores_at(at: int) -> tuple[int, ...]:
        asked.append(at)
        return scores[at]

    calm = [True, False, True, True, True]
    assert calm_path(scores_at, calm, chain(LABELS, FREE)) == [0, 1, 2, 0, 0]
    assert asked == [1, 2, 3]


def test_a_label_that_is_far_behind_is_given_up() -> None:
    links = tuple((0,) * 5 for _ in LABELS)
    behind = [(0, -1001, 0, 0, 0), (0, 0, 9_000, 0, 0)]
    near = [(0, -1000, 0, 0, 0), (0, 0, 9_000, 0, 0)]

    assert best_path(behind, chain(LABELS, links)) == [0, 0]
    assert best_path(near, chain(LABELS, links)) == [1, 2]


def test_within_a_name_a_label_is_given_up_sooner_at_a_calm_word() -> None:
    links = chain(LABELS, FREE)

    def path(lost: int) -> list[int]:
        scores = [(0, 100, 0, 0, 0), (lost, 0, 0, 0, 0), (0, 0, 5_000, 0, 0)]
        return calm_path(scores.__getitem__, [False, True, False], links)

    assert path(800) == [1, 2, 2]
    assert path(801)[:2] == [1, 0]


def test_a_chain_knows_what_may_open_a_sentence_and_what_begins_no_name() -> None:
    links = chain(LABELS, FREE)

    assert links.openings == (0, 1, 3)
    assert [[after for after, _ in successors] for successors in links.inside] == [
        [0],
        [0, 2],
        [0, 2],
        [0, 4],
        [0, 4],
    ]


def test_a_sentence_of_calm_words_has_no_names() -> None:
    assert calm_path(lambda at: (0,) * 5, [True] * 4, chain(LABELS, FREE)) == [0, 0, 0, 0]
    assert calm_path(lambda at: (0,) * 5, [], chain(LABELS, FREE)) == []
