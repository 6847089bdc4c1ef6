"""The keys of the program itself, apart from it, so that a list of all keys needs no application."""

from textual.binding import Binding, BindingType

APP_BINDINGS: list[BindingType] = [
    Binding("ctrl+c", "quit", "Quit", show=False, system=True),
    Binding("ctrl+z", "suspend_process", "Suspend", show=False, system=True),
    Binding("ctrl+t", "change_theme", "Theme", show=False, id="theme"),
    Binding("question_mark,f1", "help", "Help", id="help"),
    Binding("exclamation_mark", "failures", "What could not be read", show=False, id="failures"),
    Binding("ctrl+l", "draw_anew", "Draw the screen anew", show=False, id="draw"),
    Binding("colon", "command_palette", "Palette", show=False, id="palette"),
]
"""What works on every screen."""
