from dataclasses import replace

import pytest

from corpus.article import Article
from corpus.errors import UnknownNameError
from corpus.length import Length
from corpus.summarize.digest import digest
from corpus.summarize.events import group

BRIDGE = (
    "Ghent opened its new bridge over the Leie on Monday. The bridge cost 12 million euros. Cyclists cheered."
)
BRIDGE_AGAIN = (
    "A bridge over the Leie was opened in Ghent by the mayor. Shops near the bridge hope for cyclists."
)
BRIDGE_COPY = BRIDGE + " More follows."
FROST = (
    "Night frost destroyed the cherry harvest in Limburg. Growers of cherries ask for help after the frost."
)
CHESS = (
    "A girl of nine won the chess championship of Namur. She beat the champion, a chess teacher, in 30 moves."
)


def article(text: str, date: str | None = "2024-03-04") -> Article:
    return Article(text, date=date, language="en")


FOUR = (article(FROST), article(BRIDGE), article(CHESS), article(BRIDGE_AGAIN))


def texts(result) -> list[str]:
    return [one.kept.sentence.span.of(result.articles[one.article].text) for one in result.sentences]


def test_articles_about_one_thing_are_one_event():
    assert {event.articles for event in group(FOUR)} == {(0,), (1, 3), (2,)}


def test_the_event_of_most_articles_comes_first():
    assert group(FOUR)[0].articles == (1, 3)


def test_far_apart_in_time_the_same_words_are_another_event():
    articles = (article(BRIDGE, "2024-03-04"), article(BRIDGE_AGAIN, "2024-06-04"))

    assert len(group(articles)) == 2


def test_a_copy_is_known_for_a_repeat():
    (event,) = group((article(BRIDGE), article(BRIDGE_COPY)))

    assert event.repeats == (1,)


def test_a_digest_says_nothing_twice():
    result = digest((article(BRIDGE), article(BRIDGE), article(BRIDGE_COPY)), length=Length(10))

    assert len(texts(result)) == len(set(texts(result)))


def test_every_event_has_its_say_before_one_has_three():
    result = digest(FOUR, length=Length(4))

    assert {one.event for one in result.sentences} == {0, 1, 2}


def test_each_sentence_names_its_article_and_event():
    result = digest(FOUR, length=Length(5))

    for one in result.sentences:
        assert one.article in result.events[one.event].articles
        assert one.kept.sentence.span.of(result.articles[one.article].text).endswith(".")


def test_days_come_in_order_and_the_undated_last():
    articles = (replace(FOUR[0], date=None), replace(FOUR[1], date="2024-03-05T10:00:00+01:00"), FOUR[2])

    result = digest(articles, length=Length(3))

    assert [one.article for one in result.sentences] == [2, 1, 0]


def test_a_query_brings_its_event_to_the_front():
    (sentence,) = digest(FOUR, length=Length(1), query="chess").sentences

    assert sentence.article == 2


@pytest.mark.parametrize(
    ("length", "most"), [(Length(2), 2), (Length(None, ratio=0.25), 2), (Length(None, words=20), 3)]
)
def test_the_length_is_kept(length, most):
    result = digest(FOUR, length=length)

    assert 1 <= len(result.sentences) <= most
    if length.words:
        assert sum(len(text.split()) for text in texts(result)) <= length.words


def test_a_digest_of_nothing_is_empty():
    assert digest(()).sentences == ()
    assert digest((article(""),)).sentences == ()


def test_an_unknown_method_is_an_error_even_for_nothing():
    with pytest.raises(UnknownNameError, match="lexrank"):
        digest((), method="lexrank")


def test_every_method_can_digest():
    for method in ("lead", "news", "luhn"):
        assert len(digest(FOUR, method=method, length=Length(3)).sentences) == 3
