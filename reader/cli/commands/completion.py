"""`nutgraf completion SHELL`: commands, options and files at the tab key.

The scripts are made from the parsers themselves, so that they cannot say anything else.
"""

import argparse
from collections.abc import Iterator

from reader.cli.context import Context
from reader.cli.parsers import words_of
from reader.cli.table import COMMANDS, SCREEN

_BASH = """\
_nutgraf() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} command=${{COMP_WORDS[1]}} words
    case "$command" in
{cases}
        *) words="{screen}" ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then words="$words {commands}"; fi
    COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}}
complete -o filenames -F _nutgraf nutgraf
"""

_ZSH = """\
#compdef nutgraf
_nutgraf() {{
    local -a offered
    case "$words[2]" in
{cases}
        *) offered=({screen}) ;;
    esac
    (( CURRENT == 2 )) && offered+=({commands})
    compadd -- $offered
    _files
}}
compdef _nutgraf nutgraf
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The shell's name."""
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="where the script is to be sourced")


def run(context: Context) -> int:
    """Print the script for that shell."""
    script = {"bash": _bash, "zsh": _zsh, "fish": _fish}[context.options.shell]
    with context.terminal.answer() as stream:
        stream.write(script())
    return 0


def _bash() -> str:
    cases = "\n".join(f'        {name}) words="{" ".join(words)}" ;;' for name, words in _words())
    return _BASH.format(cases=cases, screen=" ".join(words_of(SCREEN)), commands=" ".join(COMMANDS))


def _zsh() -> str:
    cases = "\n".join(f"        {name}) offered=({' '.join(words)}) ;;" for name, words in _words())
    return _ZSH.format(cases=cases, screen=" ".join(words_of(SCREEN)), commands=" ".join(COMMANDS))


def _fish() -> str:
    lines = [
        f"complete -c nutgraf -n __fish_use_subcommand -a {command.name} -d {_quoted(command.about)}"
        for command in COMMANDS.values()
    ]
    for name, words in _words():
        seen = f"'__fish_seen_subcommand_from {name}'"
        lines += [
            f"complete -c nutgraf -n {seen} {f'-l {word[2:]}' if word.startswith('--') else f'-a {word}'}"
            for word in words
        ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "\\'") + "'"


def _words() -> Iterator[tuple[str, tuple[str, ...]]]:
    return ((name, words_of(command)) for name, command in COMMANDS.items())
