"""The files that answers go to: whole or not at all, a device as it comes, or lines behind lines."""

import os
from collections.abc import Iterator

from corpus.errors import CorpusError
from corpus.type_hints import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from pathlib import Path

_NOTHING = "[]\n"
"""The most that is written where there is nothing to say: a JSON array of nothing."""
_BLOCK = 1 << 16
_RANDOM = 8
"""Characters that `tempfile` puts behind a name."""


class OutputError(CorpusError):
    """An answer that cannot be written where it was to go."""


def device(path: "Path") -> Iterator[TextIO]:
    """A device or a pipe, which cannot be put in its place when all is written."""
    try:
        with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}; choose another place for --output") from error


def whole_file(path: "Path", *, stays_unfinished: bool = False) -> Iterator[TextIO]:
    """A file that appears under its name when all is written.

    With `stays_unfinished`, `take_up_unfinished` finds what a stopped run has written of it.
    """
    import tempfile
    from pathlib import Path

    from reader.cli.tidying import removed_at_the_end

    target = path.resolve()
    if target.exists() and not os.access(target, os.W_OK):
        raise OutputError(f"{path}: can only be read; choose another place for --output")
    try:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}; choose another place for --output") from error
    with removed_at_the_end(Path(name), stays_unfinished=stays_unfinished):
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


def take_up_unfinished(path: "Path") -> None:
    """Let what a stopped run has written of the file be the file, where there is none."""
    target = path.resolve()
    if target.exists() or not target.parent.is_dir():
        return
    beginning = f".{target.name}."
    left = [
        other
        for other in target.parent.iterdir()
        if other.name.startswith(beginning) and len(other.name) == len(beginning) + _RANDOM
    ]
    if left:
        latest = max(left, key=lambda other: other.stat().st_mtime)
        latest.chmod(_wanted_mode(target))
        latest.replace(target)


def _is_no_answer(path: "Path") -> bool:
    """Whether nothing was answered: then what stands under the name stays."""
    return path.stat().st_size <= len(_NOTHING) and path.read_text(encoding="utf-8").strip() in ("", "[]")


def _wanted_mode(target: "Path") -> int:
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def appended_file(path: "Path") -> Iterator[TextIO]:
    """A file that whole lines are appended to; half a line that an interrupted run left is cut off."""
    try:
        _cut_half_line(path)
        # By the line, so that what is there when the run is killed is whole but for the last.
        with path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n", buffering=1) as stream:
            yield stream
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}; the same command goes on from there") from error


def _cut_half_line(path: "Path") -> None:
    with path.open("ab+") as file:
        end = file.seek(0, os.SEEK_END)
        while end:
            start = max(0, end - _BLOCK)
            file.seek(start)
            cut = file.read(end - start).rfind(b"\n") + 1
            if cut or not start:
                file.truncate(start + cut)
                return
            end = start
