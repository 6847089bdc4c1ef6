"""What later articles add, and what sources do not agree on."""

from collections.abc import Sequence

import pytest

from corpus.article import Article
from corpus.stories.account import Account, account_of, timeline
from corpus.stories.additions import additions
from corpus.stories.disagreements import disagreements
from corpus.stories.story_rows import Brief, StoryRow
from corpus.summarize.digests.digest import Digest

FIRST = "A bomb went off in the market of Karsa on Friday. At least 12 people were killed, the police said."
AGREES = "The police of Karsa said that 12 people were killed when a bomb went off in the market on Friday."
DIFFERS = "A bomb in the market of Karsa killed 15 people on Friday. Nobody has said who laid the bomb."
TWO = (
    "First 12 people were killed in Karsa, it was said. The death toll later rose to 15, hospitals reported."
)
NEW = (
    "A bomb went off in the market of Karsa on Friday. Hospitals in the neighbouring valley of Lorin asked "
    "citizens to donate blood and blankets for survivors."
)


def articles(*texts: str) -> list[Article]:
    return [Article(text, "Bomb in Karsa", language="en") for text in texts]


def test_sources_that_count_differently_are_named() -> None:
    (found,) = disagreements(articles(FIRST, AGREES, DIFFERS))

    assert found.kind == "dead"
    assert [(said.number, said.articles) for said in found.statements] == [(12, (0, 1)), (15, (2,))]


def test_each_source_is_quoted_in_its_own_words() -> None:
    (found,) = disagreements(articles(FIRST, AGREES, DIFFERS))

    agreed = found.statements[0]
    assert len(agreed.sentences) == 2
    assert agreed.sentences[0] in FIRST
    assert agreed.sentences[1] in AGREES


@pytest.mark.parametrize("others", [(AGREES,), (DIFFERS, TWO), ("Nobody was counted in Karsa.",)])
def test_in_doubt_nothing_is_said(others: tuple[str, ...]) -> None:
    assert disagreements(articles(FIRST, *others)) == ()


def test_numbers_in_words_are_numbers() -> None:
    (found,) = disagreements(articles("Nine people were injured.", "Eleven people were injured."))

    assert [said.number for said in found.statements] == [9, 11]


@pytest.mark.parametrize(
    ("kind", "first", "second", "shown"),
    [
        ("damage", "The flood caused $3 million in damage.", "Damage was put at $5m.", ["$3 million", "$5m"]),
        ("price", "Acme buys Burl for $2bn.", "The takeover is worth $2.5bn.", ["$2bn", "$2.5bn"]),
        ("fine", "The bank was fined €40m.", "A fine of €45m was set.", ["€40m", "€45m"]),
        ("held on", "It will be held on 12 May.", "The vote takes place on May 14.", ["12 May", "14 May"]),
        ("on board", "The bus with 40 people on board fell.", "It was carrying 44 passengers.", ["40", "44"]),
        ("dead", "The storm left forty people dead.", "The storm claimed 42 lives.", ["40", "42"]),
        ("dead", "At least 12 people have died.", "Fourteen people were confirmed dead.", ["12", "14"]),
        ("dead", "It claimed the lives of 9.", "The number of dead rose from 6 to 11.", ["9", "11"]),
        ("injured", "Three firefighters were injured.", "Five firefighters are hurt.", ["3", "5"]),
        ("homes", "The fire destroyed 40 houses.", "More than 50 homes were destroyed.", ["40", "50"]),
        (
            "cost",
            "The bridge costs $340 million.",
            "The $360 million bridge is late.",
            ["$340 million", "$360 million"],
        ),
    ],
)
def test_sums_and_days_are_compared(kind: str, first: str, second: str, shown: list[str]) -> None:
    (found,) = disagreements(articles(first, second))

    assert (found.kind, [said.shown for said in found.statements]) == (kind, shown)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The flood caused $3 million in damage.", "The flood caused $3m in damage."),
        ("The flood caused $3 million in damage.", "The flood caused €2 million in damage."),
        ("A fire in Karsa killed 3 people.", "A fire in Lomo killed 5 people."),
        ("The vote will be held on 12 May.", "The vote takes place on May 12."),
    ],
)
def test_what_is_the_same_or_cannot_be_compared_is_no_disagreement(first: str, second: str) -> None:
    assert disagreements(articles(first, second)) == ()


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("de", "Bei dem Brand wurden 12 Menschen getötet.", "Der Brand forderte 15 Todesopfer."),
        ("es", "El incendio dejó 12 muertos.", "Murieron quince; hay 15 personas muertas."),
        ("fr", "L'incendie a fait 12 morts.", "Au moins 15 personnes ont été tuées."),
        ("ru", "В пожаре погибли 7 детей, всего 12 погибших.", "15 человек погибли в пожаре."),
    ],
)
def test_other_languages_count_their_dead_too(language: str, first: str, second: str) -> None:
    texts = [Article(text, "", language=language) for text in (first, second)]
    (found,) = disagreements(texts)

    assert (found.kind, [said.number for said in found.statements]) == ("dead", [12, 15])


