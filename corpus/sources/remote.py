"""Files behind other addresses than the web's: `s3://`, `gs://`, `hdfs://` and whatever else fsspec opens.

Nothing of it is imported unless such an address is named.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BufferedReader

from corpus.errors import SourceError
from corpus.formats.format_detection import READ, suffix_of
from corpus.formats.guard import guard
from corpus.normalize import one_line
from corpus.sources.streams import look_into
from corpus.type_hints import Any
from corpus.web.urls import without_user

_OTHERS = "nutgraf[cluster] and what fsspec asks for"
_EXTRAS = {
    "s3": "nutgraf[s3]",
    "s3a": "nutgraf[s3]",
    "gs": "nutgraf[gs]",
    "gcs": "nutgraf[gs]",
    **dict.fromkeys(("hdfs", "webhdfs", "abfs", "abfss", "az", "oss", "oci", "hf"), _OTHERS),
}
"""By the scheme of an address, what brings the package that opens it.

Never `file://` and the like: what is on this machine is named by its path alone.
"""
_KINDS = "save what is there as a file"
_LONGEST_REASON = 100
_PATTERN = frozenset("*?[")


def remote_files(name: str, *, forced: str | None) -> Iterator[str]:
    """The addresses of the files that an address, a folder or a pattern means, in the order of their names.

    As in a folder of the machine, hidden ones and unknown endings are left out.
    """
    system, path = _opened(name)
    before = name[: name.find(path)] if path in name else f"{name.partition('://')[0]}://"
    is_pattern = not _PATTERN.isdisjoint(path)
    if not is_pattern and not _asked(lambda: system.isdir(path), name):
        yield name
        return
    found = _asked(lambda: system.glob(path) if is_pattern else system.find(path), name)
    for file in sorted(map(str, found)):
        if (forced or suffix_of(file) in READ) and not _is_hidden(file.removeprefix(path)):
            yield before + file


@contextmanager
def open_remote(name: str) -> Iterator[tuple[BufferedReader, bytes]]:
    """A stream of the file's bytes and the first of them; `SourceError` where it cannot be read."""
    system, path = _opened(name)
    with _asked(lambda: system.open(path, "rb"), name) as stream:
        yield _asked(lambda: look_into(stream, source=without_user(name)), name)


def _opened(name: str) -> tuple[Any, str]:
    """The file system that an address is of, and the path there."""
    scheme, shown = name.partition("://")[0].lower(), without_user(name)
    if scheme not in _EXTRAS or "::" in name:
        raise SourceError(shown, "an address that is not http, https, s3, gs or hdfs", _KINDS)
    remedy = f"install {_EXTRAS[scheme]}"
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise SourceError(shown, f"{scheme}:// needs fsspec", remedy) from error
    try:
        system, path = url_to_fs(name)
    except ImportError as error:
        raise SourceError(shown, f"{scheme}:// needs another package", remedy) from error
    except OSError as error:
        raise _unopened(shown, error) from error
    return system, str(path)


def _asked(ask: Callable[[], Any], name: str) -> Any:
    """What the other side answers; whatever it raises is an error of this source."""
    shown = without_user(name)
    try:
        return guard(ask, shown)
    except SourceError as error:
        if "cannot be read" not in error.problem:
            raise
        remedy = "check the address, and how you are known there"
        raise SourceError(shown, error.problem, remedy) from error
    except OSError as error:
        raise _unopened(shown, error) from error


def _unopened(shown: str, error: OSError) -> SourceError:
    """Words for what the other side, or the package that asks it, gives as its reason."""
    if isinstance(error, FileNotFoundError):
        return SourceError(shown, "no such file or folder", "check the address")
    if isinstance(error, PermissionError):
        return SourceError(shown, "not readable", "check how you are known there")
    reason = (
        error.strerror or one_line(str(error).partition("\n")[0])[:_LONGEST_REASON] or type(error).__name__
    )
    return SourceError(shown, f"cannot be opened ({reason.lower()})", "check the address")


def _is_hidden(path: str) -> bool:
    return any(part.startswith(".") for part in path.split("/"))
