"""Finding the article of an address."""

import json

from corpus.library.ids import name_of
from corpus.library.store import Library

# No index: it would be as large as all addresses, for a question that is asked when somebody follows a link.
_AT = """
    SELECT id FROM articles WHERE url IN (SELECT value FROM json_each(?))
    ORDER BY moment DESC, id DESC LIMIT 1"""
_SCHEMES = ("https://", "http://")


def id_at(library: Library, url: str) -> str | None:
    """The id of the newest article with the address, None where there is none.

    A place on a page is the page; the kind of HTTP and a slash at the end make no difference.
    """
    with library.reading() as connection:
        row = connection.execute(_AT, (json.dumps(_forms(url)),)).fetchone()
    return name_of(row[0]) if row else None


def _forms(url: str) -> tuple[str, ...]:
    page = url.partition("#")[0].rstrip("/")
    bare = next((page.removeprefix(scheme) for scheme in _SCHEMES if page.startswith(scheme)), None)
    if bare is None:
        return (url,)
    return tuple(f"{scheme}{bare}{end}" for scheme in _SCHEMES for end in ("", "/"))
