"""`nutgraf config path|show|init|edit`: where the settings are, what they come to, and how to change them.

The bindings belong to the screen, and so does this command; the screen is imported where they are listed.
"""

import json
import os
import shlex
import subprocess
from collections.abc import Iterable
from pathlib import Path

from corpus.errors import CorpusError, UsageError
from corpus.value_types import fields_of
from reader.cli.context import Context
from reader.settings import Settings, load_settings, settings_path

EXPLAINED = {
    "method": "The method of summaries; `nutgraf methods` explains each.",
    "sentences": "How many sentences a summary keeps.",
    "entities": "The engine that finds entities.",
    "time_limit": "Seconds of the processor that one article may take in a batch.",
    "theme": "A theme of the screen, such as nutgraf-light; empty for the one chosen last.",
    "library": "The library's file, seen from this folder; empty for the usual place.",
    "read_copies": "Whether copies of an article in the same words are read with it: true or false.",
    "notify": "How watches announce what is new besides: terminal, desktop, or empty for not at all.",
    "measure": "The widest row of a text on the screen, in cells.",
    "unpainted": "Labels that the screen paints only when asked to, by keys; `nutgraf labels` lists them.",
    "columns": "What the list says of an article, in this order: date, source, tags.",
    "density": "Rows of the list: relaxed (two lines), compact (one), or empty for as they were left.",
    "start_screen": "What the screen opens with: since (what is new since last time), list or unread.",
    "flat": "No lines and bars on the screen, words for signs, for screen readers: true or false.",
    "refresh_minutes": "Minutes between two refreshings of the feeds on the screen; 0 for none.",
    "label_colors": "Colours of labels on the screen in place of the theme's, as #ffb000 or ansi_cyan.",
    "aliases": "A TOML file of names and merges of your own, seen from this folder; empty for none.",
}
"""What each setting is; the keys have a table of their own."""
_TABLES = ("keys", "label_colors")
_HEAD = "# The settings of nutgraf. A line that begins with # says what holds without it."


def run(context: Context) -> int:
    """Do what the word says."""
    what = context.options.what
    if what == "init":
        _write_new(settings_path())
    elif what == "edit":
        return _edit(context)
    with context.terminal.answer() as stream:
        if what == "show":
            stream.write(as_toml(context.session.settings))
        else:
            stream.write(f"{settings_path()}\n")
    return 0


def as_toml(settings: Settings, *, is_fresh: bool = False) -> str:
    """Every setting and every binding, each explained; what is as it is without a file is commented out.

    A fresh one says nothing by itself: all of its lines are commented out.
    """
    lines = [_HEAD]
    for name in fields_of(settings):
        if name not in _TABLES:
            value = json.dumps(getattr(settings, name), ensure_ascii=False)
            lines += ["", f"# {EXPLAINED[name]}", f"{'# ' if is_fresh else ''}{name} = {value}"]
    lines += ["", f"# {EXPLAINED['label_colors']}", "[label_colors]", *_color_lines(settings)]
    return "\n".join([*lines, "", "[keys]", *_key_lines(settings)]) + "\n"


def _color_lines(settings: Settings) -> Iterable[str]:
    from corpus.label_families import FAMILY_OF

    for label, family in FAMILY_OF.items():
        given = settings.label_colors.get(label)
        yield f"{'# ' if given is None else ''}{label} = {json.dumps(given or family.paper)}"


def _key_lines(settings: Settings) -> Iterable[str]:
    from reader.screen.keys.binding_table import every_binding

    for id, binding in every_binding().items():
        given = settings.keys.get(id)
        written = json.dumps(binding.key if given is None else given, ensure_ascii=False)
        explained = binding.tooltip or binding.description
        yield f"{'# ' if given is None else ''}{json.dumps(id)} = {written}  # {explained}"


def _write_new(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(as_toml(Settings(), is_fresh=True))
    except FileExistsError:
        raise UsageError(f"{path} is there already; `nutgraf config edit` opens it") from None
    except OSError as error:
        raise CorpusError(f"{path}: {error.strerror}; name another with $NUTGRAF_CONFIG") from error


def _edit(context: Context) -> int:
    path = settings_path()
    if not path.exists():
        _write_new(path)
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    try:
        # The user's own editor, as every program starts it.
        status = subprocess.run([*shlex.split(editor), str(path)], check=False).returncode  # noqa: S603
    except (OSError, ValueError) as error:
        raise UsageError(
            f"the editor {editor!r} does not start ({error}); set $EDITOR to one that does"
        ) from error
    if status:
        raise CorpusError(f"{editor} ended with status {status}; the settings are as they are in {path}")
    check(path)
    context.terminal.note(f"{path}: all is well")
    return 0


def check(path: Path) -> None:
    """`SettingsError` for what is wrong with the settings, those of the screen too."""
    from reader.screen.keys.binding_table import check_keys
    from reader.screen.look.themes import check_looks

    settings = load_settings(path)
    check_keys(settings.keys)
    check_looks(settings.theme, settings.label_colors)
