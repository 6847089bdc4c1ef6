"""A text whose links can be numbered, pointed at and followed."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from widgets.link_numbers import address_at
from widgets.picking_pane import PickingPane
from widgets.wrapping import printable


class LinkedPane(PickingPane):
    """A text with links; what else lies over it is the subclass's affair."""

    BINDING_GROUP_TITLE = "Reading"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("L", "number_links", "Links with or without numbers", show=False, id="number-links"),
    ]

    class LinkFollowed(Message):
        """The reader wants to see where a link leads."""

        def __init__(self, address: str) -> None:
            super().__init__()
            self.address = address

    def action_number_links(self) -> None:
        """Show the numbers of the links, by which `o` opens them, or take them away."""
        self.is_numbered = not self.is_numbered

    def follow(self, event: events.MouseEvent) -> bool:
        """Follow the link under the mouse; whether there is one."""
        address = self.address_under(event)
        if address:
            self.post_message(self.LinkFollowed(address))
        return bool(address)

    def address_under(self, event: events.MouseEvent) -> str:
        """Where the link under the mouse leads, fit to be shown; empty where there is none."""
        offset = self.view.offset_at(event.x, event.y)
        return printable(address_at(self.article, offset)) if self.article and offset is not None else ""
