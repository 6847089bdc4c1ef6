"""Sentence ends by the Punkt models of the `punkt` package, and the corrections that news needs after them.

"Unsupervised Multilingual Sentence Boundary Detection" (Kiss & Strunk, 2006). A model knows abbreviations and
frequent openings; what it cannot know is what a date, an initial or a lower-case letter tells.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from punkt import PunktSentenceTokenizer, load_model

from corpus.boundaries.before_numbers import is_number, precedes_number
from corpus.boundaries.exclaiming_names import EXCLAIMING
from corpus.boundaries.model_words import taught, titles
from corpus.languages.codes import PUNKT_MODELS
from corpus.languages.stopwords import stop_words

_ORDINALS = frozenset(("cs", "da", "de", "et", "fi", "no", "pl", "sl", "tr"))
_LAST = re.compile(r"[^\s(\[«„“\"'’]+$")
_NUMBER = re.compile(r"(?:\d{1,2}|[IVX]+)\.")
_LONG_ENOUGH = 400
"""So much of a text tells whether it is written in small letters throughout."""
_IN_SENTENCE = re.compile(r"[\"'“”„»«›‹‘’)\]]*\s?[,;]|[)\]]|»(?=\s|$)")
"""What begins no sentence: `„Gut!“, sagte er`."""
_CARELESS_END = re.compile(r"(?:^|\s)[^\W\d_A-Z]{5,}\.$|![!?]$|\?!$")
"""Behind what a sentence may begin in small letters: hardly an abbreviation is as long."""
_DOUBLED = re.compile(r"([^\W\d_])\1\.")
_FLATS = (("pl", "m."),)
"""What is an abbreviation before a number in this language alone: "ul. Długa 5 m. 3"."""
_PIECES = (" per st.", " à st.", " pr. st.", " kr/st.")
_VERB_LAST = ("tr",)
"""Languages whose sentences end with a verb and hardly ever with a number."""
_ARTICLES = "der die das dem den des am im zum zur vom beim ins det de"
_BEFORE_ORDINALS = frozenset(_ARTICLES.split())
_INITIALS = re.compile(r"(?:[^\W\d_a-zà-ÿа-яё]\.-?){1,3}$")
_MONTH = re.compile(
    "janu|jän|feb|mär|mar|apr|ma[ijy]|jun|jul|aug|sep|okt|nov|de[czs]|led|úno|bře|dub|kvě|čer|srp|zář|říj|lis|pro"
    "|sty|lut|kwi|lip|sie|wrz|paź|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara"
    "|tam|hel|maa|huh|tou|kes|hei|elo|syy|lok|jou"
    "|jahr|uhr|klasse|platz|tag|rund",
    re.IGNORECASE,
)
_DOTS = r"(?<=[^\W_])(?:…|\.{3,4})[\"”»“’)\]]*(?:\s»)?"
_NEXT = r"\s+(?=[«„“\"'‘¿¡(–—\-\s]*([^\W\d_]+))"
_THREE_DOTS = re.compile(_DOTS + _NEXT)
_RUSSIAN_CLOSINGS = r"(?<=\s)(?:т\.\s?[дп]|(?<=[\dнд.]\s)(?:руб|долл|км|кг|га|чел|мин|сек|проц)|(?<=и\s)др)\."
_ENDS = {
    # The question mark of the Greeks.
    "el": re.compile(rf"(?:{_DOTS}|[;;]){_NEXT}"),
    # "в 2020 г. Он", "500 руб. Директор": the model knows no word that likes to begin a sentence.
    "ru": re.compile(rf"(?:{_DOTS}|(?<=\d\s)(?:гг?|вв?)\.|{_RUSSIAN_CLOSINGS}){_NEXT}"),
}
_WITHOUT_DOTS = ("el",)
"""Languages with ends of sentences that are no dots."""
_NUMBER_END = re.compile(rf"(?<=[^\W\d_]\s)\d{{1,4}}\.{_NEXT}")
"""What the models of languages with ordinals never take for an end: `Er wohnt in Nr. 5. Sie auch`."""
_ANSWERED = re.compile(
    r"(?<=[^\W\d_]{2}\.)\s+(?=(?:Ja|Jo|Jau|Jaa|Nej|Nei|Nein|Nee|Nö|Oui|Non|Sí|Sì|Sim|Não|Tak|Nie|Ano|Kyllä|Evet|Hayır"
    r"|Да|Нет|Ναι|Όχι|Jah|Doch|Naja|Tja|Nå|Okay|Ok),\s)"
)
"""Behind an abbreviation, an answer begins a sentence: `Han bor i Kbh. Ja, det er dyrt`."""
_YEARS = ("г", "в")
_TALL_NOUNS = ("de",)


def split_by_model(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, as offsets; white space around them is left out."""
    kept: tuple[int, int] | None = None
    is_small = text[:_LONG_ENOUGH].islower()
    for start, end in _with_quotes(text, _tokenizer(language).span_tokenize(text)):
        if kept and _goes_on(text[kept[0] : kept[1]], text[start : start + 20], language, is_small=is_small):
            kept = kept[0], end
            continue
        if kept:
            yield from _parts(text, *kept, language)
        kept = start, end
    if kept:
        yield from _parts(text, *kept, language)


