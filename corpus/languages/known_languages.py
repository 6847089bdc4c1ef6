"""What there is for each language: sentence ends, words, stems, stop words.

A language that is not in the table is summarised all the same, by what needs no knowledge of it: frequencies,
places and lengths.
"""

from collections.abc import Mapping

from corpus.languages.codes import PUNKT_MODELS, UNSPACED, canonical
from corpus.languages.language_words import DICTIONARIES, has_dictionary
from corpus.languages.light_stems import light_stemmer
from corpus.languages.stemming import SNOWBALL, SUMY
from corpus.languages.stopwords import stop_words
from corpus.value_types import Value

NAMES: Mapping[str, str] = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "et": "Estonian",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "kk": "Kazakh",
    "km": "Khmer",
    "ko": "Korean",
    "lo": "Lao",
    "ml": "Malayalam",
    "my": "Burmese",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovene",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
"""By ISO 639-1 code, the languages that something is known of."""
# Their words hardly change, so that there is nothing to cut off.
_UNINFLECTED = UNSPACED | {"vi", "id"}


class Coverage(Value):
    """What there is for one language."""

    code: str
    """ISO 639-1, or empty where the language is not known."""
    name: str
    """In English; the code where we have no name."""
    sentences: str
    """How sentence ends are found: by a Punkt model, by rules for the language, or by marks alone."""
    words: str
    """What counts as a word: what stands between spaces, what a dictionary says, or pairs of characters."""
    stems: str
    """Where stems come from: Snowball, sumy, endings of our own, none needed, or none."""
    stop_words: int
    """How many stop words we have."""

    @property
    def remark(self) -> str:
        """A sentence for whoever should know what is missing; empty when nothing is."""
        if not self.code:
            return "the language was not recognised; only what needs no knowledge of it is used"
        missing = [
            what
            for what, has in (("stems", self.stems != "none"), ("stop words", self.stop_words > 0))
            if not has
        ]
        if not missing or self.code in UNSPACED:
            return ""
        return f"no {' and no '.join(missing)} for {self.name}; only what needs no knowledge of it is used"

    @property
    def dictionary_remark(self) -> str:
        """The same for whoever has words counted, as the classic methods do; empty where they are known."""
        if self.code in DICTIONARIES and not has_dictionary(self.code):
            return f"{self.name} is read in pairs of characters; install nutgraf[cjk] for its words"
        return ""


def coverage(language: str) -> Coverage:
    """What there is for the language of that tag."""
    code = canonical(language)
    return Coverage(
        code=code,
        name=NAMES.get(code, code),
        sentences=_sentences(code),
        words=_words(code),
        stems=_stems(code),
        stop_words=len(stop_words(code)),
    )


def all_languages() -> tuple[Coverage, ...]:
    """The languages of the table, by code."""
    return tuple(map(coverage, NAMES))


def _sentences(code: str) -> str:
    if code in PUNKT_MODELS:
        return "Punkt"
    return "rules" if code in NAMES else "marks"


def _words(code: str) -> str:
    if code not in UNSPACED:
        return "spaces"
    return DICTIONARIES[code] if has_dictionary(code) else "pairs"


def _stems(code: str) -> str:
    if code == "en" or code in SNOWBALL:
        return "Snowball"
    if code in SUMY:
        return "sumy"
    if light_stemmer(code):
        return "endings"
    return "not needed" if code in _UNINFLECTED else "none"
