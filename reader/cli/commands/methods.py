"""`nutgraf methods`: the methods of summaries, each in a line."""

from corpus.summarize.methods import METHODS, Method
from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.rendering.answer_shapes import JsonRecord


def run(context: Context) -> int:
    """List the methods, the default marked."""
    default = context.session.settings.method
    return write_table(context, [_record(method, default=default) for method in METHODS.values()])


def _record(method: Method, *, default: str) -> JsonRecord:
    return {
        "name": method.name,
        "default": method.name == default,
        "description": method.description,
        "paper": method.paper,
    }