def test_a_later_article_adds_what_none_before_it_says() -> None:
    (found,) = additions(articles(FIRST, NEW))

    assert found.article == 1
    assert len(found.sentences) == 1
    assert "donate blood" in found.sentences[0]


def test_a_number_in_words_adds_nothing_to_its_figures() -> None:
    figures = "The ferry ran aground off Karsa with 40 passengers and 12 sailors on board."
    words = "With forty passengers and twelve sailors on board the ferry ran aground off Karsa."

    assert additions(articles(figures, words)) == ()


def test_a_repeat_adds_nothing() -> None:
    assert additions(articles(FIRST, FIRST)) == ()
    assert additions([]) == ()


@pytest.mark.parametrize(
    "hostile", ["1" * 100_000, "1,111" * 20_000, "$1 " * 30_000, f"A {'1' * 900}. " * 60]
)
def test_what_is_no_sentence_for_its_length_is_not_searched(hostile: str) -> None:
    assert disagreements(articles(hostile, "5 people were killed.")) == ()


def test_statements_stand_by_their_numbers_with_their_sentences() -> None:
    (found,) = disagreements(
        articles(
            "Nine people were injured.", "Some 11 people were injured.", "It injured nine.", "It injured 7."
        )
    )

    assert [(said.number, said.articles, said.shown) for said in found.statements] == [
        (7, (3,), "7"),
        (9, (0, 2), "9"),
        (11, (1,), "11"),
    ]
    assert found.statements[1].sentences == ("Nine people were injured.", "It injured nine.")


def test_only_the_first_number_of_a_kind_is_compared() -> None:
    texts = ("Nine people were injured. Later 13 people were injured.", "Eleven people were injured.")

    (found,) = disagreements(articles(*texts))

    assert [said.number for said in found.statements] == [9, 11]


@pytest.mark.parametrize(("before", "compared"), [(59, True), (60, False)])
def test_sixty_sentences_of_an_article_are_read(before: int, compared: bool) -> None:
    late = "Nobody knows why. " * before + "Nine people were injured."

    assert bool(disagreements(articles(late, "Eleven people were injured."))) is compared


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ("In Karsa 3 people were killed.", "In Lomo 5 people were killed.", True),
        ("In Karsa 3 people were killed.", "5 people were killed.", False),
        ("In Karsa 3 people were killed.", "5 people were killed in Karsa City.", False),
        ("In March 3 people were killed.", "In April 5 people were killed.", False),
        ("In Karsa on Monday 3 people were killed.", "5 people were killed in Lomo.", True),
    ],
)
def test_two_places_are_two_things(first: str, second: str, apart: bool) -> None:
    assert (disagreements(articles(first, second)) == ()) is apart


def test_numbers_of_two_kinds_are_two_disagreements_in_the_order_of_the_text() -> None:
    found = disagreements(
        articles(
            "3 people were killed. 9 people were injured.", "11 people were injured. 5 people were killed."
        )
    )

    assert [disagreement.kind for disagreement in found] == ["dead", "injured"]


LONG_SENTENCES = (
    "Hospitals in the neighbouring valley asked citizens to donate blood and blankets.",
    "Engineers inspected cracked bridges along the southern railway before reopening traffic.",
    "Fishermen reported unusual currents near the breakwater during early morning hours.",
    "Teachers moved lessons into tents because classrooms lacked electricity and heating.",
)


