"""What a message quotes of others is short, and names value, problem and remedy."""

from corpus.errors import MissingExtraError, SourceError, UnknownNameError, UsageError, shortened


def test_a_text_as_long_as_a_message_may_have_is_left_alone() -> None:
    assert shortened("a" * 150) == "a" * 150


def test_of_a_longer_text_its_beginning_and_its_end_are_said() -> None:
    text = "b" * 75 + "c" * 50 + "e" * 74

    assert shortened(text) == "b" * 75 + "…" + "e" * 74
    assert len(shortened("a" * 151)) == 150


def test_a_source_error_is_one_sentence_and_keeps_its_parts_whole() -> None:
    name, problem = "n" * 200, "p" * 200

    error = SourceError(name, problem, "look again")

    assert str(error) == f"{shortened(name)}: {shortened(problem)}; look again"
    assert (error.source, error.problem, error.remedy) == (name, problem, "look again")


def test_an_unknown_name_comes_with_those_that_are_known() -> None:
    assert str(UnknownNameError("method", "lexrank", ["lead", "luhn"])) == (
        "unknown method 'lexrank'; choose from lead, luhn"
    )
    assert len(str(UnknownNameError("method", "x" * 1_000, ["lead"]))) < 250


def test_an_engine_says_what_it_needs_and_how_to_get_it() -> None:
    assert str(MissingExtraError("spacy", "the package spacy", "install nutgraf[spacy]")) == (
        "spacy needs the package spacy; install nutgraf[spacy]"
    )


def test_a_usage_error_has_nothing_to_stand_below_it_unless_it_says_so() -> None:
    assert UsageError("give a query").detail == ""
