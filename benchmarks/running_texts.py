"""Texts of a folder by language, for benchmarks: treebanks, annotated sets, and files with a text a line.

A file is of the language that its name tells: `de_pud-ud-test.conllu`, `wikiann_de.conll.gz`,
`uner_zh.jsonl.gz`, `de.txt`.
"""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

UNSPACED = ("ja", "th", "zh")
_CODE = re.compile(r"(?:^|_)([a-z]{2})(?=[._])")
_NO_BLANK_BEFORE = re.compile(r" (?=[,.;:!?)\]}»”%…])|(?<=[(\[{«“„]) ")


def texts_of(folder: Path, *, without: tuple[str, ...] = ()) -> Iterator[tuple[str, list[str]]]:
    """(language, sentences) of each file, in the order of their names, but for those that begin so."""
    for path in sorted(folder.iterdir()):
        found = _CODE.findall(path.name)
        if found and not path.name.startswith(without or ("\0",)):
            language = found[0] if ".conllu" in path.suffixes else found[-1]
            yield {"nb": "no", "nn": "no"}.get(language, language), sentences_in(path, language)


def sentences_in(path: Path, language: str) -> list[str]:
    """The sentences of a file, none where its kind is not known."""
    reader = next((read for ending, read in _READERS.items() if ending in path.suffixes), None)
    if reader is None:
        return []
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        return list(reader(lines, language))


def _of_treebank(lines: Iterable[str], _language: str) -> Iterator[str]:
    return (line.removeprefix("# text = ").strip() for line in lines if line.startswith("# text = "))


def _of_tokens(lines: Iterable[str], language: str) -> Iterator[str]:
    words: list[str] = []
    for line in lines:
        if line.strip() and not line.startswith(("# ", "-DOCSTART-")):
            words.append(line.split("\t")[0].split(" ")[0].strip())
        elif words:
            yield _NO_BLANK_BEFORE.sub("", ("" if language in UNSPACED else " ").join(words))
            words = []
    if words:
        yield _NO_BLANK_BEFORE.sub("", ("" if language in UNSPACED else " ").join(words))


def _of_objects(lines: Iterable[str], _language: str) -> Iterator[str]:
    return (json.loads(line)["text"] for line in lines if line.strip())


def _of_lines(lines: Iterable[str], _language: str) -> Iterator[str]:
    return (line.strip() for line in lines if line.strip())


_READERS = {".conllu": _of_treebank, ".conll": _of_tokens, ".jsonl": _of_objects, ".txt": _of_lines}
