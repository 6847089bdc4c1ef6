"""The articles that have two names, and the sentence that says both."""

from corpus.library.merged_names import merge_names
from corpus.library.names_together import Together, together
from corpus.library.store import Library
from tests.corpus.stored import store

ANN, BO = ("PERSON", "Ann Lee", 1), ("PERSON", "Bo Quill", 1)


def test_articles_with_both_names_are_found_newest_first(library: Library) -> None:
    for date, mentions in (
        ("2024-03-01", (ANN, BO)),
        ("2024-03-02", (ANN,)),
        ("2024-03-03", (BO, ANN)),
        (None, (ANN, BO)),
        ("2024-03-03", (ANN, BO)),
    ):
        store(library, *mentions, date=date)

    assert [found.id for found in together(library, "ann lee", "BO QUILL", limit=9)] == [
        "@5",
        "@3",
        "@1",
        "@4",
    ]
    assert [found.id for found in together(library, "Bo Quill", "Ann Lee", limit=2)] == ["@5", "@3"]
    assert together(library, "Ann Lee", "Nobody", limit=9) == ()


def test_the_first_sentence_with_both_whole_names_is_quoted(library: Library) -> None:
    text = "Ann Lee spoke. Lee and Quill left. Ann Lee met Bo Quill. Ann Lee saw Bo Quill again."
    store(library, ANN, BO, text=text, title="Talks", date="2024-03-01")

    (found,) = together(library, "Ann Lee", "Bo Quill", limit=9)

    assert found.text == "Ann Lee met Bo Quill."
    assert found.span is not None
    assert found.span.of(text) == found.text
    assert (found.id, found.date, found.title) == ("@1", "2024-03-01", "Talks")


def test_without_whole_names_last_words_will_do_and_owners_are_no_other_names(library: Library) -> None:
    text = "Ann Lee spoke. Bo Quill did not. Leeds quilled. Lee's word was Quill’s, too."
    store(library, ANN, BO, text=text)

    (found,) = together(library, "Ann Lee", "Bo Quill", limit=9)

    assert found.text == "Lee's word was Quill’s, too."


def test_where_no_sentence_has_both_the_article_is_named_alone(library: Library) -> None:
    store(library, ANN, BO, text="Ann Lee spoke. Bo Quill did not.", title="Apart")

    assert together(library, "Ann Lee", "Bo Quill", limit=9) == (Together("@1", None, "Apart", None, ""),)


def test_names_that_are_one_by_decision_are_looked_for_under_either(library: Library) -> None:
    store(library, ("PERSON", "A. Lee", 1), BO)
    store(library, ANN)
    merge_names(library, "A. Lee", "Ann Lee")

    assert [found.id for found in together(library, "Ann Lee", "Bo Quill", limit=9)] == ["@1"]
    assert [found.id for found in together(library, "A. Lee", "Bo Quill", limit=9)] == ["@1"]


def test_a_place_is_found_in_the_sentence_where_the_text_calls_it_otherwise(library: Library) -> None:
    text = "Boris Johnson flew to Kiew on Friday. Nobody saw him."
    store(library, ("PERSON", "Boris Johnson", 1), ("GPE", "Kyiv", 1), text=text)

    (found,) = together(library, "Boris Johnson", "Kyiv", limit=9)

    assert found.text == "Boris Johnson flew to Kiew on Friday."


def test_a_sentence_with_other_names_is_not_the_one_that_is_looked_for(library: Library) -> None:
    text = (
        "Angela Merkel met Emmanuel Macron in Rome. Nobody else came. Boris Johnson flew to Kiew on Friday."
    )
    store(library, ("PERSON", "Boris Johnson", 1), ("GPE", "Kyiv", 1), text=text)

    (found,) = together(library, "Boris Johnson", "Kyiv", limit=9)

    assert found.text == "Boris Johnson flew to Kiew on Friday."
