"""What every format owes, whatever is in its files."""

from collections.abc import Callable
from contextlib import suppress
from io import BufferedReader, BytesIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.format_detection import detect_format
from corpus.formats.known_formats import BY_MEDIA_TYPE, FORMATS
from corpus.normalize import normalize, one_line

Example = Callable[[str], bytes]

# Parquet needs a package that is not there; its reader has tests of its own.
every_format = pytest.mark.parametrize("name", [name for name in FORMATS if name != "parquet"])


UNTITLED = ("srt", "vtt", "man")
"""Subtitles have no place for a title; a manual page is called by its name and section."""


def read(name: str, payload: bytes | BufferedReader) -> list[Article | SourceError]:
    return list(FORMATS[name].load()(payload, source="a file"))


@every_format
def test_the_story_is_read_with_title_and_date(name: str, example: Example) -> None:
    [article] = read(name, example(name))

    assert isinstance(article, Article)
    if name not in UNTITLED:
        assert article.title.endswith("Minister comes and goes")
        assert article.date is not None
        assert article.date[:10] == "2023-03-18"
    assert article.source == "a file"
    text = " ".join(article.text.split()).removeprefix("Minister comes and goes ")
    assert text.startswith("The minister came to Astana on Monday and spoke for an hour")
    assert article.text.endswith("in the cold month of March.")


@every_format
def test_its_two_paragraphs_stay_apart(name: str, example: Example) -> None:
    [article] = read(name, example(name))

    assert isinstance(article, Article)
    assert len(article.text.removeprefix("Minister comes and goes\n\n").split("\n\n")) == 2


@every_format
def test_a_stream_is_as_good_as_bytes(name: str, example: Example) -> None:
    stream: Any = BufferedReader(BytesIO(example(name)))

    assert read(name, stream) == read(name, example(name))


@every_format
def test_the_content_alone_tells_the_format_as_does_the_ending(name: str, example: Example) -> None:
    head = example(name)[:4096]

    assert detect_format(head, f"story{FORMATS[name].suffixes[0]}") == name
    # An object on one line may be either.
    if name not in ("rst", "asciidoc"):
        assert detect_format(head) == ("jsonl" if name == "json" else name)


@every_format
def test_what_is_hostile_in_the_text_is_gone(name: str, example: Example) -> None:
    if name in ("epub", "pdf", "docx", "odt", "rtf", "warc"):
        pytest.skip("compressed, or not in characters")
    spoilt = example(name).replace(b"Monday", "Mon\u202eday\x7f".encode())

    [article] = read(name, spoilt)

    assert isinstance(article, Article)
    assert "on Monday and" in article.text
    assert article.text == normalize(article.text)
    assert article.title == one_line(article.title)


@every_format
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_file_cut_off_is_read_in_part_or_is_an_error(name: str, share: float, example: Example) -> None:
    whole = example(name)
    try:
        outcomes = read(name, whole[: int(len(whole) * share)])
    except SourceError:
        return

    assert all(isinstance(outcome, Article | SourceError) for outcome in outcomes)


@every_format
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=8)
@given(data=st.data())
def test_damaged_bytes_never_raise_anything_but_a_source_error(
    name: str, data: st.DataObject, example: Example
) -> None:
    whole = bytearray(example(name))
    for _ in range(data.draw(st.integers(1, 12))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(SourceError):
        read(name, bytes(whole))


def test_no_media_type_names_two_formats() -> None:
    types = [type for known in FORMATS.values() for type in known.media_types]

    assert len(types) == len(set(types)) == len(BY_MEDIA_TYPE)
