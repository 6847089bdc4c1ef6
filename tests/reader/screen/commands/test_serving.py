"""Who may open the screen in a browser."""

import pytest

from reader.screen.commands.serving import ServedPlace, is_loopback, place_for, refusal

HERE = ServedPlace("127.0.0.1", 8000)
OPEN = ServedPlace("0.0.0.0", 8000, "secret")


def test_a_token_is_asked_for_where_others_can_reach_it() -> None:
    assert place_for("127.0.0.1", 8000).token == ""
    assert place_for("::1", 8000).way_in == "http://[::1]:8000"
    assert len(place_for("0.0.0.0", 8000).token) >= 32


@pytest.mark.parametrize(
    ("host", "so"),
    [
        ("localhost", True),
        ("127.0.0.53", True),
        ("::1", True),
        ("0.0.0.0", False),
        ("localhost.evil.org", False),
    ],
)
def test_loopback_is_this_machine_alone(host: str, so: bool) -> None:
    assert is_loopback(host) is so


@pytest.mark.parametrize(
    ("place", "host", "origin", "token", "is_let_in"),
    [
        (HERE, "127.0.0.1:8000", "", "", True),
        (HERE, "localhost:8000", "http://127.0.0.1:8000", "", True),
        (HERE, "127.0.0.1:8000", "http://evil.org", "", False),
        (HERE, "127.0.0.1:8000", "http://127.0.0.1:9000", "", False),
        (HERE, "127.0.0.1:8000", "null", "", False),
        (HERE, "rebound.evil.org:8000", "http://rebound.evil.org:8000", "", False),
        (OPEN, "reader.lan:8000", "http://reader.lan:8000", "secret", True),
        (OPEN, "reader.lan:8000", "", "wrong", False),
        (OPEN, "reader.lan:8000", "", "", False),
        (OPEN, "reader.lan:8000", "http://evil.org", "secret", False),
    ],
)
def test_only_its_own_page_drives_the_screen(
    place: ServedPlace, host: str, origin: str, token: str, is_let_in: bool
) -> None:
    headers = {"Host": host, **({"Origin": origin} if origin else {})}

    assert (refusal(place, headers, token) == "") is is_let_in
