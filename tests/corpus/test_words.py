import re
from itertools import accumulate

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from corpus.article import Span
from corpus.words import about_words, count_words, find_words, find_words_within

texts = st.text("aZ9_'-’. \n\x1f—é東", max_size=12)


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


@pytest.mark.parametrize("text", ["", "He came and went.", "rain " * 4_000])
def test_the_words_of_a_text_of_usual_length_are_counted_all(text: str) -> None:
    assert about_words(text) == count_words(text)


def test_a_long_text_has_as_many_words_as_its_beginning_promises() -> None:
    assert about_words("rain " * 4_000 + "a " * 10_000) == 8_000


@given(texts)
@example("'tis the dogs' end--or is it? rock-'n'-roll")
@example("\x1f'a\x1f-1")
def test_words_are_runs_of_letters_and_digits_joined_by_single_marks(text: str) -> None:
    assert find_words(text) == re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text)


@given(st.text(max_size=6))
@example("“a’b”")
@example("’ ‘–é")
@example("\ud800")
def test_a_few_letters_beyond_ascii_part_words_as_they_do_among_many(few: str) -> None:
    text = f"plain words of letters{few}and more of them"

    assert find_words(text) == re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text)


@given(st.lists(texts, max_size=4))
def test_the_words_of_each_span_are_those_it_has_alone(pieces: list[str]) -> None:
    ends = list(accumulate(len(piece) + 1 for piece in pieces))
    spans = [Span(end - 1 - len(piece), end - 1) for piece, end in zip(pieces, ends, strict=True)]

    found = find_words_within("\n".join(pieces), spans)

    assert found == [find_words(piece.replace("’", "'")) for piece in pieces]


@pytest.mark.parametrize(
    ("text", "count"), [("他", 1), ("他来", 1), ("他来了", 2), ("他来 了", 2), ("rock-and-roll", 1)]
)
def test_two_characters_make_a_word_where_no_spaces_are_written(text: str, count: int) -> None:
    assert count_words(text) == count


def test_equal_words_of_a_long_text_take_the_memory_of_one() -> None:
    text = "river rose " * 20_000
    spans = [Span(0, 10), Span(11, 21), Span(len(text) - 11, len(text) - 1)]

    first, second, last = find_words_within(text, spans)

    assert first == second == last == ["river", "rose"]
    assert first[0] is second[0] is last[0]
    assert first[0] is not first[1]


@given(st.text("ab1_'’-. \n日", min_size=501, max_size=600))
def test_a_text_whose_words_were_found_has_as_many_as_before(text: str) -> None:
    counted = count_words(f"{text}.")

    words = list(re.finditer(r"\S+", text))
    find_words_within(text, [Span(*word.span()) for word in words[1:-1:2]])

    assert count_words(text) == counted


@given(st.lists(st.text("ab1_'’-. 日é", max_size=30).map(lambda text: f"x{text}x"), min_size=1, max_size=5))
def test_the_words_of_a_long_text_are_those_of_a_short_one(pieces: list[str]) -> None:
    filling = "it rained, " * 20_000
    text = " ".join([filling.strip(), *pieces, filling.strip()])
    spans, at = [], len(filling)
    for piece in pieces:
        spans.append(Span(at, at + len(piece)))
        at += len(piece) + 1

    assert list(find_words_within(text, spans)) == [find_words(piece.replace("’", "'")) for piece in pieces]


@settings(max_examples=10)
@given(st.text("ab1_'’-. é", max_size=30))
def test_a_long_text_has_as_many_words_as_its_parts(text: str) -> None:
    part = f"{text} It’s so-called 'rain', 12 mm. "

    assert count_words(part * 8_000) == 8_000 * count_words(part)


@pytest.mark.parametrize("many", [64, 65, 6_000])
def test_many_different_signs_part_words_as_few_do(many: int) -> None:
    text = "".join(f"plain{chr(0xE000 + number)}words " for number in range(many))

    assert find_words(text) == ["plain", "words"] * many
