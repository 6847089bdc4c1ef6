import pytest

from corpus.web.statuses import retry_after, status_error


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "90"}, 90),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "²"}, None),
        ({"retry-after": "9" * 400}, 7 * 24 * 3600),
        ({"retry-after": "Mon, 02 Jan 2023 10:02:00 GMT", "date": "Mon, 02 Jan 2023 10:00:00 GMT"}, 120),
        ({"retry-after": "Mon, 02 Jan 2023 09:00:00 GMT", "date": "Mon, 02 Jan 2023 10:00:00 GMT"}, 0),
        ({"retry-after": "Mon, 32 Jan 2023 10:02:00 GMT"}, None),
    ],
)
def test_the_wait_is_read_in_seconds_or_as_a_moment(headers: dict[str, str], seconds: int | None) -> None:
    assert retry_after(headers) == seconds


def test_a_status_that_nobody_knows_is_shown_as_it_is() -> None:
    assert status_error("http://example.org/", 799, {}).problem == "the server answered 799"
