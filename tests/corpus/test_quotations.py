"""Whether what is quoted stands in an article: word for word, nearly, or not at all."""

import pytest

from corpus.article import Article, Span
from corpus.quotations import ArticleWords, Quotation, QuotedPassage

TEXT = "The mayor spoke on Monday. “The bridge\nstays open,” she said, and the ferry sails again."


def passage(quoted: str, text: str = TEXT) -> tuple[str, float, str] | None:
    """The words of the article that were found, their share and the difference."""
    found = Quotation(quoted).in_article(ArticleWords(Article(text)))
    return (found.span.of(text), found.share, found.difference) if found else None


@pytest.mark.parametrize(
    "quoted", ["The bridge stays open", "'THE BRIDGE, STAYS: open!'", "the\nbridge\n stays open"]
)
def test_case_marks_and_line_breaks_make_no_difference(quoted: str) -> None:
    assert passage(quoted) == ("The bridge\nstays open", 1.0, "")


def test_straight_and_curly_apostrophes_are_the_same() -> None:
    assert passage("We'll not wait", "She said: We’ll not wait.") == ("We’ll not wait", 1.0, "")


def test_a_number_with_its_points_is_one_word() -> None:
    assert passage("costs 1,000.50 a year", "It costs 1,000.50 a year.") == ("costs 1,000.50 a year", 1.0, "")
    assert passage("costs 1 000 50 a year", "It costs 1,000.50 a year.") != ("costs 1,000.50 a year", 1.0, "")


def test_the_first_of_two_equal_passages_is_shown() -> None:
    words = ArticleWords(Article("It rains here. It rains here."))

    assert Quotation("It rains").in_article(words) == QuotedPassage(Span(0, 8), 1.0)


def test_an_exact_passage_goes_before_a_similar_one_above_it() -> None:
    found = passage("the new bridge fell", "The old bridge fell. Later the new bridge fell.")

    assert found == ("the new bridge fell", 1.0, "")


@pytest.mark.parametrize(
    ("quoted", "share", "difference"),
    [
        ("The bridge remains open, she said", 0.83, "the bridge [-remains-]{+stays+} open she said"),
        ("The bridge open, she said", 0.91, "the bridge {+stays+} open she said"),
        ("The bridge stays wide open, she said", 0.92, "the bridge stays [-wide-] open she said"),
    ],
    ids=["another word", "a word too few", "a word too many"],
)
def test_what_is_nearly_the_same_is_shown_with_its_difference(
    quoted: str, share: float, difference: str
) -> None:
    assert passage(quoted) == ("The bridge\nstays open,” she said", share, difference)


def test_what_differs_by_one_word_of_hundreds_is_not_called_the_same() -> None:
    words = [f"word{number}" for number in range(400)]

    found = passage(" ".join([*words[:200], "other", *words[200:]]), " ".join(words))

    assert found is not None
    assert found[1] == 0.99


def test_three_words_of_five_are_enough_and_two_are_not() -> None:
    assert passage("red green blue pink grey", "red green blue") == (
        "red green blue",
        0.75,
        "red green blue [-pink grey-]",
    )
    assert passage("red green pink grey gold", "red green blue") is None


def test_the_same_words_in_another_order_are_no_quotation() -> None:
    assert passage("red green blue", "blue green red") is None


def test_a_word_counts_as_often_as_the_article_has_it() -> None:
    assert passage("no no no no", "He said no.") is None


@pytest.mark.parametrize("quoted", ["", "— … !", "\n"])
def test_marks_alone_are_in_no_article(quoted: str) -> None:
    assert passage(quoted) is None


def test_an_article_without_words_has_no_passage() -> None:
    assert passage("The bridge", "…") is None


def test_a_passage_is_found_by_its_rarest_words_amid_many_of_the_others() -> None:
    text = "The cat sat on the mat. " * 300 + "The zebra drank cold water from the well."

    assert passage("The zebra drank warm water from the well", text) == (
        "The zebra drank cold water from the well",
        0.88,
        "the zebra drank [-warm-]{+cold+} water from the well",
    )


def test_of_passages_that_are_equally_near_the_first_is_shown() -> None:
    assert passage("he came where today", "He came here today. He came there today.") == (
        "He came here today",
        0.75,
        "he came [-where-]{+here+} today",
    )


def test_a_quotation_without_an_end_is_compared_by_its_beginning() -> None:
    assert len(Quotation("rain " * 2_001).words) == 2_000
    assert len(Quotation("rain " * 2_000).words) == 2_000


def test_what_is_compared_goes_on_a_little_behind_the_passage() -> None:
    found = passage("one two three four", "zero one and two and three and four five")

    assert found is not None
    assert found[0] == "one and two and three and four"
    assert found[2] == "one {+and+} two {+and+} three {+and+} four"
