"""The library at a glance: in words, as records, as a table and as a picture."""

import csv
import io
import json
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from corpus.overview.glance import Glance, GrowingStory
from corpus.overview.rising import Rising
from reader.cli.rendering.glance_picture import svg
from reader.cli.rendering.glances import NOTHING_RISES, as_csv, as_json, level, plain

SVG = "{http://www.w3.org/2000/svg}"
GLANCE = Glance(
    query="ferry",
    articles=1_200,
    first="2023-03-01",
    last="2023-03-18",
    days=(("2023-03-01", 2), ("2023-03-02", 0), ("2023-03-03", 4)),
    sources=(('The "Fjord" <Times>', 900), ("b.example", 300)),
    languages=(("en", 1_200),),
    names=(("Ann Lee", 40), ("Oslo", 10)),
    rising=(Rising("Ann Lee", 9, 2, 4.5),),
    growing=(GrowingStory("@7", "Ferry sinks", 3, 12),),
    weeks=("2023-03-06", "2023-03-13"),
    by_week=(("Ann Lee", (1, 4)), ("Oslo", (0, 2))),
)
EMPTY = Glance("", 0, None, None, (), (), (), (), (), (), (), ())


def lines(glance: Glance = GLANCE, *, drawing: bool = False) -> list[str]:
    return "".join(plain(glance, drawing=drawing)).splitlines()


def test_it_begins_with_how_many_articles_and_when() -> None:
    assert lines()[0] == "1,200 articles  2023-03-01 – 2023-03-18"


def test_a_library_of_one_day_says_the_day_once() -> None:
    assert lines(GLANCE._replace(articles=1, first="2023-03-18"))[0] == "1 article  2023-03-18"


def test_days_without_articles_are_left_out() -> None:
    said = lines()
    start = said.index("articles a day")

    assert said[start + 1 : start + 4] == ["  2023-03-01      2", "  2023-03-03      4", ""]


def test_bars_are_drawn_only_where_there_is_somebody_to_see_them() -> None:
    assert not any("█" in line for line in lines())
    drawn = lines(drawing=True)
    assert f"  2023-03-03      4 {'█' * 40}" in drawn
    assert f"  2023-03-01      2 {'█' * 20}" in drawn


def test_the_least_bar_can_be_seen() -> None:
    glance = GLANCE._replace(sources=(("a", 100_000), ("b", 1)))

    assert "  b      1 █" in lines(glance, drawing=True)


def test_names_that_rise_say_this_week_and_the_month_before() -> None:
    said = lines()

    assert "      9     2  Ann Lee" in said
    assert f"  {NOTHING_RISES}" not in said


def test_where_nothing_rises_that_is_said() -> None:
    assert f"  {NOTHING_RISES}" in lines(GLANCE._replace(rising=()))


def test_stories_that_grow_have_the_id_to_be_typed() -> None:
    assert "      3    12  Ferry sinks (@7)" in lines()
    assert not any("stories that grow" in line for line in lines(GLANCE._replace(growing=())))


def test_names_by_week_are_figures_for_an_ear_and_shades_for_an_eye() -> None:
    assert "     1    4  Ann Lee" in lines()
    assert "  ░░██  Ann Lee" in lines(drawing=True)
    assert "    ▒▒  Oslo" in lines(drawing=True)


@pytest.mark.parametrize(
    ("count", "most", "shade"), [(0, 8, 0), (1, 8, 1), (2, 8, 1), (3, 8, 2), (8, 8, 4), (1, 1, 4), (0, 0, 0)]
)
def test_shades_rise_with_the_figures_and_nothing_has_none(count: int, most: int, shade: int) -> None:
    assert level(count, most, 4) == shade


def test_an_empty_library_says_so_little() -> None:
    assert lines(EMPTY) == [
        "0 articles", "", "names that rise: this week, and the month before", f"  {NOTHING_RISES}",
    ]  # fmt: skip


