"""The built-in engine: a finder of names for the language, and the rules that correct it."""

from collections.abc import Sequence

from corpus.article import Sentence
from corpus.entities.agreement import agree
from corpus.entities.cues import decide_kinds
from corpus.entities.mention import Mention
from corpus.entities.openings import read_dateline
from corpus.entities.places import correct_places
from corpus.entities.shapes import find as find_by_shape
from corpus.entities.titles import drop_offices
from corpus.entities.trimming import trim


def find(text: str, sentences: Sequence[Sentence], *, language: str) -> list[Mention]:
    """The names of `text`, sorted, none overlapping another; all mentions of one name agree."""
    found = list(find_by_shape(text, sentences, language=language))
    mentions = read_dateline(trim(found, text), text)
    if language in ("en", ""):
        mentions = trim(correct_places(drop_offices(mentions, text), text), text)
    return decide_kinds(agree(mentions, text), text)
