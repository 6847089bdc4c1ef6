"""Mailboxes: messages one after another, each under a line that begins with `From `."""

import re
from collections.abc import Iterator
from io import BufferedReader, BytesIO

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.mails.mail import articles_of_mail
from corpus.formats.payload import Fields, Payload
from corpus.limits import LINE, MAIL_LINES, MESSAGE

_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_FROM = re.compile(rb"From (?:-|\S{1,300})[ \t].{0,100}?\d{2}")
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:")
_LENGTH = re.compile(rb"content-length:[ \t]{0,10}(\d{1,9})\s*$", re.IGNORECASE)
_NEXT = (b"", b"\n", b"\r", b"F")
"""What may come behind a body of the length that was said."""


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The messages in their order; one that cannot be read is an error in its place."""
    for number, message in enumerate(_messages(payload, source), 1):
        place = f"{source}, message {number}"
        yield from articles_of_mail(_QUOTED.sub(rb"\1", message), source=source, place=place)


def _messages(payload: Payload, source: str) -> Iterator[bytes]:
    lines = _Lines(BufferedReader(BytesIO(payload)) if isinstance(payload, bytes) else payload)
    message: list[bytes] = []
    size, in_header, length, blank = 0, False, 0, True
    while line := lines.take():
        if line.startswith(b"From ") and lines.begin_message(line, behind_blank=blank):
            if message:
                yield _joined(message)
            message, size, in_header, length, blank = [], 0, True, 0, True
            continue
        message.append(line)
        blank = not line.strip()
        if in_header and (said := _LENGTH.match(line)):
            length = int(said[1])
        if in_header and blank:
            in_header = False
            message.append(lines.take_body(length))
        size += len(line) + (len(message[-1]) if message[-1] is not line else 0)
        if size > MESSAGE or len(message) > MAIL_LINES:
            raise SourceError(source, "a message in it is too large", "open it in a mail program")
    if message:
        yield _joined(message)


def _joined(message: list[bytes]) -> bytes:
    """The message; its lines are let go, since they take as much once more."""
    whole = b"".join(message)
    message.clear()
    return whole


class _Lines:
    """The lines of a mailbox, one of which may be looked at before its turn."""

    def __init__(self, stream: BufferedReader) -> None:
        self._stream = stream
        self._next: bytes | None = None

    def take(self) -> bytes:
        """The next line; empty at the end."""
        line, self._next = self._next, None
        return self._stream.readline(LINE) if line is None else line

    def begin_message(self, line: bytes, *, behind_blank: bool) -> bool:
        """Whether a message begins behind this line, which a line of a text may look like."""
        if self._next is None:
            self._next = self._stream.readline(LINE)
        return bool((behind_blank or _FROM.match(line)) and _HEADER.match(self._next))

    def take_body(self, length: int) -> bytes:
        """The body of the length that its header says; nothing where the length is not the right one."""
        if not 0 < length <= MESSAGE or self._next is not None or not self._stream.seekable():
            return b""
        place = self._stream.tell()
        body = self._stream.read(length)
        if len(body) == length and self._stream.peek(1)[:1] in _NEXT:
            return body
        self._stream.seek(place)
        return b""
