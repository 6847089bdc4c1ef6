"""The table of licences in SECURITY.md, made from what is installed: `make licences`."""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PAGE = Path(__file__).parents[1] / "SECURITY.md"
_TABLE = re.compile(r"(?<=<!-- licences -->\n).*?(?=<!-- end of licences -->)", re.DOTALL)
_LONGEST = 60


def table() -> str:
    """A row for each package that nutgraf installs, without its extras."""
    rows = [f"| {name} | {_licence(package)} |" for name, package in sorted(_needed("nutgraf").items())]
    return "\n".join(["| package | licence |", "|---|---|", *rows, ""])


def _needed(root: str) -> dict[str, Distribution]:
    found: dict[str, Distribution] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue  # for another system or Python
        if (plain := _plain(name)) not in found:
            found[plain] = package
            waiting += _requirements(package)
    del found[root]
    return found


def _requirements(package: Distribution) -> Iterator[str]:
    for requirement in package.requires or ():
        if "extra ==" not in requirement and (name := re.match(r"[\w.-]+", requirement)):
            yield name[0]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(package: Distribution) -> str:
    said = package.metadata.get_all("Classifier") or []
    classified = [line.rpartition(" :: ")[2] for line in said if line.startswith("License :: ")]
    licence = package.metadata.get("License-Expression") or ", ".join(classified)
    licence = licence or (package.metadata.get("License") or "").partition("\n")[0][:_LONGEST]
    return licence or "not said"


def main() -> int:
    """Write the table; status 1 where it was another."""
    before = PAGE.read_text("utf-8")
    after = _TABLE.sub(lambda _: table(), before)
    PAGE.write_text(after, "utf-8")
    return int(before != after)


if __name__ == "__main__":
    sys.exit(main())
