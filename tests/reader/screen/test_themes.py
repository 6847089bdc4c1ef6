import re
from pathlib import Path

import pytest
from textual.theme import BUILTIN_THEMES

import reader.screen
import widgets
from reader.screen.themes import THEMES

FOLDERS = (Path(widgets.__file__).parent, Path(reader.screen.__file__).parent)
USED = {
    name
    for folder in FOLDERS
    for file in (*folder.glob("*.py"), *folder.glob("*.tcss"))
    for name in re.findall(r"\$([a-z][a-z-]+)", file.read_text(encoding="utf-8"))
}


def test_the_styles_name_variables():
    assert {"background", "foreground-muted", "text-primary"} <= USED


@pytest.mark.parametrize("theme", [*THEMES, *BUILTIN_THEMES.values()], ids=lambda theme: theme.name)
def test_every_theme_knows_every_variable_that_the_styles_use(theme):
    variables = {**theme.to_color_system().generate(), **theme.variables}

    assert USED - set(variables) == set()
