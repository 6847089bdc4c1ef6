import re
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from corpus.layout.dateline import find_dateline
from corpus.normalize import normalize

TEXTS = (file for file in files("corpus.samples").iterdir() if file.name.endswith(".txt"))
FILES = sorted(TEXTS, key=lambda file: file.name)


def test_there_are_twelve_in_the_order_of_their_names() -> None:
    assert [file.name[:3] for file in FILES] == [f"{number:02}-" for number in range(1, 13)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
class TestEverySample:
    def test_begins_with_its_day_and_a_title_that_fits_a_line(self, file: Path) -> None:
        first, blank, *_ = file.read_text(encoding="utf-8").split("\n")

        day, title = re.fullmatch(r"date (\d{4}-\d{2}-\d{2}) (\S.*)", first).groups()

        assert date.fromisoformat(day) <= date(2025, 1, 1)
        assert len(title) <= 90
        assert blank == ""

    def test_is_of_the_length_of_a_news_story(self, file: Path) -> None:
        body = file.read_text(encoding="utf-8").split("\n", 1)[1]

        assert 250 <= len(body.split()) <= 900

    def test_needs_no_normalising(self, file: Path) -> None:
        text = file.read_text(encoding="utf-8")

        assert normalize(text) == text.rstrip("\n")

    def test_opens_with_a_dateline(self, file: Path) -> None:
        body = file.read_text(encoding="utf-8").split("\n", 2)[2]

        dateline = find_dateline(body)

        assert dateline is not None
        assert dateline.span.start == 0
        assert dateline.place is not None
