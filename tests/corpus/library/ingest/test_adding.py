from collections.abc import Callable, Iterator

import pytest

from corpus.article import Article, Span
from corpus.errors import LibraryError, SourceError
from corpus.library.ingest.adding import Added
from corpus.library.ingest.candidates import batches
from corpus.library.store import Library
from corpus.value_types import replace

Make = Callable[..., Article]
LONG = "The harbour of Oslo opened a terminal, and ships from many countries call there twice a day. " * 3


def _titles(library: Library) -> list[str]:
    return [hit.row.title for hit in library.search("").found]


def test_an_article_comes_back_as_it_went_in(library: Library) -> None:
    article = Article(
        "Ärger 東京.\n\nZwei.",
        "Titel",
        "2023-03-18",
        "Ada",
        "https://example.org/a",
        "7",
        "a.txt",
        "de",
        ("x",),
    )

    library.add([article])

    assert library.article("@1") == article
    assert library.article("1") == article


def test_a_repeat_adds_nothing(library: Library, make: Make) -> None:
    articles = [
        make("By id.", id="1", source="a.jsonl"),
        make("By link.", url="https://example.org/b"),
        make("By file.", source="c.txt"),
        make("By text, one.", source="-"),
        make("By text, two.", source="-"),
    ]

    assert library.add(articles) == Added(added=5)
    assert library.add(articles) == Added(unchanged=5)
    assert len(library) == 5


def test_the_same_text_from_elsewhere_adds_nothing(library: Library, make: Make) -> None:
    library.add([make(LONG, "One", url="https://one.example")])

    again = library.add([make(LONG.replace(" ", "\n", 3), "Two", url="https://two.example")])

    assert again == Added(unchanged=1)
    assert _titles(library) == ["One"]


def test_short_texts_are_told_apart_by_their_titles(library: Library, make: Make) -> None:
    entries = [make("Comments", title, id=title, source="https://feed.example") for title in ("One", "Two")]

    assert library.add(entries) == Added(added=2)


def test_the_same_id_from_another_source_is_another_article(library: Library, make: Make) -> None:
    result = library.add([make("One.", id="1", source="a.jsonl"), make("Two.", id="1", source="b.jsonl")])

    assert result == Added(added=2)


@pytest.mark.parametrize(
    "known",
    [{"id": "1", "source": "a.jsonl"}, {"url": "https://example.org/a"}, {"source": "story.txt"}],
    ids=["by id", "by link", "by file"],
)
def test_an_edited_article_is_updated_in_its_place(
    library: Library, make: Make, known: dict[str, str]
) -> None:
    library.add([make("The old text.", "Old", **known)])

    result = library.add([make("The new text.", "New", **known)])

    assert result == Added(updated=1)
    assert library.article("@1").text == "The new text."
    assert library.search("old").total == 0
    assert library.search("title:new text").total == 1


def test_the_length_of_an_edited_article_is_that_of_its_new_text(library: Library, make: Make) -> None:
    for text in ("Rain fell.", "Rain fell on the hills."):
        library.add([make(text, "Rain", id="1", source="https://a.example/1")])

    assert [library.listing().row(index).words for index in range(len(library.listing()))] == [5]


def test_marks_outlive_an_edit(library: Library, make: Make) -> None:
    library.add([make("One two three.", id="1", tags=("a",))])
    library.marks.mark_read(["@1"])
    library.marks.star(["@1"])
    library.marks.tag(["@1"], ["mine"])
    library.marks.highlight("@1", Span(4, 7))
    library.marks.remember_position("@1", 8)

    library.add([make("And now one two three.", id="1", tags=("b",))])

    marks = library.marks.of("@1")
    assert (marks.read, marks.starred, marks.position) == (True, True, 8)
    assert [span.of("And now one two three.") for span in marks.highlights] == ["two"]
    assert library.article("@1").tags == ("a", "b", "mine")


def test_a_highlight_of_words_that_are_gone_goes_too(library: Library, make: Make) -> None:
    library.add([make("One two three.", id="1")])
    library.marks.highlight("@1", Span(4, 7))

    library.add([make("One three.", id="1")])

    assert library.marks.of("@1").highlights == ()


def test_what_an_edit_does_not_say_is_not_forgotten(library: Library, make: Make) -> None:
    library.add([make("Old.", "Title", id="1", date="2023-03-18", author="Ada")])

    library.add([make("New.", id="1")])

    article = library.article("@1")
    assert (article.title, article.date, article.author) == ("Title", "2023-03-18", "Ada")


def test_a_corrected_title_is_taken_over_and_found(library: Library, make: Make) -> None:
    library.add([make(LONG, "Harbuor", id="1")])

    assert library.add([make(LONG, "Harbour", id="1", date="2023-03-18")]) == Added(updated=1)
    assert library.search("title:harbour date:2023").total == 1
    assert library.search("title:harbuor").total == 0


