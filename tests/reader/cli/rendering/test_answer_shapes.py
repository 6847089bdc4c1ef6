"""Every format writes any shape: streamed, ended, parseable."""

import csv
import io
import json
from collections.abc import Iterator

import pytest

from reader.cli.rendering.answer_shapes import AnswerShape, OutputFormat, write

WORDS: AnswerShape[str] = AnswerShape(
    heading=lambda word: word.upper(),
    plain=lambda word: f"{word}\n",
    markdown=lambda word: f"- {word}\n",
    record=lambda word: {"word": word},
    columns=("word",),
    rows=lambda word: [(word,)],
)


def written(items: list[str], form: OutputFormat) -> str:
    stream = io.StringIO()
    write(items, WORDS, form=form, stream=stream)
    return stream.getvalue()


def test_one_item_stands_plainly_without_a_heading() -> None:
    assert written(["alpha"], OutputFormat.PLAIN) == "alpha\n"


def test_several_items_are_headed_and_followed_by_an_empty_line() -> None:
    answer = written(["alpha", "beta", "gamma"], OutputFormat.PLAIN)

    assert answer == "==> ALPHA <==\nalpha\n\n==> BETA <==\nbeta\n\n==> GAMMA <==\ngamma\n\n"


@pytest.mark.parametrize("items", [[], ["alpha"], ["alpha", "bêta 'quoted' \"twice\"", "γ"]])
def test_json_is_one_array(items: list[str]) -> None:
    assert json.loads(written(items, OutputFormat.JSON)) == [{"word": item} for item in items]


def test_jsonl_is_an_object_a_line_with_letters_as_they_are() -> None:
    lines = written(["alpha", "bêta"], OutputFormat.JSONL).splitlines()

    assert [json.loads(line)["word"] for line in lines] == ["alpha", "bêta"]
    assert "bêta" in lines[1]


def test_csv_has_a_header_and_survives_quotes_commas_and_newlines() -> None:
    awkward = 'one, "two"\nthree'

    rows = list(csv.reader(io.StringIO(written([awkward], OutputFormat.CSV))))

    assert rows == [["word"], [awkward]]


@pytest.mark.parametrize(
    "form", [OutputFormat.JSONL, OutputFormat.JSON, OutputFormat.CSV, OutputFormat.MARKDOWN]
)
def test_an_item_is_written_before_the_next_is_made(form: OutputFormat) -> None:
    stream = io.StringIO()

    def items() -> Iterator[str]:
        yield "alpha"
        assert "alpha" in stream.getvalue()
        yield "beta"

    write(items(), WORDS, form=form, stream=stream)

    assert "beta" in stream.getvalue()


@pytest.mark.parametrize("form", [OutputFormat.JSON, OutputFormat.JSONL])
def test_json_is_whole_in_an_encoding_that_cannot_hold_it(form: OutputFormat) -> None:
    data = io.BytesIO()
    stream = io.TextIOWrapper(data, encoding="ascii", errors="backslashreplace")

    write(["bêta"], WORDS, form=form, stream=stream)
    stream.flush()

    assert "bêta" in str(json.loads(data.getvalue()))
