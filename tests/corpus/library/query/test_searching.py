from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article, Span
from corpus.library.query.query import QueryError
from corpus.library.query.searching import Ranking, hits_in
from corpus.library.store import Library

Make = Callable[..., Article]
Search = Callable[[str], list[str]]


@pytest.fixture
def found(library: Library, make: Make) -> Search:
    """Answers a query with the titles of what was found, newest first."""
    library.add(
        [
            make("The minister spoke of oil.", "Oil", date="2023-03-18", source="bbc.txt", id="1"),
            make("Gas and coal, running low.", "Gas", date="2023-04-01", source="bbc.txt", id="2"),
            make("Un café à Genève.", "Café", date="2022-12-31", source="figaro.txt", id="3", language="fr"),
            make("東京タワーは高い。", "東京", source="asahi.txt", id="4", language="ja", tags=("Travel",)),
        ]
    )

    def titles(query: str) -> list[str]:
        return [hit.row.title for hit in library.search(query, ranking=Ranking.NEWEST).found]

    return titles


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("oil", ["Oil"]),
        ("OIL Minister", ["Oil"]),
        ("oil gas", []),
        ("oil OR gas", ["Gas", "Oil"]),
        ('"spoke of oil"', ["Oil"]),
        ('"oil spoke"', []),
        ("ministers", ["Oil"]),
        ("run", ["Gas"]),
        ("minist*", ["Oil"]),
        ("cafe geneve", ["Café"]),
        ("-oil", ["Gas", "Café", "東京"]),
        ("oil -minister", []),
        ("(oil OR gas) -coal", ["Oil"]),
        ("coal OR -low", ["Gas", "Oil", "Café", "東京"]),
        ("title:gas", ["Gas"]),
        ("title:coal", []),
        ("京タ", ["東京"]),
        ("京高", []),
        ("source:bbc", ["Gas", "Oil"]),
        ("source:b%c", []),
        ("lang:fr", ["Café"]),
        ("tag:travel", ["東京"]),
        ("-tag:travel source:asahi", []),
        ("is:tagged", ["東京"]),
        ("is:starred", []),
        ("is:unread oil", ["Oil"]),
        ("date:2023-03", ["Oil"]),
        ("date:2022..2023-03", ["Oil", "Café"]),
        ("after:2023-03-18", ["Gas", "Oil"]),
        ("before:2023-03-18", ["Café"]),
        ("-date:2023", ["Café", "東京"]),
        ("gas OR is:tagged", ["Gas", "東京"]),
        ("", ["Gas", "Oil", "Café", "東京"]),
    ],
)
def test_a_query_finds_what_it_says(found: Search, query: str, titles: list[str]) -> None:
    assert found(query) == titles


@pytest.mark.parametrize(
    "query",
    [
        "oil",
        "oil is:unread",
        "minister OR gas OR low source:bbc",
        "oil OR gas OR coal date:2023-04",
        "lang:fr",
    ],
)
def test_the_best_are_the_same_articles_as_the_newest(library: Library, found: Search, query: str) -> None:
    best = [hit.row.title for hit in library.search(query, ranking=Ranking.BEST).found]

    assert sorted(best) == sorted(found(query)) != []


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(Path(tmp_path_factory.mktemp("empty")) / "library.db") as opened:
        yield opened


@given(query=st.text(st.sampled_from("oilgas\"'()-*: %_\\日\0\udcff;ORNTdaeisx\x01"), max_size=25))
def test_no_query_breaks_the_search(empty: Library, query: str) -> None:
    with suppress(QueryError):
        assert empty.search(query).total == 0


def test_a_day_is_told_by_the_article_s_own_time_zone(library: Library, make: Make) -> None:
    late = make("Late in March.", date="2023-03-31T23:30:00-05:00", id="a")
    early = make("Early in April.", date="2023-04-01T00:30:00+09:00", id="b")
    library.add([late, early])

    march = library.search("date:2023-03")

    assert [hit.snippet.text for hit in march.found] == ["Late in March."]


def test_articles_are_sorted_by_the_moment_not_by_its_spelling(library: Library, make: Make) -> None:
    late = make("Late in March.", "later", date="2023-03-31T23:30:00-05:00", id="a")
    early = make("Early in April.", "earlier", date="2023-04-01T00:30:00+09:00", id="b")
    library.add([early, late])

    assert [hit.row.title for hit in library.search("", ranking=Ranking.NEWEST).found] == ["later", "earlier"]


