"""Fetching what a web address leads to: the door to the package, and the values that come through it.

Nothing heavy is imported before the first request.
"""

from collections.abc import Callable
from dataclasses import dataclass

from corpus.web.addresses import LookUp, look_up
from corpus.web.policy import LINKED, Policy

ANYTHING = "*/*"


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server needs to see that we have its newest answer already, word for word as it gave them."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back."""

    url: str
    """Where it came from, after all redirects."""
    content_type: str
    """Lower case, without parameters; empty when the server did not say."""
    charset: str | None
    body: bytes
    """Decompressed; empty when `unchanged`."""
    validators: Validators = Validators()
    unchanged: bool = False
    """Whether the server confirmed that what we know is still its answer."""
    moved_to: str | None = None
    """The address to use from now on, when the one asked for has been given up for good."""


Fetch = Callable[..., Fetched]
"""`fetch` as below, or a stand-in for it."""


def fetch(
    url: str,
    *,
    policy: Policy = LINKED,
    validators: Validators = Validators(),
    accept: str = ANYTHING,
    look_up: LookUp = look_up,
) -> Fetched:
    """Fetch an http or https address within the limits of `policy`; whatever goes wrong is a `FetchError`."""
    from corpus.web.journey import follow

    return follow(url, policy, validators, accept, look_up)
