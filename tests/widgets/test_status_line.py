from widgets.status_line import Status, reading_minutes, status_text
from widgets.wrapping import width_of

STATUS = Status(words=1412, method="news", kept=3, total=25, progress=42, position=(2, 12))


def test_the_status_says_what_there_is_to_know() -> None:
    text = status_text(STATUS, 90)

    assert text.startswith("1,412 words · 6 min · news 3/25 sentences  ")
    assert text.endswith("  42 % · 2 of 12")
    assert width_of(text) == 90


def test_what_is_not_known_yet_is_left_out() -> None:
    assert status_text(Status(method="news", kept=3, total=5), 40).split("  ")[0] == "news 3/5 sentences"


def test_a_narrow_line_keeps_the_summary_and_the_place() -> None:
    text = status_text(STATUS, 50)

    assert "news 3/25 sentences" in text
    assert "2 of 12" in text
    assert width_of(text) <= 50


def test_a_search_says_which_match_of_how_many() -> None:
    assert "“oslo” 4/14" in status_text(Status(searched="oslo", found=(4, 14), position=(1, 1)), 60)


def test_reading_takes_at_least_a_minute() -> None:
    assert [reading_minutes(words) for words in (0, 230, 2300)] == [1, 1, 10]


def test_what_is_wrong_with_a_query_has_the_line_for_itself() -> None:
    assert status_text(Status(trouble="unknown field", words=7, position=(1, 1)), 10) == "unknown f…"
