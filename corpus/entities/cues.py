"""Telling what a name is by a word in it: an airport, a treaty, a cup, a prize.

What a finder could only call a name, and no cue explains, is dropped: a highlight that says nothing is noise.
"""

import re
from collections.abc import Iterable
from typing import Final

from corpus.article import Label
from corpus.entities.mention import Mention
from corpus.entities.places import place_label

_FACILITY: Final = re.compile(
    r".+ (?:Airport|Airfield|Air ?[Bb]ase|Bridge|Stadium|Square|Street|Avenue|Boulevard|Road|Highway|"
    r"Towers?|Palace|"
    r"Castle|Cathedral|Mosque|Temple|Synagogue|Basilica|Prison|Dam|Arena|Station|Harbou?r|Canal|Tunnel|"
    r"Plaza|Gate|"
    r"Railway|Pipeline|Monument|Memorial|(?:Power|Nuclear) Plant|Reactor|Cosmodrome|Metro|Speedway)|"
    r"(?:Interstate|Highway|Route) \d+|White House|Kremlin|Pentagon|Capitol|Taj Mahal|Statue of Liberty|"
    r"Big Ben|"
    r"Notre[- ]Dame|Colosseum|Acropolis"
)
_LAW: Final = re.compile(
    r".+ (?:Agreement|Act|Treaty|Constitution|Convention|Accords?|Protocol|Charter|Bill|Law|Pact|"
    r"Amendment|Code|"
    r"Directive|Statute|Declaration|Resolution|Ordinance|Decree)(?: of \d{4})?|"
    r"(?:Treaty|Convention|Declaration|Charter) (?:of|on) .+|Constitution|(?:Resolution|Article) \d+|"
    r"Magna Carta|"
    r"Bill of Rights"
)
_EVENT: Final = re.compile(
    r"(?:\d{4} )?(?:.+ )?(?:Cup|Olympics|Paralympics|Games|Championships?|Grand Prix|Open|Marathon|Masters|"
    r"Super Bowl|World Series|Tour de France|Wimbledon|Derby|Festival|Biennale|Expo|Summit|Forum|War|"
    r"Revolution|"
    r"Uprising|Holocaust|Intifada|Massacre|Earthquake|Spring|Eurovision|Depression|Brexit|Coup|Crusades?|"
    r"World War (?:I|II|One|Two)|Armistice|Renaissance)(?: \d{4})?|(?:Battle|Siege|War|Fall) of .+|"
    r"(?:Hurricane|Typhoon|Cyclone|(?:Tropical )?Storm|Operation) [A-Z]\w+"
)
_WORK: Final = re.compile(
    r".*\b(?:Prize|Awards?|Oscars?|Grammys?|Emmys?|Medal|Bible|Koran|Quran|Qur'an|Torah)"
)
_PRODUCT: Final = re.compile(
    r"(?:Boeing|Airbus|Falcon|Windows|iPhone|iPad|Galaxy|Soyuz|Apollo|Tomahawk|Patriot|Sukhoi|Model|"
    r"Android) ?"
    r"[\dA-Z].*|[A-Z]{1,4}-\d{1,4}[A-Z]?|(?:iPhone|iPad|Android|Kalashnikov|ChatGPT|PlayStation|Xbox|"
    r"Sputnik V)s?"
)
_QUOTES: Final = {"“": "”", '"': '"', "«": "»", "„": "“", "‘": "’"}
_DECIDED: Final = (
    (_LAW, Label.LAW),
    (_EVENT, Label.EVENT),
    (_WORK, Label.WORK_OF_ART),
    (_PRODUCT, Label.PRODUCT),
)
# An organisation seldom ends in one of these; "Convention" and "Open" it may.
_NO_ORGANISATION: Final = re.compile(
    r".+ (?:Agreement|Act|Treaty|Accords?|Pact|World Cup|Olympics|Olympic Games|Airport|Bridge|Stadium|"
    r"Grand Prix|Prize)"
)


def decide_kinds(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with a label each; places told apart, and names that no cue explains dropped."""
    return [Mention(one.span, label) for one in mentions if (label := _label(one, text))]


def _label(mention: Mention, text: str) -> Label | None:
    name = " ".join(mention.span.of(text).split())
    if mention.label in (Label.GPE, Label.LOC):
        return Label.FAC if _FACILITY.fullmatch(name) else place_label(name)
    if mention.label is Label.ORG and _NO_ORGANISATION.fullmatch(name):
        return _by_cue(name) or Label.ORG
    return mention.label or _by_cue(name) or _quoted(mention, text)


def _by_cue(name: str) -> Label | None:
    if _FACILITY.fullmatch(name):
        return Label.FAC
    return next((label for pattern, label in _DECIDED if pattern.fullmatch(name)), None)


def _quoted(mention: Mention, text: str) -> Label | None:
    before = text[mention.span.start - 1 : mention.span.start]
    after = text[mention.span.end : mention.span.end + 2]
    closing = _QUOTES.get(before)
    return Label.WORK_OF_ART if closing and closing in after else None
