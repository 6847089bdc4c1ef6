"""The web as a source of articles: an address that a person gave, fetched whole."""

from corpus.web.fetching import Fetched
from corpus.web.fetching import fetch as fetch_any
from corpus.web.policy import TYPED

_ACCEPT = "text/html,application/xhtml+xml,application/pdf,application/epub+zip,text/*;q=0.9,*/*;q=0.8"


def fetch(url: str) -> Fetched:
    """Fetch an http or https address; whatever goes wrong is a `SourceError` that names it."""
    return fetch_any(url, policy=TYPED, accept=_ACCEPT)
