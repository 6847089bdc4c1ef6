"""One code for a language, however its tag was written."""

_ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "cmn": "zh", "yue": "zh"}

UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""The languages that put no spaces between words."""

PUNKT_MODELS = {
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "es": "spanish",
    "et": "estonian",
    "fi": "finnish",
    "fr": "french",
    "it": "italian",
    "ml": "malayalam",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sl": "slovene",
    "sv": "swedish",
    "tr": "turkish",
}
"""The languages whose sentences end where a Punkt model says, with the model's name."""


def canonical(language: str) -> str:
    """The bare lower-case ISO 639-1 code of a tag such as `de-AT`, `pt_BR` or `nb`; empty stays empty."""
    code = language.replace("_", "-").partition("-")[0].strip().lower()
    return _ALIASES.get(code, code)


def code_for(language: str, text: str) -> str:
    """The code of a tag; of an empty one that of the language which the text is likely in."""
    if code := canonical(language):
        return code
    # Few texts are in a language that nobody has told.
    from corpus.languages.guessing import likely

    return likely(text)
