"""How events share out the sentences of a digest, and what each article may say."""

from collections.abc import Iterator

import pytest

from corpus.article import Article, DigestSentence, KeptSentence, Sentence, Span
from corpus.length import Length
from corpus.summarize.digests.digest import _share_out, digest
from corpus.summarize.digests.event_words import ToldTerms, telling_of
from corpus.summarize.words import compared_words


def _sentences(event: int, count: int) -> Iterator[DigestSentence]:
    for at in range(count):
        yield DigestSentence(event, event, KeptSentence(Sentence(at, Span(0, 1), 0), 1.0), count)


def _order(weights: list[float], *, each: int = 9) -> str:
    """Which event has its say in turn, by letters."""
    speakers = [_sentences(number, each) for number in range(len(weights))]
    return "".join("ABCDE"[won.event] for won in _share_out(speakers, weights))


@pytest.mark.parametrize(
    ("weights", "order"),
    [
        ([5, 3, 1], "ABAABC"),  # 5, 3, 5/3, then 5/5, 3/3 and 1/1
        ([1, 1], "ABABAB"),
        ([9, 1], "AAAAAB"),  # 9, 3, 9/5, 9/7, then 9/9 before 1/1
        ([1, 9], "BBBBAB"),
        ([10, 1.7], "AAABAA"),  # 10, 10/3 and 10/5 before 1.7, 10/7 behind it
        ([2, 0], "AAAAAA"),
        ([], ""),
    ],
)
def test_sentences_are_shared_out_as_seats_are(weights: list[float], order: str) -> None:
    assert _order(weights)[:6] == order


def test_an_event_that_has_no_more_to_say_leaves_its_turn_to_others() -> None:
    assert _order([9, 1], each=2) == "AABB"


WORDS = (
    "harbour bridge cherry chess ferry garden island kettle ladder market needle orchard pencil quarry river"
)


def test_each_article_of_an_event_offers_four_sentences() -> None:
    text = " ".join(f"The {word} of Ghent was closed on Monday." for word in WORDS.split()[:7])

    result = digest((Article(text, language="en"),), method="lead", length=Length(20))

    assert [sentence.kept.sentence.index for sentence in result.sentences] == [0, 1, 2, 3]


def test_what_leans_on_a_sentence_that_is_not_offered_is_not_offered() -> None:
    said = [f"The {word} of Ghent was closed on Monday." for word in WORDS.split()[:3]]
    text = " ".join([*said, "But it was late.", "It was over.", "The river rose."])

    result = digest((Article(text, language="en"),), method="lead", length=Length(20))

    assert [sentence.kept.sentence.index for sentence in result.sentences] == [0, 1, 2, 3]


def test_twelve_articles_of_an_event_are_heard() -> None:
    texts = [
        f"Ghent opened its new bridge over the Leie on Monday, the {word} said. Cyclists {word} cheered."
        for word in WORDS.split()
    ]

    result = digest([Article(text, language="en") for text in texts], method="lead", length=Length(40))

    assert len(result.events) == 1
    assert len({sentence.article for sentence in result.sentences}) == 12


def test_an_article_is_told_from_others_by_its_thirty_weightiest_words() -> None:
    many = Article(
        " ".join(f"zorb{letter}{other}" for letter in "abcdef" for other in "abcdefg"), language="en"
    )
    few = Article("harbour bridge", language="en")

    vectors = ToldTerms([telling_of(many), telling_of(few)]).vectors()

    assert [len(vector) for vector in vectors] == [30, 2]
    assert all(sum(weight**2 for weight in vector.values()) == pytest.approx(1) for vector in vectors)


def test_a_name_weighs_more_than_a_word_and_what_is_said_often_more_than_once() -> None:
    told = telling_of(Article("The harbour of Ghent met the bridge. A bridge it is.", language="en"))

    (vector,) = ToldTerms([told]).vectors()

    assert vector["ghent"] > vector["harbour"]
    assert vector["bridge"] > vector["harbour"]


@pytest.mark.parametrize(
    ("written", "day"),
    [("1970-01-02", 719164), ("1970-01-02T23:59:59Z", 719164), ("1970", None), ("soon", None), (None, None)],
)
def test_the_day_of_an_article_is_told_where_it_is_known(written: str | None, day: int | None) -> None:
    assert telling_of(Article("It rained.", date=written)).day == day


def test_a_word_of_the_title_counts_three_times_with_the_text() -> None:
    told = telling_of(Article("The harbour is shut.", "Harbour", language="en"))

    assert dict(zip(told.terms, told.times, strict=True))["harbour"] == 3


def test_what_stands_beyond_two_thousand_letters_tells_nothing() -> None:
    told = telling_of(Article("harbour. " + "x " * 1000 + "bridge.", language="en"))

    assert "harbour" in told.terms
    assert "bridge" not in told.terms


def test_a_name_is_one_in_the_first_article_of_a_new_lexicon(monkeypatch: pytest.MonkeyPatch) -> None:
    article = Article("The harbour of Ghent met the bridge.", language="en")
    known = telling_of(article)

    monkeypatch.setattr(compared_words, "_MOST_WORDS", 0)

    assert telling_of(article) == known
    assert known.names == 1


def test_a_term_of_more_than_a_byte_of_times_is_counted() -> None:
    assert max(telling_of(Article("zorb " * 300, language="en")).times) == 300
