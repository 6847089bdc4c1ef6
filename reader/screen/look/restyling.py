"""Showing and hiding panes without restyling what they hold.

Textual restyles everything below a widget whose class changes, which takes longer than a key may. What only
comes and goes is hidden by a style of its own; whoever changes a class names the widgets whose rules ask for
it, as `reader.tcss` has them.
"""

from textual.widget import Widget

PANE_PARTS = ("#rail", "#list", "#reading", "#page", "#side")
"""Whose rules ask which of the panes are shown."""


def switch(widget: Widget, name: str, on: bool, *affected: str) -> None:
    """Give a widget a class or take it away, and restyle it and what the selectors find below it."""
    if widget.has_class(name) == on:
        return
    widget.set_class(on, name, update=False)
    found = [widget.query_one(selector) for selector in affected]
    widget.app.stylesheet.update_nodes([widget, *found])


def hide(widget: Widget, hidden: bool) -> None:
    """Hide a widget, or leave it to the rules whether it is shown."""
    widget.styles.display = "none" if hidden else None
