"""Marking articles, where the list can: a library can, the sources of one run cannot."""

from typing import Protocol, runtime_checkable

from corpus.listing import Listing

UNSTORED = "These articles are not stored, so marks would be lost; `nutgraf add` puts them in the library."


@runtime_checkable
class Marks(Protocol):
    """What a listing offers whose articles can be marked; its rows show a mark at once.

    Rows are named by their number in the listing. `LibraryError` where the mark cannot be kept.
    """

    def toggle_unread(self, index: int, /) -> None:
        """Mark an article read, or unread again."""

    def toggle_starred(self, index: int, /) -> None:
        """Give an article a star, or take it away."""

    def tag(self, index: int, tags: tuple[str, ...], /) -> None:
        """Give an article these tags and no others."""

    def undo(self) -> str:
        """Take back the last mark and say which one it was; empty where there is none."""


def marks_of(listing: Listing) -> Marks | None:
    """The listing's marks, if it has any."""
    return listing if isinstance(listing, Marks) else None


def tags_in(text: str) -> tuple[str, ...]:
    """The tags that a reader has typed, with blanks or commas between them, each once."""
    return tuple(dict.fromkeys(text.replace(",", " ").split()))
