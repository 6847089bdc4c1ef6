import pytest

from corpus.article import Article
from corpus.errors import UnknownNameError
from corpus.length import Length
from corpus.summarize.digests.digest import Digest, digest
from corpus.summarize.digests.event_words import telling_of
from corpus.summarize.digests.events import group
from corpus.value_types import replace

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


def texts(result: Digest) -> list[str]:
    return [
        sentence.kept.sentence.span.of(result.articles[sentence.article].text)
        for sentence in result.sentences
    ]


def test_articles_about_one_thing_are_one_event() -> None:
    assert {event.articles for event in group(FOUR)} == {(0,), (1, 3), (2,)}


def test_the_event_of_most_articles_comes_first() -> None:
    assert group(FOUR)[0].articles == (1, 3)


def test_far_apart_in_time_the_same_words_are_another_event() -> None:
    articles = (article(BRIDGE, "2024-03-04"), article(BRIDGE_AGAIN, "2024-06-04"))

    assert len(group(articles)) == 2


def test_a_copy_is_known_for_a_repeat() -> None:
    (event,) = group((article(BRIDGE), article(BRIDGE_COPY)))

    assert event.repeats == (1,)


def test_a_digest_says_nothing_twice() -> None:
    result = digest((article(BRIDGE), article(BRIDGE), article(BRIDGE_COPY)), length=Length(10))

    assert len(texts(result)) == len(set(texts(result)))


def test_every_event_has_its_say_before_one_has_three() -> None:
    result = digest(FOUR, length=Length(4))

    assert {sentence.event for sentence in result.sentences} == {0, 1, 2}


def test_each_sentence_names_its_article_and_event() -> None:
    result = digest(FOUR, length=Length(5))

    for sentence in result.sentences:
        assert sentence.article in result.events[sentence.event].articles
        assert sentence.kept.sentence.span.of(result.articles[sentence.article].text).endswith(".")


def test_who_speaks_in_a_transcript_is_told_beside_the_sentence() -> None:
    asked = "Host: What opened in Ghent?\n\nMayor: The bridge over the Leie opened.\n\n"
    more = "Host: And who is glad of it?\n\nMayor: The cyclists of Ghent are glad of the bridge."

    result = digest((article(asked + more),), length=Length(9))

    said = dict(zip(texts(result), (sentence.kept.speaker for sentence in result.sentences), strict=True))
    assert said["The bridge over the Leie opened."] == "Mayor"
    assert not [words for words in said if ":" in words]


def test_days_come_in_order_and_the_undated_last() -> None:
    articles = (replace(FOUR[0], date=None), replace(FOUR[1], date="2024-03-05T10:00:00+01:00"), FOUR[2])

    result = digest(articles, length=Length(3))

    assert [sentence.article for sentence in result.sentences] == [2, 1, 0]


def test_a_query_brings_its_event_to_the_front() -> None:
    (sentence,) = digest(FOUR, length=Length(1), query="chess").sentences

    assert sentence.article == 2


@pytest.mark.parametrize(
    ("length", "most"), [(Length(2), 2), (Length(None, ratio=0.25), 2), (Length(None, words=20), 3)]
)
def test_the_length_is_kept(length: Length, most: int) -> None:
    result = digest(FOUR, length=length)

    assert 1 <= len(result.sentences) <= most
    if length.words:
        assert sum(len(text.split()) for text in texts(result)) <= length.words


def test_a_digest_of_nothing_is_empty() -> None:
    assert digest(()).sentences == ()
    assert digest((article(""),)).sentences == ()


def test_an_unknown_method_is_an_error_even_for_nothing() -> None:
    with pytest.raises(UnknownNameError, match="lexrank"):
        digest((), method="lexrank")


def test_every_method_can_digest() -> None:
    for method in ("lead", "news", "luhn"):
        assert len(digest(FOUR, method=method, length=Length(3)).sentences) == 3


RECORD = (
    "LeBron James became the leading scorer of the league on Tuesday, passing the mark of Abdul-Jabbar. "
    "The forward of the Lakers scored 38 points in a defeat by Oklahoma City. "
    "Abdul-Jabbar handed him the ball. "
    "The Lakers are thirteenth in the western conference of the league."
)


def places(result: Digest) -> list[tuple[int, int]]:
    return [(sentence.article, sentence.kept.sentence.index) for sentence in result.sentences]


def test_an_articles_sentences_stand_together_in_the_texts_order() -> None:
    result = digest((article(RECORD), article(FROST), article(CHESS)), length=Length(7), query="Lakers")

    found = places(result)
    of_record = [index for number, index in found if number == 0]
    assert len(of_record) >= 3
    assert of_record == sorted(of_record)
    assert len({number for number, _ in found}) == len(
        [1 for before, now in zip([(-1, 0), *found], found, strict=False) if before[0] != now[0]]
    )


