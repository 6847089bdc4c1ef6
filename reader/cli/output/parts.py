"""Answers in parts: a folder of files of so many records, and a manifest of those that are whole.

A part appears under its name, and then in the manifest, when it is whole. The same command goes on behind
the last of them, whatever stopped it.
"""

import argparse
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from corpus.errors import UsageError
from corpus.type_hints import Any
from reader.cli.output.columns import check_columns, read_columns, write_columns
from reader.cli.output.files import OutputError
from reader.cli.parsing.output_options import PARQUET
from reader.cli.parsing.own_version import version_line
from reader.cli.rendering.answer_shapes import AnswerPiece, OutputFormat

MANIFEST = "manifest.json"
_SCHEMA = 1
_SAME = (
    "method",
    "sentences",
    "ratio",
    "words",
    "query",
    "entities",
    "label",
    "limit",
    "language",
    "with_text",
)
"""The options that make two runs different batches."""


class PartsFolder:
    """The folder, and what is whole in it."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._folder = Path(options.output)
        self._form = _form_of(options)
        self._size = options.part_size
        self._about = _about(options, self._form)
        self._part = options.part
        self._is_complete = True
        self._names = self._whole()

    def records(self) -> Iterator[object]:
        """All records that the parts hold."""
        for name in self._names:
            yield from _records_in(self._folder / name, self._form)

    def write(self, pieces: Iterable[AnswerPiece]) -> None:
        """Write the pieces behind those that are there; what has come when it is stopped is a part, too."""
        coming = iter(pieces)
        lines = self._begun()
        number = len(self._names)
        try:
            while True:
                for piece in islice(coming, self._size - len(lines)):
                    lines.append(piece.body)
                if len(lines) < self._size:
                    break
                self._add(lines)
                lines = []
                number = len(self._names)
        finally:
            self._leave(lines, number)
        self._say(complete=True)

    def _leave(self, lines: Sequence[str], number: int) -> None:
        """Keep what has come for the part of that number, once, wherever adding it was stopped."""
        if lines and len(self._names) == number:
            self._add(lines)
        elif lines:
            self._say(complete=False)

    def _begun(self) -> list[str]:
        """The lines of a last part that was stopped short, which is then written anew with more."""
        if self._is_complete or not self._names:
            return []
        path = self._folder / self._names[-1]
        if self._form == PARQUET:
            lines = [json.dumps(record, ensure_ascii=False) for record in _records_in(path, self._form)]
        else:
            lines = path.read_text("utf-8").split("\n")[:-1]
        if len(lines) >= self._size:
            return []
        self._names.pop()
        return lines

    def _add(self, lines: Sequence[str]) -> None:
        name = f"part-{len(self._names):05}.{self._form}"
        self._put(name, lambda path: _write(lines, path, self._form, self._part))
        self._names.append(name)
        self._say(complete=False)

    def _say(self, *, complete: bool) -> None:
        record = {**self._about, "parts": self._names, "complete": complete}
        shown = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
        self._put(MANIFEST, lambda path: _write_text(shown, path))

    def _put(self, name: str, write: Callable[[Path], None]) -> None:
        """Have a file under its name when it is whole."""
        unfinished = self._folder / f".{name}.unfinished"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write(unfinished)
            unfinished.replace(self._folder / name)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise OutputError(
                f"{self._folder}: {error.strerror}; the same command goes on from there"
            ) from error

    def _whole(self) -> list[str]:
        """The names of the parts that are there; `UsageError` where they are not this batch's."""
        manifest = self._folder / MANIFEST
        if not manifest.exists():
            if self._folder.is_dir() and any(
                not file.name.startswith(".") for file in self._folder.iterdir()
            ):
                raise UsageError(f"{self._folder}: a folder with other files; name an empty or a new one")
            return []
        about = _read_manifest(manifest)
        differing = sorted(name for name in self._about if about.get(name) != self._about[name])
        if differing:
            raise UsageError(
                f"{self._folder}: parts of another batch ({', '.join(differing)}); name a new folder"
            )
        self._is_complete = about.get("complete") is True
        return list(map(str, about.get("parts", ())))


def _form_of(options: argparse.Namespace) -> str:
    if options.template or options.only:
        raise UsageError("parts hold whole records; leave out --template and --only, or name a file")
    if options.format not in (OutputFormat.PLAIN, OutputFormat.JSONL, PARQUET):
        raise UsageError("parts hold JSON Lines or Parquet; use --format jsonl or parquet")
    if options.format == PARQUET:
        check_columns()
        return PARQUET
    return "jsonl"


def _about(options: argparse.Namespace, form: str) -> dict[str, object]:
    asked = {name: getattr(options, name, None) for name in _SAME}
    asked = {name: str(value) for name, value in asked.items() if value not in (None, "", False)}
    return {
        "schema": _SCHEMA,
        "nutgraf": version_line().split()[-1],
        "records": options.part,
        "format": form,
        "options": asked,
    }


def _read_manifest(manifest: Path) -> dict[str, Any]:
    try:
        found = json.loads(manifest.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{manifest}: not to be read; name a new folder") from error
    return found if isinstance(found, dict) else {}


def _write(lines: Sequence[str], path: Path, form: str, part: str) -> None:
    if form == PARQUET:
        write_columns(map(json.loads, lines), path, part=part)
        return
    _write_text("".join(f"{line}\n" for line in lines), path)


def _write_text(text: str, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _records_in(path: Path, form: str) -> Iterator[object]:
    try:
        if form == PARQUET:
            yield from read_columns(path)
            return
        with path.open("rb") as file:
            yield from map(json.loads, file)
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: not to be read; name a new folder") from error
