"""The lists of places and the words of organisations as a second voice beside a model."""

from collections.abc import Sequence
from functools import cache

from corpus.article import Label, Sentence, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside
from corpus.entities.rules.phrases import Phrases
from corpus.entities.shapes.language_rules import language_rules
from corpus.entities.shapes.shape_finder import find as find_by_shape
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_SHORTEST: Final = 4
"""Characters; a shorter name is too often a word."""
_SEVERAL: Final = lazy_pattern(r"[ '’]")
"""What stands between the words of a name."""


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
    names = _labels(language)
    told = [_told(mention, names.get(mention.span.of(text)), language, text) for mention in mentions]
    found = [
        Mention(span, names[span.of(text)])
        for span in _phrases(language).find(text)
        if span.of(text) not in language_rules(language).acronyms or not _is_joined(span, text)
    ]
    # "Afrique" is only the beginning of "Afrique du Sud", and "Ivoire" the end of "Côte d'Ivoire".
    whole = [mention for mention in found if _SEVERAL.search(text, *mention.span)]
    return longest([*told, *whole, *outside(found, told)])


def _told(mention: Mention, listed: Label | None, language: str, text: str) -> Mention:
    """The mention as it is listed; what a list has as an acronym may be something else to the model."""
    is_told = mention.label and mention.span.of(text) in language_rules(language).acronyms
    return mention if is_told else mention.labelled(listed or mention.label)


def _is_joined(span: Span, text: str) -> bool:
    """Whether an acronym is only a part of a word: "SPD-Fraktion"."""
    return "-" in (text[span.start - 1 : span.start], text[span.end : span.end + 1])


@cache
def _labels(language: str) -> dict[str, Label]:
    rules = language_rules(language)
    return {**dict.fromkeys(rules.acronyms | rules.institutions, Label.ORG), **rules.places}


@cache
def _phrases(language: str) -> Phrases:
    rules = language_rules(language)
    places = (name for name in rules.places if len(name) >= _SHORTEST and name[0].isupper())
    return Phrases((*places, *rules.acronyms, *rules.institutions))
