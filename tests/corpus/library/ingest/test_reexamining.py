"""Names are looked for later: the latest articles first, so many at a time."""

from collections.abc import Callable

import pytest

from corpus.article import Article
from corpus.library.ingest import examining, reexamining
from corpus.library.ingest.examining import Examination, Findings
from corpus.library.store import Library

Make = Callable[..., Article]
ENGINE = Examination("builtin")


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were looked at, in order; each has one name."""
    seen: list[str] = []

    def examine(article: Article, examination: Examination) -> Findings:
        seen.append(article.text)
        return Findings("en", 1, (("PERSON", f"Ann {article.text}", 1),))

    monkeypatch.setattr(examining, "examine", examine)
    monkeypatch.setattr(reexamining, "_BATCH", 3)
    return seen


@pytest.fixture
def seven(library: Library, make: Make) -> Library:
    library.add(make(f"{number}.", id=str(number)) for number in range(1, 8))
    return library


def test_the_latest_are_looked_at_first_and_each_once(seven: Library, examined: list[str]) -> None:
    steps: list[int] = []

    assert seven.names.find_missing(ENGINE, on_progress=steps.append) == 7
    assert examined == ["7.", "6.", "5.", "4.", "3.", "2.", "1."]
    assert steps == [3, 6, 7]
    assert seven.names.count_missing() == 0
    assert seven.names.named("Ann 1.")[0].articles == 1


@pytest.mark.parametrize(("limit", "steps"), [(0, []), (1, [1]), (3, [3]), (4, [3, 4]), (9, [3, 6, 7])])
def test_no_more_are_looked_at_than_is_said(
    seven: Library, examined: list[str], limit: int, steps: list[int]
) -> None:
    told: list[int] = []

    done = seven.names.find_missing(ENGINE, limit=limit, on_progress=told.append)

    assert told == steps
    assert done == len(examined) == (steps or [0])[-1]
    assert seven.names.count_missing() == 7 - done


def test_what_was_stopped_goes_on(seven: Library, examined: list[str]) -> None:
    def stop(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        seven.names.find_missing(ENGINE, on_progress=stop)

    assert seven.names.count_missing() == 4
    assert seven.names.find_missing(ENGINE) == 4
    assert sorted(examined) == [f"{number}." for number in range(1, 8)]


def test_what_another_program_did_meanwhile_is_left_as_it_is(
    seven: Library, examined: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(article: Article, examination: Examination) -> Findings:
        if article.text == "7.":
            seven.remove(["@6"])
            with seven.writing() as connection:
                connection.execute("UPDATE articles SET engine = 'other' WHERE id = 5")
        return Findings("en", 1, (("PERSON", "Ann", 1),))

    monkeypatch.setattr(examining, "examine", meanwhile)

    seven.names.find_missing(ENGINE)

    assert seven.names.named("Ann")[0].articles == 5
    with seven.reading() as connection:
        assert connection.execute("SELECT engine, labels FROM articles WHERE id = 5").fetchone() == (
            "other",
            0,
        )
        assert connection.execute("SELECT count(*) FROM articles WHERE engine = 'builtin'").fetchone() == (5,)
