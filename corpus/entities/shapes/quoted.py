"""What a quoted name is in Russian and its sisters, where companies and papers have quotation marks.

The word before it says what it is, whatever a model says: "компания «Нафтогаз»". A single quoted word that a
model could only call a name is an organisation too, unless that word tells of a film, a ship, a prize.
"""

import re
from collections.abc import Iterable

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import outside
from corpus.patterns import lazy_pattern, worded_pattern
from corpus.type_hints import Final

LANGUAGES: Final = frozenset(["ru", "uk", "be"])
_BODIES: Final = (
    "компани агентств концерн холдинг корпораци банк клуб газет телеканал фирм завод авиакомпани компані "
    "агенці кампані агенцтв"
)
"""What the words for an organisation begin with whose name follows in quotation marks."""
_OTHERS: Final = (
    "роман фильм книг песн спектакл сериал опер картин повест поэм рассказ балет альбом мультфильм стать "
    "фільм пісн книж трек драм комеди ролик операци преми проект корабл судн танкер крейсер яхт буксир "
    "теплоход паром ракет самолет самолёт спутник комплекс вакцин препарат автомобил конкурс фестивал форум "
    "турнир игр шоу передач программ"
)
"""What the words for all else begin with that has its name in quotation marks."""
_NAME: Final = r"[А-ЯЁІЇЄҐЎA-Z][\w.-]{1,30}"
_BODY: Final = worded_pattern(
    rf"\b(?:{'|'.join(_BODIES.split())})\w{{0,5}} «({_NAME}(?: {_NAME}){{0,2}})»", ("«",), re.IGNORECASE
)
_OTHER: Final = lazy_pattern(rf"\b(?:{'|'.join(_OTHERS.split())})\w{{0,5}} «$", re.IGNORECASE)
_REACH: Final = 30


def read_quoted(mentions: Iterable[Mention], text: str, *, language: str) -> list[Mention]:
    """The mentions with quoted organisations as these, and those of them that were missed."""
    told = list(mentions)
    if language not in LANGUAGES or "«" not in text:
        return told
    bodies = [Mention(Span(*body.span(1)), Label.ORG) for body in _BODY.finditer(text)]
    spans = {body.span for body in bodies}
    told = [
        mention.labelled(Label.ORG) if mention.span in spans or _is_body(mention, text) else mention
        for mention in told
    ]
    return sorted([*told, *outside(bodies, told)], key=lambda mention: mention.span)


def _is_body(mention: Mention, text: str) -> bool:
    """Whether a name of no kind is a quoted word, and nothing before it says that it is a work."""
    start, end = mention.span
    if (
        mention.label
        or " " in text[start:end]
        or text[start - 1 : start] != "«"
        or text[end : end + 1] != "»"
    ):
        return False
    return not _OTHER.search(text, max(0, start - _REACH), start)
