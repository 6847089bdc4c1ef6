"""A mail in a file of its own."""

from collections.abc import Iterator

from corpus.article import Article
from corpus.formats.mail import article_of_mail
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.limits import TEXT_FILE


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article that the mail is."""
    yield article_of_mail(read_whole(payload, source=source, most=TEXT_FILE), source=source)
