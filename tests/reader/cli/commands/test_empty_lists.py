"""A list of which there is nothing yet says so, and how it begins; for a script it is an empty answer."""

from pathlib import Path

import pytest

from tests.reader.cli.commands.conftest import Run


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["list"], "the library is empty; `nutgraf add SOURCE`"),
        (["stories"], "the library is empty; `nutgraf add SOURCE`"),
        (["feeds", "list"], "no feeds yet; `nutgraf feeds add ADDRESS`"),
        (["queries", "list"], "no query is kept yet; `nutgraf queries add NAME QUERY`"),
        (["watch", "list"], "nothing is watched; `nutgraf watch add NAME QUERY`"),
        (["alias", "list"], "no name has another form; `nutgraf alias add NAME FORM`"),
    ],
)
def test_an_empty_list_says_how_it_begins(run: Run, tmp_path: Path, command: list[str], said: str) -> None:
    (tmp_path / "a.txt").write_text("It rained in Rome.")
    run("add", str(tmp_path / "a.txt"))
    run("remove", "@1")

    status, out, err = run(*command)
    assert (status, out) == (0, "")
    assert said in err
    assert run(*command, "--quiet")[2] == ""
