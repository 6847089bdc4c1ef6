"""What a query asks of the articles themselves: their days, sources, languages, marks and stories."""

import time
from collections.abc import Iterator

import pytest

from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.query.conditions import condition_of, shown_match
from corpus.library.query.parsing import parse
from corpus.library.store import Library
from tests.corpus.stored import store


def found(library: Library, query: str) -> set[str]:
    return {hit.row.id for hit in library.search(query, limit=100).found}


EDGES = {
    "@1": "2023-03-31",
    "@2": "2023-04-01",
    "@3": "2023-04-30",
    "@4": "2023-05-01",
    "@5": "2023-04-01T00:30:00+14:00",  # the last of March by Greenwich
    "@6": "2023-03-31T23:30:00-12:00",  # the first of April by Greenwich
    "@7": "2023-04-30T23:59:59+00:00",
    "@8": "2023-05-01T00:00:00-11:00",
    "@9": "2023-05-01T00:00:00+14:00",
    "@10": None,
}


@pytest.fixture(scope="module")
def edges(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("edges") / "library.db") as library:
        for date in EDGES.values():
            store(library, date=date)
        yield library


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("date:2023-04", {"@2", "@3", "@5", "@7"}),
        ("date:2023-03", {"@1", "@6"}),
        ("date:2023-05", {"@4", "@8", "@9"}),
        ("date:2023-04-01", {"@2", "@5"}),
        ("date:2023-04-30", {"@3", "@7"}),
        ("date:2023-04-02", set()),
        ("after:2023-04-30", {"@3", "@4", "@7", "@8", "@9"}),
        ("before:2023-04", {"@1", "@6"}),
        ("before:2023-05 after:2023-04", {"@2", "@3", "@5", "@7"}),
        ("date:2023", set(EDGES) - {"@10"}),
        ("-date:2023", {"@10"}),
        ("-date:2023-04", {"@1", "@4", "@6", "@8", "@9", "@10"}),
        ("date:2023-03..2023-04", {"@1", "@2", "@3", "@5", "@6", "@7"}),
        ("date:2023-04..", {"@2", "@3", "@4", "@5", "@7", "@8", "@9"}),
        ("date:..2023-03", {"@1", "@6"}),
        ("date:2022", set()),
    ],
)
def test_a_day_is_that_of_the_article_to_its_edge(edges: Library, query: str, ids: set[str]) -> None:
    assert found(edges, query) == ids


@pytest.fixture
def greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC0")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("greenwich")
@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("added:2024-03-01", {"@2", "@3"}),
        ("added:2024-02-29", {"@1"}),
        ("added:2024-03-02", {"@4"}),
        ("added:..2024-02-29", {"@1"}),
        ("added:2024-03-02..", {"@4"}),
        ("-added:2024-03-01", {"@1", "@4"}),
        ("added:2024", {"@1", "@2", "@3", "@4"}),
        ("date:2024", set()),
    ],
)
def test_the_day_on_which_an_article_came_has_its_first_second_and_not_the_next_day_s(
    library: Library, query: str, ids: set[str]
) -> None:
    midnight = 1_709_251_200  # 2024-03-01
    for second in (midnight - 1, midnight, midnight + 86_399, midnight + 86_400):
        store(library, added=second)

    assert found(library, query) == ids


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    feeds = [
        Feed("https://a.example/rss", "Sea News", folder="News/Ports"),
        Feed("https://b.example/rss", "", folder="Newsletters"),
        Feed("https://c.example/rss", "Ärzte 100%", folder="news"),
    ]
    with Library.open(tmp_path_factory.mktemp("sources") / "library.db") as library:
        subscribe(library, feeds)
        store(library, source="news/bbc.txt")
        store(library, source="x.jsonl", url="https://www.bbc.example/2023/sea.html")
        store(library, source="x.jsonl", url="https://www.bbc.example/3", publisher="Ice Daily")
        for number in (1, 2, 3):
            id = store(library, source=feeds[number - 1].url, url=f"https://bbc.example/{number}")
            with library.writing() as connection:
                connection.execute("UPDATE articles SET feed = ? WHERE id = ?", (number, int(id[1:])))
        store(library, source="a_b\\c.txt", url="mailto:ann@bbc.example", language="de")
        yield library


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("source:bbc", {"@1"}),
        ("source:BBC.txt", {"@1"}),
        ("source:bbc.example", {"@2"}),
        ("source:www.bbc.example", {"@2"}),
        ("source:sea.html", set()),
        ("source:ice", {"@3"}),
        ("source:x.jsonl", {"@2", "@3"}),
        ('source:"sea news"', {"@4"}),
        ("source:b.example/rss", {"@5"}),
        ('source:"100%"', {"@6"}),
        ('source:"1%%"', set()),
        ("source:a_b", {"@7"}),
        ("source:b_c.example", set()),
        ('source:"b\\c"', {"@7"}),
        ("-source:bbc.example", {"@1", "@3", "@4", "@5", "@6", "@7"}),
        ("folder:news", {"@4", "@6"}),
        ("folder:NEWS/ports", {"@4"}),
        ("folder:new", set()),
        ("folder:Ports", set()),
        ("-folder:news", {"@1", "@2", "@3", "@5", "@7"}),
        ("lang:DE", {"@7"}),
        ("-lang:en", {"@7"}),
        ("lang:d", set()),
    ],
)
def test_a_source_is_the_feed_else_who_published_it_else_the_site_or_file(
    sources: Library, query: str, ids: set[str]
) -> None:
    assert found(sources, query) == ids


