"""What a user has set, from one TOML file; every setting has a default, so that the file need not exist.

The file is read only when it is there: `tomllib` costs a pipe as much as a whole summary.
"""

# ruff: noqa: PTH111, PTH118, PTH120
# A pipe does without pathlib, which imports `urllib.parse` and `ipaddress`.

import os
import sys
from collections.abc import Collection, Iterable, Mapping

from corpus.errors import UnknownNameError, UsageError
from corpus.limits import SETTINGS, in_megabytes
from corpus.own_files import read_at_most
from corpus.type_hints import TYPE_CHECKING, Any
from corpus.value_types import Value, field, fields_of
from reader.nearest_name import meant

if TYPE_CHECKING:
    from pathlib import Path

APP = "nutgraf"
START_SCREENS = ("since", "list", "unread")
"""What the screen can open with."""
COLUMNS = ("date", "source", "minutes", "tags")
DENSITIES = ("relaxed", "compact")
NOTICES = ("terminal", "desktop")
"""How a person can be told of something who is looking elsewhere."""


class Settings(Value):
    """The choices that outlive one run."""

    method: str = "news"
    """The method of summaries."""
    sentences: int = 3
    """How many sentences a summary keeps."""
    entities: str = "builtin"
    """The engine that finds entities."""
    time_limit: int = 30
    """Seconds of the processor's time that one article may take in a batch."""
    theme: str = ""
    """A Textual theme; empty for the program's own."""
    library: str = ""
    """The library's file, seen from the folder of the settings; empty for the platform's place."""
    aliases: str = ""
    """A TOML file of names and merges of one's own, seen from there too; empty for none."""
    read_copies: bool = True
    """Whether an article that is read has those read, too, that repeat it in the same words."""
    notify: str = ""
    """How what is new for a watch is announced besides: `terminal`, `desktop`, or not at all."""
    measure: int = 76
    """The widest row of a text on the screen, in cells."""
    unpainted: str = "DATE TIME MONEY PERCENT QUANTITY"
    """Labels whose entities the screen does not paint until it is asked to, by the keys 1 to 9."""
    columns: str = "date source minutes tags"
    """What the list says of an article below its title, in this order: any of `COLUMNS`."""
    density: str = ""
    """How rows of the list stand: `relaxed`, two lines each; `compact`, one; empty for as they were left."""
    start_screen: str = "since"
    """What the screen opens with: `since`, what is new since last time; `list`; or `unread`, the unread."""
    flat: bool = False
    """Whether the screen does without lines and bars, and says signs in words, for screen readers."""
    refresh_minutes: int = 0
    """Minutes between two refreshings of the feeds while the screen is open; 0 for none."""
    label_colors: Mapping[str, str] = field(default_factory=dict)
    """Colours of labels on the screen in place of the theme's: `PERSON = "#ffb000"`."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Other keys for a binding, by the binding's id: `next-article = "ctrl+n"`."""


class SettingsError(UsageError):
    """A settings file that does not say what it should."""


def settings_file() -> str:
    """Where the settings file is, or would be, for a pipe that does without `pathlib`."""
    return os.environ.get("NUTGRAF_CONFIG") or os.path.join(_user_folder("config"), "config.toml")


def settings_path() -> "Path":
    """Where the settings file is, or would be."""
    from pathlib import Path

    return Path(settings_file())


def default_library_file() -> str:
    """Where the library is when neither option, environment nor settings name a place."""
    return os.path.join(_user_folder("data"), "library.db")


def default_library_path() -> "Path":
    """Where the library is when neither option, environment nor settings name a place."""
    from pathlib import Path

    return Path(default_library_file())


def load_settings(path: "str | Path") -> Settings:
    """The settings in `path`, or the defaults where it is missing; `SettingsError` where it is wrong."""
    try:
        content = read_at_most(SETTINGS + 1, path)
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}; make it readable or remove it") from error
    if len(content) > SETTINGS:
        raise SettingsError(f"{path}: larger than {in_megabytes(SETTINGS)}; no settings are like that")
    import tomllib

    try:
        table = tomllib.loads(content.decode("utf-8"))
    except RecursionError:
        raise SettingsError(f"{path}: nested too deeply; no settings are like that") from None
    except ValueError as error:  # of TOML, of UTF-8, of a number without an end
        raise SettingsError(f"{path}: not TOML ({error}); mend that line") from error
    return _checked(table, path)