def test_a_word_in_the_title_ranks_first(library: Library, make: Make) -> None:
    library.add(
        [
            make("A long story that names oil in passing, and much else besides.", "Other", id="a"),
            make("A long story that names it in passing, and much else besides.", "Oil", id="b"),
        ]
    )

    assert [hit.row.title for hit in library.search("oil").found] == ["Oil", "Other"]


def test_a_page_of_matches_comes_with_the_number_of_all(library: Library, make: Make) -> None:
    library.add(
        make(f"Story {number} of oil.", id=str(number), date=f"2023-01-{number:02}")
        for number in range(1, 10)
    )

    page = library.search("oil", ranking=Ranking.NEWEST, limit=2, offset=2)

    assert page.total == 9
    assert [hit.row.date for hit in page.found] == ["2023-01-07", "2023-01-06"]


def test_hits_are_marked_as_they_were_matched(library: Library, make: Make) -> None:
    text = "Ministers met. The café’s minister left; 東京 too."
    library.add([make(text, "The Minister")])

    hits = hits_in(library.article("@1"), 'minister cafe 東京 -"was here"')

    assert [span.of(text) for span in hits.text] == ["Ministers", "café", "minister", "東京"]
    assert hits.title == (Span(4, 12),)


def test_a_title_s_word_is_marked_in_the_title_alone(make: Make) -> None:
    hits = hits_in(make("Oil again.", "Oil"), "title:oil")

    assert (hits.title, hits.text) == ((Span(0, 3),), ())


def test_hits_are_marked_while_a_word_is_typed(make: Make) -> None:
    assert hits_in(make("The budget."), "bud").text == (Span(4, 10),)
    assert hits_in(make("The budget."), 'bud "').text == ()


def test_a_snippet_shows_where_most_hits_are(library: Library, make: Make) -> None:
    text = f"Oil first. {'Nothing here. ' * 40}Oil and gas\nand oil. {'Nothing there. ' * 40}"
    library.add([make(text)])

    snippet = library.search("oil OR gas").found[0].snippet

    assert "Oil and gas and oil." in snippet.text
    assert [span.of(snippet.text) for span in snippet.hits] == ["Oil", "gas", "oil"]
    assert snippet.text.startswith("…")
    assert snippet.text.endswith("…")
    assert len(snippet.text) < 220


def test_a_snippet_without_hits_is_the_beginning(library: Library, make: Make) -> None:
    library.add([make("The story begins here and ends.", "Oil")])

    assert library.search("oil").found[0].snippet.text == "The story begins here and ends."


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("Lodz", "They met in Łódź."),
        ("Αθηνα", "Η Αθήνα κοιμάται."),
        ("ΔΡΟΜΟΣ", "Ο δρόμος έκλεισε."),
        ("احمد", "جاء أَحْمَد."),
        ("שלום", "שָׁלוֹם לכם."),
        ("XYZ", "ＸＹＺは会社だ。"),
        ("flat", "The ﬂat is shut."),
        ("Goteborg", "They met in Göteborg."),
        ("Tromso", "They met in Tromsø."),
        ("Da Lat", "They met in Đà Lạt."),
        ("strasse", "Sie wohnt in der Straße."),
        ("Aeroe", "The ferry to Ærø."),
        ("Diyarbakir", "Diyarbakır is far."),
        ("все", "Всё идёт."),
        ("US", "The U.S. said no."),
        ("U.S.", "The US said no."),
        ("u.k.", "The UK said no."),
        ("JK Rowling", "A book by J.K. Rowling."),
    ],
)
def test_a_word_is_found_however_its_letters_are_typed(
    library: Library, make: Make, query: str, text: str
) -> None:
    library.add([make(text), make("It rains.")])

    results = library.search(query)

    assert results.total == 1
    assert results.found[0].snippet.hits


def test_an_acronym_comes_before_a_word_with_its_stem(library: Library, make: Make) -> None:
    library.add([make("The US goes.", "Land"), make("They use it, and used it, and are using it.", "Word")])

    assert library.search("US").found[0].row.title == "Land"


def test_all_points_of_an_acronym_are_marked(make: Make) -> None:
    text = "Łódź and the U.S. met."

    assert [span.of(text) for span in hits_in(make(text), "US lodz").text] == ["Łódź", "U.S."]


def test_an_article_found_by_plain_letters_is_no_longer_found_when_it_is_gone(
    library: Library, make: Make
) -> None:
    library.add([make("The U.S. and Łódź.")])

    library.remove(["@1"])

    assert [library.search(query).total for query in ("US", "Lodz")] == [0, 0]
