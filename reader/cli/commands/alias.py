"""`nutgraf alias`: other ways to write a name, kept in the alias file that the settings name."""

import re
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

from corpus.article import Label
from corpus.entities.adding_aliases import with_alias
from corpus.errors import CorpusError
from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.output.files import whole_file
from reader.settings import settings_path

_FILE = "aliases.toml"
_EMPTY = re.compile(r"^aliases\s*=\s*(?:\"\"|'')[ \t]*$", re.MULTILINE)


def run(context: Context) -> int:
    """Do what the action says."""
    actions: dict[str, Callable[[Context], int]] = {"add": _add, "list": _list}
    return actions[context.options.action](context)


def _add(context: Context) -> int:
    options, settings = context.options, context.session.settings
    path = Path(settings.aliases) if settings.aliases else settings_path().parent / _FILE
    label = Label(options.label) if options.label else None
    text = with_alias(_text(path), options.name, options.also, label=label, source=str(path))
    _write(path, text)
    if not settings.aliases:
        _name_in_settings(settings_path())
    also = ", ".join(map(repr, options.also))
    context.terminal.note(f"{also}: {options.name!r} from now on, in what is stored, too; kept in {path}")
    return 0


def _list(context: Context) -> int:
    aliases = context.session.aliases()
    entries = aliases.entries if aliases else ()
    records = [
        {"name": entry.name, "label": entry.label and entry.label.value, "also": ", ".join(entry.also)}
        for entry in entries
    ]
    none = "no name has another form; `nutgraf alias add NAME FORM` gives it one"
    return write_table(context, records, unless=none)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}: cannot be read ({error}); mend it first") from error


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextmanager(whole_file)(path) as stream:
        stream.write(text)


def _name_in_settings(path: Path) -> None:
    """Have the settings name the file: in the place of an empty one, else above all tables."""
    text, line = _text(path), f'aliases = "{_FILE}"'
    changed = _EMPTY.sub(lambda _: line, text, count=1) if _EMPTY.search(text) else f"{line}\n{text}"
    _write(path, changed)
