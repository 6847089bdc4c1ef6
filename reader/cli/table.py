"""The commands by name; only the module of the one that runs is imported.

Every run imports this, and a named tuple is made in a fifth of the time of a data class.
"""

from corpus.named_tuples import NamedTuple


class Command(NamedTuple):
    """A command, and where it is: the module of `reader.cli.options`, and the one that has its `run`."""

    name: str
    options: str
    module: str
    about: str


SCREEN = Command(
    "",
    "screen",
    "reader.screen.commands.screen_command",
    "read in the terminal: the library, or just these sources",
)

COMMANDS = {
    command.name: command
    for command in (
        Command("summarize", "articles", "reader.cli.commands.summarize", "print summaries"),
        Command(
            "entities",
            "articles",
            "reader.cli.commands.entities",
            "print the people, places, organisations, dates and sums",
        ),
        Command("digest", "articles", "reader.cli.commands.digest", "print one summary of many articles"),
        Command(
            "stories", "articles", "reader.cli.commands.stories", "list articles grouped by what happened"
        ),
        Command("story", "articles", "reader.cli.commands.story", "tell one story from all its articles"),
        Command("show", "articles", "reader.cli.commands.show", "print an article itself"),
        Command(
            "read", "finding", "reader.cli.commands.read", "read the library line by line, without the screen"
        ),
        Command("add", "collecting", "reader.cli.commands.add", "put articles into the library"),
        Command(
            "index",
            "collecting",
            "reader.cli.commands.index",
            "find the names in articles that are still without",
        ),
        Command("list", "finding", "reader.cli.commands.list", "list the articles of the library"),
        Command("search", "finding", "reader.cli.commands.search", "search the library"),
        Command("entity", "finding", "reader.cli.commands.entity", "follow one name through the library"),
        Command(
            "names", "finding", "reader.cli.commands.near_names", "list the names, or those that may be one"
        ),
        Command("alias", "finding", "reader.cli.commands.alias", "take other ways to write a name for it"),
        Command(
            "verify", "articles", "reader.cli.commands.verify", "say whether quotations stand in the articles"
        ),
        Command("overview", "finding", "reader.cli.commands.overview", "show the library at a glance"),
        Command("graph", "finding", "reader.cli.commands.graph", "print who appears with whom"),
        Command(
            "report", "finding", "reader.cli.commands.report", "write down what a query finds, for handing on"
        ),
        Command(
            "remove", "collecting", "reader.cli.commands.remove", "take articles out of the library for good"
        ),
        Command("tag", "collecting", "reader.cli.commands.tag", "tag articles of the library"),
        Command(
            "mark",
            "collecting",
            "reader.cli.commands.mark",
            "mark articles read or unread, with a star or without",
        ),
        Command(
            "export",
            "collecting",
            "reader.cli.commands.export",
            "print articles of the library with their marks",
        ),
        Command(
            "library",
            "collecting",
            "reader.cli.commands.library",
            "check the library, save it from damage, copy it",
        ),
        Command(
            "watch", "following", "reader.cli.commands.watch", "watch queries and say what is new for them"
        ),
        Command("queries", "following", "reader.cli.commands.queries", "keep queries under a name"),
        Command("feeds", "following", "reader.cli.commands.feeds", "subscribe to feeds and refresh them"),
        Command("methods", "reference", "reader.cli.commands.methods", "list the methods of summaries"),
        Command("labels", "reference", "reader.cli.commands.labels", "list the labels of entities"),
        Command(
            "languages", "reference", "reader.cli.commands.languages", "list the languages and what each has"
        ),
        Command("formats", "reference", "reader.cli.commands.formats", "list the formats that can be read"),
        Command(
            "config",
            "reference",
            "reader.screen.commands.config_command",
            "show, make or change the settings",
        ),
        Command("serve", "screen", "reader.screen.commands.serve_command", "show the screen in a browser"),
        Command("completion", "reference", "reader.cli.commands.completion", "print completion for a shell"),
        Command("help", "reference", "reader.cli.commands.help", "print the help of a command"),
        Command("man", "reference", "reader.cli.commands.man", "show the page of the manual"),
        Command("version", "reference", "reader.cli.commands.version", "print the version"),
    )
}
