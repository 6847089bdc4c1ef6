import pytest

from corpus.errors import SourceError
from corpus.formats.text import article_of_text
from corpus.normalize import normalize


def test_a_date_line_gives_date_and_title_and_is_no_text() -> None:
    article = article_of_text(" date 2023-03-18 A visit\n\nPARIS (AP) — He came.\n", source="a")

    assert (article.title, article.date, article.text) == ("A visit", "2023-03-18", "PARIS (AP) — He came.")


def test_a_date_line_may_lack_the_title() -> None:
    article = article_of_text("date 2023-03-18\nHe came.", source="a")

    assert (article.title, article.date, article.text) == ("", "2023-03-18", "He came.")


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert article_of_text("date 2023-02-30 A visit\n\nHe came.", source="a").date is None


def test_a_short_first_line_by_itself_is_the_title() -> None:
    article = article_of_text("A visit\n\n\nHe came.", source="a")

    assert (article.title, article.text) == ("A visit", "He came.")


@pytest.mark.parametrize("text", ["He came.\n\nHe left.", "A visit\nHe came.", "He came"])
def test_other_first_lines_belong_to_the_text(text: str) -> None:
    assert article_of_text(text, source="a").text == text


@pytest.mark.parametrize(
    "above",
    [
        "FOR IMMEDIATE RELEASE",
        "Correction: An earlier version misspelt Oslo.",
        "By Mia Berg",
        "IN THE HIGH COURT OF THE ISLES",
    ],
)
def test_what_stands_above_a_better_title_stays_in_the_text(above: str) -> None:
    article = article_of_text(f"{above}\n\nHarbour to close\n\nHe came.", source="a")

    assert (article.title, article.text) == ("Harbour to close", f"{above}\n\nHe came.")


def test_a_letterhead_is_the_title_where_no_better_follows() -> None:
    article = article_of_text("EXECUTIVE SUMMARY\n\nThe bridge fell.\n\nIt was old.", source="a")

    assert (article.title, article.text) == ("EXECUTIVE SUMMARY", "The bridge fell.\n\nIt was old.")


def test_a_title_without_a_text_is_an_error() -> None:
    with pytest.raises(SourceError, match="no text in it"):
        article_of_text("date 2023-03-18 A visit\n\n", source="a")


def test_bars_before_lines_are_marks_of_a_quotation_and_those_of_a_table_are_not() -> None:
    quoted = article_of_text("Ann wrote:\n\n| He came to the\n| town. She\n|\n| left.", source="a")
    table = article_of_text("Two of them:\n\n| Oslo | 4 |\n| Kiel | 5 |", source="a")

    assert quoted.text == "Ann wrote:\n\nHe came to the\ntown. She\n\nleft."
    assert "| Oslo | 4 |" in table.text


def test_what_a_mail_program_has_quoted_loses_its_marks() -> None:
    article = article_of_text("> He came to the\n> town. She\n>\n>> left.\n>> Soon.", source="a")

    assert article.text == "He came to the\ntown. She\n\nleft.\nSoon."


@pytest.mark.parametrize("text", ["> A is more than B.", ">>> print(1)\n>>> print(2)", "5\n> 4, he said."])
def test_a_mark_that_quotes_no_lines_is_kept(text: str) -> None:
    assert article_of_text(text, source="a").text == text


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Date: May 4, 2021\n\nA visit\n\nHe came.", "A visit"),
        ("A visit\n\nPublished: 4 May 2021\n\nHe came.", "A visit"),
        ("Datum: 4. Mai 2021\nHe came.", ""),
        ("A visit\n\n2021-05-04\n\nHe came.", "A visit"),
        ("A visit\n\nMay 4, 2021\n\nHe came.", "A visit"),
        ("4 May 2021\n\nHe came.", ""),
    ],
)
def test_a_line_of_a_date_is_neither_title_nor_text(raw: str, title: str) -> None:
    article = article_of_text(raw, source="a")

    assert (article.title, article.date, article.text) == (title, "2021-05-04", "He came.")


def test_a_line_about_a_date_is_text() -> None:
    assert article_of_text("Date: to be told\n\nHe came.", source="a").date is None


def test_what_stands_below_a_title_begins_with_a_letter_though_it_was_indented() -> None:
    article = article_of_text("Rain fell\n\n   The river rose, and more was said.", source="x")

    assert article.text == normalize(article.text) == "The river rose, and more was said."


def test_a_title_is_no_longer_than_any() -> None:
    assert article_of_text(f"{'a' * 150}\n\nHe came.", source="a").title == "a" * 150
    assert article_of_text(f"{'a' * 151}\n\nHe came.", source="a").title == ""


@pytest.mark.parametrize("end", [".", ":", ";", ",", "。", "।", "…"])
def test_a_line_that_ends_a_sentence_is_no_title(end: str) -> None:
    assert article_of_text(f"A visit{end}\n\nHe came.", source="a").title == ""


@pytest.mark.parametrize("end", ["?", "!", "”", ""])
def test_a_question_or_a_cry_may_be_a_title(end: str) -> None:
    assert article_of_text(f"A visit{end}\n\nHe came.", source="a").title == f"A visit{end}"


@pytest.mark.parametrize(("notices", "title"), [(5, "Harbour to close"), (6, "")])
def test_a_title_is_looked_for_in_the_first_lines_alone(notices: int, title: str) -> None:
    above = "By Mia Berg\n\n" * notices

    assert article_of_text(f"{above}Harbour to close\n\nHe came.", source="a").title == title


@pytest.mark.parametrize(
    "first", ["DATE 2023-03-18 A visit", "date: 2023-03-18 A visit", "Date 2023-03-18   A visit"]
)
def test_the_date_line_may_be_written_with_a_colon_or_in_capitals(first: str) -> None:
    article = article_of_text(f"{first}\nHe came.", source="a")

    assert (article.title, article.date, article.text) == ("A visit", "2023-03-18", "He came.")


def test_a_place_and_an_agency_stay_with_the_story_below_them() -> None:
    article = article_of_text("ASTANA. KAZINFORM\n\nHe came to the town.", source="a")

    assert (article.title, article.text) == ("", "ASTANA. KAZINFORM\n\nHe came to the town.")


def test_the_signs_before_a_title_are_no_part_of_it() -> None:
    assert article_of_text("## A visit\n\nHe came.", source="a").title == "A visit"


def test_the_name_of_a_court_is_a_title_unless_it_is_in_capitals() -> None:
    assert (
        article_of_text("In the high court\n\nHarbour to close\n\nHe came.", source="a").title
        == "In the high court"
    )


def test_one_quoted_line_is_a_line_with_a_sign() -> None:
    assert (
        article_of_text("He said:\n> no more.\nShe left.", source="a").text
        == "He said:\n> no more.\nShe left."
    )
    assert (
        article_of_text("He said:\n> no\n> more.\nShe left.", source="a").text
        == "He said:\nno\nmore.\nShe left."
    )


@pytest.mark.parametrize("raw", ["2021-05-04", "May 4, 2021", "Date: 4 May 2021"])
def test_a_date_with_nothing_below_it_is_the_text(raw: str) -> None:
    assert article_of_text(raw, source="a").text == raw


def test_an_empty_file_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(SourceError, match=r"^a\.txt: no text in it; check that it is the right file$"):
        article_of_text(" \n\x00", source="a.txt")
