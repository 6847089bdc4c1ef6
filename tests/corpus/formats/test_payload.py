"""How much of a document is read, and what is said of more."""

import io

import pytest

from corpus.errors import SourceError
from corpus.formats.payload import read_whole, require_few_lines
from corpus.formats.structure_wanted import is_wanted, without_shapes


@pytest.mark.parametrize(
    "packed", [bytes, lambda data: io.BufferedReader(io.BytesIO(data))], ids=["bytes", "stream"]
)
def test_a_document_of_the_largest_size_is_read_and_a_byte_more_is_not(packed: type[bytes]) -> None:
    assert read_whole(packed(b"a" * 100), source="a", most=100) == b"a" * 100
    with pytest.raises(SourceError, match=r"^a: larger than 0 MB; split it into smaller files$"):
        read_whole(packed(b"a" * 101), source="a", most=100)


def test_no_more_is_taken_from_a_stream_than_tells_that_it_is_too_large() -> None:
    stream: io.BufferedReader = io.BufferedReader(io.BytesIO(b"a" * 1_000))

    with pytest.raises(SourceError):
        read_whole(stream, source="a", most=100)

    assert stream.tell() == 101


def test_lines_are_counted_whether_the_last_one_is_ended_or_not() -> None:
    assert require_few_lines("a\nb\nc", source="a", most=3) == "a\nb\nc"
    with pytest.raises(SourceError, match=r"^a: an article of 4 lines, and 3 are the most; split it"):
        require_few_lines("a\nb\nc\n", source="a", most=3)


def test_numbers_of_lines_are_said_so_that_they_can_be_read() -> None:
    with pytest.raises(SourceError, match=r"an article of 1,201 lines, and 1,000 are the most"):
        require_few_lines("\n" * 1_200, source="a", most=1_000)


def test_shapes_are_wanted_again_when_the_last_who_does_without_has_ended() -> None:
    outer, inner = without_shapes([1, 2]), without_shapes([3])

    assert is_wanted()
    assert next(outer) == 1
    assert not is_wanted()
    assert list(inner) == [3]
    assert not is_wanted()
    assert list(outer) == [2]
    assert is_wanted()


def test_shapes_are_wanted_again_when_who_does_without_is_left() -> None:
    articles = without_shapes([1, 2])
    next(articles)

    articles.close()

    assert is_wanted()
