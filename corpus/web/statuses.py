"""What a server's refusal means to a person and to the next attempt."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from corpus.web.request_error import FetchError

GONE = 410

_REMEDIES = {
    401: "give the address with a name and password, like https://name:password@example.org/",
    403: "the server keeps it from programs like this one; save the page in a browser and name the file",
    404: "check the address",
    GONE: "it is gone for good; remove it",
    429: "it was asked too often; try again later",
}
_LONGEST_WAIT = 7 * 24 * 3600.0


def status_error(url: str, status: int, headers: Mapping[str, str]) -> FetchError:
    """The error for an answer that is neither the thing itself nor a way to it."""
    remedy = _REMEDIES.get(status, "try again later" if status >= 500 else "check the address")
    return FetchError(
        url, f"the server answered {_named(status)}", remedy, status=status, retry_after=retry_after(headers)
    )


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that a server asks to be left alone, at most a week; None when it does not say."""
    value = headers.get("retry-after", "").strip()
    if value.isdecimal() and value.isascii():
        return min(float(value), _LONGEST_WAIT)
    moment = _moment(value)
    if moment is None:
        return None
    # Measured by the server's own clock where it shows it: ours may be wrong.
    now = _moment(headers.get("date", "")) or datetime.now(UTC)
    return min(max((moment - now).total_seconds(), 0.0), _LONGEST_WAIT)


def _named(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _moment(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
