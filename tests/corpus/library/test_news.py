"""What came into a library after an article."""

from corpus.article import Article, Label
from corpus.library.ingest.examining import Examination
from corpus.library.news import FirstName, names_first_after, news_after
from corpus.library.store import Library


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
