"""The program's own looks: ink on paper, its night side, one of high contrast, one for every eye.

Every other theme of Textual works as well; these keep the colours of the labels apart and the text quiet.
"""

from collections.abc import Iterable, Mapping

from textual.color import Color, ColorParseError
from textual.theme import BUILTIN_THEMES, Theme

from reader.settings import SettingsError, unknown

DARK = "nutgraf-dark"
LIGHT = "nutgraf-light"
CONTRAST = "nutgraf-contrast"
FOR_EVERY_EYE = "nutgraf-okabe-ito"
ANSI = "ansi-dark"
ANSI_LIGHT = "ansi-light"
"""Of the terminal's own colours, which the terminal's owner has chosen to go together."""

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
    Theme(
        name=CONTRAST,
        dark=True,
        primary="#8fd3ff",
        secondary="#ffb3ff",
        accent="#7dffdf",
        warning="#ffe45c",
        error="#ff9c9c",
        success="#b6ff8a",
        foreground="#ffffff",
        background="#000000",
        surface="#141414",
        panel="#303030",
    ),
    # The colours of Okabe and Ito (2008), which readers with any colour vision tell apart; the reddish purple
    # and the vermillion are lighter than theirs, to be read on a dark ground.
    Theme(
        name=FOR_EVERY_EYE,
        dark=True,
        primary="#56b4e9",
        secondary="#d998bd",
        accent="#2bbd94",
        warning="#e69f00",
        error="#f0813c",
        success="#f0e442",
        foreground="#dddddd",
        background="#16181b",
        surface="#1c1f23",
        panel="#25292e",
    ),
)


def theme_for(color_system: str | None, *, is_dark: bool = True) -> str:
    """The theme for somebody who has chosen none, on a terminal of so many colours, as Rich names them."""
    if color_system in ("truecolor", None):
        return DARK if is_dark else LIGHT
    return ANSI if is_dark else ANSI_LIGHT


def in_menu(names: Iterable[str]) -> tuple[str, ...]:
    """The names of themes, the program's own first."""
    own = [theme.name for theme in THEMES]
    return (*own, *sorted(set(names) - set(own)))


def check_looks(theme: str, label_colors: Mapping[str, str]) -> None:
    """`SettingsError` for a theme, or a colour of a label, that there is not."""
    check_theme(theme)
    check_colors(label_colors)


def check_colors(colors: Mapping[str, str]) -> None:
    """`SettingsError` for a colour of a label that there is not."""
    for label, color in colors.items():
        try:
            Color.parse(color)
        except ColorParseError:
            raise SettingsError(
                f"[label_colors]: {label} = {color!r} is no colour; write it like #ffb000 or ansi_cyan"
            ) from None


def check_theme(name: str) -> None:
    """`SettingsError` for a theme that there is not; an empty name is none."""
    known = [*(theme.name for theme in THEMES), *BUILTIN_THEMES]
    if name and name not in known:
        raise SettingsError(unknown("theme", name, known))
