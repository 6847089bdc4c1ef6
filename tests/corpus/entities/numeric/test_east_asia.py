"""Numbers without blanks."""

import pytest

from corpus.article import Label
from corpus.entities.numeric.finding_numbers import find

DATE, TIME, MONEY, PERCENT, QUANTITY = (
    Label.DATE,
    Label.TIME,
    Label.MONEY,
    Label.PERCENT,
    Label.QUANTITY,
)


def _found(text: str, language: str) -> list[tuple[str, Label | None]]:
    return [(mention.span.of(text), mention.label) for mention in find(text, (), language=language)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("会社は1200億円を投資した。", "ja", [("1200億円", MONEY)]),
        ("彼は300万ドルを得た。", "ja", [("300万ドル", MONEY)]),
        ("公司投资9.6亿元。", "zh", [("9.6亿元", MONEY)]),
        ("耗资三千多万美元。", "zh", [("三千多万美元", MONEY)]),
        ("회사는 1200억 원을 냈다.", "ko", [("1200억 원", MONEY)]),
        ("5月19日に始まる。", "ja", [("5月19日", DATE)]),
        ("2024年3月开始。", "zh", [("2024年3月", DATE)]),
        ("二〇二四年五月开始。", "zh", [("二〇二四年五月", DATE)]),
        ("他说,3个月后开始。", "zh", [("3个月", DATE)]),
        ("3年間働いた。", "ja", [("3年間", DATE)]),
        ("月曜日と星期一", "ja", [("月曜日", DATE), ("星期一", DATE)]),
        ("2024년 3월 5일에 시작한다.", "ko", [("2024년 3월 5일", DATE)]),
        ("지난해 시작했다.", "ko", [("지난해", DATE)]),
        ("午前9時30分に出た。", "ja", [("午前9時30分", TIME)]),
        ("下午3点半出发。", "zh", [("下午3点半", TIME)]),
        ("오후 3시 30분에 떠났다.", "ko", [("오후 3시 30분", TIME)]),
        ("増加は10％。", "ja", [("10％", PERCENT)]),
        ("增长百分之十五。", "zh", [("百分之十五", PERCENT)]),
        ("3.5퍼센트 늘었다.", "ko", [("3.5퍼센트", PERCENT)]),
        ("長さは100キロ。", "ja", [("100キロ", QUANTITY)]),
        ("重50万吨。", "zh", [("50万吨", QUANTITY)]),
        ("100킬로미터를 갔다.", "ko", [("100킬로미터", QUANTITY)]),
        ("2024年3月5日の1,200円", "ja", [("2024年3月5日", DATE), ("1,200円", MONEY)]),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, language: str, found: list[tuple[str, Label]]) -> None:
    assert _found(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("各国元首会晤。", "zh"),
        ("5日本人。", "ja"),
        ("3원칙을 지킨다.", "ko"),
        ("一点建议。", "zh"),
        ("东京都知事。", "zh"),
        ("日本周边海域。", "zh"),
        ("目前天气不好。", "zh"),
        ("日本月球探测器。", "zh"),
        ("以上周期。", "zh"),
        ("李明天资聪明。", "zh"),
        ("统一天下。", "zh"),
        ("第一天主教堂。", "zh"),
        ("三元里。", "zh"),
        ("一時的に閉まる。", "ja"),
        ("3시민이 왔다.", "ko"),
    ],
)
def test_what_only_looks_like_a_unit_is_none(text: str, language: str) -> None:
    assert _found(text, language) == []


def test_other_languages_are_read_as_before() -> None:
    assert _found("Er zahlte 5 Euro am 3. März.", "de") == [("5 Euro", MONEY), ("3. März", DATE)]
