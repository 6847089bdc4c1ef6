"""`nutgraf completion SHELL`: commands, options, their values, articles and files at the tab key.

The scripts are made from the parsers themselves, so that they cannot say anything else.
"""

from collections.abc import Iterator, Set

from reader.cli.context import Context
from reader.cli.options.reference import OFFER
from reader.cli.parsers import parser_of, words_of
from reader.cli.table import COMMANDS, SCREEN

_BASH = """\
_nutgraf() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} command=${{COMP_WORDS[1]}} words sign IFS=$' \\t\\n'
    if [ -n "$COMP_LINE" ]; then current=${{COMP_LINE:0:COMP_POINT}} current=${{current##*[[:space:]]}}; fi
    case "$command" in
{cases}
        *) words="{screen}" ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then words="$words {commands}"; fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    if [ "${{current:0:1}}" != - ] && [ "$COMP_CWORD" -gt 1 ]; then
        local -a offered
        mapfile -t offered < <(
            nutgraf completion {offer} -- "${{COMP_WORDS[@]:1:COMP_CWORD-1}}" "$current" 2>/dev/null
        )
        # What is alone is put in; of several, a person sees what each is.
        if [ "${{#offered[@]}}" -eq 1 ]; then offered=("${{offered[0]%%$'\\t'*}}"); fi
        COMPREPLY+=("${{offered[@]//$'\\t'/  }}")
    fi
    if [ "${{#COMPREPLY[@]}}" -eq 0 ]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
    # Readline puts in only what stands behind the last sign that it breaks words at.
    for sign in : = @; do
        if [[ $COMP_WORDBREAKS == *$sign* && $current == *$sign* ]]; then
            local head=${{current%"${{current##*"$sign"}}"}}
            COMPREPLY=("${{COMPREPLY[@]#"$head"}}") current=${{current#"$head"}}
        fi
    done
}}
complete -F _nutgraf nutgraf
"""

_ZSH = """\
#compdef nutgraf
_nutgraf() {{
    local -a offered lines
    case "$words[2]" in
{cases}
        *) offered=({screen}) ;;
    esac
    (( CURRENT == 2 )) && offered+=({commands})
    compadd -- $offered
    if (( CURRENT > 2 )) && [[ $words[CURRENT] != -* || $words[CURRENT] == --*=* ]]; then
        lines=("${{(@f)$(nutgraf completion {offer} -- "${{(@)words[2,CURRENT]}}" 2>/dev/null)}}")
        lines=("${{(@)lines:#}}")
        [[ $words[CURRENT] == --*=* ]] && compset -P '*='
        compadd -l -d lines -- "${{(@)lines%%$'\\t'*}}"
        (( $#lines )) && return
    fi
    _files
}}
compdef _nutgraf nutgraf
"""

_FISH = """\
function __nutgraf_offer
    set -l words (commandline -opc)
    nutgraf completion {offer} -- $words[2..] (commandline -ct) 2>/dev/null
end
complete -c nutgraf -n 'not __fish_use_subcommand' -a '(__nutgraf_offer)'
"""


def run(context: Context) -> int:
    """Print the script for that shell, or what it may offer."""
    if context.options.shell == OFFER:
        return _offer(context)
    script = {"bash": _bash, "zsh": _zsh, "fish": _fish}[context.options.shell]
    with context.terminal.answer() as stream:
        stream.write(script())
    return 0


def _offer(context: Context) -> int:
    from reader.cli.parsing.completing import offers

    with context.terminal.answer() as stream:
        stream.writelines(offer.line() for offer in offers(context.options.words, context.session))
    return 0


def _bash() -> str:
    cases = "\n".join(f'        {name}) words="{" ".join(words)}" ;;' for name, words in _words())
    return _BASH.format(
        cases=cases, screen=" ".join(words_of(parser_of(SCREEN))), commands=" ".join(COMMANDS), offer=OFFER
    )


def _zsh() -> str:
    cases = "\n".join(f"        {name}) offered=({' '.join(words)}) ;;" for name, words in _words())
    return _ZSH.format(
        cases=cases, screen=" ".join(words_of(parser_of(SCREEN))), commands=" ".join(COMMANDS), offer=OFFER
    )


def _fish() -> str:
    from reader.cli.parsing.completing import has_values

    lines = [
        f"complete -c nutgraf -n __fish_use_subcommand -a {command.name} -d {_quoted(command.about)}"
        for command in COMMANDS.values()
    ]
    for name, command in COMMANDS.items():
        seen = f"'__fish_seen_subcommand_from {name}'"
        parser = parser_of(command)
        options = parser._option_string_actions
        closed = {word for word, option in options.items() if has_values(option)}
        lines += [f"complete -c nutgraf -n {seen} {_for_fish(word, closed)}" for word in words_of(parser)]
    return "\n".join(lines) + "\n" + _FISH.format(offer=OFFER)


def _for_fish(word: str, closed: Set[str]) -> str:
    if not word.startswith("--"):
        return f"-a {word}"
    # With -x, no files are offered where a value is wanted.
    return f"-l {word[2:]} -x -a '(__nutgraf_offer)'" if word in closed else f"-l {word[2:]}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "\\'") + "'"


def _words() -> Iterator[tuple[str, tuple[str, ...]]]:
    return ((name, words_of(parser_of(command))) for name, command in COMMANDS.items())
