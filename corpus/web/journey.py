"""Going where an address leads, one redirect at a time.

Every hop is judged like the first one, with one difference: an address that a person typed may be private,
where a public server then sends us may not.
"""

from email.message import Message

from urllib3.util import make_headers

from corpus.normalize import one_line
from corpus.value_types import Value
from corpus.web.addresses import Address, LookUp, is_public
from corpus.web.answer import Fetched, Validators
from corpus.web.budget import Budget
from corpus.web.policy import Policy
from corpus.web.request_error import FetchError
from corpus.web.statuses import status_error
from corpus.web.urls import Url, join_url, parse_url, shown_url
from corpus.web.user_agent import user_agent
from corpus.web.wire import Response, accepted_encodings, body, proxy_for, request

_MOVED_FOR_GOOD = (301, 308)
_MOVED = (301, 302, 303, 307, 308)
_UNCHANGED = 304
_LONGEST_VALIDATOR = 1_000


class _FetchTask(Value):
    """What is asked for, and what stays the same through all redirects."""

    source: str
    policy: Policy
    budget: Budget
    validators: Validators
    accept: str
    look_up: LookUp


class _Hop(Value):
    """One request on the way."""

    url: Url
    allow_private: bool
    user: str | None
    number: int = 0
    moved_to: str | None = None
    """Where all the redirects so far, for good each of them, have led."""


def follow(url: str, policy: Policy, validators: Validators, accept: str, look_up: LookUp) -> Fetched:
    """What the address leads to in the end, see `corpus.web.fetching.fetch`."""
    source = shown_url(url)
    task = _FetchTask(source, policy, Budget(source, policy), validators, accept, look_up)
    first = parse_url(url)
    hop = _Hop(first, allow_private=policy.allow_private, user=first.user)
    while True:
        addresses = _checked_addresses(task, hop)
        reached = () if proxy_for(hop.url) else addresses
        headers = _headers(task, hop)
        with request(hop.url, reached, headers, budget=task.budget, policy=policy) as response:
            if response.status not in _MOVED or "location" not in response.headers:
                return _fetched(task, hop, response)
            hop = _next_hop(task, hop, response, addresses)


def _checked_addresses(task: _FetchTask, hop: _Hop) -> tuple[Address, ...]:
    host = hop.url.host
    try:
        found = task.look_up(host, task.budget.patience(task.policy.connect_seconds))
    except OSError as error:
        if proxy_for(hop.url):
            return ()
        raise FetchError(
            task.source,
            f"the name {host!r} leads nowhere",
            "check the address and the connection",
            reached=False,
        ) from error
    private = [address for address in found if not is_public(address)]
    if private and not hop.allow_private:
        raise FetchError(
            task.source,
            f"leads to {host!r}, which is the private address {private[0]}",
            "links are followed to public addresses only; give that one yourself if you mean it",
            sent=False,
        )
    return found


def _headers(task: _FetchTask, hop: _Hop) -> dict[str, str]:
    headers = {
        "User-Agent": user_agent(),
        "Accept": task.accept,
        "Accept-Encoding": accepted_encodings(),
    }
    if hop.user is not None:
        headers |= make_headers(basic_auth=hop.user)
    if task.validators.etag:
        headers["If-None-Match"] = task.validators.etag
    if task.validators.last_modified:
        headers["If-Modified-Since"] = task.validators.last_modified
    return headers


def _next_hop(task: _FetchTask, hop: _Hop, response: Response, addresses: tuple[Address, ...]) -> _Hop:
    if hop.number == task.policy.redirects:
        raise FetchError(
            task.source, f"more than {task.policy.redirects} redirects", "check where the address leads"
        )
    link = join_url(hop.url, _unicode(response.headers["location"]))
    try:
        url = parse_url(link)
    except FetchError as error:
        raise FetchError(
            task.source, f"leads to {error.source}: {error.problem}", "check where the address leads"
        ) from error
    stays_for_good = response.status in _MOVED_FOR_GOOD and (hop.number == 0 or hop.moved_to is not None)
    if hop.user is not None:
        stays_for_good = False  # the new address would be kept without the name and password
    return _Hop(
        url,
        # A private server may send us to its neighbour; a public one may not send us into our own network.
        allow_private=hop.allow_private and any(not is_public(address) for address in addresses),
        user=hop.user if url.origin == hop.url.origin else None,
        number=hop.number + 1,
        moved_to=str(url) if stays_for_good else None,
    )


def _fetched(task: _FetchTask, hop: _Hop, response: Response) -> Fetched:
    headers = response.headers
    validators = Validators(_validator(headers.get("etag")), _validator(headers.get("last-modified")))
    if response.status == _UNCHANGED and task.validators != Validators():
        return Fetched(str(hop.url), "", None, b"", task.validators, unchanged=True, moved_to=hop.moved_to)
    if not 200 <= response.status < 300:
        raise status_error(task.source, response.status, headers)
    content_type, charset = _content_type(headers.get("content-type", ""))
    if content_type.startswith(task.policy.refused_types):
        raise FetchError(
            task.source, f"an answer of the type {content_type}", "there is no text in it to read"
        )
    content = body(response, task.source, task.policy.body_bytes)
    return Fetched(str(hop.url), content_type, charset, content, validators, moved_to=hop.moved_to)


def _content_type(value: str) -> tuple[str, str | None]:
    message = Message()
    message["Content-Type"] = one_line(value)
    kind = message.get_content_type() if value else ""
    charset = message.get_content_charset()
    return kind, charset


def _validator(value: str | None) -> str | None:
    # It comes back to the server as a header of ours, so that it must not be able to make one.
    fit = value is not None and value.isprintable() and len(value) <= _LONGEST_VALIDATOR
    return value if fit else None


def _unicode(header: str) -> str:
    """A header is taken for Latin-1, but addresses in it are mostly UTF-8."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header
