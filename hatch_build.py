"""What is made when a wheel is: the pages of the manual, by the program that they are about."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ManualHook(BuildHookInterface[Any]):
    """Puts nutgraf(1) and one page a command where `man` looks for them."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the pages and name them to the wheel."""
        if version == "editable":
            return
        # The parsers import nothing but the standard library, so that they run where a wheel is built.
        sys.path.insert(0, self.root)
        from reader.cli.parsing.manual import page_name, page_of
        from reader.cli.table import COMMANDS, SCREEN

        for page in sorted(Path(self.root, "docs").glob("*.md")):
            build_data["force_include"][str(page)] = f"reader/docs/{page.name}"  # `nutgraf help TOPIC`
        self._place = tempfile.TemporaryDirectory()
        for command in (SCREEN, *COMMANDS.values()):
            page = Path(self._place.name, f"{page_name(command)}.1")
            page.write_text(page_of(command, version=self.metadata.version), encoding="utf-8")
            build_data["shared_data"][str(page)] = f"share/man/man1/{page.name}"
