"""Articles join the story that they tell of, as they come."""

from functools import partial

import pytest

from corpus.article import Article
from corpus.stories.grouping import Grouping, _is_near, group, heaviest_numbers
from corpus.stories.outline import outline_of, sketch_of
from corpus.stories.story import Story
from corpus.stories.story_rows import stories_of, told
from tests.corpus.story_texts import BUDGET, FIRE, LATER
from tests.corpus.story_twins import FROM_TWO_PLACES, TWINS

QUAKE = (
    "An earthquake of magnitude {size} struck near {place} on {day}, the institute said. The quake was at a "
    "depth of {depth} kilometres. There were no immediate reports of damage or injuries. Residents said that "
    "buildings shook for several seconds. The institute warned that aftershocks were possible."
)


def article(text: str, title: str = "", day: int = 2, id: str = "") -> Article:
    return Article(text, title, f"2024-03-{day:02}", id=id or None, language="en")


def numbers(*articles: Article) -> list[int]:
    grouping = group(map(outline_of, articles))
    return [grouping.story_of(place) for place in range(len(articles))]


def test_articles_on_one_event_are_one_story() -> None:
    found = numbers(
        article(FIRE, "Fire destroys warehouses in Vigo harbour"),
        article(BUDGET, "Parliament adopts budget"),
        article(LATER, "Warehouses burn down in the harbour of Vigo", 3),
    )

    assert found == [0, 1, 0]


@pytest.mark.parametrize("wires", TWINS.values(), ids=TWINS)
def test_wires_of_one_wording_on_two_events_are_two_stories(wires: tuple[Article, Article]) -> None:
    assert numbers(*wires) == [0, 1]


@pytest.mark.parametrize("wires", FROM_TWO_PLACES.values(), ids=FROM_TWO_PLACES)
def test_wires_on_one_event_from_two_places_are_one_story(wires: tuple[Article, Article]) -> None:
    assert numbers(*wires) == numbers(*reversed(wires)) == [0, 0]


def test_a_wire_in_another_language_may_name_things_otherwise() -> None:
    english = article("A fire destroyed 12 barges in Cologne. Ada Novak filmed it.", "Fire in Cologne")
    german = Article("Feuer: 12 Schiffe, gefilmt von Ada Novak.", "Köln", "2024-03-02", language="de")

    assert numbers(english, german) == [0, 0]


@pytest.mark.parametrize("day", [None, "2024-03-02"])
def test_one_city_is_no_event_where_no_day_speaks_for_it(day: str | None) -> None:
    oil = Article("Oil prices rose 3 percent in London. Traders fear war.", "Oil", day, language="en")
    book = Article("Alice went to London. She met the Queen.", "My Book", language="en")

    assert numbers(oil, book) == numbers(book, oil) == [0, 1]


def test_undated_accounts_of_one_event_are_one_story() -> None:
    titles = "Fire destroys warehouses in Vigo harbour", "Warehouses burn down in the harbour of Vigo"

    assert numbers(*map(partial(Article, language="en"), (FIRE, LATER), titles)) == [0, 0]


def test_the_same_event_a_month_later_is_another_story() -> None:
    found = numbers(
        article(FIRE, "Fire destroys warehouses in Vigo harbour", 1),
        article(LATER, "Warehouses burn down in the harbour of Vigo", 28),
    )

    assert found == [0, 1]


def test_bulletins_of_one_wording_are_stories_of_their_own() -> None:
    found = numbers(
        article(QUAKE.format(size=5.1, place="Vigo", day="Monday", depth=12), "Earthquake shakes Vigo"),
        article(QUAKE.format(size=3.2, place="Ordu", day="Thursday", depth=48), "Earthquake shakes Ordu"),
    )

    assert found == [0, 1]


def test_a_copy_in_furniture_is_known_as_a_copy() -> None:
    grouping = Grouping()
    grouping.add(outline_of(article(FIRE, "Fire in Vigo")))
    grouping.add(outline_of(article(f"Sign up for our letter. {FIRE} Read more below.", "What we know")))

    assert grouping.copy_of == {1: 0}
    assert grouping.story_of(1) == grouping.story_of(0)


