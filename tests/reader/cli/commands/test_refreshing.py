"""`nutgraf feeds refresh`: whom a person's wish reaches, and what is said of the others."""

import socket
import time
from pathlib import Path

import pytest

from corpus.feeds.subscription import Feed, Refreshed, RefreshOutcome
from corpus.feeds.subscriptions import keep, subscribe, subscriptions
from corpus.library.store import Library
from corpus.value_types import replace
from reader.__main__ import main


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "library.db"
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(path))
    return path


def closed_address() -> str:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{closed.getsockname()[1]}/feed"


def keep_feed(path: Path, url: str, **state: object) -> None:
    with Library.open(path) as library:
        (feed,) = subscribe(library, [Feed(url, typed=True)])
        keep(library, Refreshed(url, replace(feed, **state), RefreshOutcome.FAILED))


def test_a_feed_that_failed_lately_is_asked_all_the_same(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_feed(library, closed_address(), failures=3, next_check=round(time.time()) + 9_000)

    assert main(["feeds", "refresh"]) == 1

    err = capsys.readouterr().err
    assert "1 asked, 1 failed" in err
    assert "no host could be reached" in err
    with Library.open(library) as opened:
        assert [feed.failures for feed in subscriptions(opened)] == [3]


@pytest.mark.parametrize(
    ("arguments", "state", "said"),
    [
        (["--due"], {"failures": 3}, "after its failures"),
        ([], {"held": round(time.time()) + 9_000}, "as its server wishes"),
        ([], {"gone": True}, "its server gave it up"),
    ],
)
def test_what_is_not_asked_is_said(
    library: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    state: dict[str, object],
    said: str,
) -> None:
    url = closed_address()
    keep_feed(library, url, next_check=round(time.time()) + 9_000, **state)

    assert main(["feeds", "refresh", *arguments]) == 0

    err = capsys.readouterr().err
    assert url in err
    assert said in err
    assert "0 asked, 0 failed" in err


def test_a_private_feed_is_asked_when_it_is_typed(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    urls = [closed_address() for _ in range(3)]
    with Library.open(library) as opened:
        subscribe(opened, [Feed(url) for url in urls])

    main(["feeds", "refresh"])
    refused = capsys.readouterr().err
    main(["feeds", "refresh", urls[0]])
    asked = capsys.readouterr().err

    assert refused.count("private address") == 2, "once, and once for how many more"
    assert "the same 2 times more" in refused
    assert "cannot be reached" in asked
