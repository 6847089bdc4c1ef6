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
# “你来吗？”他问。and 「行くか？」彼は尋ねた。 say behind a quotation whose it is.
_SAID = re.compile(
    # "No one answered" says nothing of the quotation.
    r"(?![^。！？!?，、；：]{0,9}(?:没有|沒有|没人|沒人|无人|無人|不|未曾?|从未)[^。！？!?，、；：]{0,3}[答说說问問话話声聲应應])"
    r"[^。！？!?…，、；：“”「」『』\s]{1,14}?"
    r"(?:[说說喊讲講答问問喝][完罢罷毕畢][^。！？!?…，、；：“”「」『』\s]{0,12}|(?:(?<!知)道|[问問说說喊叫答吼嚷叹嘆笑称稱骂罵嘀嘟]|表示|指出|呼吁|解释|补充|强调|写道?)[道着著了]?"
    r"(?:他|她|我|你|我们|他们|记者|記者|大家|众人)?"
    r"(?:(?<=[问問])[^。！？!?…，、；：“”「」『』\s]{1,4})?"
    r"|(?:言|怒鳴|囁い|呟い|促し|命じ|尋ね|聞い|叫ん|話し|述べ|答え|語っ|問いかけ|つぶやい|訴え|質問し)(?:った|た|だ|て))[。，,！：:]"
)
_OPENED = {"”": "“", "」": "「", "』": "『", "’": "‘", '"': '"'}
_QUOTES = frozenset(_OPENED)
_LONGEST_QUOTE = 400


def split_full_width(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph, as offsets; white space around them is left out."""
    start = depth = opened = counted = quotes = 0
    for match in _MARK.finditer(text):
        mark, after = match[0], match.end()
        if text.startswith('"', after) and mark[0] not in _OPENING:
            quotes, counted = quotes + text.count('"', counted, after), after
            # The second of two closes what the first has opened.
            if quotes % 2:
                mark, after = f'{mark}"', after + 1
        if mark in _OPENING:
            opened = opened if depth else match.start()
            depth += 1
            continue
        closed = sum(mark.count(closing) for closing in "」』）〉》】〕")
        depth = max(0, depth - closed)
        if mark[0] in _CLOSING or (depth and after - opened < _LONGEST_QUOTE):
            continue
        depth = 0
        if after < len(text) and text[after] not in _CONTINUING and not _is_said(text, mark, after):
            yield start, after
            start = _skip_blanks(text, after)
    if start < len(text):
        yield start, len(text.rstrip())


def _is_said(text: str, mark: str, after: int) -> bool:
    """Whether the mark ends a quotation and who said it follows."""
    if mark[-1] not in _QUOTES or _SAID.match(text, after) is None:
        return False
    # 他说：“我走。” has told it already.
    opening = text.rfind(_OPENED[mark[-1]], 0, after - 1)
    return opening < 1 or text[opening - 1] not in "：:"


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
