"""Making an article of a mail: its plain text, or its HTML without markup, under its subject.

The library's parser of headers takes memory by the square of their length, hence the limit on that.
"""

from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.policy import EmailPolicy
from email.utils import parseaddr
from functools import partial
from itertools import count, islice

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.guard import one_of_many
from corpus.formats.mails.cited_html import text_with_citations
from corpus.formats.mails.mail_text import flowed, own_words
from corpus.formats.pages.page_structure import elements_of_html
from corpus.formats.source_dates import iso_date
from corpus.limits import HEADERS, MAIL_LINES, MAIL_PARTS, TEXT_FILE, in_megabytes
from corpus.normalize import normalize, one_line
from corpus.type_hints import cast
from corpus.value_types import replace

_LONGEST_HEADER = 2_000
_MOST_ATTACHED = 1_000
# What the parser of headers lets through instead of recording a defect.
_DAMAGE = (OverflowError, MessageError, ValueError, LookupError, AttributeError, TypeError, RecursionError)


class _Bounded(EmailPolicy):
    """The library's own way to read one mail, but for the ends of very long headers, and of far too many."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and the beginning of the value."""
        _require_few(next(self.__dict__["_numbers"]), "headers", HEADERS, self.__dict__["_source"])
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def _policy(source: str) -> _Bounded:
    policy = _Bounded()
    # A policy lets nothing be set; its copies count on.
    policy.__dict__.update(_source=source, _numbers=count(1))
    return policy


def articles_of_mail(data: bytes, *, source: str, place: str) -> Iterator[Article | SourceError]:
    """The mail, and each that is attached to it; what cannot be read is an error of its place."""
    outcome = one_of_many(lambda: _parsed(data, source), place)
    if isinstance(outcome, SourceError):
        yield outcome
        return
    attached = list(islice(_attached(outcome), _MOST_ATTACHED))
    first = one_of_many(lambda: _article(outcome, source), place)
    if isinstance(first, Article) or not attached:
        yield first
    for number, message in enumerate(attached, 1):
        yield one_of_many(partial(_article, message, source), f"{place}, attached mail {number}")


def lines_of(data: bytes) -> int:
    """How many lines the library's parser will make of it, each an object of its own."""
    return data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n") + 1


def _require_few(found: int, what: str, most: int, source: str) -> None:
    if found > most:
        problem = f"a mail of {found:,} {what}, and {most:,} are the most"
        raise SourceError(source, problem, "open it in a mail program and save its text")


def _attached(message: EmailMessage) -> Iterator[EmailMessage]:
    """The mails within the mail, those of a digest among them."""
    for part in message.walk():
        if part is not message and part.get_content_type() == "message/rfc822":
            inside = part.get_payload()
            if isinstance(inside, list) and inside and isinstance(inside[0], EmailMessage):
                yield inside[0]


def _article(message: EmailMessage, source: str) -> Article:
    if _is_page(message):
        return _page(message, source)
    text, html = _body(message, source)
    text = normalize(text)
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
        elements=elements_of_html(text, html),
    )


def _is_page(message: EmailMessage) -> bool:
    """Whether a browser saved a page as a mail."""
    saved = "snapshot-content-location" in message or _header(message, "from").startswith("<Saved by")
    return saved and message.get_content_type() in ("multipart/related", "text/html")


def _page(message: EmailMessage, source: str) -> Article:
    from corpus.formats.pages.html import article_of_page

    part = message.get_body(preferencelist=("html",))
    article = article_of_page(_decoded(part, source) if part is not None else "", source=source)
    url = one_line(_header(message, "snapshot-content-location"))
    is_web = url.startswith(("http://", "https://"))
    return replace(article, url=article.url or (url if is_web else None))


def _parsed(data: bytes, source: str) -> EmailMessage:
    _require_few(lines_of(data), "lines", MAIL_LINES, source)
    _require_few(data.count(b"\n--") + data.count(b"\r--"), "parts", MAIL_PARTS, source)
    try:
        return message_from_bytes(data, policy=cast("EmailPolicy[EmailMessage]", _policy(source)))
    except _DAMAGE as error:
        raise _damaged(source) from error


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except _DAMAGE:
        return ""


def _body(message: EmailMessage, source: str) -> tuple[str, str]:
    """What the writer says, and the HTML that it was, if it was."""
    try:
        part = message.get_body(preferencelist=("plain", "html"))
        if part is None:
            return "", ""
        decoded = _decoded(part, source)
        return _text(part, decoded), decoded if part.get_content_type() == "text/html" else ""
    except _DAMAGE as error:
        raise _damaged(source) from error


def _text(part: MIMEPart, text: str) -> str:
    if part.get_content_type() == "text/html":
        return own_words(text_with_citations(text))
    if str(part.get_param("format", "")).lower() == "flowed":
        text = flowed(text, delete_space=str(part.get_param("delsp", "")).lower() == "yes")
    return own_words(text)


def _decoded(part: MIMEPart, source: str) -> str:
    payload = part.get_payload(decode=True)
    if isinstance(payload, bytes) and len(payload) > TEXT_FILE:
        problem = f"a text larger than {in_megabytes(TEXT_FILE)}"
        raise SourceError(source, problem, "open it in a mail program and save its text")
    text = decode(payload, declared=part.get_content_charset("")) if isinstance(payload, bytes) else ""
    return text.replace("\r\n", "\n")


def _damaged(source: str) -> SourceError:
    return SourceError(source, "a damaged mail", "open it in a mail program")
