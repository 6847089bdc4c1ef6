"""`nutgraf serve`: what is served, where, and what is said of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.__main__ import main
from reader.screen.commands import serve_command
from reader.screen.commands.serving import ServedPlace

Served = list[tuple[list[str], ServedPlace]]


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Served:
    """What is served, in place of a server: the words behind `python -m reader`, and where."""
    calls: Served = []

    def serve(command: str, place: ServedPlace, announce: Callable[[], Any]) -> None:
        calls.append((command.split()[3:], place))
        announce()

    monkeypatch.setattr(serve_command, "serve", serve)
    return calls


@pytest.mark.parametrize("port", [1, 65535])
def test_every_port_is_served_on(served: Served, port: int) -> None:
    assert main(["serve", "--samples", "--port", str(port)]) == 0
    assert [place.port for _, place in served] == [port]


@pytest.mark.parametrize("port", [0, 65536])
def test_a_number_that_is_no_port_is_refused(
    served: Served, port: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "--samples", "--port", str(port)]) == 2
    assert f"--port {port}: a port is a number from 1 to 65535" in capsys.readouterr().err
    assert served == []


def test_standard_input_is_not_served(served: Served, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "-"]) == 2
    assert "a browser sends no standard input" in capsys.readouterr().err
    assert served == []


def test_the_screen_in_the_browser_gets_the_library_the_samples_and_the_sources(
    served: Served, tmp_path: Path
) -> None:
    library = str(tmp_path / "library.db")
    main(["serve", "--library", library, "a.txt"])
    main(["serve", "--samples"])

    assert [words for words, _ in served] == [["--library", library, "a.txt"], ["--samples"]]


@pytest.mark.parametrize(("host", "is_warned"), [("127.0.0.1", False), ("0.0.0.0", True)])
def test_whoever_opens_it_to_others_is_told_so(
    served: Served, host: str, is_warned: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["serve", "--samples", "--host", host])
    said = capsys.readouterr().err

    assert f"open {served[0][1].way_in} in a browser" in said
    assert ("others on the network can reach this" in said) is is_warned
