"""Names that have an exclamation mark, which ends no sentence in them: "Yum! Brands", "Yahoo! News"."""

_NAMES = "Yahoo Yum Ahoy Jeopardy Wham Panic Joomla"
EXCLAIMING = frozenset(_NAMES.split())
"""The word before the mark; the name goes on, unless a word follows that likes to begin a sentence."""
