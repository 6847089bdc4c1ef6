import itertools
import re

import pytest

from corpus.languages.scripts import SCRIPTS, UNSPACED
from corpus.languages.unspaced import find_words
from corpus.library.ingest.indexing import spaced
from corpus.words import count_words


def test_the_table_of_scripts_is_in_order_and_no_two_overlap() -> None:
    assert all(before.last < after.first for before, after in itertools.pairwise(SCRIPTS))


@pytest.mark.parametrize("text", ["漢字", "かな", "カナ", "人々", "ไทย", "ລາວ", "ဗမာ", "ខ្មែរ"])
def test_what_is_written_without_spaces_is_so_for_everyone_who_counts(text: str) -> None:
    assert re.fullmatch(f"[{UNSPACED}]+", text)
    assert count_words(text) == (len(text) + 1) // 2
    assert len(find_words(2 * text)) > 1


def test_the_index_parts_chinese_and_japanese_characters() -> None:
    assert spaced("人々").split() == ["人", "々"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("漢", ("漢",)),
        ("漢字", ("漢字",)),
        ("漢字学", ("漢字", "字学")),
        ("漢字 学", ("漢字", "学")),
        ("漢字abc字", ("漢字", "字", "abc")),
        ("well-known café’s", ("well-known", "café’s")),
        ("5 cats, 2x", ("cats", "x")),
        ("_a_", ("a",)),
    ],
)
def test_words_are_runs_of_letters_or_pairs_of_characters(text: str, words: tuple[str, ...]) -> None:
    assert find_words(text) == words
