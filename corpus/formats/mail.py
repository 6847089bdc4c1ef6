"""Making an article of a mail: its plain text, or its HTML without markup, under its subject."""

from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.dates import iso_date
from corpus.formats.markup import text_of_html
from corpus.normalize import normalize, one_line

_DEEPEST = 40


def article_of_mail(data: bytes, *, source: str) -> Article:
    """The article that the mail is; a `SourceError` where it has no text."""
    message = message_from_bytes(data, policy=default)
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


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except (HeaderParseError, ValueError, IndexError, AttributeError, TypeError):
        # The parser of headers fails on some malformed ones instead of recording a defect.
        return ""


def _body(message: EmailMessage, source: str) -> str:
    try:
        part = message.get_body(preferencelist=("plain", "html"))
    except (MessageError, AttributeError, KeyError, RecursionError) as error:
        raise SourceError(source, "a damaged mail", "open it in a mail program") from error
    if part is None:
        return ""
    payload = part.get_payload(decode=True)
    text = decode(payload, declared=part.get_content_charset("")) if isinstance(payload, bytes) else ""
    return text_of_html(text) if part.get_content_type() == "text/html" else text
