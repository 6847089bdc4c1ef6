"""`nutgraf entity`: a name by its parts, without its marks, beside another, over time."""

import csv
import io
import json
from functools import partial
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.ingest import stored_rows
from corpus.library.ingest.candidates import Candidate
from corpus.library.ingest.examining import Findings
from corpus.library.ingest.identity import fingerprint_of
from corpus.library.label_bits import bits_of
from corpus.library.store import Library
from corpus.library.stored_article import Record
from reader.cli.rendering.bars import bars_of, drawn
from tests.reader.cli.commands.conftest import Run

CLEVERLY = ("PERSON", "James Cleverly", 1)
TOKAYEV = ("PERSON", "Kassym-Jomart Tokayev", 2)
ERDOGAN = ("PERSON", "Recep Tayyip Erdoğan", 1)
ANKARA = ("GPE", "Ankara", 1)
STORIES = (
    ("2023-03-18", "James Cleverly met Mr Tokayev in Astana. They spoke.", (CLEVERLY, TOKAYEV)),
    ("2023-03-20", "Tokayev's plane left. James Cleverly stayed.", (CLEVERLY, TOKAYEV)),
    ("2023-03-21", "Recep Tayyip Erdoğan spoke in Ankara.", (ERDOGAN, ANKARA)),
    ("2023-03-22", "Lady Cleverly sang.", (("PERSON", "Lady Cleverly", 1), ANKARA)),
    ("2023-03-23", "It was cold. Ada Novak went to Kiew.", (("PERSON", "Ada Novak", 1), ("GPE", "Kyiv", 1))),
)


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    with Library.open(tmp_path / "library.db") as library, library.writing() as connection:
        for number, (day, text, mentions) in enumerate(STORIES):
            article = Article(text, f"Story {number}", date=day, language="en")
            candidate = Candidate(Record(article), str(number).encode(), fingerprint_of(article))
            labels = bits_of([])
            stored_rows.insert(
                connection,
                candidate,
                Findings("en", labels, mentions),
                stored_rows.Arrival(0, engine="hand"),
            )
    return partial(run, "entity")


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("tokayev", "Kassym-Jomart Tokayev"),
        ("kassym", "Kassym-Jomart Tokayev"),
        ("Erdoğan", "Recep Tayyip Erdoğan"),
        ("erdogan", "Recep Tayyip Erdoğan"),
        ("TAYYIP ERDOGAN", "Recep Tayyip Erdoğan"),
        ("toka", "Kassym-Jomart Tokayev"),
        ("James Cleverly", "James Cleverly"),
    ],
)
def test_a_part_of_a_name_is_enough(run: Run, part: str, name: str) -> None:
    status, out, _ = run(part, "--format", "json")

    assert status == 0
    assert json.loads(out)[0]["name"] == name


def test_several_names_are_listed_with_their_counts(run: Run) -> None:
    status, out, err = run("cleverly", "--format", "json")

    assert status == 0
    assert [(name["name"], name["articles"]) for name in json.loads(out)] == [
        ("James Cleverly", 2),
        ("Lady Cleverly", 1),
    ]
    assert "several names" in err


def test_two_names_together_are_shown_in_the_sentence_that_has_both(run: Run) -> None:
    _, out, _ = run("tokayev", "--with", "James Cleverly", "--format", "json")
    _, plain, _ = run("tokayev", "--with", "James Cleverly")

    apart, near = json.loads(out)
    assert (near["id"], near["text"]) == ("@1", "James Cleverly met Mr Tokayev in Astana.")
    assert STORIES[0][1][near["start"] : near["end"]] == near["text"]
    assert (apart["id"], apart["text"]) == ("@2", None)
    assert plain.splitlines()[1].split() == ["2023-03-18", "@1", *near["text"].split()]


def test_two_names_that_never_meet_are_a_line(run: Run) -> None:
    status, out, err = run("tokayev", "--with", "ankara")

    assert (status, out) == (1, "")
    assert "no article names both" in err


def test_companions_may_be_of_one_label(run: Run) -> None:
    with_all = json.loads(run("Ankara", "--format", "json")[1])
    people = json.loads(run("James Cleverly", "--label", "person", "--format", "json")[1])
    places = json.loads(run("James Cleverly", "--label", "gpe", "--format", "json")[1])

    assert with_all[0]["companions"] == [], "they share one article each"
    assert [companion["name"] for companion in people[0]["companions"]] == ["Kassym-Jomart Tokayev"]
    assert places[0]["companions"] == []


def test_a_table_has_all_that_is_known(run: Run) -> None:
    table = list(csv.DictReader(io.StringIO(run("tokayev", "--format", "csv")[1])))

    assert [(row["kind"], row["date"], row["articles"]) for row in table[1:4]] == [
        ("day", "2023-03-18", "1"),
        ("day", "2023-03-19", "0"),
        ("day", "2023-03-20", "1"),
    ]
    assert [row["kind"] for row in table[4:]] == ["companion", "article", "article"]


def test_where_nothing_is_drawn_days_are_lines(run: Run) -> None:
    out = run("tokayev")[1]

    assert "by day\n  2023-03-18 1\n  2023-03-20 1\n" in out
    assert "█" not in out


def test_markdown_is_markdown(run: Run) -> None:
    out = run("tokayev", "--format", "markdown")[1]

    assert out.startswith("## Kassym-Jomart Tokayev\n\n- PERSON: 2 articles")
    assert "| 2 | PERSON | James Cleverly |" in out
    assert "▁" not in out


@pytest.mark.parametrize(
    ("first", "last", "unit", "length"),
    [
        ("2023-01-01", "2023-01-01", "day", 1),
        ("2023-01-01", "2023-03-31", "day", 90),
        ("2023-01-01", "2023-04-01", "week", 14),
        ("2021-01-04", "2023-01-01", "week", 104),
        ("2020-01-31", "2023-01-01", "month", 37),
    ],
)
def test_bars_are_as_wide_as_the_time_is_long(first: str, last: str, unit: str, length: int) -> None:
    bars = bars_of(((first, 2), (last, 1)) if first != last else ((first, 2),))

    assert bars is not None
    assert (bars.unit, len(bars.points)) == (unit, length)
    assert len(drawn(bars)) == length


def test_without_dates_there_are_no_bars() -> None:
    assert bars_of(()) is None


def test_names_are_merged_listed_and_split(run: Run) -> None:
    status, _, said = run("merge", "James Cleverly", "Lady Cleverly")
    merged = json.loads(run("Lady Cleverly", "--format", "jsonl")[1])
    listed = json.loads(run("merge", "--format", "jsonl")[1])
    split = run("split", "Lady Cleverly")

    assert (status, "in 1 article" in said) == (0, True)
    assert merged["name"] == "James Cleverly"
    assert (listed["form"], listed["from"]) == ("Lady Cleverly", "reader")
    assert (split[0], "Lady Cleverly" in split[2]) == (0, True)
    assert run("split", "Lady Cleverly")[0] == 1


def test_one_name_alone_is_no_merge(run: Run) -> None:
    assert run("merge", "James Cleverly")[0] == 2


def test_the_sentence_with_another_form_of_the_name_is_found(run: Run) -> None:
    _, out, _ = run("Ada Novak", "--with", "Kyiv")

    assert "Ada Novak went to Kiew." in out
