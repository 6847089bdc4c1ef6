"""`nutgraf serve`: the screen in a browser."""

import shlex
import sys

from corpus.errors import UsageError
from reader.cli.context import Context
from reader.screen.commands.serving import place_for, serve

_PORTS = range(1, 65536)


def run(context: Context) -> int:
    """Serve until it is interrupted."""
    options = context.options
    if options.port not in _PORTS:
        raise UsageError(f"--port {options.port}: a port is a number from 1 to 65535")
    if "-" in options.sources:
        raise UsageError("a browser sends no standard input; save it to a file and name that")
    place = place_for(options.host, options.port)

    def announce() -> None:
        """Say where the screen is to be seen, and who can see it."""
        if place.token:
            context.terminal.note(
                "others on the network can reach this; whoever has the address below can read the library"
                " and run commands here, and plain http can be overheard"
            )
        context.terminal.note(f"open {place.way_in} in a browser; ctrl+c ends it")

    serve(_command(context), place, announce)
    return 0


def _command(context: Context) -> str:
    options = context.options
    parts = [sys.executable, "-m", "reader"]
    if options.library:
        parts += ["--library", str(options.library)]
    parts += ["--samples"] if options.samples else []
    return shlex.join([*parts, *options.sources])
