"""Plain text: a story, perhaps with a line for its date and title above it.

date 2023-03-18 Partnership discussed in Astana

ASTANA. KAZINFORM UK Secretary of State …
"""

import re
from collections.abc import Iterator

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.dates import iso_date
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.normalize import normalize, one_line

_DATE_LINE = re.compile(r"date[ :]+(\d{4}-\d{2}-\d{2})(?:[ ]+(.*))?$", re.IGNORECASE)
_LONGEST_TITLE = 150
_NO_TITLE_ENDS = (".", ":", ";", ",", "。", "।", "…")


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article that the text is."""
    yield article_of_text(decode(read_whole(payload, source=source)), source=source)


def article_of_text(raw: str, *, source: str) -> Article:
    """The article in the characters of a file; a `SourceError` where there is nothing but a title."""
    text = normalize(raw)
    first, _, rest = text.partition("\n")
    rest = rest.lstrip()
    if match := _DATE_LINE.match(first.strip()):
        article = Article(rest, one_line(match[2] or ""), iso_date(match[1]), source=source)
    elif _is_title(first, text):
        article = Article(rest, one_line(first.lstrip("# ")), source=source)
    else:
        article = Article(text, source=source)
    if not article.text:
        raise SourceError(source, "no text in it", "check that it is the right file")
    return article


def _is_title(first: str, text: str) -> bool:
    """Whether a short first line stands by itself above the rest."""
    alone = text.startswith("\n\n", len(first))
    return alone and len(first) <= _LONGEST_TITLE and not first.endswith(_NO_TITLE_ENDS)
