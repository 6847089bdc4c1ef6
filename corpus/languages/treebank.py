"""The words of a sentence: just those that sumy gets from NLTK's `word_tokenize`, without importing either.

NLTK's rules are a chain of substitutions over the whole sentence, but what they do to a piece between two
spaces depends on its neighbours only at the end, where a full stop is cut off. So pieces are cut up one by
one and remembered, and only the last goes through the rules for ends.

Words are letters, with hyphens and apostrophes inside; numbers, "U.S." and whatever else holds a full stop
are not among them, exactly as in sumy.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from corpus.languages.inner_sentences import split_inside

_Substitutions = tuple[tuple[re.Pattern[str], str], ...]


def _compiled(*rules: tuple[str, str]) -> _Substitutions:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in rules)


# Robert MacIntyre's rules for the Penn Treebank, as NLTK has extended them. Their order matters.
_STARTS = _compiled(
    (r"([«“‘„]|[`]+)", r" \1 "),
    (r"^\"", r"``"),
    (r"(``)", r" \1 "),
    (r"([ \(\[{<])(\"|\'{2})", r"\1 `` "),
    (r"(?i)(?<!\w)(\')(?!(?:re|ve|ll|m|t|s|d|n)\b)(?=\w)", r"\1 "),
)
_FULL_STOP = _compiled((r"([^\.])(\.)([\]\)}>\"'»”’ ]*+)\s*$", r"\1 \2 \3 "))
_PUNCTUATION = _compiled(
    (r"([:,])([^\d])", r" \1 \2"),
    (r"([:,])$", r" \1 "),
    (r"\.{2,}", r" \g<0> "),
    (r"[;@#$%&]", r" \g<0> "),
    (r"[\u2012-\u2015]", r" \g<0> "),
)
_LATE_FULL_STOP = _compiled((r"([^\.])(\.)([\]\)}>\"']*)\s*$", r"\1 \2\3 "))
_SEPARATORS = _compiled(
    (r"[?!]", r" \g<0> "),
    (r"([^'])' ", r"\1 ' "),
    (r"[*]", r" \g<0> "),
    (r"[\]\[\(\)\{\}\<\>]", r" \g<0> "),
    (r"--", r" -- "),
)
_ENDINGS = _compiled(
    (r"([»”’])", r" \1 "),
    (r"''", " '' "),
    (r'"', " '' "),
    (r"\s+", " "),
    (r"([^' ])('[sS]|'[mM]|'[dD]|') ", r"\1 \2 "),
    (r"([^' ])('ll|'LL|'re|'RE|'ve|'VE|n't|N'T) ", r"\1 \2 "),
    (r"(?i)\b(can)(not)\b", r" \1 \2 "),
    (r"(?i)\b(d)('ye)\b", r" \1 \2 "),
    (r"(?i)\b(gim)(me)\b", r" \1 \2 "),
    (r"(?i)\b(gon)(na)\b", r" \1 \2 "),
    (r"(?i)\b(got)(ta)\b", r" \1 \2 "),
    (r"(?i)\b(lem)(me)\b", r" \1 \2 "),
    (r"(?i)\b(more)('n)\b", r" \1 \2 "),
    (r"(?i)\b(wan)(na)(?=\s)", r" \1 \2 "),
    (r"(?i) ('t)(is)\b", r" \1 \2 "),
    (r"(?i) ('t)(was)\b", r" \1 \2 "),
)
_INSIDE: _Substitutions = _STARTS + _PUNCTUATION + _SEPARATORS
_AT_THE_END: _Substitutions = _STARTS + _FULL_STOP + _PUNCTUATION + _LATE_FULL_STOP + _SEPARATORS
_CONTRACTED = frozenset({"cannot", "gimme", "gonna", "gotta", "lemme", "wanna"})

_PLAIN = re.compile(r"([A-Za-z]+)[,;:?!]?\Z").match
_PLAIN_END = re.compile(r"\s*([A-Za-z]+)[.,;:?!]?\s*\Z").match
_HAS_LETTER = re.compile(r"\w").search
_LONGEST = 10_000
"""Longer sentences are no prose; they are not kept in memory piece by piece."""

_IS_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['-])*\Z").match
_ODD_SPACE_AFTER_QUOTE = re.compile(r"'[^\S ]").search


def find_words(sentence: str) -> tuple[str, ...]:
    """The words as written, in their order."""
    return tuple(word for part in split_inside(sentence) for word in _words_of_part(part))


def is_word(token: str) -> bool:
    """Whether the token is made of letters, with hyphens and apostrophes after the first."""
    return _IS_WORD(token) is not None


def _words_of_part(part: str) -> Iterable[str]:
    if len(part) > _LONGEST or _ODD_SPACE_AFTER_QUOTE(part):
        return _cut(part, _AT_THE_END)
    cut = _start_of_end(part)
    words = [word for piece in part[:cut].split() for word in _words_inside(piece)]
    words += _words_at_the_end(part[cut:])
    return words


def _start_of_end(part: str) -> int:
    """Where the last piece that has a letter or digit begins, with the space before it."""
    head, *pieces = part.rsplit(None, 1) or [""]
    while pieces and not _HAS_LETTER(pieces[0]):
        head, *pieces = head.rsplit(None, 1)
    return len(head) if pieces else 0


@lru_cache(maxsize=30_000)
def _words_inside(piece: str) -> tuple[str, ...]:
    if (plain := _PLAIN(piece)) and plain[1].lower() not in _CONTRACTED:
        return (plain[1],)
    return _cut(f" {piece} ", _INSIDE)


@lru_cache(maxsize=3_000)
def _words_at_the_end(text: str) -> tuple[str, ...]:
    if (plain := _PLAIN_END(text)) and plain[1].lower() not in _CONTRACTED:
        return (plain[1],)
    return _cut(text, _AT_THE_END)


def _cut(text: str, rules: _Substitutions) -> tuple[str, ...]:
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    text = f" {text} "
    for pattern, replacement in _ENDINGS:
        text = pattern.sub(replacement, text)
    return tuple(filter(_IS_WORD, text.split()))
