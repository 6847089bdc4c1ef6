"""The ends of Chinese names, and the names that are told by lists and titles."""

import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.tagging.chinese import read_chinese


def read(text: str, *found: tuple[str, Label]) -> list[tuple[str, Label | None]]:
    mentions = [Mention(Span(start := text.index(name), start + len(name)), label) for name, label in found]
    told = read_chinese(mentions, text, Span(0, len(text)))
    return [(mention.span.of(text), mention.label) for mention in told]


def test_a_foreign_name_goes_on_as_long_as_its_sounds_do() -> None:
    assert read("球员尼古拉·阿内尔卡进球。", ("尼古拉·阿内", Label.PERSON)) == [
        ("尼古拉·阿内尔卡", Label.PERSON)
    ]


def test_little_words_at_its_ends_are_no_part_of_a_name() -> None:
    assert read("作家蒂娜·菲也来了。", ("蒂娜·菲也", Label.PERSON)) == [("蒂娜·菲", Label.PERSON)]


def test_an_institution_belongs_to_the_name_before() -> None:
    assert read("在清华大学学习。", ("清华", Label.ORG)) == [("清华大学", Label.ORG)]


def test_a_district_lies_in_the_country_before() -> None:
    found = ("四川省", Label.GPE), ("中国", Label.GPE)
    assert read("他住在中国四川省。", *found) == [("中国四川省", Label.GPE)]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("代表团访问了波兰。", "波兰", Label.GPE),
        ("路透社报道了此事。", "路透社", Label.ORG),
        ("总理李强5日表示。", "李强", Label.PERSON),
        ("总统拜登说。", "拜登", Label.PERSON),
    ],
)
def test_what_the_model_missed_is_told_by_lists_and_titles(text: str, name: str, label: Label) -> None:
    assert read(text) == [(name, label)]


def test_nothing_reaches_out_of_its_sentence() -> None:
    text = "他喜欢清华大学"
    assert read_chinese([Mention(Span(3, 5), Label.ORG)], text, Span(0, 5)) == [
        Mention(Span(3, 5), Label.ORG)
    ]


@pytest.mark.parametrize(
    ("text", "found", "name"),
    [
        ("川普周四在白宫。", "川普周四", "川普"),
        ("川普周四在白宫。", "川普周", "川普"),
        ("美国川普上周五说。", "川普上周五说", "川普"),
        ("川普星期天离开。", "川普星期", "川普"),
        ("庄周梦见蝴蝶。", "庄周", "庄周"),
    ],
)
def test_the_day_behind_a_name_is_no_part_of_it(text: str, found: str, name: str) -> None:
    assert (name, Label.PERSON) in read(text, (found, Label.PERSON))
