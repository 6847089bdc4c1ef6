"""What all that keys do around the desk has in common.

A key is looked for, and a message goes, in all that the focus stands in. So the concerns are one widget
together (`desk_actions`), and what each has for itself bears a name that no other uses.
"""

from textual.app import ComposeResult

from reader.screen.desk.desk import Desk
from reader.screen.engines.core import Core
from reader.screen.listings.own_library import OwnLibrary
from widgets.article_list import ArticleList
from widgets.relayout_boundary import Shell


class Concern(Shell):
    """The desk, with the keys of one concern and what they do."""

    def __init__(self, core: Core, desk: Desk) -> None:
        super().__init__()
        self._core = core
        self._desk = desk
        self._own = OwnLibrary(core.library_path)
        """The library of the reader, where the list shows something else."""

    def compose(self) -> ComposeResult:
        """The desk alone: a concern has nothing to show."""
        yield self._desk

    async def on_unmount(self) -> None:
        """Close the library that was opened on the way."""
        self._own.close()

    @property
    def _list(self) -> ArticleList:
        return self.query_one(ArticleList)

    def _say(self, text: str) -> None:
        self.notify(text, markup=False)

    def _go_to_place(self, query: str | None) -> None:
        """List what a query finds, if there is one."""
        if query is not None:
            self._desk.list_pane.words = query
            self._list.focus()