def test_three_sentences_of_an_article_are_shown_in_their_order() -> None:
    (found,) = additions(articles("Rain fell on the town for a whole week.", " ".join(LONG_SENTENCES)))

    assert found.article == 1
    assert len(found.sentences) == 3
    assert [LONG_SENTENCES.index(sentence) for sentence in found.sentences] == sorted(
        LONG_SENTENCES.index(sentence) for sentence in found.sentences
    )


def test_what_an_article_adds_the_next_one_does_not_add_again() -> None:
    first, second = LONG_SENTENCES[:2]

    found = additions(articles("Rain fell on the town.", first, f"{first} {second}"))

    assert [(addition.article, addition.sentences) for addition in found] == [(1, (first,)), (2, (second,))]


@pytest.mark.parametrize(
    "added",
    [
        "Blood was asked for.",
        f"12:30 {LONG_SENTENCES[0]}",
        f"Updated: {LONG_SENTENCES[0]}",
        f"12 March 2024: {LONG_SENTENCES[0]}",
    ],
)
def test_what_is_short_or_a_stamp_of_time_adds_nothing(added: str) -> None:
    assert additions(articles("Rain fell on the town.", added)) == ()


@pytest.mark.parametrize(("before", "shown"), [(39, True), (40, False)])
def test_forty_sentences_of_an_article_are_looked_at(before: int, shown: bool) -> None:
    late = "Nobody knows why. " * before + LONG_SENTENCES[0]

    assert bool(additions(articles("Rain fell.", late))) is shown


def story_of(*ids: str, dates: tuple[str | None, ...] = ()) -> StoryRow:
    days = dates or tuple(f"2024-03-{place % 28 + 1:02}" for place in range(len(ids)))
    briefs = tuple(Brief(id, f"Title {id}", date, "s") for id, date in zip(ids, days, strict=True))
    return StoryRow(1, "Story", briefs, ("s",), None, None, ())


def account(story: StoryRow, *copies: str) -> tuple[Account, list[str]]:
    """The account, and the texts of which the digest was made."""
    seen: list[str] = []

    def digest(texts: Sequence[Article]) -> Digest:
        seen.extend(article.text for article in texts)
        return Digest("none", (), (), ())

    texts = [Article(f"Text {brief.id}.", language="en") for brief in story.articles]
    return account_of(story, texts, copies=frozenset(copies), digest=digest), seen


def test_an_account_is_made_of_what_is_no_copy() -> None:
    found, seen = account(story_of("a", "b", "c"), "b")

    assert [brief.id for brief in found.told] == ["a", "c"]
    assert seen == ["Text a.", "Text c."]
    assert found.copies == {"b"}
    assert len(found.story.articles) == 3


@pytest.mark.parametrize(("count", "told"), [(40, 40), (41, 40), (60, 40)])
def test_of_many_articles_the_earliest_and_the_latest_are_told(count: int, told: int) -> None:
    ids = tuple(str(number) for number in range(count))

    found, seen = account(story_of(*ids))

    assert [brief.id for brief in found.told] == [*ids[:20], *ids[-20:]][:told]
    assert len(seen) == told


def test_a_timeline_has_the_articles_of_each_day_in_their_order() -> None:
    dates = ("2024-03-01", "2024-03-01T10:00:00+00:00", "2024-03-02", None, None)

    found = timeline(story_of("a", "b", "c", "d", "e", dates=dates))

    assert {day: [brief.id for brief in briefs] for day, briefs in found.items()} == {
        "2024-03-01": ["a", "b"],
        "2024-03-02": ["c"],
        "": ["d", "e"],
    }


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [("Wheat, rice, maize, barley and rye grew.", True), ("Wheat, rice, maize and barley grew.", False)],
)
def test_a_sentence_of_six_terms_can_be_an_addition_and_one_of_five_cannot(
    sentence: str, shown: bool
) -> None:
    assert bool(additions(articles("Rain fell on the town.", sentence))) is shown


@pytest.mark.parametrize(
    ("language", "sentence", "shown"),
    [
        ("de", "Der Regen fiel dann auf die Stadt.", False),
        ("de", "Weizen, Reis, Mais, Gerste, Roggen und Hafer wuchsen.", True),
        ("", "The rain then fell on the town.", False),
    ],
)
def test_what_says_little_in_its_language_adds_nothing(language: str, sentence: str, shown: bool) -> None:
    texts = [Article(text, "", language=language) for text in ("Es war einmal.", sentence)]

    assert bool(additions(texts)) is shown
