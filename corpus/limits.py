"""Every limit of what comes from outside, in one place; whatever is beyond is refused in a sentence.

They lie far above what people write, and so low that no single input takes half a gigabyte of memory.
"""

DOCUMENT = 50_000_000
"""Bytes of a document that is read as a whole, unpacked: JSON, a feed, a book."""
TEXT_FILE = 20_000_000
"""Bytes of a file that is one text: plain text, Markdown, a page, a mail."""
TEXT = 8_000_000
"""Characters of one article with its title; the Bible has 4.3 million."""
TEXT_BYTES = 7_000_000
"""Bytes of it in UTF-8, where it is not plain ASCII: its letters take twice the memory and more."""
LINES = 300_000
"""Lines of one article; the Bible has 31 thousand verses."""
MARKED_LINES = 80_000
"""Lines of a Markdown file; a row of a table takes four kilobytes while it is read."""
MARKS = 250_000
"""Signs of markup in a Markdown file; each takes seven hundred bytes while it is read."""
SENTENCES = 200_000
"""Sentences of one article."""
ENDS = 240_000
"""Signs that may end a sentence, in one article; each may cost two kilobytes when it is stored."""
LINE = 20_000_000
"""Bytes of one article where each has a line."""
FAULTS = 10_000
"""Records of one document, one behind the other, that cannot be read; behind them none is looked for."""
MESSAGE = 40_000_000
"""Bytes of one message of a mailbox; reading one takes eleven times as many."""
MAIL_LINES = 1_000_000
"""Lines of one mail with all that is attached."""
HEADERS = 100_000
"""Fields in the headers of a mail and of all its parts; each takes a quarter of a kilobyte."""
MAIL_PARTS = 50_000
"""Lines of a mail that may part it from what is attached."""
VALUES = 1_000_000
"""Lists, objects and values of a JSON document, or of a line of JSON Lines; each may take 150 bytes."""
BRACES = 2_000_000
"""Braces of an RTF document; each takes eighty bytes while it is read."""
CHAPTER = 20_000_000
"""Bytes of one chapter of a book."""
MEMBERS = 100_000
"""Files of an archive."""
ARCHIVE = 1_000_000_000
"""Bytes of all files of an archive together, unpacked; one is held at a time."""
CHAPTERS = 5_000
"""Chapters of a book."""
PAGES = 5_000
"""Pages of a PDF."""
ELEMENTS = 100_000
"""Headings, items, links and the like of an article; one that has more is shown as plain text."""
TAGS = 100_000
"""Tags of a page whose main text is looked for; of one with more, all text is taken."""
SECONDS = 30
"""Of the processor's time, for reading one article, and for each answer about it; 0 is no limit."""

FEED_LIST = 10_000_000
"""Bytes of a list of feeds (OPML)."""
NESTED = 200
"""Elements within one another in a list of feeds."""
FOLDERS = 10
"""Folders within one another; what lies deeper is in the tenth."""
FOLDER_NAME = 100
"""Characters of the name of a folder."""

SETTINGS = 1_000_000
"""Bytes of a settings file."""
ALIASES = 5_000_000
"""Bytes of an alias file; a name in it takes a hundred and fifty."""
SOURCE_LIST = 200_000_000
"""Bytes of a list of sources."""
QUERY = 10_000
"""Characters of a query."""
QUERY_DEPTH = 20
"""Brackets within brackets of a query, or of newsboat's filters, which become queries."""
ARCHIVE_DEPTH = 2
"""Archives within archives that are opened."""
PAGE_DEPTH = 20
"""Lists and quotations within one another of which a page's shape is kept; the words of deeper ones stay."""
TEX_DEPTH = 4
"""Commands within commands of LaTeX that are resolved."""
COMMAND_OUTPUT = 1_000_000
"""Bytes that are read of what a command says on the screen."""


def in_megabytes(limit: int) -> str:
    """A limit of bytes as a message says it."""
    return f"{limit // 1_000_000} MB"
