import os
import random
import subprocess
import sys
from typing import Any

import pytest

np = pytest.importorskip("numpy")

from corpus.summarize.classic import lex_rank, overlap, text_rank  # noqa: E402
from corpus.summarize.classic.overlap import blocks, count_words  # noqa: E402

RARE = [f"rare{number}" for number in range(60)]


COMMON = ["often", "much", "few"]


def sentences(size: int = 40) -> list[list[str]]:
    chance = random.Random(5)
    return [chance.choices(RARE, k=5) + chance.choices(COMMON, k=chance.randint(0, 3)) for _ in range(size)]


def dense(entries: Any) -> Any:
    matrix = np.zeros((entries.height, entries.width))
    matrix[entries.rows, entries.columns] = entries.values
    return matrix


@pytest.mark.parametrize("cells", [1, 7, 100, 1_000_000])
def test_blocks_of_any_size_make_up_the_matrix_of_all_pairs(
    cells: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overlap, "_CELLS", cells)
    entries = count_words(sentences())

    whole = np.vstack([block for _, block in blocks(entries)])

    assert np.array_equal(whole, dense(entries) @ dense(entries).T)


def test_a_block_says_which_row_it_begins_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlap, "_CELLS", 80)
    found = list(blocks(count_words(sentences())))

    assert [first for first, _ in found] == [sum(len(b) for _, b in found[:n]) for n in range(len(found))]


@pytest.mark.parametrize("cells", [1, 10, 19, 20, 50])
def test_a_block_holds_no_more_cells_than_it_may_or_one_row(
    cells: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overlap, "_CELLS", cells)
    found = blocks(count_words([[f"word{number}"] for number in range(10)]))

    assert all(block.size <= max(cells, 10) for _, block in found)


def test_sentences_without_a_word_share_none() -> None:
    assert [block.tolist() for _, block in blocks(count_words([[], []]))] == [[[0.0, 0.0], [0.0, 0.0]]]


@pytest.mark.parametrize("module", [lex_rank, text_rank])
def test_ratings_are_the_same_when_the_matrix_is_too_large_to_hold(
    module: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [*sentences(), ["one"], ["one"], ["other"]]
    argument = texts if module is text_rank else count_words(texts)
    held = module._ratings(argument)
    monkeypatch.setattr(module, "HELD", 0)

    assert np.allclose(module._ratings(argument), held, rtol=1e-9)


@pytest.mark.parametrize("threads", [None, "3"])
def test_what_is_started_later_inherits_no_number_of_threads(threads: str | None) -> None:
    code = "import os, corpus.summarize.classic.arrays; print(os.environ.get('OPENBLAS_NUM_THREADS'))"
    own = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    given = {} if threads is None else {"OPENBLAS_NUM_THREADS": threads}

    said = subprocess.run(
        [sys.executable, "-c", code], env=own | given, capture_output=True, text=True, check=True, timeout=60
    )

    assert said.stdout.strip() == str(threads)
