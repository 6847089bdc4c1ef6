"""The one place that writes to standard output and standard error.

The answer goes to standard output or, whole or not at all, to a file; remarks go to standard error.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO, cast

from corpus.errors import CorpusError
from reader.cli.gate import Gate, harmless

NAME = "nutgraf"
_NOTHING = "[]\n"
"""The most that is written where there is nothing to say: a JSON array of nothing."""


class OutputError(CorpusError):
    """An answer that cannot be written where it was to go."""


class Terminal:
    """The two streams of a run, and what may be written to them."""

    def __init__(self, *, color: str = "auto", quiet: bool = False, output: str = "") -> None:
        self._quiet = quiet
        self._color = color
        self._output = output
        self._has_progress = False
        _make_lenient(sys.stdout)
        _make_lenient(sys.stderr)

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
        """The stream for the answer; a file appears under its name only when all has been written."""
        if not self._output or self._output == "-":
            yield from _standard_output()
        elif Path(self._output).exists() and not Path(self._output).is_file():
            yield from _device(Path(self._output))
        else:
            yield from _whole_file(Path(self._output))


def close_quietly() -> None:
    """Give up standard output after its reader went away, so that nothing complains at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(text: str) -> None:
    # Not by `print`: for want of standard error it would write into the answer.
    if sys.stderr is None:
        return
    # What cannot be said, as on a full disk, is no reason for another exit status.
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _standard_output() -> Iterator[TextIO]:
    if sys.stdout is None:
        raise OutputError("standard output is closed; leave it open or name a file with --output")
    try:
        yield cast(TextIO, Gate(sys.stdout)) if _is_terminal(sys.stdout) else sys.stdout
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        close_quietly()
        raise OutputError(f"standard output: {error.strerror}; the answer is not complete") from error


def _device(path: Path) -> Iterator[TextIO]:
    """A device or a pipe, which cannot be put in its place when all is written."""
    try:
        with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}; choose another place for --output") from error


def _whole_file(path: Path) -> Iterator[TextIO]:
    import tempfile

    from reader.cli.tidying import removed_at_the_end

    target = path.resolve()
    if target.exists() and not os.access(target, os.W_OK):
        raise OutputError(f"{path}: can only be read; choose another place for --output")
    try:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}; choose another place for --output") from error
    with removed_at_the_end(Path(name)):
        try:
            with os.fdopen(
                descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n"
            ) as stream:
                yield stream
                stream.flush()
                os.fsync(descriptor)
            if _is_no_answer(Path(name)):
                return
            Path(name).chmod(_wanted_mode(target))
            Path(name).replace(target)
        except OSError as error:
            raise OutputError(f"{path}: {error.strerror}; nothing was written") from error


def _is_no_answer(path: Path) -> bool:
    """Whether nothing was answered: then what stands under the name stays."""
    return path.stat().st_size <= len(_NOTHING) and path.read_text(encoding="utf-8").strip() in ("", "[]")


def _wanted_mode(target: Path) -> int:
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


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
