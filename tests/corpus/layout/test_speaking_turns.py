"""Texts in which people take turns."""

import pytest

from corpus.article import Article, SentenceKind
from corpus.formats.text import article_of_text
from corpus.layout.speaking_turns import opens_with_turn, speaker_labels
from corpus.length import Length
from corpus.sentences import split
from corpus.summarize.summarizing import summarize

TALK = """Host: What did the council decide about the bridge?

Mayor: We had a long evening. The council decided to close the old bridge from May until October.

What happens to the buses?

Mayor: They will run every ten minutes over the northern bridge while the repairs go on.

Host: Will the shops get any help?

Mayor: Shops near the old bridge will get help with their rent."""
LISTED = "Monday: soup\n\nTuesday: fish\n\nWednesday: rice\n\nThursday: beans\n\nFriday: eggs"


def test_the_first_turn_is_no_title() -> None:
    article = article_of_text(TALK, source="talk.txt")
    assert not article.title
    assert article.text == TALK


@pytest.mark.parametrize("text", [LISTED, "Bridge to close: shops get help\n\nThe council met.", ""])
def test_a_colon_makes_no_turn(text: str) -> None:
    assert not speaker_labels(text)
    assert not opens_with_turn(text)


def test_a_question_by_itself_is_said_in_a_talk() -> None:
    kinds = {sentence.kind for sentence in split(TALK)}
    assert kinds == {SentenceKind.PROSE}


def test_who_speaks_is_told_beside_every_sentence_and_in_none() -> None:
    article = Article(TALK, "", language="en")
    summary = summarize(article, split(TALK), length=Length(sentences=99))
    told = {kept.sentence.span.of(TALK): kept.speaker for kept in summary.kept}
    assert told["The council decided to close the old bridge from May until October."] == "Mayor"
    assert told["Will the shops get any help?"] == "Host"
