"""Where an answer must not go: over what it is made of."""

import os
from collections.abc import Iterable, Iterator

from corpus.errors import SourceError, UsageError


def refuse_to_replace(output: str, sources: Iterable[str]) -> None:
    """Raise `UsageError` where the file for the answer is one of the sources, under whatever name."""
    if not os.path.isfile(output):  # noqa: PTH113 - on a name with a NUL character, Path raises
        return
    if _is_standard_input(output):
        raise UsageError(f"--output {output} is standard input itself, which is read; name another file")
    for file in _files_of(sources):
        if _is_same(output, file):
            raise UsageError(f"--output {output} is {file} itself, which is read; name another file")


def _is_standard_input(output: str) -> bool:
    # `nutgraf summarize -o a.txt < a.txt`
    try:
        return os.path.samestat(os.fstat(0), os.stat(output))  # noqa: PTH116 - as above
    except (OSError, ValueError):
        return False


def _files_of(sources: Iterable[str]) -> Iterator[str]:
    from corpus.sources.folder import find_files

    for source in sources:
        if os.path.isdir(source):  # noqa: PTH112 - as above
            yield from (file for file in find_files(source, forced=None) if not isinstance(file, SourceError))
        else:
            yield source


def _is_same(output: str, file: str) -> bool:
    try:
        return os.path.samefile(output, file)  # noqa: PTH121 - as above
    except (OSError, ValueError):
        return False
