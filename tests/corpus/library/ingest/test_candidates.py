"""Which article it is that comes, and how many are stored at a time."""

from collections.abc import Iterable
from itertools import chain, repeat

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.library.ingest import candidates as module
from corpus.library.ingest.candidates import Candidate, Item, batches, candidates
from corpus.library.ingest.identity import file_identity, fingerprint_of, identity_of, text_identity
from corpus.library.stored_article import Record

FILE = Article("In a file.", source="a.txt")
OTHER = Article("In another.", source="b.txt")
WRONG = SourceError("a.txt", "no text", "leave it out")


def identified(items: Iterable[Item]) -> list[Candidate]:
    return list(candidates(items, on_error=lambda error: None))


def by_text(article: Article) -> bytes:
    return text_identity(fingerprint_of(article))


@pytest.mark.parametrize(
    ("items", "by_file"),
    [
        ([FILE], [True]),
        ([FILE, OTHER], [True, True]),
        ([FILE, FILE], [False, False]),
        ([FILE, FILE, OTHER], [False, False, True]),
        ([OTHER, FILE, FILE], [True, False, False]),
        ([FILE, OTHER, FILE], [True, True, True]),
        ([FILE, WRONG], [False]),
        ([WRONG, FILE], [False]),
        ([WRONG, OTHER, WRONG], [True]),
        ([Record(FILE), FILE], [False, False]),
        ([Record(FILE)], [True]),
    ],
)
def test_only_an_article_that_has_its_file_to_itself_is_known_by_it(
    items: list[Item], by_file: list[bool]
) -> None:
    found = identified(items)

    assert [candidate.identity == file_identity(candidate.record.article) for candidate in found] == by_file
    assert all(
        is_file or candidate.identity == by_text(candidate.record.article)
        for candidate, is_file in zip(found, by_file, strict=True)
    )


def test_what_is_given_goes_before_the_id_the_id_before_the_address_and_that_before_the_file() -> None:
    known = Article("x", url="https://a.example", id="7", source="a.txt")
    linked = Article("x", url="https://a.example", source="b.txt")
    typed = Article("x", source="-")

    found = identified([Record(known, identity=b"own"), OTHER, known, OTHER, linked, OTHER, typed])

    assert [candidate.identity for candidate in found[::2]] == [
        b"own",
        identity_of(Article("", id="7", source="a.txt")),
        identity_of(Article("", url="https://a.example")),
        by_text(typed),
    ]


def test_errors_are_told_as_they_come_and_stand_in_no_one_s_place() -> None:
    told: list[str] = []
    coming = candidates([WRONG, FILE, WRONG, OTHER], on_error=lambda error: told.append(error.source))

    assert next(coming).record.article == FILE
    assert told == ["a.txt"]
    assert next(coming).record.article == OTHER
    assert told == ["a.txt", "a.txt"]


@pytest.mark.parametrize("broken", ["text", "title", "source", "author", "url", "id", "date", "language"])
def test_half_a_character_is_mended_wherever_it_stands(broken: str) -> None:
    whole = {"text": "x", "title": "x", "source": "x", "author": "x", "url": "x", "id": "x", "date": "x"}
    article = Article(**{**whole, "language": "x", broken: "a\udcffb"})  # type: ignore[arg-type]

    (candidate,) = identified([article])

    assert getattr(candidate.record.article, broken) == "a?b"
    assert all(getattr(candidate.record.article, name) == "x" for name in whole if name != broken)


def test_half_a_character_of_a_tag_is_mended_and_whole_articles_are_left_alone() -> None:
    (candidate,) = identified([Article("x", tags=("a\ud800", "b"))])
    (whole,) = identified([FILE])

    assert candidate.record.article.tags == ("a?", "b")
    assert whole.record.article is FILE


def sizes(texts: Iterable[str], clock: Iterable[float] = repeat(0.0)) -> list[int]:
    ticks = iter(clock)
    coming = (Candidate(Record(Article(text)), b"", b"") for text in texts)
    return [len(batch) for batch in batches(coming, clock=lambda: next(ticks))]


@pytest.mark.parametrize(("count", "expected"), [(0, []), (2, [2]), (3, [3]), (4, [3, 1]), (7, [3, 3, 1])])
def test_so_many_articles_are_stored_at_a_time(
    count: int, expected: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_ARTICLES", 3)

    assert sizes(["x"] * count) == expected


@pytest.mark.parametrize(
    ("lengths", "expected"), [([5, 4, 1, 9], [3, 1]), ([10, 10], [1, 1]), ([9, 20, 1], [2, 1]), ([3, 3], [2])]
)
def test_so_many_characters_are_stored_at_a_time(
    lengths: list[int], expected: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_CHARACTERS", 10)

    assert sizes("x" * length for length in lengths) == expected


def test_what_has_come_within_half_a_second_is_stored_together() -> None:
    # At the start, behind each article, and once more when a batch has been stored.
    seconds = chain([0.0, 0.2, 0.49, 0.5, 1.0, 1.4, 1.5, 1.5], repeat(1.6))

    assert sizes(["x"] * 6, seconds) == [3, 2, 1]
