"""The one place that writes to standard output and standard error.

The answer goes to standard output or, whole or not at all, to a file; remarks go to standard error.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from corpus.errors import CorpusError
from corpus.type_hints import TextIO, cast
from reader.cli.output.terminal_filter import Gate, harmless

NAME = "nutgraf"


class Terminal:
    """The two streams of a run, and what may be written to them."""

    def __init__(
        self,
        *,
        color: str = "auto",
        quiet: bool = False,
        output: str = "",
        appends: bool = False,
        resumable: bool = False,
    ) -> None:
        self._quiet = quiet
        self._color = color
        self._output = output
        self._appends = appends
        self._resumable = resumable
        self._has_progress = False
        _make_lenient(sys.stdout)
        _make_lenient(sys.stderr)
        _fence_others()

    @property
    def is_colored(self) -> bool:
        """Whether the answer may carry colour."""
        if self._output or self._color == "never":
            return False
        if self._color == "always":
            return True
        plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return _is_terminal(sys.stdout) and not plain

    @property
    def is_read_by_person(self) -> bool:
        """Whether the answer goes to a terminal, where a person wants to be told what it shows."""
        return not self._output and _is_terminal(sys.stdout)

    @property
    def draws(self) -> bool:
        """Whether marks and bars may stand for words: to a person who asks for no plain lines."""
        plain = os.environ.get("ACCESSIBLE", "0") not in ("", "0") or os.environ.get("TERM") == "dumb"
        return self.is_read_by_person and not plain

    def bold(self, text: str) -> str:
        """The text in bold where colours are."""
        return f"\x1b[1m{text}\x1b[22m" if self.is_colored else text

    @property
    def shows_progress(self) -> bool:
        """Whether a line of progress has a terminal to live on and a user who wants it."""
        return _is_terminal(sys.stderr) and not self._quiet and os.environ.get("TERM") != "dumb"

    def error(self, message: str, *, detail: str = "") -> None:
        """Say on standard error what went wrong, in one line, with lines below it where there are any."""
        self.progress("")
        lines = [f"{NAME}: {_printable(message)}", *map(_printable_as_it_stands, detail.splitlines())]
        _say("\n".join(lines) + "\n")

    def note(self, message: str) -> None:
        """Say on standard error what is worth knowing, unless the user wants quiet."""
        if not self._quiet:
            self.error(message)

    def help(self, text: str, *, reason: str) -> None:
        """Print a command's help on standard error, and why it was not run."""
        _say(text + "\n")
        self.error(reason)

    def progress(self, message: str) -> None:
        """Replace the line of progress; an empty message clears it."""
        if self.shows_progress and (message or self._has_progress):
            _say(f"\r\x1b[K{_printable(message)}")
            self._has_progress = bool(message)

    @contextmanager
    def answer(self) -> Iterator[TextIO]:
        """The stream for the answer.

        A file appears under its name only when all has been written, unless it is one that is appended to.
        """
        if not self._output or self._output == "-":
            yield from _standard_output()
            return
        from pathlib import Path

        from reader.cli.output.files import appended_file, device, whole_file

        if self._appends:
            yield from appended_file(Path(self._output))
        elif Path(self._output).exists() and not Path(self._output).is_file():
            yield from device(Path(self._output))
        else:
            try:
                yield from whole_file(Path(self._output), stays_unfinished=self._resumable)
            except KeyboardInterrupt:
                if self._resumable:
                    self.note("stopped; the same command with --resume goes on from here")
                raise


def close_quietly() -> None:
    """Give up standard output after its reader went away, so that nothing complains at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(text: str) -> None:
    # Not by `print`: for want of standard error it would write into the answer.
    if sys.stderr is None:
        return
    # What cannot be said, as on a full disk, is no reason for another exit status.
    with suppress(OSError):
        stream = sys.stderr.stream if isinstance(sys.stderr, Gate) else sys.stderr
        stream.write(text)
        stream.flush()


def _fence_others() -> None:
    """Let nothing steer the terminal that a package of others says aside; it may quote the document."""
    if _is_terminal(sys.stderr) and not isinstance(sys.stderr, Gate):
        sys.stderr = cast(TextIO, Gate(sys.stderr))


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _standard_output() -> Iterator[TextIO]:
    if sys.stdout is None:
        raise _unwritten("standard output is closed; leave it open or name a file with --output")
    try:
        yield cast(TextIO, Gate(sys.stdout)) if _is_terminal(sys.stdout) else sys.stdout
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        close_quietly()
        raise _unwritten(f"standard output: {error.strerror}; the answer is not complete") from error


def _unwritten(message: str) -> CorpusError:
    # What only a file or a fault needs waits for them.
    from reader.cli.output.files import OutputError

    return OutputError(message)


def _printable(message: str) -> str:
    from corpus.normalize import one_line

    return harmless(one_line(message))


def _printable_as_it_stands(line: str) -> str:
    indent = len(line) - len(line.lstrip(" "))
    return " " * indent + _printable(line)


def _make_lenient(stream: TextIO | None) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace", newline="\n")