def test_json_has_a_query_for_every_mark() -> None:
    record = json.loads("".join(as_json(GLANCE)))

    assert record["query"] == "ferry"
    assert record["days"][0]["day"] == "2023-03-01"
    assert "date:2023-03-01" in record["days"][0]["query"]
    assert all("ferry" in mark["query"] for part in ("days", "sources", "names") for mark in record[part])
    assert record["names_by_week"][0]["articles"] == [1, 4]
    assert "date:2023-03-06..2023-03-12" in record["names_by_week"][0]["queries"][0]
    assert "story:@7" in record["growing"][0]["query"]


def test_json_of_the_whole_library_has_no_query() -> None:
    assert json.loads("".join(as_json(EMPTY)))["query"] is None


def test_csv_has_a_row_a_figure() -> None:
    rows = list(csv.reader(io.StringIO("".join(as_csv(GLANCE)))))

    assert rows[0] == ["part", "key", "articles", "before"]
    assert ["day", "2023-03-02", "0", ""] in rows
    assert ["source", 'The "Fjord" <Times>', "900", ""] in rows
    assert ["rising", "Ann Lee", "9", "2"] in rows
    assert ["story", "@7", "3", "9"] in rows
    assert ["week 2023-03-13", "Oslo", "2", ""] in rows
    assert {len(row) for row in rows} == {4}


def picture(glance: Glance = GLANCE) -> ElementTree.Element:
    return ElementTree.fromstring("".join(svg(glance)))


def test_a_mark_of_the_picture_says_what_finds_its_articles() -> None:
    titles = [title.text or "" for title in picture().iter(f"{SVG}title")]

    assert any(title.startswith("2023-03-03: 4 · ") and "date:2023-03-03" in title for title in titles)
    assert any(title.startswith("Ann Lee, week of 2023-03-13: 4 · ") for title in titles)


def test_bars_of_the_picture_are_as_long_as_their_figures() -> None:
    rects = [rect for rect in picture().iter(f"{SVG}rect") if rect.get("fill") == "#4a7ab5"]
    by_title = {(rect.findtext(f"{SVG}title") or "").split(" · ")[0]: rect for rect in rects}

    assert by_title["2023-03-03: 4"].get("width") == "420"
    assert by_title["2023-03-01: 2"].get("width") == "210"
    assert by_title["Oslo: 10"].get("width") == "105"


def test_no_mark_stands_outside_the_picture() -> None:
    root = picture()
    height = int(root.get("height") or 0)

    places = [float(mark.get("y") or 0) for mark in root.iter() if mark.tag in (f"{SVG}rect", f"{SVG}text")]
    assert max(places) < height


def test_rows_of_the_picture_do_not_lie_over_one_another() -> None:
    places = [
        int(rect.get("y") or 0) for rect in picture().iter(f"{SVG}rect") if rect.get("fill") == "#4a7ab5"
    ]

    assert all(below - above >= 18 for above, below in pairwise(places))


def test_every_bar_of_the_picture_has_its_label_beside_it() -> None:
    root = picture()
    texts = {(text.text, int(text.get("y") or 0)) for text in root.iter(f"{SVG}text")}
    for rect in root.iter(f"{SVG}rect"):
        label = (rect.findtext(f"{SVG}title") or "").split(":")[0]
        if rect.get("fill") == "#4a7ab5":
            top = int(rect.get("y") or 0)
            assert any((label, top + down) in texts for down in range(1, int(rect.get("height") or 0)))


def test_a_picture_of_nothing_is_whole_too() -> None:
    texts = [text.text for text in picture(EMPTY).iter(f"{SVG}text")]

    assert texts == ["0 articles, ? – ?", "names that rise", NOTHING_RISES]


def test_days_of_which_the_first_are_not_shown_say_which_are() -> None:
    assert "articles a day, 2023-03-01 – 2023-03-03" in lines(GLANCE._replace(first="2022-12-31"))
