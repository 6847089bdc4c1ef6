"""What a request sends along, and which answers are followed, refused or taken."""

from collections.abc import Callable
from typing import Any

import pytest

from corpus.web.answer import Fetched, Validators
from corpus.web.fetching import fetch
from corpus.web.policy import TYPED
from corpus.web.request_error import FetchError


@pytest.mark.parametrize(
    ("validators", "sent"),
    [
        (Validators(), {}),
        (Validators('"a"'), {"if-none-match": '"a"'}),
        (
            Validators(None, "Mon, 02 Jan 2023 10:00:00 GMT"),
            {"if-modified-since": "Mon, 02 Jan 2023 10:00:00 GMT"},
        ),
    ],
)
def test_only_validators_that_are_known_are_sent(
    server: Any, validators: Validators, sent: dict[str, str]
) -> None:
    fetch(server.serve("/a", server.reply(b"It fell.")), policy=TYPED, validators=validators)

    headers = server.asked[-1].headers
    assert {name: headers[name] for name in ("if-none-match", "if-modified-since") if name in headers} == sent


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_every_kind_of_redirect_is_followed(server: Any, status: int) -> None:
    server.serve("/b", server.reply(b"It fell."))

    found: Fetched = fetch(server.serve("/a", server.redirect("/b", status=status)), policy=TYPED)

    assert (found.url, found.body) == (server.url("/b"), b"It fell.")
    assert found.moved_to == (server.url("/b") if status in (301, 308) else None)


@pytest.mark.parametrize("status", [300, 302, 304, 307])
def test_a_redirect_that_leads_nowhere_is_a_refusal(server: Any, status: int) -> None:
    with pytest.raises(FetchError, match=f"the server answered {status}"):
        fetch(server.serve("/a", server.reply(status=status)), policy=TYPED)


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (200, lambda error: error is None),
        (204, lambda error: error is None),
        (400, lambda error: error.status == 400),
    ],
)
def test_answers_of_the_second_hundred_are_answers(
    server: Any, status: int, answer: Callable[[FetchError | None], bool]
) -> None:
    error = None
    try:
        fetch(server.serve("/a", server.reply(status=status)), policy=TYPED)
    except FetchError as raised:
        error = raised

    assert answer(error)
