"""The datelines of scripts that have no capitals: Chinese, Japanese, Korean, Arabic and their neighbours.

Here the form tells, and the agency's name: `新华社杭州9月23日电 `, `(서울=연합뉴스) `, `الرباط (رويترز) - `.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from corpus.article import Span
from corpus.gazetteer.places import is_known_place
from corpus.patterns import compiled

DatelineParts = tuple[Span | None, Span | None, int]
"""Place, agency and the length of the whole, counted from the beginning of the line."""

_CHINESE_AGENCIES = """
    新华社 新華社 中新社 中新网 中央社 中央通訊社 人民网 央视网 本报 本報 法新社 路透社 美联社
    美聯社 共同社 塔斯社 国际在线 环球网 香港中通社 彭博社 韩联社"""
_JAPANESE_AGENCIES = "共同 時事 ロイター AFP CNN AP 産経 毎日 朝日 読売 日経 聯合ニュース 時事通信 共同通信"
_KOREAN_AGENCIES = "연합뉴스 뉴시스 뉴스1 로이터 AFP"
_AGENCIES_IN_BRACKETS = """
    رويترز|أ ف ب|ا ف ب|فرانس برس|أ.ف.ب|د ب أ|د.ب.أ|أ ب|الأناضول|سبوتنيك|وكالات|الوكالات|وام|واس|قنا|كونا|بترا|
    سانا|شينخوا|سي إن إن|CNN|أ ش أ|ایسنا|ایرنا|ایلنا|فارس|مهر|تسنیم|رویترز|روئٹرز|اے ایف پی|اے پی|اے پی پی|
    רויטרס|סוכנויות|भाषा|एजेंसी|एजेंसियां|पीटीआई|आईएएनएस|एएनआई|वार्ता|
    রয়টার্স|এএফপি|বাসস|ইউএনবি|รอยเตอร์|เอเอฟพี"""
_LONGEST_IN_BRACKETS = 30
_RULES = (" - ", " – ", " — ", " -- ", ": ", "： ")


@cache
def _chinese() -> re.Pattern[str]:
    names = _either(_CHINESE_AGENCIES.split())
    return compiled(
        rf"[（(【\[]?\s*(?P<agency>{names})(?:记者[^\d\s，。]{{2,12}})?[/／]?(?P<place>[^\d\s，。：（(]{{0,8}}?)"
        r"(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:综合|上午|下午)?(?:电|電|讯|訊|消息|报道|報導)[）)】\]]?"
        r"\s*(?:[（(][^）)]{1,20}[）)])?[\s：:]*"
    )


@cache
def _korean() -> re.Pattern[str]:
    return compiled(
        r"[(\[【](?P<place>[가-힣·]{1,8})=(?P<agency>[^)\]】\s]{2,12})[)\]】]\s*"
        r"(?:[가-힣·\s]{2,20}?(?:특파원|기자)\s*=\s*)?"
    )


@cache
def _in_wide_brackets() -> re.Pattern[str]:
    """What stands before a story in East Asia: `【東京=共同】`, `（乌鲁木齐讯）`, `[東京 18日 AFP] - `."""
    inner = rf"[^】］\]）)\n。]{{1,{_LONGEST_IN_BRACKETS}}}"
    return compiled(rf"(?:【(?P<lens>{inner})】|[［\[（(](?P<round>{inner})[］\]）)])\s*[-－—:：]?\s*")


@cache
def _east_asian_agency() -> re.Pattern[str]:
    names = {*_CHINESE_AGENCIES.split(), *_JAPANESE_AGENCIES.split(), *_KOREAN_AGENCIES.split()}
    return compiled(_either(names))


@cache
def _bracketed() -> re.Pattern[str]:
    names = _either(name.strip() for name in _AGENCIES_IN_BRACKETS.split("|"))
    east = _either({*_CHINESE_AGENCIES.split(), *_JAPANESE_AGENCIES.split(), *_KOREAN_AGENCIES.split()})
    return compiled(
        r"(?P<place>[^\W\d_a-zA-Z][^()\n.,،:!؟।/]{1,30}?)?[،,]?"
        r"(?: (?:في )?\d{1,2} [^\s\d(/]{2,12})?\s*"
        # In Arabic script a name in brackets may stand amid a sentence, too.
        rf"[(（/](?P<agency>{names}|{east})[)）/](?:\s*[-–—:.،]+\s*|(?<=[\u0900-\u0e7f]\))\s*|(?<=/)\s+)"
    )


@cache
def _agency_behind_rule() -> re.Pattern[str]:
    names = _either(name.strip() for name in _AGENCIES_IN_BRACKETS.split("|"))
    return compiled(rf"(?P<agency>{names})\s*[:،.]\s*|")


def _either(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)) if name)


def uncased_datelines(head: str) -> Iterator[DatelineParts]:
    """The datelines that the beginning of a line may be, its first letter being of no case."""
    for pattern in (_chinese, _korean, _bracketed):
        if match := pattern().match(head):
            yield _span(match, "place"), _span(match, "agency"), match.end()
    yield from _wide_bracketed(head)
    yield from _ruled(head)


def _wide_bracketed(head: str) -> Iterator[DatelineParts]:
    """What stands in wide brackets: with an agency or a known place, or as a rubric of its own in `【】`."""
    match = _in_wide_brackets().match(head)
    if match is None or match[0].isascii():
        return
    group = "lens" if match["lens"] else "round"
    start, end = match.span(group)
    named = _east_asian_agency().search(head, start, end)
    agency = Span(*named.span()) if named and named.start() > start else None
    place = _place_in(head, start, agency.start if agency else end)
    is_more = place is not None and place.end < end
    if named or is_more or group == "lens":
        yield place, agency or (Span(*named.span()) if named else None), match.end()


def _place_in(head: str, start: int, end: int) -> Span | None:
    """The known place, or what stands before `=`, at the beginning of what brackets hold."""
    stops = [at for mark in "=＝ 　／/" if (at := head.find(mark, start, end)) > 0]
    for stop in (min(stops, default=end), end - 1):
        name = head[start:stop].strip()
        if is_known_place(name):
            return Span(start, start + len(name))
    return None


def _ruled(head: str) -> Iterator[DatelineParts]:
    """A known place before a rule, perhaps with an agency behind: `الرياض - `, `بيروت – أ ف ب: `."""
    cuts = [(at, rule) for rule in _RULES if (at := head.find(rule)) > 0]
    cut, rule = min(cuts, default=(0, ""))
    if not cut or not is_known_place(head[:cut].strip()):
        return
    story = cut + len(rule)
    named = _agency_behind_rule().match(head, story)
    agency = _span(named, "agency") if named else None
    yield Span(0, cut), agency, named.end() if named else story


def _span(match: re.Match[str], name: str) -> Span | None:
    return Span(*match.span(name)) if match[name] else None
