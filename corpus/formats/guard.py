"""The one guard round every parser: whatever one raises is an error of the document that it reads.

Parsers of others raise what they like on bytes that nobody foresaw. Errors that say more than that, ours and
the operating system's, pass through to where they are put into words.
"""

import sys
from collections.abc import Callable, Iterator

from corpus.errors import CorpusError, SourceError
from corpus.type_hints import TypeVar

T = TypeVar("T")


def guarded(outcomes: Iterator[T], source: str) -> Iterator[T]:
    """The outcomes; what stops them is a `SourceError` of the source."""
    while True:
        try:
            outcome = next(outcomes)
        except StopIteration:
            return
        except _spoken():
            raise
        except Exception as error:
            raise unreadable(source, error) from error
        yield outcome


def guard(read: Callable[[], T], source: str) -> T:
    """What `read` gives; what it raises is a `SourceError` of the source."""
    try:
        return read()
    except _spoken():
        raise
    except Exception as error:
        raise unreadable(source, error) from error


def one_of_many(read: Callable[[], T], place: str) -> T | SourceError:
    """What `read` gives; whatever is wrong with it is an error of its place, so that the others go on."""
    try:
        return guard(read, place)
    except SourceError as error:
        return SourceError(place, error.problem, error.remedy)


def _spoken() -> tuple[type[Exception], ...]:
    return (CorpusError, OSError, *broken_off())


def broken_off() -> tuple[type[Exception], ...]:
    """What unpacking raises of what is not whole; where `zlib` is not imported, nothing has been unpacked."""
    zlib = sys.modules.get("zlib")
    return (EOFError, zlib.error) if zlib else (EOFError,)


def unreadable(source: str, error: BaseException) -> SourceError:
    """The error that says that a parser gave up, and on what."""
    if isinstance(error, ModuleNotFoundError):
        return SourceError(source, f"reading it needs {error.name}, which is missing", "install nutgraf anew")
    what = "nested too deeply" if isinstance(error, RecursionError) else type(error).__name__
    return SourceError(source, f"cannot be read ({what})", "check the file, or save it in another format")