_titles = cache(titles)


@cache
def _tokenizer(language: str) -> PunktSentenceTokenizer:
    name = PUNKT_MODELS[language]
    return PunktSentenceTokenizer(taught(load_model(name), name, language), line_breaks="ignore")


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


def _goes_on(before: str, after: str, language: str, *, is_small: bool) -> bool:
    """Whether the dot at the end of `before` is within a sentence, after all."""
    opening = after.lstrip("\"'“„«»(–— ")
    if _IN_SENTENCE.match(after):
        return True
    if opening[:1].islower() and not is_small:
        return not (opening[0] == after[:1] and _CARELESS_END.search(before))
    # Looked for from the last blank on: from the beginning, each word would be tried for the last one.
    last = _LAST.search(before, before.rfind(" ") + 1)
    word = last[0] if last else ""
    if before.endswith(("!", "?", "…", '"', "”", "»", "“")):
        return word.endswith("!") and word[:-1] in EXCLAIMING and not _likes_to_open(opening, language)
    if _is_counted(before):
        return False
    if word[:-1] in _titles(language) or _INITIALS.fullmatch(word):
        return True
    if is_number(opening, 0) and (precedes_number(word[:-1]) or (language, word) in _FLATS):
        return True
    if opening[:1].isdigit():
        # `5. 3. 1990` is a date.
        return language in _ORDINALS and bool(_NUMBER.fullmatch(word))
    if _NUMBER.fullmatch(word):
        return language in _ORDINALS and _is_ordinal(before, word, opening, language)
    return _is_doubled(word, opening)


def _likes_to_open(opening: str, language: str) -> bool:
    word = opening.partition(" ")[0].lower()
    return word in stop_words(language)


def _is_counted(before: str) -> bool:
    """Whether what the dot shortens is a piece and no saint: `50 kr. per st. Det`."""
    return before.endswith(_PIECES)


def _is_doubled(word: str, opening: str) -> bool:
    """Whether an abbreviation of plurals goes on: `EE. UU.`, `FF. AA.`."""
    return bool(_DOUBLED.fullmatch(word) and _DOUBLED.match(opening))


def _is_ordinal(before: str, word: str, opening: str, language: str) -> bool:
    """Whether the number tells a place in a row: `am 3. Oktober`, `2. Dünya Savaşı`, `der 18. Kongress`."""
    if before.strip() == word or _MONTH.match(opening):
        return True
    if language in _VERB_LAST:
        return opening.split(" ", 1)[0].lower() not in stop_words(language)
    return before[: -len(word)].rstrip().rpartition(" ")[2].lower() in _BEFORE_ORDINALS


def _parts(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """The sentence, cut at what the model knows no end by."""
    if text.find(". ", start, end) >= 0:
        for answer in _ANSWERED.finditer(text, start, end):
            yield from _parts_by_marks(text, start, answer.start(), language)
            start = answer.end()
    yield from _parts_by_marks(text, start, end, language)


def _parts_by_marks(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    if language not in _WITHOUT_DOTS and not _has_dot(text, start, end - 1):
        yield start, end
        return
    pattern = _ENDS.get(language)
    if pattern is None:
        has_dots = "…" in text or "..." in text
        if not has_dots and language not in _ORDINALS:
            yield start, end
            return
        pattern = _THREE_DOTS if has_dots else _NUMBER_END
    for mark in pattern.finditer(text, start, end):
        if text[mark.start(1)].isupper() and _may_open(mark, language):
            yield start, mark.start() + len(mark[0].rstrip())
            start = mark.end()
    yield start, end


def _has_dot(text: str, start: int, end: int) -> bool:
    """Whether there is a dot or more, without which the patterns need not be tried at each letter."""
    return text.find(".", start, end) >= 0 or text.find("…", start, end) >= 0


def _may_open(mark: re.Match[str], language: str) -> bool:
    """Whether the tall letter of the word behind the mark opens a sentence, and not a noun or a name."""
    needs_more = language in _TALL_NOUNS or mark[0][0] in _YEARS or mark[0][0].isdigit()
    return not needs_more or mark[1].lower() in stop_words(language)
