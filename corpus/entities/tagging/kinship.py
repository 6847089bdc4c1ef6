"""Which languages other than English have a model of names, their own or a relative's."""

from corpus.type_hints import Final

_OWNERS: Final = "ar da de el es fa fi fr hi hr hu it ja kk ko nl no pl pt ro ru sk sv tr ur zh"
_KIN: Final = {
    "ca": "es",
    "gl": "pt",
    "cs": "sk",
    "sl": "hr",
    "bs": "hr",
    "sr": "hr",
    "sh": "hr",
    "uk": "ru",
    "be": "ru",
    "bg": "ru",
    "mk": "ru",
    "ky": "kk",
    "az": "tr",
    "et": "fi",
    "mr": "hi",
    "ne": "hi",
}
"""The model of a related language for those that have none of their own."""
_MODEL_OF: Final = {**{language: language for language in _OWNERS.split()}, **_KIN}
LANGUAGES_WITH_MODEL: Final = frozenset(_MODEL_OF)
"""The codes of the languages that a model can be taken for."""


def has_model(language: str) -> bool:
    """Whether there is a model for a language, given by its bare code, other than English."""
    return language in _MODEL_OF


def model_of(language: str) -> str:
    """The name of the model that a language has."""
    return _MODEL_OF[language]
