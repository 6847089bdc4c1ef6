"""Fetching what a web address leads to: the door to the package.

Nothing heavy is imported before the first request.
"""

from collections.abc import Callable

from corpus.web.addresses import LookUp, look_up
from corpus.web.answer import Fetched, Validators
from corpus.web.policy import LINKED, Policy

ANYTHING = "*/*"


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
