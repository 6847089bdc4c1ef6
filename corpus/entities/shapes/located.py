"""Places behind a preposition, which a model may take for whoever plays or works there: "Politiet i Aarhus".

A known city is one behind any "in", an unknown name only where somebody lives or the police are.
"""

from collections.abc import Iterable

from corpus.article import Label
from corpus.entities.mention import Mention
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_IN: Final = {"da": " i ", "no": " i ", "sv": " i ", "de": " in ", "nl": " in ", "es": " en ", "pt": " em "}
_SOMEBODY_IN: Final = lazy_pattern(
    r"\b(?:(?:[Pp]olitiet|[Pp]olisen|bor|bodde|boede|boet|født|fødd|född|bosatt) i|"
    r"(?:Polizei|Feuerwehr|lebt|lebte|wohnt|wohnte|geboren) in|(?:[Pp]olitie|woont|woonde|geboren) in) $"
)
_REACH: Final = 20


def read_located(mentions: Iterable[Mention], text: str, *, language: str) -> list[Mention]:
    """The mentions with those as places that something is told to be in."""
    told = list(mentions)
    if language not in _IN:
        return told
    before = _IN[language]
    return [mention.labelled(Label.GPE) if _is_place(mention, text, before) else mention for mention in told]


def _is_place(mention: Mention, text: str, before: str) -> bool:
    start, name = mention.span.start, mention.span.of(text)
    is_other = mention.label is Label.ORG or mention.label is Label.PERSON
    if not is_other or name.isupper() or not text.endswith(before, 0, start):
        return False
    return name in gazetteer().cities or bool(_SOMEBODY_IN.search(text, max(0, start - _REACH), start))
