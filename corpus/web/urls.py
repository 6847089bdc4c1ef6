"""Addresses of the web, taken apart and checked.

A `Url` can be sent as it stands: its host is ASCII and its target percent-encoded, whatever it came from. As
text it never shows a user's name or password.
"""

import re
from urllib.parse import quote, unquote, urljoin, urlsplit

from corpus.normalize import one_line
from corpus.value_types import Value
from corpus.web.request_error import FetchError

SCHEMES = ("http", "https")

_DEFAULT_PORTS = {"http": 80, "https": 443}
_UNSAFE = re.compile(r"[\x00-\x20\x7f]")
# All that RFC 3986 allows in a path or a query, and `%`, so that what is encoded already stays as it is.
_TARGET_CHARACTERS = "/?:@!$&'()*+,;=-._~%[]|"
_USER = re.compile(r"(?<=://)[^/?#]*@")
_LONGEST = 8_000
_LONGEST_SHOWN = 300


class Url(Value):
    """An http or https address, without its fragment."""

    scheme: str
    host: str
    """A name or an address, lower case, ASCII, without brackets."""
    port: int
    target: str
    """Path and query, as they are sent."""
    user: str | None = None
    """Name and password, `name:password`."""

    @property
    def origin(self) -> tuple[str, str, int]:
        """What has to be equal for two addresses to be the same server's."""
        return self.scheme, self.host, self.port

    @property
    def authority(self) -> str:
        """The host, with the port unless it is the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def parse_url(text: str) -> Url:
    """Take an address apart; a `FetchError` says what cannot be an http address about it."""
    shown = shown_url(text)
    if len(text) > _LONGEST:
        raise FetchError(shown, f"the address has {len(text)} characters", "give a shorter one")
    if _UNSAFE.search(text):
        raise FetchError(shown, "the address holds blanks or control characters", "check it")
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise FetchError(shown, f"not an address ({error})", "check it") from error
    if parts.scheme not in SCHEMES:
        raise FetchError(shown, f"{parts.scheme or 'no'} scheme", "only http and https addresses are fetched")
    if not host or port == 0:
        raise FetchError(shown, "the address names no server", "give one like https://example.org/feed.xml")
    return Url(
        scheme=parts.scheme,
        host=_ascii_host(host, shown),
        port=port or _DEFAULT_PORTS[parts.scheme],
        target=_target(parts.path, parts.query),
        user=_user(parts.username, parts.password),
    )


def join_url(base: Url, link: str) -> str:
    """The address that `link` means on the page at `base`; it may still be of any scheme."""
    link = _UNSAFE.sub("", link.strip().replace(" ", "%20"))
    try:
        return urljoin(str(base), link)
    except ValueError:
        return link


def is_web_address(text: str) -> bool:
    """Whether a text means to be an http or https address."""
    return text.lower().startswith(("http://", "https://"))


def without_user(text: str) -> str:
    """The address without the name and the password in it, as it may be kept beside an article."""
    return _USER.sub("", text)


def shown_url(text: str) -> str:
    """The address as messages show it: short, on one line, without a password."""
    shown = without_user(one_line(text))
    return shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"


def _ascii_host(host: str, shown: str) -> str:
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise FetchError(shown, f"{host!r} is no name of a server", "check the address") from error


def _target(path: str, query: str) -> str:
    target = f"{path or '/'}?{query}" if query else path or "/"
    return quote(target, safe=_TARGET_CHARACTERS)


def _user(name: str | None, password: str | None) -> str | None:
    return None if name is None else f"{unquote(name)}:{unquote(password or '')}"
