"""Classes that change what a few widgets look like.

Textual restyles everything below a widget whose class changes, which takes longer than a key may. Whoever
changes a class here names the widgets whose rules ask for it, as `reader.tcss` has them.
"""

from textual.widget import Widget

PANE_PARTS = ("#rail", "#list", "#reading", "#page", "#side")
"""Whose rules ask which of the panes are shown."""


def switch(widget: Widget, name: str, on: bool, *affected: str) -> None:
    """Give a widget a class or take it away, and restyle it and what the selectors find below it."""
    if widget.has_class(name) == on:
        return
    widget.set_class(on, name, update=False)
    found = [node for selector in affected for node in widget.query(selector)]
    widget.app.stylesheet.update_nodes([widget, *found])
