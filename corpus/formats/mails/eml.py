"""A mail in a file of its own, or a page that a browser saved as one (MHTML)."""

from collections.abc import Iterator

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.mails.mail import articles_of_mail
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.limits import TEXT_FILE


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The mail and the mails that are attached to it."""
    data = read_whole(payload, source=source, most=TEXT_FILE)
    outcomes = list(articles_of_mail(data, source=source, place=source))
    if len(outcomes) == 1 and isinstance(outcomes[0], SourceError):
        raise outcomes[0]
    yield from outcomes
