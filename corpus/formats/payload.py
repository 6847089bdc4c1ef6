"""What a format module is given to read: bytes that are there already, or a stream; and how much may be read.

Sizes are those of what is unpacked, so that no small file can fill the memory.
"""

from io import BufferedReader

from corpus import limits
from corpus.article import Article
from corpus.errors import SourceError

Payload = bytes | BufferedReader
Fields = tuple[tuple[str, str], ...]
"""Pairs of one of our names and the name that the data have for it: (("text", "story"),)."""
_ENDS = ".!?。！？।"
"""What may end a sentence."""
_LARGE = 1_000_000
"""Bytes from which a document is held in large blocks of memory."""


def read_whole(payload: Payload, *, source: str, most: int = limits.DOCUMENT) -> bytes:
    """All the bytes; a `SourceError` where they are more than `most`."""
    data = payload if isinstance(payload, bytes) else payload.read(most + 1)
    if len(data) > most:
        problem = f"larger than {limits.in_megabytes(most)}"
        raise SourceError(source, problem, "split it into smaller files")
    if len(data) > _LARGE:
        from corpus.large_blocks import give_back_large_blocks

        give_back_large_blocks()
    return data


def require_few_lines(text: str, *, source: str, most: int | None = None) -> str:
    """The text; a `SourceError` where it has more lines than any article: each costs memory of its own."""
    most = limits.LINES if most is None else most
    # There is no need to count in what is shorter than that.
    if len(text) >= most and (lines := text.count("\n") + 1) > most:
        problem = f"an article of {lines:,} lines, and {most:,} are the most"
        raise SourceError(source, problem, "split it into smaller files")
    return text


def too_long(article: Article) -> SourceError | None:
    """The error for an article of more text than any has."""
    if (size := len(article.text) + len(article.title)) > limits.TEXT:
        problem = f"an article of {size:,} characters, and {limits.TEXT:,} is the most"
    elif (size := _bytes_of(article.text)) > limits.TEXT_BYTES:
        problem = f"an article of {size:,} bytes, and {limits.TEXT_BYTES:,} is the most"
    elif len(article.text) > limits.ENDS and (ends := sum(map(article.text.count, _ENDS))) > limits.ENDS:
        problem = f"an article of {ends:,} ends of sentences, and {limits.ENDS:,} are the most"
    else:
        return _too_many_lines(article)
    return SourceError(article.source, problem, "split it into smaller files")


def _bytes_of(text: str) -> int:
    """The bytes of a text in UTF-8 that is not plain ASCII; 0 where they cannot be too many."""
    if text.isascii() or len(text) * 4 <= limits.TEXT_BYTES:
        return 0
    return len(text.encode("utf-8", "replace"))


def _too_many_lines(article: Article) -> SourceError | None:
    try:
        require_few_lines(article.text, source=article.source)
    except SourceError as error:
        return error
    return None
