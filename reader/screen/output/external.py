"""What leaves the program: links to a browser, texts to the clipboard or to another command."""

import os
import signal
import subprocess
import sys
from contextlib import nullcontext, suppress
from threading import Thread, Timer
from urllib.parse import urlsplit

from corpus.article import Article, Summary, told
from corpus.limits import COMMAND_OUTPUT, in_megabytes
from corpus.normalize import normalize

_LAST_WORDS = 1.0
"""Seconds until what is left of a text has failed to be written to a command that has ended."""
PATIENCE = 60
"""Seconds that a command may take."""


def can_be_opened(url: str | None) -> bool:
    """Whether a link may be handed to the browser: web pages only, never a file or a script."""
    if not url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def summary_text(article: Article, summary: Summary) -> str:
    """The kept sentences, one a line."""
    sentences = (told(article, kept) for kept in summary.kept)
    return "\n".join(" ".join(sentence.split()) for sentence in sentences)


def whole_text(article: Article) -> str:
    """The article as a command reads it: the title, an empty line, the text."""
    return f"{article.title}\n\n{article.text}\n" if article.title else f"{article.text}\n"


def output_of(command: str, text: str) -> str:
    """What a shell command says of a text, its complaints included, as far as a person might read it."""
    # The words are the reader's own, typed at the prompt to be run.
    with subprocess.Popen(  # noqa: S602
        command,
        shell=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as process:
        watch = Timer(PATIENCE, _stop, [process])
        watch.start()
        feeding = Thread(target=_feed, args=(process, text.encode("utf-8", "replace")), daemon=True)
        feeding.start()
        said = _heard(process)
        if len(said) > COMMAND_OUTPUT:
            _stop(process)
        status = process.wait()
        in_time = watch.is_alive()
        watch.cancel()
        # Whoever closes what a command that has ended did not read is told of a broken pipe.
        feeding.join(_LAST_WORDS)
    shown = normalize(said[:COMMAND_OUTPUT].decode("utf-8", "replace"))
    if not in_time:
        return f"{shown}\n\nThe command was still at work after {PATIENCE} seconds and was stopped.".strip()
    if len(said) > COMMAND_OUTPUT:
        return f"{shown}\n\nThe command said more than {in_megabytes(COMMAND_OUTPUT)} and was stopped."
    return f"{shown}\n\nThe command ended with status {status}." if status else shown


def _feed(process: "subprocess.Popen[bytes]", text: bytes) -> None:
    # A command need not read what it is given.
    with suppress(OSError), process.stdin or nullcontext() as stream:
        if stream:
            stream.write(text)


def _heard(process: "subprocess.Popen[bytes]") -> bytes:
    return process.stdout.read(COMMAND_OUTPUT + 1) if process.stdout else b""


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """End a command and all that it started."""
    with suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
