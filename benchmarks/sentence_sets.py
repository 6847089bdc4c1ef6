"""Texts whose sentences are known, as running text: treebanks (CoNLL-U), sets of names (token, TAB, label).

Of a treebank's file the name begins with its language (`de_gsd-ud-test.conllu`), of a set of names it ends
with it (`uner_da.conll.gz`). Treebanks say where no blank follows; for the others the blanks are guessed.
"""

import gzip
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

Paragraph = Sequence[str]
"""Its sentences, each with the white space that follows it."""
_TOGETHER: Final = 20
"""So many sentences make a paragraph where nothing says where one ends."""
_CLOSING: Final = frozenset(",;:.!?…)]}»”%") | {"...", "..", "'s", "n't"}
_OPENING: Final = frozenset("([{«„“¿¡#$")
_LANGUAGE: Final = {"nb": "no", "nn": "no"}


def read_sets(folder: Path) -> dict[str, list[Paragraph]]:
    """The paragraphs of every language for which the folder has a file."""
    found: dict[str, list[Paragraph]] = {}
    for file in sorted(folder.rglob("*.conll*")):
        kind = next(suffix for suffix in file.suffixes if suffix.startswith(".conll"))
        stem = file.name.partition(".")[0]
        is_treebank = kind == ".conllu"
        language = stem.partition("_")[0] if is_treebank else stem.rpartition("_")[2]
        if re.fullmatch("[a-z]{2}", language):
            paragraphs = _treebank(_lines(file)) if is_treebank else _names(_lines(file))
            found.setdefault(_LANGUAGE.get(language, language), []).extend(paragraphs)
    return found


def _lines(file: Path) -> Iterator[str]:
    opened = gzip.open if file.suffix == ".gz" else open
    with opened(file, "rt", encoding="utf-8") as stream:
        yield from (line.rstrip("\n") for line in stream)


def _treebank(lines: Iterator[str]) -> Iterator[Paragraph]:
    kept: list[str] = []
    text, gap = "", " "
    for line in lines:
        if line.startswith(("# newpar", "# newdoc")) and kept:
            yield kept
            kept = []
        elif line.startswith("# text = "):
            text = line.removeprefix("# text = ").strip()
        elif line[:1].isdigit():
            gap = "" if "SpaceAfter=No" in line.rpartition("\t")[2] else " "
        elif not line and text:
            kept.append(text + gap)
            text = ""
            if len(kept) == _TOGETHER:
                yield kept
                kept = []
    if kept:
        yield kept


def _names(lines: Iterator[str]) -> Iterator[Paragraph]:
    kept: list[str] = []
    tokens: list[str] = []
    for line in lines:
        token, _, label = line.partition("\t")
        if token == "-DOCSTART-" and kept:
            yield kept
            kept = []
        elif label and token != "-DOCSTART-":
            tokens.append(token)
        elif not line and tokens:
            kept.append(_joined(tokens) + " ")
            tokens = []
    if tokens:
        kept.append(_joined(tokens))
    if kept:
        yield kept


def _joined(tokens: Sequence[str]) -> str:
    """The tokens as a person would have written them, as well as that can be told."""
    text, is_glued, is_quoted = "", True, False
    for token in tokens:
        is_mark = token in ('"', "''", "``")
        if not (is_glued or token in _CLOSING or (is_mark and is_quoted)):
            text += " "
        text += '"' if is_mark else token
        is_quoted ^= is_mark
        is_glued = token in _OPENING or (is_mark and is_quoted)
    return text