def _checked(table: Mapping[str, Any], path: "str | Path") -> Settings:
    defaults = Settings()
    known = fields_of(Settings)
    for name, value in table.items():
        if name not in known:
            raise SettingsError(f"{path}: {unknown('setting', name, known)}")
        wanted = type(getattr(defaults, name))
        least = min(1, getattr(defaults, name)) if wanted is int else 0
        if type(value) is not wanted or (wanted is int and value < least):
            raise SettingsError(f"{path}: {name} = {value!r} is not {_in_words(wanted)}; change it")
        if wanted is str and "\0" in value:
            raise SettingsError(f"{path}: {name} holds a character that no name has; change it")
    if not all(isinstance(key, str) for key in table.get("keys", {}).values()):
        raise SettingsError(f'{path}: a key is written like next-article = "ctrl+n"; change [keys]')
    if not all(isinstance(color, str) for color in table.get("label_colors", {}).values()):
        raise SettingsError(f'{path}: a colour is written like PERSON = "#ffb000"; change [label_colors]')
    return Settings(**{**table, **_names(table, path), **_places(table, path)})


def _names(table: Mapping[str, Any], path: "str | Path") -> Mapping[str, Any]:
    """The names in the table as ours are written; only the tables of what is set are imported."""
    found: dict[str, Any] = {}
    if "method" in table:
        from corpus.summarize.methods import METHODS

        found["method"] = _known(table["method"], METHODS, what="method", path=path)
    if "notify" in table:
        found["notify"] = _known(table["notify"], ("", *NOTICES), what="notice", path=path)
    for name, what, known in (
        ("start_screen", "start screen", START_SCREENS),
        ("density", "density", ("", *DENSITIES)),
    ):
        if name in table:
            found[name] = _known(table[name], known, what=what, path=path)
    if "columns" in table:
        found["columns"] = _words(table["columns"].lower(), COLUMNS, what="column", path=path)
    if "unpainted" in table or "label_colors" in table:
        from corpus.article import Label

        labels, colors = tuple(label.value for label in Label), table.get("label_colors", {})
        if "unpainted" in table:
            found["unpainted"] = _words(table["unpainted"].upper(), labels, what="label", path=path)
        found["label_colors"] = {
            _known(name.upper(), labels, what="label", path=path): color for name, color in colors.items()
        }
    if "entities" in table:
        from corpus.entities.engines.table import ENGINES

        found["entities"] = _known(table["entities"], ENGINES, what="engine", path=path)
    return found


def _words(text: str, known: Collection[str], *, what: str, path: "str | Path") -> str:
    """The words of a setting, which may be parted by commas, each one of the known ones."""
    return " ".join(_known(word, known, what=what, path=path) for word in text.replace(",", " ").split())


def _known(name: str, known: Collection[str], *, what: str, path: "str | Path") -> str:
    found = meant(name, known)
    if found not in known:
        raise SettingsError(f"{path}: {unknown(what, name, known)}")
    return found


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """What to say of a name that is none of the known ones: the one that is nearest, or else all."""
    from difflib import get_close_matches

    names = tuple(filter(None, known))
    near = get_close_matches(name, names, n=1)
    if near:
        return f"unknown {what} {name!r}; did you mean {near[0]!r}? `nutgraf config show` lists all settings"
    return str(UnknownNameError(what, name, names))


def _places(table: Mapping[str, Any], path: "str | Path") -> Mapping[str, str]:
    """The files in the table, as they are seen from the folder of the settings."""
    return {
        name: os.path.join(os.path.dirname(path), os.path.expanduser(table[name]))
        for name in ("library", "aliases")
        if table.get(name)
    }


def _in_words(wanted: type) -> str:
    words = {int: "a whole number from 1", str: "a text in quotes", dict: "a table", bool: "true or false"}
    return words[wanted]


def _user_folder(kind: str) -> str:
    if sys.platform in ("darwin", "win32"):
        import platformdirs

        place = platformdirs.user_config_dir if kind == "config" else platformdirs.user_data_dir
        return place(APP, appauthor=False)
    # The XDG rule itself: importing platformdirs would cost a pipe a tenth of its time.
    variable, fallback = {
        "config": ("XDG_CONFIG_HOME", ".config"),
        "data": ("XDG_DATA_HOME", ".local/share"),
    }[kind]
    given = os.environ.get(variable, "")
    base = given if given.startswith("/") else os.path.join(os.path.expanduser("~"), fallback)
    return os.path.join(base, APP)
