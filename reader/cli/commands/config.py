"""`nutgraf config path|show`: where the settings are, and what they come to."""

import argparse
import json

from corpus.values import fields_of
from reader.cli.context import Context
from reader.settings import Settings, settings_path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One word: path or show."""
    parser.add_argument(
        "what", choices=("path", "show"), help="the file's place, or every setting with its value"
    )


def run(context: Context) -> int:
    """Print the place or the settings; the latter can be saved as the file."""
    with context.terminal.answer() as stream:
        if context.options.what == "path":
            stream.write(f"{settings_path()}\n")
        else:
            stream.write(_as_toml(context.session.settings))
    return 0


def _as_toml(settings: Settings) -> str:
    # A JSON string is a TOML string, whole numbers are the same in both.
    values = {name: getattr(settings, name) for name in fields_of(settings)}
    keys = values.pop("keys")
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]
    lines += ["", "[keys]"]
    lines += [f"{json.dumps(name)} = {json.dumps(key, ensure_ascii=False)}" for name, key in keys.items()]
    return "\n".join(lines) + "\n"
