"""How often a story says that it was sent again."""

import pytest

from corpus.article import Article
from corpus.summarize.digests.version_figures import _pattern, version_words, without_figures
from corpus.summarize.digests.version_marks import times_sent_again, without_marks


@pytest.mark.parametrize(
    ("title", "times"),
    [
        ("UPDATE 2-Harbour shut", 2),
        ("UPDATE 11-Harbour shut", 11),
        ("UPDATED: Harbour shut", 1),
        ("Harbour shut - UPDATE 3", 3),
        ("REFILE-UPDATE 4-Harbour shut", 4),
        ("2nd Ld-Writethru: Harbour shut", 2),
        ("3RD LEAD Harbour shut", 3),
        ("CORRECTED-Harbour shut", 1),
        ("Corrected: Harbour shut", 1),
        ("Harbour shut (updated)", 1),
        ("Harbour shut [corrects name]", 1),
        ("AKTUALISIERT - Hafen zu", 1),
        ("更正：港口", 1),
        ("Harbour shut", 0),
        ("Update on the harbour", 0),
        ("The corrected map of the harbour", 0),
        ("An UPDATEDNESS test", 0),
        ("", 0),
    ],
)
def test_the_title_says_how_often_a_story_was_sent_again(title: str, times: int) -> None:
    assert times_sent_again(Article("It rained.", title)) == times


@pytest.mark.parametrize(("before", "times"), [(0, 1), (30, 1), (50, 0)])
def test_a_mark_in_the_text_stands_at_its_beginning(before: int, times: int) -> None:
    text = f"{'x' * before} UPDATED: The harbour is shut. {'y' * 500}"

    assert times_sent_again(Article(text, "Harbour shut")) == times


def test_a_mark_in_the_middle_of_a_long_title_is_none() -> None:
    long = "x" * 60

    assert times_sent_again(Article("", f"{long} UPDATED: {long}")) == 0
    assert times_sent_again(Article("", f"{long} {long} UPDATED: it")) == 1


@pytest.mark.parametrize(
    "note",
    [
        "This story has been updated.",
        "The article was corrected on Friday.",
        "An earlier version of this story said so.",
        "In einer früheren Version stand es anders.",
        "Correction: It was Friday.",
        "Corrections : It was Friday.",
        "Korrektur: Es war Freitag.",
    ],
)
def test_a_note_at_the_end_says_it_too(note: str) -> None:
    assert times_sent_again(Article(f"It rained.\n\n{note}", "Harbour shut")) == 1
    assert (
        times_sent_again(Article(f"{'So it was. ' * 5}\n{note}\n{'It rained. ' * 50}", "Harbour shut")) == 0
    )


@pytest.mark.parametrize(
    "text", ["This story has been told.", "His correction: it was Friday.", "He was corrected."]
)
def test_other_words_at_the_end_say_nothing(text: str) -> None:
    assert times_sent_again(Article(f"{'It rained. ' * 5}\n\n{text}", "Harbour shut")) == 0


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("UPDATE 2-Harbour shut", "Harbour shut"),
        ("Harbour shut (updated)", "Harbour shut"),
        ("2nd Ld-Writethru: Harbour shut", "Harbour shut"),
        ("(Corrects toll) The quake killed 14.", "The quake killed 14."),
        ("Update on the harbour", "Update on the harbour"),
    ],
)
def test_a_title_without_its_marks_says_all_the_rest(marked: str, plain: str) -> None:
    assert without_marks(marked).strip() == plain


def test_every_note_has_one_of_the_stems_that_are_looked_for_first() -> None:
    marks = version_words()["marks"]
    ends = ["updated", "corrected", "revised", "amended"]
    notes = [form.replace("_", " ") for form in marks["notes"].split() if not form.startswith("(?:this")]
    notes += [f"this story was {end}" for end in ends]

    for note in [*notes, *marks["note_openings"].split()]:
        assert any(stem in note for stem in marks["note_stems"].split()), note


@pytest.mark.parametrize("word", ["two", "twelve", "Dozen", "hundred", "ninety-nine", "3rd", "x2", "€5"])
def test_whatever_may_be_a_figure_is_looked_at_by_the_pattern(word: str) -> None:
    text = f"Harbour shut for {word} ships"

    assert without_figures(text, "en") == _pattern("en").sub(" ", text)
