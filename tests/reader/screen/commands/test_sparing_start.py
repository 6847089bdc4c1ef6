"""What the start of the screen leaves out of Textual."""

import subprocess
import sys

_START = """
import gc, sys
from reader.screen.commands import sparing_start
sparing_start.begin()
print(gc.isenabled(), *({"textual.command", "textual.widgets._tree"} & sys.modules.keys()))
sparing_start.settle()
from textual.command import CommandPalette
print(gc.isenabled(), CommandPalette.__mro__[-1].__name__, CommandPalette.BINDINGS != [])
"""


def test_a_palette_that_is_not_ours_is_left_out_and_can_be_had_afterwards() -> None:
    ran = subprocess.run([sys.executable, "-c", _START], capture_output=True, text=True, check=True)
    at_start, afterwards = ran.stdout.splitlines()

    assert at_start == "False"
    assert afterwards == "True object True"


def test_threads_at_work_give_way_to_keys_soon() -> None:
    ask = "print(sys.getswitchinterval())"
    code = (
        f"import sys; from reader.screen.commands import sparing_start as start; {ask}; start.begin(); {ask}"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    before, since = map(float, ran.stdout.split())

    assert since < before


def test_the_screen_imports_no_database_before_a_library_is_opened() -> None:
    heavy = {"sqlite3", "corpus.library.store"}
    code = f"import sys, reader.screen.commands.showing; print({heavy} & {{*sys.modules}})"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout == "set()\n"
