"""What can only be done to a library that is there makes none, and says so."""

from pathlib import Path

import pytest

from tests.reader.cli.commands.conftest import Run


@pytest.mark.parametrize("is_empty", [False, True])
@pytest.mark.parametrize(
    "command",
    [
        *(
            "mark read @1",
            "tag @1 later",
            "tag @1 --remove later",
            "remove @1",
            "index",
            "list",
            "search ferry",
        ),
        *("stories", "overview", "names", "graph", "export", "entity merge A B", "entity split A"),
        *("queries list", "queries remove x", "watch list", "watch remove x", "library check"),
        *("feeds list", "feeds remove https://a.example/feed", "feeds set https://a.example/feed --title A"),
    ],
)
def test_no_library_is_made_by_what_changes_or_reads_one(
    run: Run, tmp_path: Path, command: str, is_empty: bool
) -> None:
    library = tmp_path / "library.db"
    if is_empty:
        library.touch()

    status, out, err = run(*command.split())

    assert (status, out) == (1, "")
    assert "`nutgraf add" in err
    assert [file.name for file in tmp_path.iterdir()] == (["library.db"] if is_empty else [])
    assert not is_empty or library.read_bytes() == b""
