"""One code for a language, however its tag was written."""

_ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "cmn": "zh", "yue": "zh"}

UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""The languages that put no spaces between words."""


def canonical(language: str) -> str:
    """The bare lower-case ISO 639-1 code of a tag such as `de-AT`, `pt_BR` or `nb`; empty stays empty."""
    code = language.replace("_", "-").partition("-")[0].strip().lower()
    return _ALIASES.get(code, code)
