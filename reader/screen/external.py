"""What leaves the program: links to a browser, texts to the clipboard or to another command."""

import subprocess
from urllib.parse import urlsplit

from corpus.article import Article, Summary
from corpus.normalize import normalize

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
    sentences = (kept.sentence.span.of(article.text) for kept in summary.kept)
    return "\n".join(" ".join(sentence.split()) for sentence in sentences)


def whole_text(article: Article) -> str:
    """The article as a command reads it: the title, an empty line, the text."""
    return f"{article.title}\n\n{article.text}\n" if article.title else f"{article.text}\n"


def output_of(command: str, text: str) -> str:
    """What a shell command says of a text, its complaints included."""
    try:
        # The words are the reader's own, typed at the prompt to be run.
        done = subprocess.run(  # noqa: S602
            command,
            shell=True,
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"The command was still at work after {PATIENCE} seconds and was stopped."
    said = normalize(done.stdout.decode("utf-8", "replace"))
    return f"{said}\n\nThe command ended with status {done.returncode}." if done.returncode else said
