"""How long a summary may be, in each of its three measures."""

import re

import pytest

from corpus.errors import UsageError
from corpus.length import DEFAULT_LENGTH, Length


@pytest.mark.parametrize(
    ("length", "total", "most"),
    [
        (DEFAULT_LENGTH, 10, 3),
        (DEFAULT_LENGTH, 2, 2),
        (Length(sentences=1), 10, 1),
        (Length(None, ratio=0.2), 10, 2),
        (Length(None, ratio=0.25), 10, 3),
        (Length(None, ratio=0.24), 10, 2),
        (Length(None, ratio=0.01), 10, 1),
        (Length(None, ratio=1), 7, 7),
        (Length(None, ratio=0.5), 0, 0),
        (Length(None, words=1), 10, 10),
    ],
)
def test_no_more_sentences_are_kept_than_asked_for_and_at_least_one(
    length: Length, total: int, most: int
) -> None:
    assert length.most_sentences(total) == most


@pytest.mark.parametrize(
    ("measures", "said"),
    [
        ({"sentences": 0}, "0 sentences are no summary; give 1 or more"),
        ({"sentences": None, "ratio": 0.0}, "a ratio of 0.0 is not between 0 and 1; give one like 0.2"),
        ({"sentences": None, "ratio": 1.01}, "a ratio of 1.01 is not between 0 and 1; give one like 0.2"),
        ({"sentences": None, "words": 0}, "0 words are no summary; give 1 or more"),
        ({"sentences": None}, "a length is either sentences, a ratio or words; give one of them"),
        ({"ratio": 0.5}, "a length is either sentences, a ratio or words; give one of them"),
    ],
)
def test_a_length_that_makes_no_summary_is_refused(measures: dict[str, float | None], said: str) -> None:
    with pytest.raises(UsageError, match=f"^{re.escape(said)}$"):
        Length(**measures)  # type: ignore[arg-type]
