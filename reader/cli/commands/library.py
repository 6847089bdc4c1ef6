"""`nutgraf library`: looking for damage in the library's file, saving the rest, copying it."""

from collections.abc import Callable
from pathlib import Path

from corpus.type_hints import TYPE_CHECKING
from reader.cli.context import Context
from reader.cli.rendering.plain import counted

if TYPE_CHECKING:
    from corpus.library.upkeep.repairing import Saved


def run(context: Context) -> int:
    """Do what the action says."""
    actions: dict[str, Callable[[Context], int]] = {"check": _check, "repair": _repair, "backup": _backup}
    return actions[context.options.action](context)


def _check(context: Context) -> int:
    from corpus.library.upkeep.checking import find_damage

    path = context.session.library_path
    problems = find_damage(path)
    with context.terminal.answer() as stream:
        stream.writelines(f"{path}: {problem}\n" for problem in problems)
    if problems:
        context.terminal.note("`nutgraf library repair` saves what can be read into a new file")
    else:
        context.terminal.note(f"{path}: whole")
    return 1 if problems else 0


def _repair(context: Context) -> int:
    from corpus.library.upkeep.repairing import repaired_name, save_rest

    path = context.session.library_path
    target = Path(context.options.file) if context.options.file else repaired_name(path)
    saved = save_rest(path, target)
    context.terminal.note(
        f"{counted(saved.articles, 'article')} saved into {target}{_lost(saved)}; the old file is as it was: "
        "put the new one in its place, or name it with --library"
    )
    return 0


def _lost(saved: "Saved") -> str:
    if saved.are_more_lost:
        return f", at least {saved.lost:,} lost" if saved.lost else ", perhaps others lost"
    return f", {saved.lost:,} lost" if saved.lost else ""


def _backup(context: Context) -> int:
    from corpus.library.upkeep.checking import copy_library

    target = Path(context.options.file)
    copy_library(context.session.library_path, target)
    context.terminal.note(f"copied to {target}")
    return 0
