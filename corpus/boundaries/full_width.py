"""Sentence ends in Chinese, Japanese and Korean-style full-width punctuation, which needs no blanks.

A sentence quoted within brackets stays part of the one that quotes it.
"""

import re
from collections.abc import Iterator

_OPENING = "「『（〈《【〔"
_CLOSING = "」』）〉》】〕”’）)"
_MARK = re.compile(
    rf"[{_OPENING}]|[」』）〉》】〕]|(?:[。！？!?．｡]|…{{2}}(?![…，。]))+[{_CLOSING}]*|\.[{_CLOSING}]*(?=\s)"
)
# 「行く。」と言った: the quotation goes on into the sentence around it.
_CONTINUING = "とのがをはにもでってやへ、，,」』）"
_LONGEST_QUOTE = 400


def split_full_width(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, as offsets; white space around them is left out."""
    start = depth = opened = 0
    for match in _MARK.finditer(text):
        mark, after = match[0], match.end()
        if mark in _OPENING:
            opened = opened if depth else match.start()
            depth += 1
            continue
        closed = sum(mark.count(one) for one in "」』）〉》】〕")
        depth = max(0, depth - closed)
        if mark[0] in _CLOSING or (depth and after - opened < _LONGEST_QUOTE):
            continue
        depth = 0
        if after < len(text) and text[after] not in _CONTINUING:
            yield start, after
            start = _skip_blanks(text, after)
    if start < len(text):
        yield start, len(text.rstrip())


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
