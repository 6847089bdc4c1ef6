"""`nutgraf languages`: the languages, and what there is for each."""

from corpus.languages.known_languages import all_languages
from reader.cli.commands.reference import write_table
from reader.cli.context import Context

_LEGEND = """\
sentences   end where a Punkt model, rules for the language, or punctuation marks alone say
words       stand between spaces, come from a dictionary, or are pairs of neighbouring characters
stems       come from Snowball, from sumy, or by endings of our own; "not needed": words hardly change
stop words  how many words are known that say nothing of a text's subject"""


def run(context: Context) -> int:
    """List the languages with how sentences, words, stems and stop words are come by."""
    records = [
        {
            "code": language.code,
            "name": language.name,
            "sentences": language.sentences,
            "words": language.words,
            "stems": language.stems,
            "stop_words": language.stop_words,
        }
        for language in all_languages()
    ]
    return write_table(context, records, legend=_LEGEND)
