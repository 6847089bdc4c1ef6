"""Mailboxes: messages one after another, each under a line that begins with `From `."""

import re
from collections.abc import Iterator
from functools import partial
from io import BytesIO

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.guard import one_of_many
from corpus.formats.mail import article_of_mail
from corpus.formats.payload import Fields, Payload
from corpus.limits import LINE, MESSAGE

_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The messages in their order; one that cannot be read is an error in its place."""
    for number, message in enumerate(_messages(payload, source), 1):
        place = f"{source}, message {number}"
        unquoted = _QUOTED.sub(rb"\1", message)
        yield one_of_many(partial(article_of_mail, unquoted, source=source), place)


def _messages(payload: Payload, source: str) -> Iterator[bytes]:
    stream = BytesIO(payload) if isinstance(payload, bytes) else payload
    lines: list[bytes] = []
    size = 0
    blank = True
    for line in iter(lambda: stream.readline(LINE), b""):
        if blank and line.startswith(b"From "):
            if lines:
                yield b"".join(lines)
            lines, size = [], 0
            continue
        blank = not line.strip()
        lines.append(line)
        size += len(line)
        if size > MESSAGE:
            raise SourceError(source, "a message in it is too large", "open it in a mail program")
    if lines:
        yield b"".join(lines)
