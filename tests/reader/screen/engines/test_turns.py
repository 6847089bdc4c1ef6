"""At most two work on a kind of question, and only the newest waits."""

from collections.abc import Callable

from reader.screen.engines.turns import QuestionTurns

ThreadWork = Callable[[], None]


class Thread:
    """Keeps what is started, in its order."""

    def __init__(self) -> None:
        self.started: list[str] = []

    def start(self, kind: str, work: ThreadWork) -> None:
        work()

    def work(self, name: str) -> ThreadWork:
        return lambda: self.started.append(name)


def test_two_start_at_once_and_the_newest_of_the_others_waits() -> None:
    thread = Thread()
    turns = QuestionTurns(thread.start)

    for name in ("first", "second", "third", "fourth"):
        turns.take("summary", thread.work(name))
    before = list(thread.started)
    turns.end("summary")
    turns.end("summary")

    assert before == ["first", "second"]
    assert thread.started == ["first", "second", "fourth"]


def test_each_kind_has_turns_of_its_own() -> None:
    thread = Thread()
    turns = QuestionTurns(thread.start)

    for name in ("first", "second", "third"):
        turns.take("summary", thread.work(name))
    turns.take("entities", thread.work("names"))
    turns.end("gist")

    assert thread.started == ["first", "second", "names"]