def test_within_a_day_the_articles_of_an_event_follow_each_other() -> None:
    result = digest(FOUR, length=Length(6))

    events = [sentence.event for sentence in result.sentences]
    assert events == sorted(events, key=events.index)
    assert {1, 3} <= {sentence.article for sentence in result.sentences}


@pytest.mark.parametrize("words", range(5, 60, 3))
@pytest.mark.parametrize("query", ["", "ball", "Abdul-Jabbar", "Lakers"])
def test_nobody_is_him_without_the_sentence_that_names_him(words: int, query: str) -> None:
    result = digest((article(RECORD),), length=Length(None, words=words), query=query)

    found = [index for _, index in places(result)]
    assert 2 not in found or 1 in found


@pytest.mark.parametrize("method", ["lead", "news", "luhn", "kl"])
@pytest.mark.parametrize("words", range(4, 40, 3))
def test_a_leaning_sentence_comes_only_with_the_one_it_leans_on(method: str, words: int) -> None:
    text = (
        "The harbour of Ghent was closed on Monday after a ship had sunk in its mouth. "
        "It will stay closed. But ferries sail from the harbour of Bruges. Fishermen of Ghent protest."
    )

    result = digest((article(text),), method=method, length=Length(None, words=words))

    found = {index for _, index in places(result)}
    assert 1 not in found or 0 in found
    assert 2 not in found or 1 in found


QUAKE = (
    "A powerful earthquake of magnitude 7.8 struck southern Turkey and northern Syria early on Monday, "
    "killing more than 600 people and toppling thousands of buildings. Rescue workers searched the rubble in "
    "Gaziantep through the night. President Recep Tayyip Erdogan said that 45 countries had offered help."
)
QUAKE_LATER = (
    "The death toll of the earthquake in Turkey and Syria passed 11,000 on Wednesday, as rescuers pulled "
    "survivors from the rubble of collapsed buildings in freezing cold. Erdogan, visiting Kahramanmaras, "
    "admitted shortcomings in the state's first response."
)


@pytest.mark.parametrize("others", [(), (BRIDGE, FROST, CHESS), (BRIDGE, FROST, CHESS) * 9])
def test_an_event_is_one_whatever_else_is_in_the_collection(others: tuple[str, ...]) -> None:
    first = replace(article(QUAKE, "2023-02-06"), title="Earthquake kills hundreds in Turkey and Syria")
    later = replace(article(QUAKE_LATER, "2023-02-08"), title="Death toll in Turkey earthquake passes 11,000")
    articles = (first, later, *map(article, others))

    assert (0, 1) in {event.articles for event in group(articles)}


def test_the_story_of_the_day_comes_before_its_follow_up() -> None:
    told = article(
        "LeBron James became the leading scorer in the history of the league on Tuesday, passing the mark "
        "that Kareem Abdul-Jabbar had held for 39 years. The forward scored 38 points against Oklahoma.",
        "2023-02-07",
    )
    after = article(
        "LeBron James said on Wednesday that he had never dreamed of the scoring record, a day after he "
        "passed Kareem Abdul-Jabbar with a fadeaway jumper against Oklahoma. His team lost the game 133-130.",
        "2023-02-08",
    )

    for articles in ((told, after), (after, told)):
        (sentence,) = digest(articles, length=Length(1)).sentences
        assert articles[sentence.article] is told


def test_a_budget_of_words_is_not_filled_up_with_what_the_query_does_not_ask_for() -> None:
    result = digest(FOUR, length=Length(None, words=200), query="cherries")

    assert {sentence.article for sentence in result.sentences} == {0}


def test_a_query_that_nothing_matches_changes_nothing() -> None:
    length = Length(None, words=40)

    assert digest(FOUR, length=length, query="volcano") == digest(FOUR, length=length)


def test_how_things_stand_comes_before_a_detail_of_the_first_story() -> None:
    first = replace(article(QUAKE, "2023-02-06"), title="Earthquake kills hundreds in Turkey and Syria")
    later = replace(article(QUAKE_LATER, "2023-02-08"), title="Death toll in Turkey earthquake passes 11,000")

    result = digest((first, later), length=Length(2))

    assert places(result) == [(0, 0), (1, 0)]


def test_what_tells_an_article_from_others_has_its_names_first() -> None:
    told = telling_of(article("The mayor of Ghent opened bridges. Bridges cost the mayor of Ghent votes."))

    assert list(told.terms[: told.names]) == ["ghent"]
    assert dict(zip(told.terms, told.times, strict=True))["bridge"] == 2


def test_what_is_undated_may_tell_of_any_day() -> None:
    dated, undated, late = article(BRIDGE), article(BRIDGE, None), article(BRIDGE, "2024-09-04")

    assert [event.articles for event in group((dated, late))] == [(0,), (1,)]
    assert [event.articles for event in group((undated, late))] == [(0, 1)]
    assert [event.articles for event in group((dated, undated))] == [(0, 1)]
