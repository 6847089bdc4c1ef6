"""Cutting a sentence into tokens as the treebanks do: "didn't" is "did" and "n't", "U.S." is one.

A token is a stretch of the text and keeps its place, so that nothing is ever looked for twice. A hyphenated
word is one token.
"""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from sys import intern

from corpus.article import Sentence, Span
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final
from corpus.value_types import Value

# \w leaves out combining marks, which would tear a decomposed letter from its accent and a Hindi, Thai or
# vowelled Arabic word apart.
_MARKS: Final = (
    r"\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    r"\u06df-\u06e8\u06ea-\u06ed\u0900-\u0963\u0971-\u0df3\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd"
    r"\u102b-\u103e\u17b4-\u17d3\u200c\u200d"
)
_LETTER: Final = rf"[\w{_MARKS}]"
_PART: Final = rf"{_LETTER}+(?:[’'&](?!s\b){_LETTER}+)?"
_ABBREVIATIONS: Final = (
    "Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|St|Jr|Sr|Inc|Corp|Ltd|Co|Rev|Hon|Bros|vs|Jan|"
    "Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|al|Fr|Messrs|Mt|Ft"
)
# An address is looked for at each word anew, so that its length has to have bounds. Most words have none of
# the forms that are tried before a word's, and go first. Of a blank no form is tried.
_TOKEN: Final = lazy_pattern(
    rf"""
    (?!\ )(?:
    [a-z]+(?=[ ,\n])
    | (?m:^)[A-Z]{{4,16}}(?=-[A-Z][a-z])
    | https?://\S+ | [\w.+-]{{1,64}}@[\w-]{{1,64}}\.[\w.-]{{0,64}}\w
    | (?:[A-Z]\.){{2,}}
    | (?=[A-Zav])(?:{_ABBREVIATIONS})\.(?=\s|$|,)
    | [A-Z]\.(?=\s?[A-Z])
    | [$€£¥₸₽]
    | \d+(?:[.,:/]\d+)*(?:-\d+(?:[.,]\d+)*)*(?:st|nd|rd|th|s|bn|m|k|km|kg|mm|cm|am|pm)?\b
    | [’']s\b | [’'](?=\s)
    | {_PART}(?:[-–]{_PART})*(?:\.(?=\w){_LETTER}+)*
    | \.{{2,}} | -{{2,}} | \S
    )
    """,
    re.VERBOSE,
)
_CONTRACTION: Final = lazy_pattern(r"(?<=\w)(?:n[’']t|[’'](?:ll|re|ve|d|m|S))$", re.IGNORECASE)
# What is joined to a name by an apostrophe is no part of it: "l'Italie", "dell'Aquila", "Ankara'dan".
_ELISIONS: Final = frozenset(["fr", "it", "ca", "oc"])
_ELIDED: Final = lazy_pattern(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|presqu|quelqu|un|[dns]ell|all|dall|sull|coll|quell|quest|sant)[’'](?=\w)",
    re.IGNORECASE,
)
_WHOLE: Final = (
    "وزار وزير وزراء وكالة وكالات وكيل واشنطن وادي وليد وهران والي ولاي واح وثيق وحد وطن وصل وقت وقع وقف وسط "
    "وسائل وراء وضع وجه وجود ورش ورق وردة وفاة وفاق وفد ولد وليام ويلز وارسو ووهان ويلي ويست وودز والت فالن "
    "فالك كالي كاليفورنيا كالغاري بالتيمور بالما بالي"
)
"""What Arabic words and names begin in whose first letters look like particles."""
_NOT_WHOLE: Final = rf"(?!{'|'.join(_WHOLE.split())})"
# "And", "in", "for" and the like before an article, and "and" before any other word.
_PARTICLE: Final = lazy_pattern(
    rf"{_NOT_WHOLE}(?:(?:[وف]{_NOT_WHOLE})?[بكل](?=ال\w{{2}})|[وف](?=ال\w{{2}})|و(?=\w{{3}}))"
)
_ENDINGS: Final = frozenset(["tr", "az", "uz", "kk", "tk", "crh"])
_ENDING: Final = lazy_pattern(rf"(?<={_LETTER})[’']{_LETTER}{{1,8}}$")


_LONGEST: Final = 20_000
"""Characters of a stretch that is tagged at a time; the longest sentence of a novel has 15 thousand."""


class Tokens(Value):
    """The tokens of one sentence: the words and where each starts."""

    words: tuple[str, ...]
    """Those that are spelt alike are one string."""
    starts: Sequence[int]

    def span(self, first: int, last: int) -> Span:
        """What the tokens from number `first` to number `last` cover, both included."""
        return Span(self.starts[first], self.starts[last] + len(self.words[last]))


def stretches(text: str, sentences: Iterable[Sentence]) -> Iterator[Span]:
    """What is tagged at a time: each sentence, and one that is none by its length in pieces.

    Every token takes a hundred bytes and more until its sentence is done.
    """
    for sentence in sentences:
        start, end = sentence.span
        if end - start <= _LONGEST:
            yield sentence.span
            continue
        while end - start > _LONGEST:
            cut = text.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
            yield Span(start, cut)
            start = cut
        yield Span(start, end)


def tokenize(text: str, span: Span, language: str = "en") -> Tokens:
    """The tokens of `span`; every character there that is no white space belongs to exactly one.

    Of languages that elide their articles or part endings by an apostrophe these are tokens of their own.
    """
    found = _TOKEN.finditer(text, span.start, span.end)
    if language == "ar":
        return _without_particles(found)
    if text.find("'", span.start, span.end) < 0 and text.find("’", span.start, span.end) < 0:
        matches = list(found)
        words = [match.group() for match in matches]
        starts = [match.start() for match in matches]
        return Tokens(tuple(map(intern, words)), array("I", starts))
    words, starts = [], []
    for match in found:
        word, start = match.group(), match.start()
        if "'" in word or "’" in word:
            for cut in _cuts(word, language):
                words.append(word[:cut])
                starts.append(start)
                word, start = word[cut:], start + cut
        words.append(word)
        starts.append(start)
    return Tokens(tuple(map(intern, words)), array("I", starts))


def _without_particles(found: "Iterable[re.Match[str]]") -> Tokens:
    """The tokens of Arabic, the particles that are written as one with a word apart from it."""
    words, starts = [], []
    for match in found:
        word, start = match.group(), match.start()
        particle = _PARTICLE.match(word)
        if particle:
            words.append(particle.group())
            starts.append(start)
            word, start = word[particle.end() :], start + particle.end()
        words.append(word)
        starts.append(start)
    return Tokens(tuple(map(intern, words)), array("I", starts))


def _cuts(word: str, language: str) -> list[int]:
    """After how many characters, at most once, a word with an apostrophe is cut in two."""
    if language in _ELISIONS:
        elided = _ELIDED.match(word)
        return [elided.end()] if elided else []
    endings = _ENDING if language in _ENDINGS else _CONTRACTION
    ending = endings.search(word)
    return [ending.start()] if ending and ending.start() else []
