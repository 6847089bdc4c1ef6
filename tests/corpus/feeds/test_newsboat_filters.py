"""newsboat's filters as queries: every word of them, and what is said where there is no counterpart."""

import pytest

from corpus.feeds.newsboat_filters import query_of
from corpus.library.query.parsing import parse


@pytest.mark.parametrize(
    ("expression", "query"),
    [
        ('unread == "yes"', "is:unread"),
        ('unread = "no"', "is:read"),
        ('unread != "no"', "is:unread"),
        ('UNREAD = "yes"', "is:unread"),
        ('title = "oil"', 'title:"oil"'),
        ('title != "oil"', '-title:"oil"'),
        ('content =~ "oil price"', '"oil price"'),
        ('description !~ "oil"', '-"oil"'),
        ('feedtitle =~ "Sea News"', 'source:"Sea News"'),
        ('feedlink =~ "http://a.example"', 'source:"a.example"'),
        ('rssurl =~ "www.a.example"', 'source:"a.example"'),
        ('rssurl =~ "https://a.example/rss"', 'source:"a.example/rss"'),
        ('tags # "News"', 'folder:"News"'),
        ('flags !# "s"', '-tag:"s"'),
        ('title =~ " oil "', 'title:"oil"'),
        ('title =~ "O\'Neill’s"', 'title:"O\'Neill’s"'),
        ('title =~ "co-op"', 'title:"co-op"'),
        ('title =~ "Łódź"', 'title:"Łódź"'),
        ('title =~ "(oil)"', 'title:"oil"'),
        ('content =~ "oil|gas|coal"', '("oil" OR "gas" OR "coal")'),
    ],
)
def test_a_condition_asks_for_the_same(expression: str, query: str) -> None:
    assert query_of(expression) == query
    parse(query)


@pytest.mark.parametrize(
    ("expression", "query"),
    [
        # Of today are those of age 0, so that one day has them, two those of ages 0 and 1.
        ("age < 1", "after:1d"),
        ("age <= 0", "after:1d"),
        ("age < 7", "after:7d"),
        ("age <= 7", "after:8d"),
        ("age > 0", "before:1d"),
        ("age >= 1", "before:1d"),
        ("age > 7", "before:8d"),
        ("age >= 7", "before:7d"),
        ("age between 0:0", "after:1d"),
        ("age between 0:7", "after:8d"),
        ("age between 1:7", "after:8d before:1d"),
        ("age between 3:3", "after:4d before:3d"),
        ("age between 1:9998", "after:9999d before:1d"),
    ],
)
def test_an_age_is_counted_in_days_from_today(expression: str, query: str) -> None:
    assert query_of(expression) == query
    parse(query)


YES, TAG, FLAG = 'unread = "yes"', 'tags # "a"', 'flags # "s"'


@pytest.mark.parametrize(
    ("expression", "query"),
    [
        (f"{YES} and {TAG} and {FLAG}", 'is:unread folder:"a" tag:"s"'),
        (f"{YES} or {TAG} or {FLAG}", '(is:unread OR folder:"a" OR tag:"s")'),
        (f"{YES} OR {TAG} AND {FLAG}", '(is:unread OR (folder:"a" tag:"s"))'),
        (f"({YES} or {TAG}) and {FLAG}", '(is:unread OR folder:"a") tag:"s"'),
        (f"(({YES}))", "is:unread"),
        (f"({YES} and {TAG}) or ({TAG} and {FLAG})", '((is:unread folder:"a") OR (folder:"a" tag:"s"))'),
        ('title =~ "oil|gas" or flags # "s"', '((title:"oil" OR title:"gas") OR tag:"s")'),
        ('title = "or" and title = "and"', 'title:"or" title:"and"'),
        ('title = ")"' + ' or title = "oil"', None),
    ],
)
def test_and_binds_more_closely_than_or(expression: str, query: str | None) -> None:
    if query is None:
        with pytest.raises(ValueError, match="has no counterpart"):
            query_of(expression)
    else:
        assert query_of(expression) == query
        parse(query)


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("", "it ends too soon"),
        ("unread =", "it ends too soon"),
        (f"{YES} and", "it ends too soon"),
        (f"{YES} or", "it ends too soon"),
        (f"({YES}", "a parenthesis is never closed"),
        (f"{YES})", "')' is not understood"),
        (f"{YES} {TAG}", "'tags' is not understood"),
        ("title =~ oil & gas", "' & gas' is not understood"),
        ('title =~ "oil', "' \"oil' is not understood"),
        ("(" * 22 + YES + ")" * 22, "too many parentheses"),
        ('author = "Ann"', "author = has no counterpart"),
        ('unread =~ "yes"', "unread =~ has no counterpart"),
        ('tags = "News"', "tags = has no counterpart"),
        ('flags =~ "s"', "flags =~ has no counterpart"),
        ('title # "oil"', "title # has no counterpart"),
        ("age = 7", "age = '7' has no counterpart"),
        ("age < soon", "age < 'soon' has no counterpart"),
        ("age between 7", "age between '7' has no counterpart"),
        ("age between a:7", "age between 'a:7' has no counterpart"),
        ("age < 0", "age < '0' has no counterpart"),
        ("age >= 0", "age >= '0' has no counterpart"),
        ("age > 9999", "age > '9999' has no counterpart"),
        ("age between 0:9999", "age between '0:9999' has no counterpart"),
        ('title =~ ""', "an empty pattern has no counterpart"),
        ('title =~ "()"', "an empty pattern has no counterpart"),
        ('title =~ "oil|"', "the pattern '' has no counterpart"),
        ('title =~ "^oil"', "the pattern '^oil' has no counterpart"),
        ('title =~ "o.l*"', "the pattern 'o.l*' has no counterpart"),
        ('title =~ "..."', "the pattern '...' has no counterpart"),
    ],
)
def test_what_has_no_counterpart_is_named(expression: str, said: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as caught:
        query_of(expression)

    assert str(caught.value) == said


def test_twenty_parentheses_are_understood() -> None:
    assert query_of("(" * 20 + YES + ")" * 20) == "is:unread"
