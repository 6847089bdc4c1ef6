"""Stems: what the forms of a word have in common.

There are two ways to them. `stemmer` gives sumy's stems exactly, and outside English pays for importing
NLTK; `light_stemmer` costs nothing to import, and its stems are coarser. Neither is for showing to a person.
"""

from collections.abc import Callable
from functools import cache

from corpus.languages import english_stems, light_stems
from corpus.languages.codes import canonical

Stemmer = Callable[[str], str]

SNOWBALL = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
}
"""NLTK's names of its Snowball stemmers, English apart."""
SUMY = {"cs": "czech", "sk": "czech", "uk": "ukrainian"}
"""The modules of the stemmers that sumy brings itself and that need nothing else."""


@cache
def stemmer(language: str) -> Stemmer:
    """The stemmer that sumy would use, or a light one, or none: then a word in lower case is its own stem."""
    code = canonical(language)
    if code == "en":
        return english_stems.stem
    if code in SNOWBALL:
        return _snowball(SNOWBALL[code])
    if code in SUMY:
        return _sumy(SUMY[code])
    return light_stems.light_stemmer(code) or str.lower


@cache
def light_stemmer(language: str) -> Stemmer:
    """A stemmer that imports nothing: Snowball for English, the commonest endings elsewhere, or none."""
    code = canonical(language)
    if code == "en":
        return english_stems.stem
    return light_stems.light_stemmer(code) or str.lower


def _snowball(name: str) -> Stemmer:
    from nltk.stem.snowball import SnowballStemmer

    stem: Stemmer = SnowballStemmer(name).stem
    return stem


def _sumy(name: str) -> Stemmer:
    from importlib import import_module

    stem: Stemmer = import_module(f"sumy.nlp.stemmers.{name}").stem_word
    return stem
