"""What is written in numbers in Chinese, Japanese and Korean, where no blank parts a number from its unit.

A unit follows its number at once, so that one pattern of each label finds what a grammar over words would.
"""

from collections.abc import Iterator

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_DIGIT: Final = "[0-9０-９]"
_NUMBER: Final = rf"(?<![0-9０-９])(?<![0-9０-９][,.])(?:{_DIGIT}{{1,15}}(?:[,，.．]{_DIGIT}{{1,12}}){{0,6}})"
_WRITTEN: Final = "[〇零一二两兩三四五六七八九十百千]{1,8}"
_EITHER: Final = rf"(?:{_NUMBER}|{_WRITTEN})"
_SHORT: Final = rf"(?:(?<!{_DIGIT}){_DIGIT}{{1,2}}|[一二三四五六七八九十廿]{{1,3}})"
_SCALE: Final = " ?[十百千万萬亿億兆多余餘]{0,4} ?"
_HAN: Final = {
    Label.DATE: (
        rf"(?:{_NUMBER}|[〇零一二三四五六七八九]{{4}})年(?:{_SHORT}月(?:{_SHORT}[日号號])?|间|間|前|后|後|度|代)?"
        rf"|{_SHORT}月(?:{_SHORT}[日号號])?(?!球|亮)|{_SHORT}日(?!本|子|元|圆|圓|益|常)"
        rf"|{_EITHER}(?:个|個|ヶ|か|カ)月|{_EITHER}(?:个星期|個星期|週間|周年?|(?<![统統第]一)天(?!下|主|资|然|才|空|气|氣|津|文|使)|日間|世纪|世紀)"
        "|(?:星期|周|週)[一二三四五六日天](?!圆|年)|[月火水木金土日]曜日?"
        "|[今昨后後]天|(?<!目)前天|(?<![李说透])明天(?!资)|[今去明前]年|(?<!以)上周(?!期|边|边)|(?<!日)本周(?!边|期)|下周(?!期)|上个?月(?!球)|(?<!日)本个?月(?!球)|下个?月(?!球)|[昨今明]日(?!本)|[先今来]週|[先今来]月|[昨来]年"
    ),
    Label.TIME: (
        rf"(?:上午|下午|凌晨|早上|晚上|中午|午前|午後) ?{_SHORT}[点點時时](?:{_SHORT}分|半)?"
        rf"|{_SHORT}[点點時时](?:{_SHORT}分|半)|{_DIGIT}{{1,2}}時(?!代|期|点|間)|{_EITHER}(?:小时|小時|時間|分钟|分鐘|分間|秒)"
    ),
    Label.MONEY: (
        rf"{_EITHER}{_SCALE}(?:人民币|人民幣|人民元|美元|美金|日元|欧元|歐元|英镑|英鎊|港元|港币|港幣|新台币|新臺幣|台币|韩元|韓元|卢布|"
        "卢比|澳元|加元|米ドル|ドル|ユーロ|ポンド|ウォン|円|元(?!首|旦|素|年|宵|里|老|朝))"
        rf"|[¥￥$€£] ?{_NUMBER}{_SCALE}"
    ),
    Label.PERCENT: (
        rf"{_NUMBER} ?(?:[%％]|パーセント|个百分点|個百分點|ポイント)"
        rf"|百分之(?:{_NUMBER}|{_WRITTEN}(?:点{_WRITTEN})?)"
    ),
    Label.QUANTITY: (
        rf"{_EITHER}{_SCALE}(?:平方公里|平方米|立方米|公里|千米|公斤|千克|公顷|公頃|吨|噸|英里|米(?!国|ドル|国)|摄氏度|キロメートル|"
        "キログラム|キロ|メートル|トン|ヘクタール|平方キロ)"
    ),
}
_KOREAN_SCALE: Final = " ?[십백천만억조]{0,3}(?: ?[0-9]{1,4}[천만억])? ?"
_HANGUL: Final = {
    Label.DATE: (
        rf"{_NUMBER}년(?:도|간|대)?(?: ?{_SHORT}월(?: ?{_SHORT}일)?)?"
        rf"|{_SHORT}월(?: ?{_SHORT}일)?|{_SHORT}일(?!본|부|반|정)(?:간)?"
        rf"|{_NUMBER} ?(?:개월|주일|주간|세기)|[월화수목금토일]요일"
        "|지난해|올해|내년|작년|어제|오늘|내일|지난달|이달|다음 ?달"
    ),
    Label.TIME: (
        rf"(?:(?:오전|오후|새벽) ?)?{_SHORT}시(?: ?{_SHORT}분)?(?!간|민|장|대|위|즌)"
        rf"|{_NUMBER} ?시간|{_NUMBER} ?초(?!등)"
    ),
    Label.MONEY: (
        rf"{_NUMBER}{_KOREAN_SCALE}(?:달러|위안|유로|파운드|엔(?!진|터)|원(?!칙|장|인|로|정))"
        rf"|[₩$€] ?{_NUMBER}{_KOREAN_SCALE}"
    ),
    Label.PERCENT: rf"{_NUMBER} ?(?:[%％]p?|퍼센트|프로|포인트)",
    Label.QUANTITY: (
        rf"{_NUMBER}{_KOREAN_SCALE}"
        "(?:제곱킬로미터|제곱미터|킬로미터|킬로그램|미터|톤|㎞|㎏|헥타르)"
    ),
}
_PATTERNS: Final = {
    language: tuple((label, lazy_pattern(source)) for label, source in sources.items())
    for language, sources in (("zh", _HAN), ("ja", _HAN), ("ko", _HANGUL))
}


def find_numbers(text: str, *, language: str) -> Iterator[Mention]:
    """What is written in numbers in a text of `zh`, `ja` or `ko`; the parts of one may be found too."""
    for label, pattern in _PATTERNS[language]:
        for match in pattern.finditer(text):
            end = match.end() - (len(match.group()) - len(match.group().rstrip()))
            yield Mention(Span(match.start(), end), label)
