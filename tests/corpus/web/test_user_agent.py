"""What servers are told of who asks."""

import importlib.metadata
from collections.abc import Iterator
from email.message import Message

import pytest

from corpus.web.user_agent import user_agent


@pytest.fixture(autouse=True)
def _asked_anew() -> Iterator[None]:
    user_agent.cache_clear()
    yield
    user_agent.cache_clear()


def told(monkeypatch: pytest.MonkeyPatch, *fields: tuple[str, str]) -> str:
    message = Message()
    for name, value in fields:
        message[name] = value
    monkeypatch.setattr(importlib.metadata, "metadata", lambda name: message)
    return user_agent()


def test_a_server_is_told_the_version_and_where_to_complain(monkeypatch: pytest.MonkeyPatch) -> None:
    page = ("Project-URL", "Homepage, https://example.org/nutgraf")

    assert told(monkeypatch, ("Version", "1.2"), page) == "nutgraf/1.2 (+https://example.org/nutgraf)"


def test_without_an_address_it_says_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(monkeypatch, ("Version", "1.2")) == "nutgraf/1.2 (a news reader for the terminal)"


def test_run_from_its_sources_alone_it_says_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(name: str) -> Message:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "metadata", nowhere)

    assert user_agent() == "nutgraf (a news reader for the terminal)"
