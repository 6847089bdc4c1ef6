"""The program's own two looks: ink on paper, and its night side.

Every other theme of Textual works as well; these two keep the colours of the labels apart and the
text quiet.
"""

from textual.theme import BUILTIN_THEMES, Theme

from reader.settings import SettingsError, unknown

DARK = "nutgraf-dark"
LIGHT = "nutgraf-light"

THEMES = (
    Theme(
        name=DARK,
        dark=True,
        primary="#7aa2c8",
        secondary="#b294c7",
        accent="#6fb3a8",
        warning="#d8a657",
        error="#d98a8f",
        success="#9ab87a",
        foreground="#d6d3cc",
        background="#16181b",
        surface="#1c1f23",
        panel="#25292e",
        variables={"footer-background": "#16181b", "footer-key-foreground": "#7aa2c8"},
    ),
    Theme(
        name=LIGHT,
        dark=False,
        primary="#2f5d8a",
        secondary="#6b4a86",
        accent="#1f6f66",
        warning="#8a5a00",
        error="#9c3a44",
        success="#3f6b2a",
        foreground="#26241f",
        background="#fbf9f4",
        surface="#f3f0e8",
        panel="#e8e3d7",
        variables={"footer-background": "#fbf9f4", "footer-key-foreground": "#2f5d8a"},
    ),
)


def check_theme(name: str) -> None:
    """`SettingsError` for a theme that there is not; an empty name is none."""
    known = [*(theme.name for theme in THEMES), *BUILTIN_THEMES]
    if name and name not in known:
        raise SettingsError(unknown("theme", name, known))
