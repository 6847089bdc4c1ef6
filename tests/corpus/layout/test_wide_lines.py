"""Wrapped lines in scripts without blanks."""

from corpus.sentences import split


def test_a_comma_of_the_east_goes_on_in_the_next_line() -> None:
    text = "市议会星期一投票决定再开放这座旧桥一年，\n尽管工程师提出了警告。市长表示同意。"
    assert [sentence.span.of(text) for sentence in split(text, language="zh")] == [
        "市议会星期一投票决定再开放这座旧桥一年，\n尽管工程师提出了警告。",
        "市长表示同意。",
    ]
