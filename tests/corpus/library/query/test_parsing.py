from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Span
from corpus.library.date_ranges import Period
from corpus.library.query.parsing import parse, parse_typed
from corpus.library.query.query import AllOf, AnyOf, Field, Filter, Not, QueryError, Within, Words


def test_words_side_by_side_must_all_stand_in_the_article() -> None:
    assert parse("oil gas") == AllOf((Words("oil"), Words("gas")))


def test_or_binds_more_closely_than_standing_side_by_side() -> None:
    assert parse("oil gas OR coal") == AllOf((Words("oil"), AnyOf((Words("gas"), Words("coal")))))


def test_parentheses_bind_most() -> None:
    assert parse("(oil gas) OR coal") == AnyOf((AllOf((Words("oil"), Words("gas"))), Words("coal")))


@pytest.mark.parametrize("query", ['-"big deal"', 'NOT "big deal"', "-“big deal”"])
def test_what_is_unwanted_has_a_minus_or_not(query: str) -> None:
    assert parse(query) == Not(Words("big deal"))


def test_a_lower_case_or_is_a_word() -> None:
    assert parse("sink or swim") == AllOf((Words("sink"), Words("or"), Words("swim")))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("title:budget", Words("budget", "title")),
        ("title:minist*", Words("minist", "title", "*")),
        ('entity:"James Cleverly"', Filter(Field.ENTITY, "James Cleverly", quoted=True)),
        ("entity:cleverly", Filter(Field.ENTITY, "cleverly")),
        ("label:org", Filter(Field.LABEL, "ORG")),
        ("Is:Unread", Filter(Field.IS, "unread")),
        ("date:2023-03", Within(Period("2023-03-01", "2023-04-01"))),
        ("date:2023-12-31", Within(Period("2023-12-31", "2024-01-01"))),
        ("date:2023-01..2023-06", Within(Period("2023-01-01", "2023-07-01"))),
        ("date:2023..", Within(Period("2023-01-01", None))),
        ("date:..2023", Within(Period(None, "2024-01-01"))),
        ("after:2023-03-18", Within(Period("2023-03-18", None))),
        ("before:2023-03", Within(Period(None, "2023-03-01"))),
        ("lang:fr", Filter(Field.LANG, "fr")),
    ],
)
def test_a_field_has_its_meaning(query: str, expected: object) -> None:
    assert parse(query) == expected


@pytest.mark.parametrize("word", ["10:30", "https://example.org/a", "AT&T", "don't", "co-op"])
def test_a_word_may_have_punctuation(word: str) -> None:
    assert parse(word) == Words(word)


@pytest.mark.parametrize(
    ("query", "mistake"),
    [
        ("oil colour:red", "colour:"),
        ('oil "and gas', '"'),
        ("oil OR", "OR"),
        ("OR oil", "OR"),
        ("oil AND OR gas", "AND"),
        ("oil (gas", "("),
        ("oil gas)", ")"),
        ("oil ()", "()"),
        ("NOT", "NOT"),
        ("oil -", "-"),
        ("oil ***", "***"),
        ("is:lost", "lost"),
        ("label:THING", "THING"),
        ("date:tomorrow", "tomorrow"),
        ("date:2023-13", "2023-13"),
        ("date:2023-02-30", "2023-02-30"),
        ("date:2023-06..2023-01", "2023-06..2023-01"),
        ("date:2023-03..2023-02", "2023-03..2023-02"),
        ("title: oil", "title:"),
        ("tag:", "tag:"),
    ],
)
def test_a_mistake_is_pointed_at(query: str, mistake: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)

    assert caught.value.span.of(query) == mistake


def test_carets_stand_under_the_mistake() -> None:
    error = QueryError("oil is:lost", Span(7, 11), "unknown")

    assert error.detail == "oil is:lost\n       ^^^^"


def test_carets_stand_under_the_mistake_behind_wide_characters() -> None:
    error = QueryError("日本 is:lost", Span(6, 10), "unknown")

    assert error.detail == "日本 is:lost\n        ^^^^"


def test_an_unknown_field_is_answered_with_the_known_ones() -> None:
    with pytest.raises(QueryError, match="unknown field 'colour'; choose from title, entity, label"):
        parse("colour:red")


@pytest.mark.parametrize("query", ["(" * 21 + "a" + ")" * 21, "a " * 201])
def test_a_query_has_an_end(query: str) -> None:
    with pytest.raises(QueryError):
        parse(query)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", AllOf()),
        ("bud", Words("bud", "", "*")),
        ("bu", Words("bu")),
        ("budget ", Words("budget")),
        ('"the bud', Words("the bud", "", "*")),
        ('"the budget"', Words("the budget")),
        ("oil (bud", AllOf((Words("oil"), Words("bud", "", "*")))),
        ("oil OR", Words("oil", "", "")),
        ("oil -", Words("oil", "", "")),
        ("oil is:unr", Words("oil", "", "")),
        ("oil date:2023-", Words("oil", "", "")),
        ('oil "', Words("oil", "", "")),
    ],
)
def test_what_is_being_typed_is_no_mistake_yet(typed: str, expected: object) -> None:
    assert parse_typed(typed) == expected


def test_a_mistake_further_up_stays_one_while_typing_goes_on() -> None:
    with pytest.raises(QueryError):
        parse_typed("is:lost oil")


@given(st.text(st.sampled_from('ab"()-*:. ORNTis“日'), max_size=30))
def test_any_query_is_understood_or_answered_with_a_place_in_it(query: str) -> None:
    for understand in (parse, parse_typed):
        place = _mistake(understand, query)

        assert 0 <= place.start < place.end <= max(1, len(query))


def _mistake(understand: Callable[[str], object], query: str) -> Span:
    try:
        understand(query)
    except QueryError as error:
        return error.span
    return Span(0, 1)


def test_a_long_mistake_is_said_shortly() -> None:
    with pytest.raises(QueryError) as caught:
        parse("date:" + "[" * 5_000)

    assert len(str(caught.value)) < 400


def test_any_number_of_minus_signs_is_one_or_none() -> None:
    assert parse("-" * 101 + "oil") == Not(Words("oil"))
    assert parse("-" * 100 + "oil") == Words("oil")


@pytest.mark.parametrize("query", ["``` (gas -" * 190, "(a OR " * 60])
def test_what_is_typed_is_shortened_only_so_far(query: str) -> None:
    with pytest.raises(QueryError):
        parse_typed(query)