def test_a_bulletin_is_no_copy_of_the_one_before() -> None:
    grouping = Grouping()
    grouping.add(outline_of(article(QUAKE.format(size=5.1, place="Vigo", day="Monday", depth=12))))
    grouping.add(outline_of(article(QUAKE.format(size=3.2, place="Ordu", day="Thursday", depth=48))))

    assert not grouping.copy_of


def test_headlines_alone_are_grouped() -> None:
    found = numbers(
        article("", "Fire destroys three warehouses in Vigo harbour"),
        article("", "Parliament in Zagreb adopts the budget"),
        article("", "Vigo harbour fire destroys warehouses"),
    )

    assert found == [0, 1, 0]


def test_what_is_known_can_be_put_back() -> None:
    grouping = Grouping()
    grouping.put(outline_of(article(FIRE, "Fire destroys warehouses in Vigo harbour")), 7)

    assert grouping.add(outline_of(article(LATER, "Warehouses burn in Vigo harbour", 3))) == 7
    assert grouping.add(outline_of(article(BUDGET, "Parliament adopts budget"))) == 8


@pytest.mark.parametrize("text", ["", "One", "a b c", "日本" * 50])
def test_any_text_has_a_sketch(text: str) -> None:
    assert len(sketch_of(text)) <= max(4, len(text))


