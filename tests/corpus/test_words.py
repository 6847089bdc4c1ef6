import pytest

from corpus.words import count_words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("The mayor’s well-known dog.", 4),
        ("In 2023, 1 of 5 — left!", 6),
        ("他来了她走", 3),
        ("東京 Tokyo 2020", 3),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, count: int) -> None:
    assert count_words(text) == count
