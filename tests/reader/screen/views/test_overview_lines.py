"""The overview in lines, each with the query of its articles."""

from corpus.overview.glance import Glance, GrowingStory
from corpus.overview.rising import Rising
from reader.screen.views.overview_screen import GlanceLine, lines_of_glance

EMPTY = Glance("", 0, None, None, (), (), (), (), (), (), (), ())


def _lines(glance: Glance, heading: str) -> list[GlanceLine]:
    return [line for line in lines_of_glance(glance) if line.heading.startswith(heading)]


def test_a_name_that_rises_says_by_how_much_and_leads_to_its_articles() -> None:
    rising = (Rising("Anna Berg", 12, 3, 4.0),)

    (line,) = _lines(EMPTY._replace(query="rain", first="2024-03-01", rising=rising), "Names that rise")

    assert (line.text, line.tail) == ("Anna Berg", "12 this week · 3 the month before")
    assert "rain" in line.query
    assert "anna berg" in line.query


def test_where_no_name_rises_it_is_said() -> None:
    (line,) = _lines(EMPTY._replace(first="2024-03-01"), "Names that rise")

    assert line.text == "nothing beyond chance"
    assert _lines(EMPTY, "Names that rise") == []


def test_a_story_that_grows_leads_to_itself() -> None:
    (line,) = _lines(EMPTY._replace(growing=(GrowingStory("@7", "Flood", 1200, 1500),)), "Stories that grow")

    assert (line.text, line.tail) == ("Flood", "1,200 this week · 1,500 in all")
    assert "@7" in line.query


def test_weeks_are_shaded_by_the_most_of_all_names() -> None:
    weeks = (("Oslo", (0, 1, 8)), ("Bergen", (8, 4, 0)))
    glance = EMPTY._replace(weeks=("2024-03-01",), last="2024-03-20", by_week=weeks)

    lines = _lines(glance, "Names by week")
    oslo, bergen = (line.tail.strip("│") for line in lines)

    assert [line.text for line in lines] == ["Oslo", "Bergen"]
    assert lines[0].heading == "Names by week, 2024-03-01 – 2024-03-20"
    assert oslo[:2].isspace()
    assert not oslo[2:4].isspace()
    assert oslo[4:] == bergen[:2]
    assert len({oslo[2:4], oslo[4:], bergen[2:4]}) == 3


def test_weeks_without_any_article_have_no_shade() -> None:
    glance = EMPTY._replace(weeks=("2024-03-01",), last="2024-03-20", by_week=(("Oslo", (0, 0)),))

    assert [line.tail for line in _lines(glance, "Names by week")] == ["│    │"]
