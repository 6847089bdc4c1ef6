"""Making an article of a mail: its plain text, or its HTML without markup, under its subject.

The library's parser of headers takes memory by the square of their length, hence the limit on that.
"""

from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.policy import EmailPolicy
from email.utils import parseaddr
from typing import cast

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.dates import iso_date
from corpus.formats.markup import text_of_html
from corpus.normalize import normalize, one_line

_LONGEST_HEADER = 2_000
# What the parser of headers lets through instead of recording a defect.
_DAMAGE = (OverflowError, MessageError, ValueError, LookupError, AttributeError, TypeError, RecursionError)


class _Bounded(EmailPolicy):
    """The library's own way to read a mail, but for the ends of very long headers."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and the beginning of the value."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def article_of_mail(data: bytes, *, source: str) -> Article:
    """The article that the mail is; a `SourceError` where it has no text."""
    message = _parsed(data, source)
    text = normalize(_body(message, source))
    if not text:
        raise SourceError(source, "no text in the mail", "its attachments are not read")
    name, address = parseaddr(_header(message, "from"))
    return Article(
        text,
        one_line(_header(message, "subject")),
        date=iso_date(_header(message, "date")),
        author=one_line(name or address) or None,
        id=one_line(_header(message, "message-id")).strip("<>") or None,
        source=source,
    )


def _parsed(data: bytes, source: str) -> EmailMessage:
    try:
        return message_from_bytes(data, policy=cast("EmailPolicy[EmailMessage]", _Bounded()))
    except _DAMAGE as error:
        raise _damaged(source) from error


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except _DAMAGE:
        return ""


def _body(message: EmailMessage, source: str) -> str:
    try:
        part = message.get_body(preferencelist=("plain", "html"))
        text = _text(part) if part is not None else ""
    except _DAMAGE as error:
        raise _damaged(source) from error
    return text


def _text(part: MIMEPart) -> str:
    payload = part.get_payload(decode=True)
    text = decode(payload, declared=part.get_content_charset("")) if isinstance(payload, bytes) else ""
    return text_of_html(text) if part.get_content_type() == "text/html" else text


def _damaged(source: str) -> SourceError:
    return SourceError(source, "a damaged mail", "open it in a mail program")
