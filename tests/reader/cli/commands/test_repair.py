"""`nutgraf library repair`: what is said of the articles that are lost."""

import pytest

from corpus.library.upkeep import repairing
from corpus.library.upkeep.repairing import Saved
from tests.reader.cli.commands.conftest import Run


@pytest.mark.parametrize(
    ("saved", "said"),
    [
        (Saved(1, 0), "1 article saved into new.db; "),
        (Saved(2, 1), "2 articles saved into new.db, 1 lost; "),
        (Saved(2, 1, are_more_lost=True), "2 articles saved into new.db, at least 1 lost; "),
        (Saved(2, 0, are_more_lost=True), "2 articles saved into new.db, perhaps others lost; "),
    ],
)
def test_how_many_are_lost_is_said_as_far_as_it_is_known(
    run: Run, monkeypatch: pytest.MonkeyPatch, saved: Saved, said: str
) -> None:
    monkeypatch.setattr(repairing, "save_rest", lambda *_: saved)

    status, _, err = run("library", "repair", "new.db")

    assert status == 0
    assert said in err
