"""One request to one server, by urllib3; no other module knows that library.

A direct connection goes to the address that was checked, while certificate and `Host` header keep to the
name. Behind a proxy it is the proxy that looks names up; the check is then only as good as the local answer.
"""

import os
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from urllib.request import getproxies, proxy_bypass

import certifi
import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import (
    ConnectTimeoutError,
    DecodeError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.util import Timeout, make_headers, parse_url

from corpus.type_hints import Any
from corpus.web.addresses import Address
from corpus.web.budget import Budget, BudgetSocket, too_large
from corpus.web.policy import Policy
from corpus.web.request_error import FetchError
from corpus.web.urls import Url

Response = urllib3.BaseHTTPResponse

_CHUNK = 65_536
_UNREACHED = (ProxyError, NameResolutionError, NewConnectionError, ConnectTimeoutError)
_PROBLEMS: tuple[tuple[type[HTTPError], str, str], ...] = (
    (ProxyError, "the proxy does not answer", "check http_proxy, https_proxy and no_proxy"),
    (NameResolutionError, "the server's name is not known", "check the address and the connection"),
    (NewConnectionError, "the server cannot be reached", "check the address and the connection"),
    (ConnectTimeoutError, "the server cannot be reached in time", "try again later"),
    (ReadTimeoutError, "the server fell silent", "try again later"),
    (
        SSLError,
        "no secure connection",
        "check the address; an expired or foreign certificate is not accepted",
    ),
    (DecodeError, "the answer's compression is damaged", "try again later"),
    (HTTPError, "the server does not speak proper HTTP", "check the address"),
)


class _BudgetConnection(HTTPConnection):
    def __init__(self, *args: Any, budget: Budget, **options: Any) -> None:
        super().__init__(*args, **options)
        self._budget = budget

    def connect(self) -> None:
        """Connect, and read no more than the budget allows."""
        super().connect()
        self.sock = BudgetSocket(self.sock, self._budget)


class _BudgetTlsConnection(HTTPSConnection):
    def __init__(self, *args: Any, budget: Budget, **options: Any) -> None:
        super().__init__(*args, **options)
        self._budget = budget

    def connect(self) -> None:
        """Connect, and read no more than the budget allows."""
        super().connect()
        self.sock = BudgetSocket(self.sock, self._budget)


def proxy_for(url: Url) -> str | None:
    """The proxy that the environment names for an address."""
    if proxy_bypass(url.authority):
        return None
    return getproxies().get(url.scheme) or getproxies().get("all")


@contextmanager
def request(
    url: Url, addresses: Sequence[Address], headers: Mapping[str, str], *, budget: Budget, policy: Policy
) -> Iterator[Response]:
    """Ask for `url` at the first of the addresses that answers, or through its proxy when there are none.

    The body is not read yet. A `FetchError` says what goes wrong, then or while it is read.
    """
    try:
        pool, response = _first_answer(url, addresses, headers, budget, policy)
        try:
            yield response
        finally:
            response.close()
            pool.close()
    except HTTPError as error:
        raise _translated(budget.url, error) from error


def accepted_encodings() -> str:
    """The compressions that can be undone here, as a header's value."""
    return make_headers(accept_encoding=True)["accept-encoding"]


def body(response: Response, url: str, limit: int) -> bytes:
    """The body, decompressed; a `FetchError` when it comes to more than `limit` bytes."""
    encoding = response.headers.get("content-encoding", "").strip().lower()
    if unknown := {name.strip() for name in encoding.split(",")} - _known_encodings():
        raise FetchError(url, f"the answer is compressed by {min(unknown)!r}", "it cannot be undone here")
    content = bytearray()
    try:
        for chunk in response.stream(_CHUNK, decode_content=True):
            content += chunk
            if len(content) > limit:
                raise too_large(url, limit)
    except ProtocolError as error:
        raise FetchError(url, "the answer is broken or ends too early", "try again later") from error
    return bytes(content)


@cache
def tls_context() -> ssl.SSLContext:
    """Certificates are verified, by the system's authorities and, where the user names none, by certifi's."""
    context = ssl.create_default_context()
    if not os.environ.get("SSL_CERT_FILE") and not os.environ.get("SSL_CERT_DIR"):
        context.load_verify_locations(certifi.where())
    return context


def _first_answer(
    url: Url, addresses: Sequence[Address], headers: Mapping[str, str], budget: Budget, policy: Policy
) -> tuple[HTTPConnectionPool, Response]:
    for address in addresses[:-1]:
        try:
            return _answer(url, address, headers, budget, policy)
        except (NewConnectionError, ConnectTimeoutError):
            continue
    return _answer(url, addresses[-1] if addresses else None, headers, budget, policy)


def _answer(
    url: Url, address: Address | None, headers: Mapping[str, str], budget: Budget, policy: Policy
) -> tuple[HTTPConnectionPool, Response]:
    pool = _pool(url, address)
    pool.ConnectionCls = _BudgetTlsConnection if url.scheme == "https" else _BudgetConnection
    pool.conn_kw["budget"] = budget
    absolute = pool.proxy is not None and url.scheme == "http"
    response = pool.urlopen(
        "GET",
        str(url) if absolute else url.target,
        headers={"Host": url.authority, **headers, **(pool.proxy_headers if absolute else {})},
        timeout=Timeout(connect=budget.patience(policy.connect_seconds), read=policy.silence_seconds),
        retries=False,
        redirect=False,
        preload_content=False,
        assert_same_host=False,
    )
    return pool, response


def _translated(url: str, error: HTTPError) -> FetchError:
    what, remedy = next(row[1:] for row in _PROBLEMS if isinstance(error, row[0]))
    return FetchError(url, what, remedy, reached=not isinstance(error, _UNREACHED))


def _pool(url: Url, address: Address | None) -> HTTPConnectionPool:
    if address is None:
        return _proxied_pool(url)
    if url.scheme == "https":
        return HTTPSConnectionPool(
            str(address), url.port, ssl_context=tls_context(), server_hostname=url.host
        )
    return HTTPConnectionPool(str(address), url.port)


def _proxied_pool(url: Url) -> HTTPConnectionPool:
    proxy = proxy_for(url) or ""
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    user = parse_url(proxy).auth
    headers = make_headers(proxy_basic_auth=user) if user else None
    manager = urllib3.ProxyManager(proxy, proxy_headers=headers, ssl_context=tls_context())
    return manager.connection_from_host(url.host, url.port, url.scheme)


@cache
def _known_encodings() -> frozenset[str]:
    return frozenset(accepted_encodings().split(",")) | {"", "identity", "x-gzip"}
