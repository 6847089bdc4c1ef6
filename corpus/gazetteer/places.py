"""Telling whether a name is that of a place, in whatever letters a headline or a dateline writes it.

The lists are opened by the first question; most stories in a pipe ask none.
"""

import unicodedata
from functools import cache

from corpus.own_files import own_text
from corpus.type_hints import Final

_SMALL_WORDS: Final = "am and da das de del der di do dos du e el en la las le les na of on sur und upon y"
_SMALL_PIECES: Final = "au aux de du en es la le les na on sur upon на"
_SMALL: Final = frozenset(_SMALL_WORDS.split())
_SMALL_AMID: Final = frozenset(_SMALL_PIECES.split())
_ABBREVIATED: Final = {"St": "St.", "Ste": "Ste.", "Mt": "Mt.", "Ft": "Ft."}


def is_known_place(name: str) -> bool:
    """Whether it is a city, a country or a region of the lists, in capitals or not."""
    return any(_is_listed(spelt) for spelt in _spellings(name))


def is_known_city(name: str) -> bool:
    """Whether it is a city of the lists."""
    from corpus.gazetteer.gazetteer import gazetteer

    cities, home = gazetteer().cities, _home_names()
    return any(spelt in cities or spelt in home for spelt in _spellings(name))


def is_persons_name(name: str) -> bool:
    """Whether people are called so, too: Lincoln, Sydney."""
    from corpus.gazetteer.gazetteer import gazetteer

    return name in gazetteer().first_names or name in gazetteer().last_names


@cache
def _home_names() -> frozenset[str]:
    lines = own_text(__file__, "home_names.txt").splitlines()
    listed = ",".join([line for line in lines if not line.startswith("#")])
    # Capitals lose their accents in Greek, and in French when a typist likes.
    names = f"{listed},{_without_accents(listed).upper()}".split(",")
    return frozenset(map(str.strip, names)) - {""}


def _without_accents(names: str) -> str:
    letters = unicodedata.normalize("NFD", names).replace("\u0301", "").replace("\u0300", "")
    return unicodedata.normalize("NFC", letters)


def _is_listed(name: str) -> bool:
    from corpus.gazetteer.gazetteer import gazetteer

    known = gazetteer()
    return name in known.cities or name in known.countries or name in known.regions or name in _home_names()


def _spellings(name: str) -> tuple[str, ...]:
    """The ways in which the lists may write a name."""
    if not name or not name[0].isalpha():
        return ()
    if not name.isupper() or len(name) == 1:
        return (name, *_with_dot(name))
    words = " ".join(_in_title_case(word, opens=not number) for number, word in enumerate(name.split()))
    return (name, words, _in_turkish(name), *_with_dot(words))


def _in_turkish(name: str) -> str:
    """`Diyarbakır` of `DİYARBAKIR`: the small letter of `I` has no dot there."""
    return name[:1] + name[1:].replace("I", "ı").replace("İ", "i").lower()


def _with_dot(name: str) -> tuple[str, ...]:
    first, _, rest = name.partition(" ")
    return (f"{_ABBREVIATED[first]} {rest}",) if first in _ABBREVIATED else ()


def _in_title_case(word: str, *, opens: bool) -> str:
    """`de` of `RIO DE JANEIRO`, `Port-au-Prince`, `N'Djamena`, `d'Ivoire`, `İstanbul`."""
    low = word[:1] + _lowered(word[1:])
    if not opens and _lowered(word) in _SMALL:
        return _lowered(word)
    pieces = [piece.lower() if piece.lower() in _SMALL_AMID else _capital(piece) for piece in low.split("-")]
    title = "-".join(pieces)
    return title if opens or title[1:2] not in ("'", "’") else title[0].lower() + title[1:]


def _lowered(letters: str) -> str:
    # The dotted capital of Turkish becomes two letters otherwise.
    return letters.replace("İ", "i").lower()


def _capital(piece: str) -> str:
    apart = piece.replace("’", "'").split("'")
    return "'".join(part[:1].upper() + part[1:] for part in apart)
