"""How many files of unknown encoding are read letter for letter, beside the detectors alone.

python benchmarks/encodings.py FOLDER        a folder for each encoding, named for it, with files in it
"""

import codecs
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from corpus.encoding import decode

BytesDecoder = Callable[[bytes], str]


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("name a folder with a folder for each encoding")
    samples = tuple(_samples(Path(sys.argv[1])))
    for name, decoder in (("nutgraf", decode), ("chardet", _chardet), ("charset-normalizer", _normalizer)):
        wrong = [path for path, data, text in samples if not _reads(decoder, data, text)]
        print(f"{name:20} {len(samples) - len(wrong)} of {len(samples)}")
        if decoder is decode:
            print(*(f"    {path.parent.name}/{path.name}" for path in wrong), sep="\n")


def _samples(folder: Path) -> Iterator[tuple[Path, bytes, str]]:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        try:
            yield path, data, data.decode(_encoding_of(path))
        except (LookupError, ValueError):
            continue


def _encoding_of(path: Path) -> str:
    name = path.parent.name
    for part in (name, name.rpartition("-")[0]):
        try:
            return codecs.lookup(part).name
        except LookupError:
            continue
    return name


def _reads(decoder: BytesDecoder, data: bytes, text: str) -> bool:
    return decoder(data).lstrip("\ufeff") == text.lstrip("\ufeff")


def _chardet(data: bytes) -> str:
    from chardet import detect

    return _by_name(data, detect(data)["encoding"])


def _normalizer(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return _by_name(data, best.encoding if best else None)


def _by_name(data: bytes, encoding: str | None) -> str:
    try:
        return data.decode(encoding or "ascii", "replace")
    except LookupError:
        return ""


if __name__ == "__main__":
    main()