def test_a_story_is_asked_for_by_any_of_its_articles(library: Library) -> None:
    for story in (1, 1, 3, None):
        store(library, story=story)

    assert found(library, "story:@1") == found(library, "story:2") == {"@1", "@2"}
    assert found(library, "story:@3") == {"@3"}
    assert found(library, "story:@4") == {"@4"}
    assert found(library, "story:@9") == set()
    assert found(library, "-story:@1") == {"@3", "@4"}


PEOPLE = (
    (("PERSON", "Ann Lee", 1), ("GPE", "Oslo", 2)),
    (("PERSON", "Ann", 1),),
    (("PERSON", "Joann Leeds", 1), ("DATE", "Monday", 1)),
    (("GPE", "United States", 1),),
    (),
)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("entity:ann", {"@1", "@2"}),
        ('entity:"ann"', {"@2"}),
        ('entity:"Ann Lee"', {"@1"}),
        ("entity:lee", {"@1"}),
        ('entity:"n lee"', set()),
        ("entity:USA", {"@4"}),
        ('entity:"U.S."', {"@4"}),
        ("-entity:ann", {"@3", "@4", "@5"}),
        ("label:gpe", {"@1", "@4"}),
        ("label:DATE", {"@3"}),
        ("-label:PERSON", {"@4", "@5"}),
        ("label:PERSON -label:GPE", {"@2", "@3"}),
        ("label:ORG", set()),
    ],
)
def test_a_name_is_found_by_its_words_and_in_quotes_as_a_whole(
    library: Library, query: str, ids: set[str]
) -> None:
    for mentions in PEOPLE:
        store(library, *mentions)

    assert found(library, query) == ids


def test_words_and_the_rest_of_a_query_are_told_apart() -> None:
    nothing, words, mixed, rest = (
        condition_of(parse(query)) for query in ("", "oil", "oil is:read", "is:read")
    )

    assert (nothing.is_all, nothing.is_words, nothing.match) == (True, True, "")
    assert (words.is_all, words.is_words) == (False, True)
    assert (mixed.is_words, bool(mixed.match)) == (False, True)
    assert (rest.is_words, rest.match) == (False, "")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("oil", ["oil"]),
        ("oil -gas", ["oil"]),
        ("oil (gas OR is:read)", ["oil", "gas"]),
        ('entity:"Ann Lee"', ["Ann Lee"]),
        ("is:read lang:fr @3", []),
        ("", []),
    ],
)
def test_what_a_query_points_at_is_its_words_and_names(query: str, words: list[str]) -> None:
    assert shown_match(parse(query)) == " OR ".join(f'"{word}"' for word in words)


@pytest.mark.parametrize(
    ("phrase", "total"),
    [
        ("oil OR gas", 0),
        ("NEAR(oil gas)", 0),
        ("title:gas*", 0),
        ("{title} : oil", 0),
        ("-oil", 1),
        ("^oil", 1),
        ("is dear*", 1),
        ("oil is dear", 1),
    ],
)
def test_no_operator_of_the_index_can_be_typed(library: Library, phrase: str, total: int) -> None:
    store(library, text="Oil is dear.", title="First")
    store(library, text="Gas is cheap.", title="Second")

    assert library.search(f'"{phrase}"').total == total
    assert library.search(f'"{phrase}" is:unread').total == total
