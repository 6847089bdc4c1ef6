"""Sentence ends by the Punkt models of the `punkt` package, and the corrections that news needs after them.

"Unsupervised Multilingual Sentence Boundary Detection" (Kiss & Strunk, 2006). A model knows abbreviations and
frequent openings; what it cannot know is what a date, an initial or a lower-case letter tells.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from punkt import PunktSentenceTokenizer, load_model, with_nonbreaking_prefixes

MODELS = {
    "cs": "czech",
    "da": "danish",
    "nl": "dutch",
    "et": "estonian",
    "fi": "finnish",
    "fr": "french",
    "de": "german",
    "el": "greek",
    "it": "italian",
    "ml": "malayalam",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sl": "slovene",
    "es": "spanish",
    "sv": "swedish",
    "tr": "turkish",
}
"""The models by ISO 639-1 code."""

_WITH_PREFIXES = ("de",)
_ORDINALS = frozenset(("cs", "da", "de", "et", "fi", "no", "pl", "sl", "tr"))
_LAST = re.compile(r"[^\s(\[«„“\"]+$")
_NUMBER = re.compile(r"\d{1,2}\.$")
_INITIALS = re.compile(r"(?:[^\W\d_a-zà-ÿа-яё]\.-?){1,3}$")
_MONTH = re.compile(
    "janu|jän|feb|mär|mar|apr|ma[ijy]|jun|jul|aug|sep|okt|nov|de[czs]|led|úno|bře|dub|kvě|čer|srp|zář|říj|lis|pro"
    "|sty|lut|kwi|lip|sie|wrz|paź|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara"
    "|tam|hel|maa|huh|tou|kes|hei|elo|syy|lok|jou"
    "|jahr|uhr|klasse|platz|tag|rund",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"(?:Mr|Mrs|Dr|Prof|St|Hr|Fr|Sr|Sra|Dra|Mme|Mlle|Sig|Dott|Dhr|Mevr|Mw|Drs|ing|mgr|bc|ks|gen|płk|św|ul|им|гг|св|ул|проф|акад)\.$",
    re.IGNORECASE,
)
_GREEK_QUESTION = re.compile(r"[;;]\s+(?=[^\W\d_])")


def split_by_model(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, as offsets; white space around them is left out."""
    kept: tuple[int, int] | None = None
    for start, end in _with_quotes(text, _tokenizer(language).span_tokenize(text)):
        if kept and _goes_on(text[kept[0] : kept[1]], text[start : start + 20], language):
            kept = kept[0], end
            continue
        if kept:
            yield from _parts(text, *kept, language)
        kept = start, end
    if kept:
        yield from _parts(text, *kept, language)


@cache
def _tokenizer(language: str) -> PunktSentenceTokenizer:
    name = MODELS[language]
    model = load_model(name)
    if language in _WITH_PREFIXES:
        model = with_nonbreaking_prefixes(model, name)
    return PunktSentenceTokenizer(model, line_breaks="ignore")


def _with_quotes(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans with every quotation mark on the side that it belongs to: `arrivé. « Je`, `„Gut.“ Alle`."""
    before: tuple[int, int] | None = None
    for start, end in spans:
        if before:
            cut = before[1]
            if text[cut : cut + 1] == "“" and text[cut + 1 : cut + 2].isspace():
                cut, start = cut + 1, _past_blanks(text, cut + 1)
            elif text[cut - 1] == "«" and text[cut - 2].isspace():
                cut, start = len(text[: cut - 1].rstrip()), cut - 1
            yield before[0], cut
        before = start, end
    if before:
        yield before


def _past_blanks(text: str, at: int) -> int:
    while at < len(text) - 1 and text[at].isspace():
        at += 1
    return at


def _goes_on(before: str, after: str, language: str) -> bool:
    """Whether the dot at the end of `before` is within a sentence, after all."""
    opening = after.lstrip("\"'“„«»(–— ")
    if opening[:1].islower() or after[:1] in ")]»,;":
        return True
    if before.endswith(("!", "?", "…", '"', "”", "»", "“")):
        return False
    last = _LAST.search(before)
    word = last[0] if last else ""
    if _NEVER.fullmatch(word) or _INITIALS.fullmatch(word):
        return True
    return bool(language in _ORDINALS and _NUMBER.fullmatch(word) and _MONTH.match(opening))


def _parts(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """The sentence, cut at the questions that a Greek semicolon ends."""
    if language == "el":
        for question in _GREEK_QUESTION.finditer(text, start, end):
            if text[question.end()].isupper():
                yield start, question.start() + 1
                start = question.end()
    yield start, end
