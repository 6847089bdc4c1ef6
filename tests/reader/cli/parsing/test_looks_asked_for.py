"""Which look the options ask for, and which of them do not go together."""

import argparse
import io
import json
from pathlib import Path

import pytest

from corpus.errors import UsageError
from reader.cli.output.links import TOKEN
from reader.cli.parsing.output_options import (
    add_shaping,
    check_shaping,
    form_of,
    look_of,
    wants_parts,
    wants_text,
)
from reader.cli.rendering.answer_shapes import AnswerShape, OutputFormat, piece_of
from reader.cli.rendering.record_fields import SUMMARY
from reader.cli.rendering.templates import template_of


def options(**given: object) -> argparse.Namespace:
    usual: dict[str, object] = {
        "only": [], "template": None, "format": "plain", "output": "", "color": "auto", "with_text": False,
    }  # fmt: skip
    return argparse.Namespace(**{**usual, **given})


class Person(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


TEMPLATE = template_of("{title}", SUMMARY)


@pytest.mark.parametrize("given", [{}, {"only": ["title"], "format": "json"}, {"template": TEMPLATE}])
def test_options_that_go_together(given: dict[str, object]) -> None:
    check_shaping(options(**given))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"only": ["title"]}, "--only is for JSON; add --format json"),
        ({"only": ["title"], "format": "csv"}, "--only is for JSON; add --format json"),
        ({"only": ["title"], "template": TEMPLATE}, "name the fields in the template"),
    ],
)
def test_options_that_do_not(given: dict[str, object], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        check_shaping(options(**given))


def test_a_folder_is_written_in_parts(tmp_path: Path) -> None:
    assert wants_parts(options(output="answers/"))
    assert wants_parts(options(output=str(tmp_path)))
    assert not wants_parts(options(output=str(tmp_path / "answers.jsonl")))
    assert not wants_parts(options())


def test_parquet_needs_a_folder() -> None:
    assert wants_parts(options(output="answers/", format="parquet"))
    with pytest.raises(UsageError, match="name a folder"):
        wants_parts(options(output="answers.parquet", format="parquet"))


def test_a_template_is_lines_whatever_format_is_set() -> None:
    assert form_of(options(format="csv")) is OutputFormat.CSV
    assert form_of(options(format="csv", template=TEMPLATE)) is OutputFormat.PLAIN


def test_the_text_is_carried_by_who_asks_for_it() -> None:
    assert wants_text(options(with_text=True))
    assert wants_text(options(only=["title", "text"], format="json"))
    assert wants_text(options(template=template_of("{text}", SUMMARY)))
    assert not wants_text(options(template=TEMPLATE))
    assert not wants_text(options())


def test_headings_are_links_on_a_terminal_that_opens_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_HYPERLINK", "1")

    assert look_of(options(), Person()).links == TOKEN
    assert look_of(options(color="never"), Person()).links == ""
    assert look_of(options(format="markdown"), Person()).links == ""
    assert look_of(options(), io.StringIO()).links == ""
    monkeypatch.setenv("FORCE_HYPERLINK", "0")
    assert look_of(options(), Person()).links == ""


def test_parts_of_a_record_come_in_the_order_asked_for_and_unknown_ones_are_null() -> None:
    parser = argparse.ArgumentParser()
    add_shaping(parser, SUMMARY)
    given = parser.parse_args(["--only", "method,title", "--only", "id"])
    look = look_of(options(only=given.only, format="jsonl"), io.StringIO())
    shape: AnswerShape[str] = AnswerShape(
        heading=None,
        plain=str,
        markdown=str,
        record=lambda title: {"article": {"title": title}, "method": "lead"},
        columns=(),
        rows=lambda _: (),
    )

    assert list(json.loads(piece_of("A", shape, look).body).items()) == [
        *(("method", "lead"), ("title", "A"), ("id", None)),
    ]


def test_a_part_that_there_is_not_is_said_with_those_that_there_are() -> None:
    parser = argparse.ArgumentParser()
    add_shaping(parser, SUMMARY)

    with pytest.raises(UsageError, match="no part 'titel'; choose from article, title"):
        parser.parse_args(["--only", "title,titel"])
