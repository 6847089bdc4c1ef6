"""`nutgraf help [COMMAND or TOPIC]`: what `nutgraf COMMAND --help` says, and the pages of the handbook."""

from collections.abc import Iterator
from pathlib import Path

from reader.cli.context import Context
from reader.cli.output.paging import paged_answer
from reader.cli.parsers import parser_of
from reader.cli.parsing import shared_options
from reader.cli.table import COMMANDS, SCREEN
from reader.cli.topics import topics


def run(context: Context) -> int:
    """Print the command's help, the topic's page, or the program's help."""
    name = context.options.command
    if name:
        name = _meant(name) or shared_options.known_name(name, [*COMMANDS, *topics()], what="command")
    with paged_answer(context) as stream:
        stream.write("\n".join(_parts(name)))
    return 0


def _meant(name: str) -> str:
    """The one topic that has the word in its name: `query` is `query-language`."""
    having = [topic for topic in topics() if name.lower() in topic]
    return having[0] if name not in COMMANDS and len(having) == 1 else ""


def _parts(name: str) -> Iterator[str]:
    if not name:
        yield parser_of(SCREEN).format_help()
        yield f"Topics, with `nutgraf help TOPIC`: {', '.join(topics())}.\n"
    elif name in COMMANDS:
        yield parser_of(COMMANDS[name]).format_help()
    else:
        yield Path(topics()[name]).read_text(encoding="utf-8")
