import re
from pathlib import Path

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES

import reader.screen
import widgets
from corpus.label_families import FAMILIES
from reader.screen.look.themes import THEMES

FOLDERS = (Path(widgets.__file__).parent, Path(reader.screen.__file__).parent)
USED = {
    name
    for folder in FOLDERS
    for file in (*folder.rglob("*.py"), *folder.rglob("*.tcss"))
    for name in re.findall(r"\$([a-z]+(?:-[a-z]+)*)(?![-a-z{])", file.read_text(encoding="utf-8"))
}


def test_the_styles_name_variables() -> None:
    assert {"background", "foreground-muted", "text-primary"} <= USED


@pytest.mark.parametrize("theme", [*THEMES, *BUILTIN_THEMES.values()], ids=lambda theme: theme.name)
def test_every_theme_knows_every_variable_that_the_styles_use(theme: str) -> None:
    variables = {**theme.to_color_system().generate(), **theme.variables}

    assert (USED | {f"text-{family.role}" for family in FAMILIES}) - set(variables) == set()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    "name", ["foreground", "primary", "secondary", "accent", "warning", "error", "success"]
)
def test_every_text_of_our_themes_stands_out_from_its_ground(theme: str, name: str) -> None:
    ground, ink = (Color.parse(getattr(theme, part)) for part in ("background", name))

    assert contrast(ink, ground) >= 4.5


def contrast(ink: Color, ground: Color) -> float:
    """As WCAG 2 has it: from 1 to 21."""
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: Color) -> float:
    """Relative luminance as WCAG 2 has it."""
    channels = (part / 255 for part in (color.r, color.g, color.b))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
