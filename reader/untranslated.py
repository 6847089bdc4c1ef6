"""`argparse` without `gettext`, which it asks for translations that are not there.

Importing that and its grammar of plurals takes a fortieth of a short run. Who starts the program has
`argparse` from here.
"""

import sys
from types import ModuleType


def _one_or_many(one: str, many: str, number: int) -> str:
    return one if number == 1 else many


def _stand_in() -> ModuleType:
    stand_in = ModuleType("gettext")
    stand_in.__dict__.update(gettext=str, ngettext=_one_or_many)
    return stand_in


# Whoever needs the true one is to get it.
_is_wanted = "gettext" in sys.modules
if not _is_wanted:
    sys.modules["gettext"] = _stand_in()
import argparse as argparse  # noqa: E402

if not _is_wanted:
    del sys.modules["gettext"]
