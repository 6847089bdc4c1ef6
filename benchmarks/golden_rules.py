"""How many of pySBD's golden rules for English our sentences keep.

python benchmarks/golden_rules.py FOLDER [--show]    FOLDER holds pySBD's tests, `test_english.py`

A rule is a text and its sentences. The file is read and never run. Five rules want a list in running text cut
into its items, which is a convention that we do not share.
"""

import ast
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from corpus.sentences import split


def main() -> None:
    found = next(Path(sys.argv[1]).rglob("test_english.py"), None) if len(sys.argv) > 1 else None
    if found is None:
        sys.exit("no test_english.py there; name the folder of pySBD's tests")
    rules = list(_rules(ast.parse(found.read_text(encoding="utf-8"))))
    broken = [(text, _sentences(text)) for text, wanted in rules if _sentences(text) != wanted]
    print(f"{len(rules) - len(broken)} of {len(rules)} golden rules")
    if "--show" in sys.argv:
        print("\n".join(f"{text!r}\n    {sentences!r}" for text, sentences in broken))


def _rules(tree: ast.Module) -> Iterator[tuple[str, list[str]]]:
    """The pairs of a text and a list of texts in the file."""
    for node in ast.walk(tree):
        pair = node.elts if isinstance(node, ast.Tuple) else node.args if isinstance(node, ast.Call) else []
        if len(pair) == 2 and isinstance(pair[1], ast.List):
            yield ast.literal_eval(pair[0]), ast.literal_eval(pair[1])


def _sentences(text: str) -> list[str]:
    """Our sentences; pySBD's hold all of a text, so the mark of a list item goes with the item."""
    ends = [sentence.span.end for sentence in split(text, language="en")]
    return [text[start:end].strip() for start, end in pairwise([0, *ends])]


if __name__ == "__main__":
    main()
