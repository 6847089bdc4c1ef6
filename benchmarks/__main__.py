"""List the benchmarks, or run the one named: `python -m benchmarks [NAME [ARGUMENT...]]`."""

import ast
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    if len(sys.argv) == 1:
        for name, about in benchmarks():
            print(f"{name:14} {about}")
        return
    name = sys.argv.pop(1)
    if name not in dict(benchmarks()):
        sys.exit(f"There is no benchmark {name}; `python -m benchmarks` lists them.")
    runpy.run_module(f"benchmarks.{name}", run_name="__main__", alter_sys=True)


def benchmarks() -> Iterator[tuple[str, str]]:
    """Their names, and the first line that each says of itself."""
    for path in sorted(HERE.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if any(
            isinstance(part, ast.FunctionDef) and part.name == "main" for part in tree.body
        ) and path != Path(__file__):
            yield path.stem, (ast.get_docstring(tree) or "").partition("\n")[0]


if __name__ == "__main__":
    main()