def test_memory_lets_go_of_old_stories(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.stories.grouping._REMEMBERED", 4)
    monkeypatch.setattr("corpus.stories.grouping._FORGETTING", 2)
    kinds = [
        article(BUDGET.replace("Zagreb", f"Town{place}"), f"Item {place} {chr(97 + place) * 4}", place + 1)
        for place in range(12)
    ]

    grouping = group(map(outline_of, kinds))

    assert len(grouping) == 12
    assert all(isinstance(grouping.story_of(place), int) for place in range(12))


def test_a_story_row_says_who_when_and_how_many() -> None:
    row, *others = stories_of(
        told(text)
        for text in (
            article(FIRE, "Fire destroys warehouses in Vigo harbour", 2, "a"),
            article(LATER, "Warehouses burn down in the harbour of Vigo", 3, "b"),
            article(BUDGET, "Parliament adopts budget", 1, "c"),
        )
    )

    assert [brief.id for brief in row.articles] == ["a", "b"]
    assert (row.first, row.last) == ("2024-03-02", "2024-03-03")
    assert "Vigo" in row.names
    assert [brief.id for other in others for brief in other.articles] == ["c"]


def test_a_copy_in_capital_letters_is_known() -> None:
    grouping = group(map(outline_of, (article(FIRE, "Fire in Vigo"), article(FIRE.upper(), "FIRE IN VIGO"))))

    assert grouping.copy_of == {1: 0}


def test_a_bulletin_in_capital_letters_repeats_no_other() -> None:
    first, second = (
        QUAKE.format(size=size, place=place, day=day, depth=depth).upper()
        for size, place, day, depth in ((5.1, "Vigo", "Monday", 12), (3.2, "Ordu", "Thursday", 48))
    )

    assert group(map(outline_of, (article(first), article(second)))).copy_of == {}


RUSSIAN = (
    "Землетрясение магнитудой {size} произошло рядом с городом {place}, сообщил институт. Очаг находился на "
    "глубине {depth} километров. Сведений о разрушениях и пострадавших пока нет. Жители рассказали, что дома "
    "качались несколько секунд. Институт предупредил, что возможны новые толчки."
)


@pytest.mark.parametrize(
    ("bulletin", "language", "places"),
    [(RUSSIAN, "ru", ("Виго", "Орду")), (QUAKE.replace("{day}", "Monday"), "en", ("Vigo", "Ordu"))],
)
def test_bulletins_are_told_apart_in_other_letters(
    bulletin: str, language: str, places: tuple[str, str]
) -> None:
    outlines = [
        outline_of(Article(bulletin.format(size=size, place=place, depth=depth), place, language=language))
        for size, place, depth in zip((5.1, 3.2), places, (12, 48), strict=True)
    ]
    grouping = group(outlines)

    assert [grouping.story_of(place) for place in (0, 1)] == [0, 1]
    assert places[0].lower() in outlines[0].facts
    assert not outlines[0].facts & {"сообщил", "что", "said"}


@pytest.mark.parametrize(
    ("day", "near"), [(3.0, True), (2.9, False), (11.0, True), (19.0, True), (19.1, False), (None, True)]
)
def test_a_story_is_found_up_to_a_week_round_its_articles(day: float | None, near: bool) -> None:
    story = Story(1)
    assert _is_near(story, day)
    story.first, story.last = 10.0, 12.0

    assert _is_near(story, day) is near


def test_of_equal_weights_the_smaller_number_is_heavier() -> None:
    assert heaviest_numbers({3: 1.0, 1: 2.0, 2: 2.0, 5: 0.5}, 3) == [1, 2, 3]
    assert heaviest_numbers({}, 3) == []


def test_a_story_takes_the_number_that_it_is_given_and_none_is_given_twice() -> None:
    grouping = Grouping()
    wheat = article(
        "Wheat grows well in Karsa this year, farmers said. The harvest begins early.", "Wheat", 1
    )

    assert grouping.add(outline_of(article(FIRE, "Fire in Vigo")), number=42) == 42
    assert grouping.add(outline_of(article(BUDGET, "Budget"))) == 43
    assert grouping.add(outline_of(wheat), number=7) == 7
    assert grouping.add(outline_of(article("", "A museum opens in Ordu", 1))) > 43
    assert len(grouping) == 4


def test_a_copy_goes_where_its_original_is_whatever_its_day() -> None:
    grouping = Grouping()
    grouping.put(outline_of(article(FIRE, "Fire in Vigo", 1)), 5)
    grouping.put(outline_of(article(BUDGET, "Budget", 1)), 6)

    assert grouping.add(outline_of(article(FIRE, "Once more", 28))) == 5
    assert grouping.copy_of == {2: 0}
    assert [grouping.story_of(place) for place in range(3)] == [5, 6, 5]
    assert grouping.merged() == {}


def test_what_was_let_go_is_joined_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.stories.grouping._REMEMBERED", 2)
    monkeypatch.setattr("corpus.stories.grouping._FORGETTING", 1)
    others = [
        Article(f"{word} grows in {place}. " * 5, f"{word} in {place}", "2024-03-02", language="en")
        for word, place in (("Wheat", "Karsa"), ("Rice", "Lomo"), ("Maize", "Tavira"), ("Barley", "Ordu"))
    ]

    grouping = group(map(outline_of, [article(FIRE, "Fire in Vigo"), *others, article(FIRE, "Fire in Vigo")]))

    assert grouping.story_of(5) != grouping.story_of(0)
    assert grouping.copy_of == {}
    assert len(grouping._stories) <= 3


def test_an_article_of_nothing_is_a_story_by_itself() -> None:
    assert numbers(article("", "", 1), article("", "", 1), article(FIRE, "Fire in Vigo", 1)) == [0, 1, 2]


def test_two_stories_that_turn_out_to_be_one_become_the_first() -> None:
    third = (
        "The fire in the harbour of Vigo that destroyed three warehouses before dawn began in a cable store, "
        "the port authority said. Firefighters from Pontevedra kept the flames away from the ferry to Cangas."
    )
    grouping = Grouping()
    grouping.put(outline_of(article(FIRE, "Fire destroys warehouses in Vigo harbour")), 4)
    grouping.put(outline_of(article(LATER, "Warehouses burn down in the harbour of Vigo")), 9)

    assert grouping.add(outline_of(article(third, "Fire in Vigo harbour destroys warehouses", 3))) == 4
    assert grouping.merged() == {9: 4}
    assert [grouping.story_of(place) for place in range(3)] == [4, 4, 4]
