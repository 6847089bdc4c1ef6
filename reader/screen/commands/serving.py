"""The screen in a browser: who may open it, and the server that it runs in.

Whoever drives the screen may pipe an article to any command, so that an open door here is an open door to the
machine: other web pages, other names for this machine and callers without the token are sent away.
"""

import hmac
import ipaddress
import secrets
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from corpus.errors import UsageError
from corpus.value_types import Value

COOKIE = "nutgraf_token"
_TOKEN_BYTES = 24

Handler = Callable[[Any], Awaitable[Any]]


class ServedPlace(Value):
    """Where the screen is served, and the word that opens it; an empty one is asked of nobody."""

    host: str
    port: int
    token: str = ""

    @property
    def url(self) -> str:
        """What is opened in a browser."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def way_in(self) -> str:
        """The address with the token."""
        return f"{self.url}/?token={self.token}" if self.token else self.url


def place_for(host: str, port: int) -> ServedPlace:
    """The place, with a token where others than this machine can reach it."""
    return ServedPlace(host, port, "" if is_loopback(host) else secrets.token_urlsafe(_TOKEN_BYTES))


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens there."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def refusal(place: ServedPlace, headers: Mapping[str, str], given: str) -> str:
    """Why a request is sent away; empty for one that is let in."""
    host, origin = headers.get("Host", ""), headers.get("Origin", "")
    if origin and not _is_same_place(urlsplit(origin).netloc, host):
        return "Another page may not drive this screen."
    if not place.token:
        # Another name for this machine is what an attack by DNS looks like.
        return "" if is_loopback(urlsplit(f"//{host}").hostname or "") else "Open it by its own address."
    if not hmac.compare_digest(given.encode(), place.token.encode()):
        return "Open it by the address with the token, which the server has printed."
    return ""


def serve(command: str, place: ServedPlace, on_start: Callable[[], None]) -> None:
    """Serve the program until it is interrupted; `UsageError` where that is not possible."""
    try:
        from aiohttp import web
        from textual_serve.server import Server
    except ImportError as error:
        raise UsageError('the screen in a browser needs `pip install "nutgraf[serve]"`') from error

    async def let_in(request: Any, handler: Handler) -> Any:
        """Answer a request, or refuse it with a reason."""
        given = request.query.get("token", "") or request.cookies.get(COOKIE, "")
        reason = refusal(place, request.headers, given)
        if reason:
            return web.Response(status=HTTPStatus.FORBIDDEN, text=f"{reason}\n")
        response = await handler(request)
        if place.token and "token" in request.query:
            response.set_cookie(COOKIE, place.token, httponly=True, samesite="Strict")
        return response

    async def application() -> Any:
        """The application of the server, behind our own door."""
        # Its own way to serve prints a banner and takes no middleware.
        served = await server._make_app()
        served.on_startup.clear()
        served.middlewares.append(web.middleware(let_in))
        return served

    server = Server(command, host=place.host, port=place.port, title="nutgraf", public_url=place.url)
    on_start()
    try:
        web.run_app(application(), host=place.host, port=place.port, print=None)
    except OSError as error:
        raise UsageError(f"{place.url}: {error.strerror or error}; take another --port") from error


def _is_same_place(one: str, other: str) -> bool:
    """Whether two hosts with ports are one, the names of this machine being one name."""
    first, second = urlsplit(f"//{one}"), urlsplit(f"//{other}")
    if first.port != second.port:
        return False
    hosts = (first.hostname or "", second.hostname or "")
    return hosts[0] == hosts[1] or all(map(is_loopback, hosts))
