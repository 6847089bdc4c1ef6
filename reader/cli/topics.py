"""The pages of the handbook, as they stand in `docs/`; a wheel carries them inside of this package.

Help names them, and would wait for `pathlib`.
"""

# ruff: noqa: PTH118, PTH120, PTH208

import os
from contextlib import suppress

_PACKAGE = os.path.dirname(os.path.dirname(__file__))
_PLACES = (os.path.join(_PACKAGE, "docs"), os.path.join(os.path.dirname(_PACKAGE), "docs"))
"""In a wheel, and in the source."""
_SUFFIX = ".md"


def topics() -> dict[str, str]:
    """The files of the pages by name."""
    for place in _PLACES:
        if pages := [file for file in _files(place) if file.endswith(_SUFFIX)]:
            return {page.removesuffix(_SUFFIX): os.path.join(place, page) for page in pages}
    return {}


def _files(place: str) -> list[str]:
    with suppress(OSError):
        return sorted(os.listdir(place))
    return []
