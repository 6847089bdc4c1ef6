"""How often the language of a line and of a paragraph is told, beside py3langid and lingua.

    python -m benchmarks.languages FOLDER [--count 300]

FOLDER holds texts by language (`running_texts.py` says how files are named). A line is one sentence of 20 to
200 characters, a paragraph five of them. What we leave open counts as not told; peers that are not installed
are left out. Times are of the processor. `training/letter_groups.py --half` makes a table that has not seen
the other half of these texts; `--table FILE --other-half` judges it on that half.
"""

import argparse
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from benchmarks.running_texts import UNSPACED, texts_of
from corpus.languages import letter_groups

Tell = Callable[[str], str]


def main() -> None:
    """Print a table of the shares told, by language, and the times."""
    options = _options()
    if options.table:
        packed = options.table.read_bytes()
        letter_groups.letter_table.cache_clear()
        letter_groups.packed_table = lambda: packed
    lines: dict[str, list[str]] = defaultdict(list)
    for language, sentences in texts_of(options.folder):
        unseen = (text for place, text in enumerate(sentences) if not options.other_half or place // 50 % 2)
        known = (text for text in unseen if 20 <= len(text) <= 200)
        lines[language] += list(known)[: options.count]
    if not lines:
        raise SystemExit("no texts there; name a folder of treebanks, annotated sets or files like de.txt")
    paragraphs = {language: list(_joined(texts, language)) for language, texts in lines.items()}
    peers = dict(_peers())
    for name, sets in (("one line", lines), ("one paragraph", paragraphs)):
        _show(name, sets, peers)


def _show(name: str, sets: Mapping[str, Sequence[str]], peers: Mapping[str, Tell]) -> None:
    print(f"{name:14}" + "".join(f"{peer:>14}" for peer in peers))
    shares: dict[str, list[float]] = {peer: [] for peer in peers}
    spent = dict.fromkeys(peers, 0.0)
    for language, texts in sorted(sets.items()):
        for peer, tell in peers.items():
            started = time.process_time()
            told = sum(tell(text) == language for text in texts)
            spent[peer] += time.process_time() - started
            shares[peer].append(100 * told / len(texts))
        print(f"{language:14}" + "".join(f"{shares[peer][-1]:14.1f}" for peer in peers))
    print(f"{'mean':14}" + "".join(f"{sum(told) / len(told):14.1f}" for told in shares.values()))
    count = sum(map(len, sets.values()))
    print(
        f"{'µs a text':14}" + "".join(f"{seconds / count * 1e6:14.0f}" for seconds in spent.values()) + "\n"
    )


def _joined(texts: Sequence[str], language: str) -> Iterator[str]:
    for start in range(0, len(texts), 5):
        yield ("" if language in UNSPACED else " ").join(texts[start : start + 5])


def _peers() -> Iterator[tuple[str, Tell]]:
    from corpus.languages.detection import detect
    from corpus.languages.guessing import likely

    yield "ours", likely
    yield "ours, if sure", detect
    with suppress(ImportError):
        yield "py3langid", _py3langid()
    with suppress(ImportError):
        yield "lingua", _lingua()


def _py3langid() -> Tell:
    from py3langid import classify

    def tell(text: str) -> str:
        code = str(classify(text)[0])
        return {"nb": "no", "nn": "no"}.get(code, code)

    return tell


def _lingua() -> Tell:
    from lingua import LanguageDetectorBuilder

    detector = LanguageDetectorBuilder.from_all_languages().build()

    def tell(text: str) -> str:
        language = detector.detect_language_of(text)
        code = language.iso_code_639_1.name.lower() if language else ""
        return {"nb": "no", "nn": "no"}.get(code, code)

    return tell


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--table", type=Path, help="another table of letter groups than the shipped one")
    parser.add_argument("--other-half", action="store_true", help="every other fifty sentences only")
    parser.add_argument("--count", type=int, default=300, help="lines a language")
    return parser.parse_args()


if __name__ == "__main__":
    main()
