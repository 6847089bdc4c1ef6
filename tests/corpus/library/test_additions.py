"""What came into a library after an article."""

from typing import Any

import pytest

from corpus.article import Article, Label
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.additions import FirstName, News, names_first_after, news_after
from corpus.library.ingest.examining import Examination
from corpus.library.store import Library
from tests.corpus.stored import store


def test_new_articles_are_counted_with_their_sources(library: Library) -> None:
    library.add([Article("One.", "One", url="https://a.example/1")])
    library.add([Article(f"{word}.", word, url=f"https://a.example/{word}") for word in ("Two", "Three")])
    library.add([Article("Four.", "Four", source="folder/four.txt")])

    assert news_after(library, 1).articles == 3
    assert news_after(library, 1).sources == 2
    assert news_after(library, 4).articles == 0


def test_names_are_new_that_no_article_had_before(library: Library) -> None:
    for number, text in enumerate(
        (
            "Angela Merkel spoke on Monday.",
            "Angela Merkel met Emmanuel Macron on Tuesday.",
            "Emmanuel Macron met Theresa May on Friday.",
        )
    ):
        library.add([Article(text, str(number), language="en")], examination=Examination("builtin"))

    assert names_first_after(library, 1, limit=9) == (
        FirstName("Emmanuel Macron", Label.PERSON, 2),
        FirstName("Theresa May", Label.PERSON, 1),
    )
    assert len(names_first_after(library, 0, limit=2)) == 2
    assert names_first_after(library, 3, limit=9) == ()


@pytest.mark.parametrize(
    "known",
    [
        ({"url": "https://www.a.example/1"}, {"url": "http://a.example/2"}, {"url": "https://a.example"}),
        ({"publisher": "Post", "url": "https://a.example/1"}, {"publisher": "Post", "source": "b.txt"}),
        (
            {"url": "mailto:ann@a.example", "source": "a.txt"},
            {"url": "mailto:bo@b.example", "source": "a.txt"},
        ),
        ({"source": "https://a.example/rss"}, {"url": "https://www.a.example/1", "source": "x"}),
        ({"source": "in/a.txt"}, {"source": "in/a.txt"}),
    ],
)
def test_what_lists_name_alike_is_one_source(library: Library, known: tuple[dict[str, Any], ...]) -> None:
    for fields in known:
        store(library, **fields)

    rows = library.rows(f"@{number + 1}" for number in range(len(known)))
    assert len({row.published for row in rows}) == 1
    assert news_after(library, 0) == News(len(known), 1)


@pytest.mark.parametrize(
    "known",
    [
        ({"url": "https://a.example/1"}, {"url": "https://b.a.example/1"}),
        ({"url": "https://a.example/1"}, {"url": "https://a.example/2", "publisher": "Post"}),
        ({"source": "in/a.txt"}, {"source": "out/a.txt"}),
        ({"source": "https.txt"}, {"source": "http.txt"}),
    ],
)
def test_what_lists_name_otherwise_are_two_sources(
    library: Library, known: tuple[dict[str, Any], ...]
) -> None:
    for fields in known:
        store(library, **fields)

    assert news_after(library, 0) == News(2, 2)


def test_articles_of_a_feed_are_of_that_feed(library: Library) -> None:
    subscribe(library, [Feed("https://a.example/rss", "Sea News"), Feed("https://b.example/rss")])
    for feed, url in ((1, "https://x.example/1"), (1, "https://y.example/1"), (2, "https://y.example/2")):
        id = store(library, url=url)
        with library.writing() as connection:
            connection.execute("UPDATE articles SET feed = ? WHERE id = ?", (feed, int(id[1:])))

    assert news_after(library, 0) == News(3, 2)
    assert news_after(library, 1) == News(2, 2)
    assert news_after(library, 3) == News(0, 0)


def test_a_new_name_is_of_no_article_up_to_that_number(library: Library) -> None:
    oslo, bergen, tromso = (("GPE", name, 1) for name in ("Oslo", "Bergen", "Tromsø"))
    store(library, oslo)
    store(library, oslo, tromso)
    store(library, bergen)
    store(library, bergen, tromso)

    assert names_first_after(library, 1, limit=9) == (
        FirstName("Tromsø", Label.GPE, 2),
        FirstName("Bergen", Label.GPE, 2),
    )
    assert names_first_after(library, 2, limit=9) == (FirstName("Bergen", Label.GPE, 2),)
    assert names_first_after(library, 1, limit=1) == (FirstName("Tromsø", Label.GPE, 2),)
    assert names_first_after(library, 3, limit=9) == ()


def test_new_names_of_one_article_stand_by_the_alphabet(library: Library) -> None:
    store(library)
    store(library, ("GPE", "Oslo", 1), ("GPE", "Bergen", 5))

    assert [name.name for name in names_first_after(library, 1, limit=9)] == ["Bergen", "Oslo"]
