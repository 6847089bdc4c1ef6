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


_MARKS = (
    *(f"{mark}{place}" for place in _parts(_PLACES) for mark in "(["),
    *(f", {place}, " for place in _parts(_PLACES)),
    *(f"({place})" for place in _parts(_BRACKETED_PLACES)),
)
_VIEW = lazy_pattern(
    r"(?:An?|The|This) (?:[\w-]+ )?(?:view|picture|photo|photograph|image|still|screenshot|screengrab)"
    r"(?: (?:taken|released|provided))? (?:of|from|showing|shows|on|by)\b"
    r"|(?:File|Stock) (?:photo|image|picture)\b"
    r"|(?:Blick auf|Das (?:Foto|Bild) zeigt|Vue (?:de|du|des|sur)\b|Vista (?:de|del|general)\b|Вид на )"
)
_VIEWS = (
    "view ",
    "picture ",
    "photo",
    "image ",
    "still ",
    "screen",
    "Blick",
    "Bild ",
    "Vue ",
    "Vista ",
    "Вид ",
)


def captions(document: Document) -> list[int]:
    """Their places in `Document.sentences`, that of a story's first line among them."""
    text = document.article.text
    marks = [mark for mark in _MARKS if mark in text]
    views = any(word in text for word in _VIEWS)
    if not marks and not views:
        return []
    sizes = Counter(sentence.paragraph for sentence in document.sentences)
    alone = [index for index, sentence in enumerate(document.sentences) if sizes[sentence.paragraph] == 1]
    return [index for index in alone if _is_caption(document.texts[index], marks)] if len(sizes) > 2 else []


def _is_caption(text: str, marks: list[str]) -> bool:
    return any(mark in text for mark in marks) or _VIEW.match(text) is not None
