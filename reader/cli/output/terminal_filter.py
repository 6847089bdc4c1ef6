"""The last gate before a terminal: nothing passes that a terminal obeys but our own colours and links.

Texts are normalised where they enter. A library made elsewhere, an environment or a file's name may not have
been.
"""

import io

from corpus.patterns import lazy_pattern
from corpus.type_hints import TextIO

_OBEYED = lazy_pattern(
    "\x1b(?!\\[(?:(?!8[;m])[0-9]{0,3};?){0,16}m)"  # sequences, but for colours and styles that hide nothing
    "|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]"  # controls, but for tab and line feed
    "|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]"  # turns of direction, line ends
    "|[\U000e0000-\U000e01ef]"  # tags and variation selectors that nobody sees
)


def harmless(text: str) -> str:
    """The text without anything that a terminal would obey or hide."""
    if "\x1b]8;" not in text:
        return _OBEYED.sub("", text)
    from reader.cli.output.links import is_ours, parted

    return "".join(piece if is_ours(piece) else _OBEYED.sub("", piece) for piece in parted(text))


class Gate(io.TextIOBase):
    """A terminal's stream behind the gate."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        """The stream behind, for what is our own."""

    def write(self, text: str, /) -> int:
        """Write what is harmless of the text."""
        return self.stream.write(harmless(text))

    def flush(self) -> None:
        """Hand on what is still held back."""
        self.stream.flush()

    def isatty(self) -> bool:
        """Whether a person reads it, as for the stream behind."""
        return self.stream.isatty()

    def fileno(self) -> int:
        """The descriptor of the stream behind."""
        return self.stream.fileno()
