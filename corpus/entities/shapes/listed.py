"""The lists of places and the words of organisations as a second voice beside a model."""

from collections.abc import Sequence
from functools import cache

from corpus.article import Label, Sentence, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside
from corpus.entities.rules.phrases import Phrases
from corpus.entities.shapes.language_rules import language_rules
from corpus.entities.shapes.shape_finder import find as find_by_shape
from corpus.type_hints import Final

_SHORTEST: Final = 4
"""Characters; a shorter name is too often a word."""


_INSTITUTIONS: Final = frozenset(["fr", "it", "pl", "ru"])
"""The languages whose models, on development sets, know less of organisations than the shapes do."""


def add_listed(
    mentions: Sequence[Mention], text: str, sentences: Sequence[Sentence], *, language: str
) -> list[Mention]:
    """The mentions with listed places labelled so, those of them that were missed, and whole institutions."""
    told = _read_places(mentions, text, language)
    if language not in _INSTITUTIONS:
        return told
    shaped = find_by_shape(text, sentences, language=language)
    whole = [mention for mention in shaped if mention.label is Label.ORG and " " in mention.span.of(text)]
    return longest([*whole, *told])


def _read_places(mentions: Sequence[Mention], text: str, language: str) -> list[Mention]:
    places = language_rules(language).places
    told = [mention.labelled(places.get(mention.span.of(text), mention.label)) for mention in mentions]
    found = [
        Mention(span, places.get(span.of(text), Label.ORG))
        for span in _phrases(language).find(text)
        if span.of(text) in places or not _is_joined(span, text)
    ]
    return sorted([*told, *outside(found, told)], key=lambda mention: mention.span)


def _is_joined(span: Span, text: str) -> bool:
    """Whether an acronym is only a part of a word: "SPD-Fraktion"."""
    return "-" in (text[span.start - 1 : span.start], text[span.end : span.end + 1])


@cache
def _phrases(language: str) -> Phrases:
    rules = language_rules(language)
    places = (name for name in rules.places if len(name) >= _SHORTEST and name[0].isupper())
    return Phrases((*places, *rules.acronyms))
