"""The examples below every command's help: help and manual read them here.

A long command is broken where a shell lets it go on, so that what is copied runs at any width.
"""

import shlex
from collections.abc import Iterator
from textwrap import wrap

from corpus.named_tuples import NamedTuple


class Example(NamedTuple):
    """A command as it is typed, and what it does."""

    command: str
    about: str


EXAMPLES: dict[str, tuple[Example, ...]] = {
    "": (
        Example("nutgraf", "read the library, or the samples as long as it is empty"),
        Example("nutgraf stories/ notes.md", "read files and folders without storing them"),
        Example("nutgraf summarize story.txt", "print a summary"),
    ),
    "read": (
        Example("nutgraf read", "what is unread, the newest first"),
        Example("nutgraf read is:starred", "what a query finds"),
    ),
    "verify": (
        Example("nutgraf verify quotes.txt", "in all of the library, one quotation a line"),
        Example("nutgraf verify quotes.txt --where 'entity:tokayev'", "in what a query finds"),
        Example("nutgraf verify quotes.txt speech.txt", "in a file"),
    ),
    "names": (
        Example("nutgraf names --label PERSON", "the people of the library, the most frequent first"),
        Example("nutgraf names --check", "pairs that differ by a letter or two"),
    ),
    "serve": (Example("nutgraf serve", "the library in a browser, at the address that is printed"),),
    "index": (Example("nutgraf index", "names of articles that were added by the thousand"),),
    "alias": (
        Example("nutgraf alias add Kyiv Kiew Kiev", "other ways to write a name"),
        Example("nutgraf alias list", "what is kept"),
    ),
    "summarize": (
        Example("nutgraf summarize story.txt", "three sentences, one a line"),
        Example("nutgraf summarize stories/ -w 50 -f jsonl", "as many whole sentences as 50 words hold"),
        Example("nutgraf summarize stories/ --template '{title}: {sentences[0].text}'", "a line each"),
        Example("find . -name '*.eml' -print0 | nutgraf summarize -0 --files-from -", "what find finds"),
        Example("cat story.txt | nutgraf summarize -n 1", "the one sentence that says it"),
    ),
    "entities": (
        Example("nutgraf entities story.txt", "label, name, mentions and forms, parted by tabs"),
        Example("nutgraf entities stories/ --label PERSON --json", "the people and their places"),
    ),
    "digest": (
        Example("nutgraf digest stories/ -n 5", "five sentences that say most of all of it"),
        Example("nutgraf digest monday.jsonl --query 'gas prices'", "what it says of gas prices"),
    ),
    "stories": (
        Example("nutgraf stories corpus.jsonl.gz", "what happened, the latest first"),
        Example("nutgraf stories --min 2", "stories of the library that several articles tell"),
    ),
    "story": (Example("nutgraf story @12", "the story of that article, day by day"),),
    "show": (
        Example("nutgraf show story.txt", "the text, entities coloured on a terminal"),
        Example("nutgraf show @12 --json", "an article of the library with all that is known of it"),
    ),
    "add": (
        Example("nutgraf add stories/", "a repeat adds nothing, an edited file is updated in place"),
        Example("nutgraf add crawl.jsonl --field text=story", "the text is in a field of another name"),
    ),
    "list": (
        Example("nutgraf list", "id, marks, day and title"),
        Example("nutgraf list --template '{id}\\t{title}'", "for fzf"),
        Example("nutgraf list is:unread -f csv -o unread.csv", "what is unread, as a table in a file"),
    ),
    "search": (
        Example("nutgraf search gas title:budget date:2023-01..2023-06", "by word, title and day"),
        Example("nutgraf search -- gas -russia", "without a word; -- tells it from an option"),
        Example("nutgraf search 'entity:\"Ann Lee\" is:unread'", "by name"),
    ),
    "entity": (Example("nutgraf entity Kazakhstan", "when, with whom and where it appears"),),
    "overview": (
        Example("nutgraf overview", "days, sources, names, stories"),
        Example("nutgraf overview -f svg -o library.svg", "the same as a picture"),
    ),
    "graph": (Example("nutgraf graph -f graphml -o names.graphml", "for Gephi"),),
    "report": (Example("nutgraf report ferry -o ferry.md", "each sentence with its article, in Markdown"),),
    "remove": (Example("nutgraf remove @12 @14", "two articles, for good"),),
    "tag": (
        Example("nutgraf tag @12 later", "add a tag"),
        Example("nutgraf list tag:later", "list what has it"),
    ),
    "mark": (Example("nutgraf mark read --where 'date:..2023-06'", "what is old, at once"),),
    "export": (Example("nutgraf export is:starred -f markdown -o starred.md", "what is starred"),),
    "watch": (
        Example("nutgraf watch add harbour 'ferry OR ships'", "watch from now on"),
        Example("nutgraf watch run", "what is new, for cron; 1 where there is nothing"),
    ),
    "library": (
        Example("nutgraf library check", "whether it is whole"),
        Example("nutgraf library backup copy.db", "a copy, even while it is used"),
    ),
    "queries": (
        Example("nutgraf queries add gas 'gas OR oil'", "keep a query"),
        Example("nutgraf queries list", "each with what it finds"),
    ),
    "feeds": (
        Example("nutgraf feeds add https://example.org/news", "the feeds that the page names"),
        Example("nutgraf feeds refresh --due", "for cron"),
    ),
    "methods": (Example("nutgraf methods", "each with the paper that it is from"),),
    "labels": (Example("nutgraf labels --json", "which engine knows which"),),
    "languages": (Example("nutgraf languages", "what there is for each"),),
    "formats": (Example("nutgraf formats", "each with the endings of its files"),),
    "config": (
        Example("nutgraf config path", "where the settings are"),
        Example("nutgraf config show", "every setting and every key"),
        Example("nutgraf config edit", "open them in your editor and check them"),
    ),
    "completion": (
        Example("nutgraf completion bash > ~/.local/share/bash-completion/completions/nutgraf", "for bash"),
        Example("nutgraf completion fish > ~/.config/fish/completions/nutgraf.fish", "for fish"),
    ),
    "help": (Example("nutgraf help summarize", "the same as `nutgraf summarize --help`"),),
    "man": (
        Example("nutgraf man summarize", "read the page"),
        Example("nutgraf man summarize > nutgraf-summarize.1", "the page as a file"),
    ),
    "version": (Example("nutgraf version", "for a report of a fault"),),
}


def examples_of(program: str, *, width: int) -> str:
    """The examples of `nutgraf summarize` and the like, in lines of `width` where words allow it."""
    command = program.partition(" ")[2]
    lines = [line for example in EXAMPLES.get(command, ()) for line in _lines(example, width)]
    return "\n".join(["examples:", *lines]) if lines else ""


def _lines(example: Example, width: int) -> Iterator[str]:
    yield from wrap(example.about, width, initial_indent="  ", subsequent_indent="  ")
    yield from _broken(shlex.split(example.command, posix=False), width)


def _broken(words: list[str], width: int) -> Iterator[str]:
    """The command's words in lines; a backslash says that the next line belongs to it."""
    line = "    " + words[0]
    for word in words[1:]:
        if len(line) + len(word) + 3 > width:
            yield line + " \\"
            line = "     "
        line += f" {word}"
    yield line
