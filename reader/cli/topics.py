"""The pages of the handbook, as they stand in `docs/`; a wheel carries them inside of this package."""

from pathlib import Path

_PLACES = (Path(__file__).parents[1] / "docs", Path(__file__).parents[2] / "docs")
"""In a wheel, and in the source."""


def topics() -> dict[str, Path]:
    """The pages by name."""
    for place in _PLACES:
        if pages := sorted(place.glob("*.md")):
            return {page.stem: page for page in pages}
    return {}
