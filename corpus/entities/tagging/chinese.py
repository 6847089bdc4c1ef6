"""What is certain of names in Chinese, after the model of characters has spoken.

Text without blanks leaves the ends of a name open: a foreign name goes on as long as its sounds do, little
words at its edges are none of it, what institutions end in belongs to the name before, and listed places are
places.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest
from corpus.entities.tagging.chinese_lists import ChineseLists, chinese_lists
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_PLACES: Final = (Label.GPE, Label.LOC)
_DISTRICTS: Final = "省市县区镇乡村州"
_DAY: Final = lazy_pattern("[上本下这]?(?:周|星期)[一二三四五六日天末]$")
"""When somebody did something, right behind who did it."""
_FOREIGN: Final = (Label.PERSON, *_PLACES)


def read_chinese(mentions: Sequence[Mention], text: str, within: Span) -> list[Mention]:
    """The mentions of a sentence with their ends set right, and the listed places that were missed."""
    ended = [whole for mention in mentions if (whole := _ended(mention, text, within))]
    return list(_joined(longest([*ended, *_listed(text, within), *_titled(text, within)]), text))


def _joined(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """The mentions with a country and what lies in it as one place, and its ministry as one organisation."""
    held: Mention | None = None
    for mention in mentions:
        if held and held.span.end == mention.span.start and held.label in _PLACES:
            is_district = mention.label in _PLACES and text[mention.span.end - 1] in _DISTRICTS
            if is_district or mention.label is Label.ORG:
                held = Mention(Span(held.span.start, mention.span.end), mention.label)
                continue
        if held:
            yield held
        held = mention
    if held:
        yield held


def _before_day(span: Span, text: str, within: Span) -> int:
    """Where a name ends whose last letters, with the one behind it or without, are a day of the week."""
    for end in (min(span.end + 1, within.end), span.end):
        if (day := _DAY.search(text, span.start + 1, end)) and day.start() < span.end:
            return day.start()
    return span.end


def _ended(mention: Mention, text: str, within: Span) -> Mention | None:
    lists = chinese_lists()
    start, end = mention.span.start, mention.span.end
    if mention.span.of(text) not in lists.labels:
        while end - start > 1 and text[start] in lists.before:
            start += 1
        while end - start > 1 and text[end - 1] in lists.behind:
            end -= 1
    end = _before_day(Span(start, end), text, within)
    if mention.label in _FOREIGN and sum(letter in lists.sounds for letter in text[start:end]) > 1:
        while start > within.start and _goes_on(text[start - 1], lists):
            start -= 1
        while end < within.end and _goes_on(text[end], lists):
            end += 1
    if end - start < 2 and mention.label is Label.PERSON:
        return None
    return _with_kind(Mention(Span(start, end), mention.label), text, within)


def _goes_on(letter: str, lists: ChineseLists) -> bool:
    return letter in lists.sounds or letter == "·"


def _with_kind(mention: Mention, text: str, within: Span) -> Mention:
    """The mention with the institution or the ground that follows without a gap."""
    lists, end = chinese_lists(), mention.span.end
    if mention.label in (*_PLACES, Label.ORG):
        for ending in lists.institutions:
            if text.startswith(ending, end) and end + len(ending) <= within.end:
                return Mention(Span(mention.span.start, end + len(ending)), Label.ORG)
    name = mention.span.of(text)
    if any(name.endswith(ending) for ending in lists.institutions if len(ending) > 1) and len(name) > 2:
        return Mention(mention.span, Label.ORG)
    if mention.label in _PLACES:
        for ending in lists.grounds:
            if len(ending) > 1 and text.startswith(ending, end) and end + len(ending) <= within.end:
                return Mention(Span(mention.span.start, end + len(ending)), mention.label)
    return mention


def _listed(text: str, within: Span) -> Iterator[Mention]:
    """The listed names of a sentence, the longest where several begin."""
    lists, start = chinese_lists(), within.start
    while start < within.end:
        names = lists.firsts.get(text[start], ())
        found = next((name for name in names if text.startswith(name, start)), "")
        if found:
            yield Mention(Span(start, start + len(found)), lists.labels[found])
        start += len(found or " ")


def _titled(text: str, within: Span) -> Iterator[Mention]:
    """The persons whose title stands before a common surname."""
    for match in _titles().finditer(text, within.start, within.end):
        yield Mention(Span(*match.span(1)), Label.PERSON)


@cache
def _titles() -> re.Pattern[str]:
    lists = chinese_lists()
    letters = "".join(sorted(lists.surnames)), "".join(sorted(lists.sounds))
    return re.compile(
        rf"(?:{'|'.join(lists.titles)})([{letters[0]}][\u4e00-\u9fff]{{1,2}}?|[{letters[1]}·]{{2,9}})"
        r"(?=[，。、；：（\d]|说|表示|指出|认为|称|强调|宣布|透露|在|的|和|与|于|是|将|今|昨|访|会)"
    )
