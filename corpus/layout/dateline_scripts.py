"""The datelines of scripts that have no capitals: Chinese, Japanese, Korean, Arabic and their neighbours.

Here the form tells, and the agency's name: `新华社杭州9月23日电 `, `(서울=연합뉴스) `, `الرباط (رويترز) - `.
"""

import re
from collections.abc import Iterator
from functools import cache

from corpus.article import Span

DatelineParts = tuple[Span | None, Span | None, int]
"""Place, agency and the length of the whole, counted from the beginning of the line."""

_CHINESE_AGENCIES = """
    新华社 新華社 中新社 中新网 中央社 中央通訊社 人民网 央视网 本报 本報 法新社 路透社 美联社
    美聯社 共同社 塔斯社 国际在线 环球网 香港中通社"""
_JAPANESE_AGENCIES = "共同 時事 ロイター AFP CNN AP 産経 毎日 朝日 読売 日経 聯合ニュース"
_AGENCIES_IN_BRACKETS = """
    رويترز|أ ف ب|ا ف ب|فرانس برس|أ.ف.ب|د ب أ|د.ب.أ|أ ب|الأناضول|سبوتنيك|وكالات|الوكالات|وام|واس|قنا|كونا|بترا|
    سانا|شينخوا|سي إن إن|CNN|أ ش أ|ایسنا|ایرنا|ایلنا|فارس|مهر|تسنیم|رویترز|روئٹرز|اے ایف پی|اے پی|اے پی پی|
    רויטרס|סוכנויות|भाषा|एजेंसी|एजेंसियां|पीटीआई|आईएएनएस|एएनआई|वार्ता|
    রয়টার্স|এএফপি|বাসস|ইউএনবি|รอยเตอร์|เอเอฟพี"""


@cache
def _chinese() -> re.Pattern[str]:
    names = "|".join(_CHINESE_AGENCIES.split())
    return re.compile(
        rf"[（(]?(?P<agency>{names})(?:记者[^\d\s，。]{{2,12}})?[/／]?(?P<place>[^\d\s，。：（(]{{0,8}}?)"
        r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日?(?:综合|上午|下午)?(?:电|電|讯|訊|消息|报道|報導)[）)]?"
        r"\s*(?:[（(][^）)]{1,20}[）)])?[\s：:]*"
    )


@cache
def _japanese() -> re.Pattern[str]:
    names = "|".join(_JAPANESE_AGENCIES.split())
    return re.compile(
        rf"[【［\[](?P<place>[^】］\]=＝\s\d]{{1,12}})[=＝\s].{{0,20}}?(?P<agency>{names})[^】］\]]{{0,12}}[】］\]]\s*-?\s*"
    )


@cache
def _korean() -> re.Pattern[str]:
    return re.compile(
        r"[(\[](?P<place>[가-힣·]{1,8})=(?P<agency>[^)\]\s]{2,12})[)\]]\s*"
        r"(?:[가-힣·\s]{2,20}?(?:특파원|기자)\s*=\s*)?"
    )


@cache
def _bracketed() -> re.Pattern[str]:
    names = "|".join(name.strip() for name in _AGENCIES_IN_BRACKETS.split("|"))
    return re.compile(
        rf"(?P<place>[^\W\d_a-zA-Z][^()\n.,،:!؟।]{{1,30}}?)?[،,]?(?: \d{{1,2}} [^\s\d(]{{2,12}})?\s*"
        # In Arabic script a name in brackets may stand amid a sentence, too.
        rf"\((?P<agency>{names})\)(?:\s*[-–—:.،]+\s*|(?<=[\u0900-\u0e7f]\))\s*)"
    )


def uncased_datelines(head: str) -> Iterator[DatelineParts]:
    """The datelines that the beginning of a line may be, its first letter being of no case."""
    for pattern in (_chinese, _japanese, _korean, _bracketed):
        if match := pattern().match(head):
            yield _span(match, "place"), _span(match, "agency"), match.end()


def _span(match: re.Match[str], name: str) -> Span | None:
    return Span(*match.span(name)) if match[name] else None
