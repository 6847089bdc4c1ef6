"""Every setting: what it may be, and what is said of what it may not."""

import re
import tomllib
from pathlib import Path

import pytest

from corpus.limits import SETTINGS
from corpus.value_types import fields_of
from reader.settings import (
    COLUMNS,
    Settings,
    SettingsError,
    default_library_file,
    default_library_path,
    load_settings,
    settings_file,
    settings_path,
)
from widgets import row_lines

PAGE = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
EXAMPLE = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)[0]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def loaded(file: Path, content: str) -> Settings:
    file.write_text(content, encoding="utf-8")
    return load_settings(file)


def refused(file: Path, content: str | bytes) -> str:
    """What is said of a file that is none."""
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(SettingsError) as caught:
        load_settings(file)
    return str(caught.value)


def test_the_example_of_the_handbook_is_a_settings_file(file: Path) -> None:
    settings = loaded(file, EXAMPLE)

    assert settings.label_colors == {"PERSON": "#ffb000"}
    assert settings.keys == {"next-article": "ctrl+n"}


def test_the_handbook_says_every_setting_with_its_default() -> None:
    shown = tomllib.loads(EXAMPLE)
    defaults = Settings()

    assert set(shown) == set(fields_of(Settings))
    tables = ("label_colors", "keys")
    assert {name: value for name, value in shown.items() if name not in tables} == {
        name: getattr(defaults, name) for name in fields_of(Settings) if name not in tables
    }


@pytest.mark.parametrize("name", [name for name in fields_of(Settings) if name != "library"])
def test_a_default_can_be_written_down(name: str, file: Path) -> None:
    """A reader who writes what holds anyway changes nothing."""
    value = getattr(Settings(), name)
    written = {str: f'"{value}"', bool: str(value).lower(), int: str(value)}.get(type(value), "{}")

    assert loaded(file, f"{name} = {written}\n") == Settings()


def test_every_column_that_the_list_can_show_can_be_asked_for(file: Path) -> None:
    assert set(COLUMNS) == set(row_lines.COLUMNS)
    assert loaded(file, 'columns = "minutes, Date"').columns == "minutes date"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('columns = "date sauce"', "unknown column 'sauce'; did you mean 'source'?"),
        ('density = "tight"', "unknown density 'tight'"),
        ('start_screen = "lst"', "unknown start screen 'lst'; did you mean 'list'?"),
        ('notify = "bell"', "unknown notice 'bell'"),
        ('unpainted = "DATE PERSN"', "unknown label 'PERSN'; did you mean 'PERSON'?"),
        ('label_colors = {PERSN = "red"}', "unknown label 'PERSN'; did you mean 'PERSON'?"),
        ("label_colors = {PERSON = 4}", 'a colour is written like PERSON = "#ffb000"'),
        ('keys = "ctrl+n"', "keys = 'ctrl+n' is not a table; change it"),
        ("flat = 1", "flat = 1 is not true or false; change it"),
        ("theme = false", "theme = False is not a text in quotes; change it"),
        ("measure = 0", "measure = 0 is not a whole number from 1; change it"),
        ("time_limit = 1.5", "time_limit = 1.5 is not a whole number from 1; change it"),
        ("refresh_minutes = -1", "refresh_minutes = -1 is not a whole number"),
    ],
)
def test_what_a_setting_may_not_be_is_said_with_the_file(file: Path, content: str, said: str) -> None:
    complaint = refused(file, content)

    assert complaint.startswith(f"{file}: ")
    assert said in complaint


def test_feeds_need_not_be_refreshed_by_themselves(file: Path) -> None:
    assert loaded(file, "refresh_minutes = 0").refresh_minutes == 0


@pytest.mark.parametrize(
    ("content", "name", "value"),
    [
        ('method = "LEX RANK"', "method", "lex-rank"),
        ('density = "Compact"', "density", "compact"),
        ('start_screen = "Unread"', "start_screen", "unread"),
        ('unpainted = "date,time"', "unpainted", "DATE TIME"),
        ('unpainted = ""', "unpainted", ""),
        ('label_colors = {work_of_art = "red"}', "label_colors", {"WORK_OF_ART": "red"}),
        ('notify = ""', "notify", ""),
    ],
)
def test_names_may_be_written_as_one_likes(file: Path, content: str, name: str, value: object) -> None:
    assert getattr(loaded(file, content), name) == value


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe", "not TOML"),
        (b"a = " + b"[" * 100_000, "nested too deeply"),
        (b"sentences = 1" + b"0" * 100_000, "settings"),
        (b"#" * 2_000_000, "no settings are like that"),
    ],
    ids=["bytes", "nested", "a-number-without-end", "large"],
)
def test_a_file_that_is_none_is_refused_in_one_short_line(file: Path, content: bytes, said: str) -> None:
    complaint = refused(file, content)

    assert "\n" not in complaint
    if said != "settings":
        assert said in complaint


def test_the_largest_file_that_is_read_is_read_whole(file: Path) -> None:
    content = "sentences = 1\n#"
    file.write_text(content + "x" * (SETTINGS - len(content)))
    assert load_settings(file).sentences == 1
    file.write_text(content + "x" * (SETTINGS - len(content) + 1))

    with pytest.raises(SettingsError, match="no settings are like that"):
        load_settings(file)


def test_paths_are_those_of_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUTGRAF_CONFIG", "/a/b.toml")

    assert settings_path() == Path(settings_file()) == Path("/a/b.toml")
    assert default_library_path() == Path(default_library_file())


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="make it readable or remove it"):
        load_settings(tmp_path)


def test_a_file_below_a_file_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert load_settings(tmp_path / "file" / "config.toml") == Settings()


def test_an_absolute_xdg_folder_is_where_things_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/etc/mine")
    monkeypatch.setenv("XDG_DATA_HOME", "/srv/mine")

    assert settings_file() == "/etc/mine/nutgraf/config.toml"
    assert default_library_file() == "/srv/mine/nutgraf/library.db"


def test_without_xdg_they_are_in_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", "/home/ada")

    assert settings_file() == "/home/ada/.config/nutgraf/config.toml"
    assert default_library_file() == "/home/ada/.local/share/nutgraf/library.db"


def test_an_empty_variable_names_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", "/home/ada")
    monkeypatch.setenv("NUTGRAF_CONFIG", "")

    assert settings_file() == "/home/ada/.config/nutgraf/config.toml"