def test_a_tag_taken_away_does_not_come_back_with_a_repeat(library: Library, make: Make) -> None:
    article = make(LONG, id="1", tags=("news",))
    library.add([article])
    library.marks.untag(["@1"], ["news"])

    library.add([article])

    assert library.article("@1").tags == ()


def test_two_articles_with_one_link_in_one_run_are_both_kept(library: Library, make: Make) -> None:
    articles = [make(f"Story {name}.", url="https://example.org") for name in ("one", "two", "three")]

    assert library.add(articles) == Added(added=3)
    assert library.add(articles) == Added(unchanged=3)


def test_an_edited_article_of_a_file_with_others_is_a_new_one(library: Library, make: Make) -> None:
    library.add([make("One.", source="many.txt"), make("Two.", source="many.txt")])

    again = library.add([make("One, edited.", source="many.txt"), make("Two.", source="many.txt")])

    assert again == Added(added=1, unchanged=1)


def test_an_id_is_never_given_twice(library: Library, make: Make) -> None:
    library.add([make("One."), make("Two.")])
    library.remove(["@2"])

    library.add([make("Three.", source="b.txt")])

    assert library.article("@3").text == "Three."


def test_a_bad_file_does_not_stop_the_rest(library: Library, make: Make) -> None:
    bad = SourceError("bad.txt", "not text", "leave it out")
    told: list[SourceError] = []

    result = library.add(
        [make("One.", source="a.txt"), bad, make("Two.", source="c.txt")], on_error=told.append
    )

    assert result == Added(added=2, failed=1)
    assert told == [bad]


def test_what_was_committed_stays_when_adding_is_stopped(library: Library, make: Make) -> None:
    def until_interrupted() -> Iterator[Article]:
        for number in range(1500):
            yield make(f"Story {number}.", id=str(number))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.add(until_interrupted())

    stored = len(library)
    assert 0 < stored < 1500  # a slow machine commits by time as well as by number
    assert library.add(make(f"Story {number}.", id=str(number)) for number in range(1500)) == Added(
        added=1500 - stored, unchanged=stored
    )


def test_progress_is_told_after_each_commit(library: Library, make: Make) -> None:
    steps: list[tuple[int, int]] = []

    library.add(
        (make(f"Story {number}.", id=str(number)) for number in range(2001)),
        on_progress=lambda so_far: steps.append((so_far.total, len(library))),
    )

    assert steps[-1] == (2001, 2001)
    assert all(told == stored for told, stored in steps)


def test_a_slow_source_is_stored_as_it_comes(make: Make) -> None:
    from corpus.library.ingest.candidates import candidates

    seconds = iter(range(100))
    articles = (make(f"Story {number}.", id=str(number)) for number in range(3))

    sizes = [
        len(batch)
        for batch in batches(
            candidates(articles, on_error=lambda _: None), clock=lambda: float(next(seconds))
        )
    ]

    assert sizes == [1, 1, 1]


def test_removing_takes_everything_of_an_article_away(library: Library, make: Make) -> None:
    library.add([make("One two.", id="1", tags=("a",)), make("Two three.", id="2")])
    library.marks.highlight("@1", Span(0, 3))

    assert library.remove(["@1"]) == 1
    assert library.search("one").total == 0
    assert library.search("two").total == 1
    assert library.marks.tags() == ()
    with pytest.raises(LibraryError, match="no article @1"):
        library.article("@1")


def test_nothing_is_removed_when_one_is_not_there(library: Library, make: Make) -> None:
    library.add([make("One.")])

    with pytest.raises(LibraryError, match="no article @9"):
        library.remove(["@1", "@9"])

    assert len(library) == 1


@pytest.mark.parametrize("id_", ["", "@", "x", "@1x", "-1", "²", "9" * 30])
def test_what_is_no_id_is_said(library: Library, id_: str) -> None:
    with pytest.raises(LibraryError, match="no article"):
        library.article(id_)


def test_a_removed_article_can_be_added_again(library: Library, make: Make) -> None:
    library.add([make("One.")])
    library.remove(["@1"])

    assert library.add([make("One.")]) == Added(added=1)


def test_what_was_removed_does_not_come_back_with_its_feed(library: Library, make: Make) -> None:
    with library.writing() as connection:
        connection.execute("INSERT INTO feeds (id, url, added) VALUES (1, 'https://feed.example', 0)")
    entry = make("An entry.", id="1", source="https://feed.example")
    library.add([entry], feed=1)
    library.remove(["@1"])

    assert library.add([entry], feed=1) == Added(unchanged=1)
    assert library.add([entry]) == Added(added=1)


def test_strange_characters_in_a_name_do_not_break_the_store(library: Library, make: Make) -> None:
    article = make("One\0 two \udcff.", "Ti\udcfftle", source="\udcff.txt")

    assert library.add([article]).added == 1
    assert replace(library.article("@1"), text="", title="", source="") == make("", source="")
