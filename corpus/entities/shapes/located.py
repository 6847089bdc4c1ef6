"""Places behind a preposition, which a model may take for whoever plays or works there: "Politiet i Aarhus".

A known city is one behind any "in", an unknown name only where somebody lives or the police are. And
whoever a king's title stands before is no place: "Dronning Mary".
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
_ROYAL: Final = lazy_pattern(
    r"\b(?:[Kk]ong|[Kk]ung|[Dd]ronning|[Dd]rottning|(?:[Kk]ron)?[Pp]rins(?:esse|essan?)?|"
    r"König(?:in)?|(?:Kron)?[Pp]rinz(?:essin)?|[Kk]oning(?:in)?|[Pp]rinses) $"
)
_REACH: Final = 20


def read_located(mentions: Iterable[Mention], text: str, *, language: str) -> list[Mention]:
    """The mentions with those as places that something is told to be in, and no king or queen as one."""
    told = list(mentions)
    if language not in _IN:
        return told
    return [mention.labelled(_label(mention, text, _IN[language])) for mention in told]


def _label(mention: Mention, text: str, before: str) -> Label | None:
    if _is_place(mention, text, before):
        return Label.GPE
    return Label.PERSON if _is_royal(mention, text) else mention.label


def _is_royal(mention: Mention, text: str) -> bool:
    """Whether a name of one word that no country has follows a king's title."""
    start, name = mention.span.start, mention.span.of(text)
    if " " in name or name.isupper() or name in gazetteer().countries:
        return False
    return bool(_ROYAL.search(text, max(0, start - _REACH), start))


def _is_place(mention: Mention, text: str, before: str) -> bool:
    start, name = mention.span.start, mention.span.of(text)
    is_other = mention.label is Label.ORG or mention.label is Label.PERSON
    if not is_other or name.isupper() or not text.endswith(before, 0, start):
        return False
    return name in gazetteer().cities or bool(_SOMEBODY_IN.search(text, max(0, start - _REACH), start))
