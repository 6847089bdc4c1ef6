from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool

import pytest

from corpus.article import Article, Label
from corpus.errors import CorpusError, SourceError
from corpus.library.ingest import examining
from corpus.library.ingest.adding import Added
from corpus.library.ingest.examining import LANGUAGE_ONLY, Examination, Findings, examine, examined
from corpus.library.label_bits import bits_of
from corpus.library.store import Library
from corpus.parallel import pool

Make = Callable[..., Article]
VISIT = (
    "Foreign Secretary James Cleverly met the president in Paris on Monday. Cleverly left France on Friday."
)


def test_an_article_s_language_is_found_out(library: Library) -> None:
    library.add(
        [Article("Der Minister sprach am Montag mit der Kanzlerin über den Haushalt und die Steuern.")]
    )

    assert library.article("@1").language == "de"
    assert library.search("lang:de").total == 1


def test_entities_are_entered_while_adding(library: Library, make: Make) -> None:
    library.add([make(VISIT)], examination=Examination("builtin"))

    assert [known.name for known in library.names.named("james cleverly")] == ["James Cleverly"]
    assert library.search('entity:"James Cleverly" label:PERSON').total == 1


def test_entities_of_an_edited_article_are_those_of_its_new_text(library: Library, make: Make) -> None:
    engine = Examination("builtin")
    library.add([make(VISIT, id="1")], examination=engine)

    library.add([make(VISIT.replace("James Cleverly", "Anna Berger"), id="1")], examination=engine)

    assert library.names.named("James Cleverly") == ()
    assert library.names.named("Anna Berger") != ()


def test_entities_are_looked_for_later_too(library: Library, make: Make) -> None:
    library.add([make(VISIT, id="1"), make("Nothing of note.", id="2")])
    steps: list[int] = []

    assert library.names.most_frequent() == ()
    assert library.names.find_missing(Examination("builtin"), on_progress=steps.append) == 2
    assert library.names.named("James Cleverly") != ()
    assert library.names.find_missing(Examination("builtin")) == 0
    assert steps == [2]


def test_an_unknown_engine_adds_nothing(library: Library, make: Make) -> None:
    with pytest.raises(CorpusError, match="unknown"):
        library.add([make(VISIT)], examination=Examination("nonsense"))

    assert len(library) == 0


def test_a_few_articles_are_not_worth_a_process(
    library: Library, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "start_processes", lambda jobs: pytest.fail("a process was started"))

    assert library.add((make(f"Story {number}.", id=str(number)) for number in range(5)), jobs=4) == Added(
        added=5
    )


class _Broken:
    """Stands for processes of which the system has ended one."""

    def submit(self, *_: object) -> object:
        raise BrokenProcessPool

    def shutdown(self, **_: object) -> None:
        return None


def test_what_ends_its_worker_is_stored_without_names(
    library: Library, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "start_processes", lambda jobs: _Broken())
    stories = (make(f"Story {number}.", id=str(number)) for number in range(100))

    assert library.add(stories, jobs=2) == Added(added=100)


def test_batches_come_back_whole_and_in_order_whatever_their_size(make: Make) -> None:
    sizes = [0, 3, 70, 0, 1, 130, 0]
    stories = [[make(f"Story {size} {number}.") for number in range(size)] for size in sizes]

    found = list(examined(enumerate(stories), LANGUAGE_ONLY, jobs=2))

    assert [(place, len(findings)) for place, findings in found] == list(enumerate(sizes))


def test_dates_and_amounts_are_labels_of_an_article_and_no_names_of_it() -> None:
    article = Article("The bridge in Oslo cost $5 million in May 2021.", language="en")

    found = examine(article, Examination("builtin"))

    assert found.labels & bits_of([Label.MONEY])
    assert found.labels & bits_of([Label.DATE])
    assert [(label, name) for label, name, _ in found.mentions] == [("GPE", "Oslo")]


def test_a_name_is_counted_as_often_as_it_stands() -> None:
    article = Article("Angela Merkel left. Angela Merkel returned. Then Angela Merkel slept.", language="en")

    assert examine(article, Examination("builtin")).mentions == (("PERSON", "Angela Merkel", 3),)


def test_without_an_engine_only_the_language_is_found_out() -> None:
    assert examine(Article("Angela Merkel spoke.", language="xx"), LANGUAGE_ONLY) == Findings("xx")


def test_an_article_that_takes_too_long_is_stored_without_names(
    library: Library, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def impatient(do: object, source: str, seconds: float) -> None:
        raise SourceError(source, "took too long", "leave it out")

    monkeypatch.setattr(examining, "in_time", impatient)

    assert library.add([make(VISIT, id="1")], examination=Examination("builtin")) == Added(added=1)
    assert library.names.most_frequent() == ()
    assert library.article("@1").text == VISIT


@pytest.mark.parametrize(("count", "jobs", "started"), [(2, 2, False), (3, 2, True), (3, 1, False)])
def test_processes_are_started_for_so_many_articles_and_jobs(
    make: Make, monkeypatch: pytest.MonkeyPatch, count: int, jobs: int, started: bool
) -> None:
    monkeypatch.setattr(examining, "_FEW", 3)
    asked: list[int] = []

    def start(jobs: int) -> _Broken:
        asked.append(jobs)
        return _Broken()

    monkeypatch.setattr(pool, "start_processes", start)
    stories = [make(f"Story {number}.") for number in range(count)]

    ((_, findings),) = examined([("all", stories)], LANGUAGE_ONLY, jobs=jobs)

    assert len(findings) == count
    assert bool(asked) is started
    assert set(asked) <= {jobs}
