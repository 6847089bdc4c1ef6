"""A long answer on a terminal goes through the reader's pager, `$PAGER` or `less`."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import TextIOBase

from corpus.type_hints import TextIO, cast
from reader.cli.context import Context
from reader.cli.output.terminal_filter import Gate

_NO_PAGER = ("", "cat")


@contextmanager
def paged_answer(context: Context) -> Iterator[TextIO]:
    """The stream for an answer, which goes through a pager where it is longer than the terminal."""
    command = _pager(context)
    if not command:
        with context.terminal.answer() as stream:
            yield stream
        return
    waiting = _Waiting(command, os.get_terminal_size(1).lines - 1)
    # Who has seen enough leaves the pager, and has no more to hear of that.
    with suppress(BrokenPipeError):
        try:
            yield cast(TextIO, waiting)
        finally:
            waiting.finish()


def _pager(context: Context) -> list[str]:
    """The words of the pager's command; none where nobody pages."""
    if context.options.no_pager or not context.terminal.is_read_by_person or os.environ.get("TERM") == "dumb":
        return []
    if sys.stdin is None or not sys.stdin.isatty():
        return []
    import shlex
    import shutil

    try:
        command = shlex.split(os.environ.get("PAGER", "less"))
    except ValueError:
        return []
    return command if command and command[0] not in _NO_PAGER and shutil.which(command[0]) else []


class _Waiting(TextIOBase):
    """Keeps what is written until it is more than a screenful; then a pager is begun and gets it."""

    def __init__(self, command: list[str], rows: int) -> None:
        self._command = command
        self._left = rows
        self._kept: list[str] = []
        self._pager: TextIO | None = None
        self._wait: Callable[[], int] | None = None

    def write(self, text: str, /) -> int:
        """Hand the text to the pager, or keep it as long as it fits on the terminal."""
        if self._pager is not None:
            return self._pager.write(text)
        self._kept.append(text)
        self._left -= text.count("\n")
        if self._left < 0:
            self._begin()
        return len(text)

    def finish(self) -> None:
        """Print what was kept, or wait until the reader has left the pager."""
        if self._pager is None:
            stream = Gate(sys.stdout)
            stream.write("".join(self._kept))
            stream.flush()
            return
        with suppress(BrokenPipeError):
            self._pager.close()
        if self._wait:
            self._wait()

    def _begin(self) -> None:
        import subprocess

        environment = {"LESS": "FRX", **os.environ}
        process = subprocess.Popen(  # noqa: S603 - the reader's own pager
            self._command, stdin=subprocess.PIPE, env=environment, encoding="utf-8", errors="backslashreplace"
        )
        assert process.stdin is not None, "it was asked for"
        self._wait = process.wait
        self._pager = cast(TextIO, _GatedPipe(cast(TextIO, process.stdin)))
        self._pager.write("".join(self._kept))


class _GatedPipe(Gate):
    def close(self) -> None:
        """Close the stream."""
        self.stream.close()
