"""Which sentences are captions without a credit: paragraphs by themselves that say where in a picture one is.

Captions with a credit are known by it, and are no prose in the first place.
"""

from collections import Counter

from corpus.patterns import lazy_pattern
from corpus.summarize.document import Document

_PLACES = """
    left,right,center,centre,middle,far left,far right,second left,second right,second from left,
    third from left,second from right,third from right,top left,top right,bottom left,
    bottom right,front row,back row"""
_BRACKETED_PLACES = """
    links,rechts,Mitte,mitte,l.,r.,à gauche,à droite,au centre,izquierda,derecha,centro,
    a la izquierda,a la derecha,
    a sinistra,a destra,al centro,sinistra,destra,à esquerda,à direita,ao centro,esquerda,direita,links op,
    till vänster,till höger,vänster,höger,t.v.,t.h.,til venstre,til højre,til høyre,z lewej,z prawej,po lewej,
    po prawej,w środku,vlevo,vpravo,uprostřed,слева,справа,в центре,sağda,solda,ortada,stânga,dreapta"""


def _parts(table: str) -> list[str]:
    return [part.strip() for part in table.split(",")]


_IN_BRACKETS = (*_parts(_PLACES), *(f"{place})" for place in _parts(_BRACKETED_PLACES)))
_BETWEEN_COMMAS = tuple(f", {place}, " for place in _parts(_PLACES))
_PARAGRAPHS = 3
"""In a text of fewer nothing is told by standing alone."""
_LONG = 200_000
"""Characters of a text that is not cut into pieces at once."""
_AFTER_COMMA = frozenset(f" {place}" for place in _parts(_PLACES))
_VIEW = lazy_pattern(
    r"(?:An?|The|This) (?:[\w-]+ )?(?:view|picture|photo|photograph|image|still|screenshot|screengrab)"
    r"(?: (?:taken|released|provided))? (?:of|from|showing|shows|on|by)\b"
    r"|(?:File|Stock) (?:photo|image|picture)\b"
    r"|(?:Blick auf|Das (?:Foto|Bild) zeigt|Vue (?:de|du|des|sur)\b|Vista (?:de|del|general)\b|Вид на )"
)
_VIEWS = ("A ", "An ", "The ", "This ", "File ", "Stock ", "Blick ", "Das ", "Vue ", "Vista ", "Вид ")


def captions(document: Document) -> list[int]:
    """Their places in `Document.sentences`, that of a story's first line among them."""
    if not _has_paragraphs(document):
        return []
    text, texts = document.article.text, document.texts
    found = [index for index, words in enumerate(texts) if words.startswith(_VIEWS) and _VIEW.match(words)]
    if _places_in_brackets(text):
        found += [index for index, words in enumerate(texts) if _places_in_brackets(words)]
    if _has_place_between_commas(text):
        found += [index for index, words in enumerate(texts) if any(map(words.__contains__, _BETWEEN_COMMAS))]
    if not found:
        return []
    sizes = Counter(sentence.paragraph for sentence in document.sentences)
    alone = {index for index in found if sizes[document.sentences[index].paragraph] == 1}
    return sorted(alone) if len(sizes) >= _PARAGRAPHS else []


def _has_paragraphs(document: Document) -> bool:
    """Whether there may be as many as a story with a picture has."""
    first, last = document.sentences[0], document.sentences[-1]
    return last.paragraph - first.paragraph >= _PARAGRAPHS - 1


def _has_place_between_commas(text: str) -> bool:
    if len(text) > _LONG:
        return any(map(text.__contains__, _BETWEEN_COMMAS))
    return not _AFTER_COMMA.isdisjoint(text.split(","))


def _places_in_brackets(text: str) -> bool:
    for bracket in "([":
        at = text.find(bracket)
        while at >= 0:
            if text.startswith(_IN_BRACKETS, at + 1) and any(
                _is_place(text, at + 1, place) for place in _IN_BRACKETS
            ):
                return True
            at = text.find(bracket, at + 1)
    return False


def _is_place(text: str, at: int, place: str) -> bool:
    """Whether the place is a whole word there: "(left, in blue)", and neither "(leftist" nor "(left-wing"."""
    end = at + len(place)
    return text.startswith(place, at) and not (text[end : end + 1].isalnum() or text[end : end + 1] == "-")
