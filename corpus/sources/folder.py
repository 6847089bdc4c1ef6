"""Walking through a folder for files that look like articles."""

# ruff: noqa: PTH110
# A pipe does without pathlib, which imports `urllib.parse` and `ipaddress`.

import os
from collections.abc import Iterator

from corpus.errors import SourceError
from corpus.formats.format_detection import READ, suffix_of


def find_files(folder: str, *, forced: str | None = None) -> Iterator[str | SourceError]:
    """The paths of the files in the folder and those within it, in name order.

    Hidden ones are left out, and so are unknown endings unless a format is `forced`. Folders behind links are
    not entered, since they may lead back.
    """
    try:
        with os.scandir(folder) as scanned:
            entries = sorted(scanned, key=lambda entry: entry.name)
    except OSError as error:
        yield SourceError(
            folder, f"cannot be listed ({(error.strerror or '').lower()})", "check its permissions"
        )
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from find_files(entry.path, forced=forced)
        elif forced or suffix_of(entry.name) in READ:
            if _is_file(entry):
                yield entry.path
            elif entry.is_symlink() and not os.path.exists(entry.path):
                yield SourceError(entry.path, "a link that leads nowhere", "mend or remove it")


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        # A link that leads in a circle leads to no file.
        return False
