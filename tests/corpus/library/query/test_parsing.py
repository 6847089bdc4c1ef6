from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Span
from corpus.library.date_ranges import Period
from corpus.library.ingest.indexing import folded_name
from corpus.library.query.parsing import parse, parse_typed
from corpus.library.query.query import (
    AllOf,
    AnyOf,
    Field,
    Filter,
    InStory,
    Not,
    Numbered,
    NumberRange,
    QueryError,
    Within,
    Words,
    asks_for_names,
    both,
    entity_query,
)
from corpus.library.query.query_tokens import closed
from corpus.limits import QUERY


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


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("oil AND gas", AllOf((Words("oil"), Words("gas")))),
        ("oil OR -gas", AnyOf((Words("oil"), Not(Words("gas"))))),
        ("NOT NOT oil", Words("oil")),
        ("NOT -oil", Words("oil")),
        ("-(oil gas)", Not(AllOf((Words("oil"), Words("gas"))))),
        ("((oil))", Words("oil")),
        ("oil OR gas OR coal", AnyOf((Words("oil"), Words("gas"), Words("coal")))),
        ("not oil and gas", AllOf(tuple(map(Words, ("not", "oil", "and", "gas"))))),
        ("a -b", AllOf((Words("a"), Not(Words("b"))))),
        ("a-b", Words("a-b")),
        ("oil*", Words("oil", "", "*")),
        ("oil**", Words("oil", "", "*")),
        ('"oil*"', Words("oil")),
        ('title:"oil price"', Words("oil price", "title")),
        ("«oil price»", Words("oil price")),
        ("„oil price“", Words("oil price")),
        ("12:30", Words("12:30")),
        ("ftp://a.example", Words("ftp://a.example")),
    ],
)
def test_words_and_signs_have_one_meaning(query: str, expected: object) -> None:
    assert parse(query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("@12", Numbered(12)),
        ("@0", Numbered(0)),
        ("@" + "9" * 18, Numbered(10**18 - 1)),
        ("@" + "9" * 19, Words("@" + "9" * 19)),
        ("@12x", Words("@12x")),
        ('"@12"', Words("@12")),
        ("title:@12", Words("@12", "title")),
        ("@5..", NumberRange(5)),
        ("@5..@9", NumberRange(5, 9)),
        ("@5..9", NumberRange(5, 9)),
        ("@5..@@9", Words("@5..@@9")),
        ("@5.9", Words("@5.9")),
        ('"@5.."', Words("@5..")),
        ("story:12", InStory(12)),
        ("story:@12", InStory(12)),
        ('story:"@12"', InStory(12)),
        ("-@3", Not(Numbered(3))),
        ("@1 @2", AnyOf((Numbered(1), Numbered(2)))),
        ("@1 oil @2", AllOf((AnyOf((Numbered(1), Numbered(2))), Words("oil")))),
        ("@1 -@2", AllOf((Numbered(1), Not(Numbered(2))))),
        ("@1 OR oil", AnyOf((Numbered(1), Words("oil")))),
    ],
)
def test_an_id_is_an_article_and_all_else_a_word(query: str, expected: object) -> None:
    assert parse(query) == expected


@pytest.mark.parametrize(
    ("query", "period"),
    [
        ("date:2023-03-01..2023-03-01", Period("2023-03-01", "2023-03-02")),
        ("date:2023-03..2023-03", Period("2023-03-01", "2023-04-01")),
        ("date:2023-03-05..2023-03", Period("2023-03-05", "2023-04-01")),
        ("date:2022..2023", Period("2022-01-01", "2024-01-01")),
        ('date:"2023-03"', Period("2023-03-01", "2023-04-01")),
        ("before:2023-03-18", Period(None, "2023-03-18")),
        ("after:2023", Period("2023-01-01", None)),
    ],
)
def test_a_range_has_its_first_and_its_last_day(query: str, period: Period) -> None:
    assert parse(query) == Within(period)
    assert parse(query.replace("date:", "added:")) == Within(period, added="date:" in query)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("date:2023-03-02..2023-03-01", "2023-03-02..2023-03-01 ends before it begins; turn it round"),
        ("date:2024..2023", "2024..2023 ends before it begins; turn it round"),
        ("date:..", "'..' is no date; write 2023, 2023-03, 2023-03-18, yesterday, 7d or 24h"),
        ("added:2023..x", "'x' is no date; write 2023, 2023-03, 2023-03-18, yesterday, 7d or 24h"),
        ("before:x..", "'x..' is no date; write 2023, 2023-03, 2023-03-18, yesterday, 7d or 24h"),
        ("date:2023-00", "'2023-00' is no date; write 2023, 2023-03, 2023-03-18, yesterday, 7d or 24h"),
        ("story:x", "'x' is no article; write story:@12"),
        ("story:@@1", "'@@1' is no article; write story:@12"),
        ("is:lost", "'lost' is unknown here; choose from unread, read, starred, tagged, highlighted"),
        ("AND oil", "AND needs something before it; add a word there"),
        ("OR oil", "OR needs something before it; add a word there"),
        ("oil AND", "AND needs something after it; add a word there"),
        ("oil OR", "OR needs something after it; add a word there"),
        ("oil NOT", "NOT needs something after it; add a word there"),
        ("oil NOT OR gas", "NOT needs something after it; add a word there"),
        ("(oil OR) gas", "OR needs something after it; add a word there"),
        ("oil)", "this parenthesis was never opened; take it away or add a ("),
        ("(oil", "this parenthesis is never closed; add a )"),
        ("oil ()", "nothing is between the parentheses; add a word there"),
        ('oil "gas', 'this quotation mark is never closed; add a "'),
        ("title:(oil)", 'title: needs a word or a "phrase" right behind it'),
        ("tag: later", 'tag: needs a word or a "phrase" right behind it'),
        ("tag:...", "'...' has no letter to look for; leave it out"),
        ('oil "--"', "'--' has no letter to look for; leave it out"),
        ("\udcff", "'?' has no letter to look for; leave it out"),
    ],
)
def test_a_mistake_is_told_in_a_sentence_with_its_remedy(query: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)

    assert str(caught.value) == said


def test_twenty_parentheses_are_understood_and_one_more_is_not() -> None:
    assert parse("(" * 20 + "a" + ")" * 20) == Words("a")
    assert parse("(a) " * 21) == AllOf((Words("a"),) * 21)
    with pytest.raises(QueryError, match="too many parentheses; leave some out") as caught:
        parse("(" * 21 + "a" + ")" * 21)
    assert caught.value.span == Span(20, 21)


def test_two_hundred_words_are_looked_for_and_one_more_is_not() -> None:
    tree = parse("a " * 200)
    assert isinstance(tree, AllOf)
    assert len(tree.parts) == 200
    with pytest.raises(QueryError, match="more than 200 words; leave some out") as caught:
        parse("a " * 201)
    assert caught.value.span == Span(400, 401)


def test_a_query_has_a_longest_length() -> None:
    assert parse(f'"{"a" * (QUERY - 2)}"') == Words("a" * (QUERY - 2))
    with pytest.raises(QueryError, match="more than 10,000 characters; leave some out") as caught:
        parse("a" * (QUERY + 1))
    assert len(caught.value.query) == 60


@pytest.mark.parametrize(("length", "said"), [(300, 300), (301, 301), (5_000, 301)])
def test_what_is_said_of_a_query_has_a_longest_length(length: int, said: int) -> None:
    problem = "a" * 100 + "b" * (length - 200) + "c" * 100

    shown = str(QueryError("q", Span(0, 1), problem))

    assert len(shown) == said
    assert ("…" in shown) is (length > 300)
    assert shown.startswith("a" * 100 + "b")
    assert shown.endswith("b" + "c" * 100)


@pytest.mark.parametrize(
    ("query", "span", "carets"),
    [
        ("oil", Span(0, 3), "^^^"),
        ("oil", Span(3, 3), "   ^"),
        ("e\u0301a is:x", Span(4, 8), "   ^^^^"),
        ("ＡＢ is:x", Span(3, 7), "     ^^^^"),
        ("日本", Span(0, 2), "^^^^"),
    ],
)
def test_carets_are_as_wide_as_what_they_stand_under(query: str, span: Span, carets: str) -> None:
    assert QueryError(query, span, "unknown").detail == f"{query}\n{carets}"


@pytest.mark.parametrize(
    ("typed", "least", "expected"),
    [
        ("bud", 4, Words("bud")),
        ("budg", 4, Words("budg", "", "*")),
        ("é", 4, Words("é", "", "*")),
        ("日", 3, Words("日", "", "*")),
        ("-bud", 3, Not(Words("bud"))),
        ("tag:bud", 3, Filter(Field.TAG, "bud")),
        ("title:bud", 3, Words("bud", "title", "*")),
        ("gas OR bud", 3, AnyOf((Words("gas"), Words("bud", "", "*")))),
        ("bud OR gas oil", 3, AllOf((AnyOf((Words("bud"), Words("gas"))), Words("oil", "", "*")))),
        ("bud?", 3, Words("bud?")),
        ("(gas bud", 3, AllOf((Words("gas"), Words("bud", "", "*")))),
        ("(gas", 3, Words("gas", "", "*")),
        ("oil date:..", 3, Words("oil", "", "")),
        ("oil NOT", 3, Words("oil", "", "")),
    ],
)
def test_the_last_word_stands_for_all_that_begin_so(typed: str, least: int, expected: object) -> None:
    assert parse_typed(typed, least_letters=least) == expected


@pytest.mark.parametrize(
    ("query", "open_ends"),
    [
        ("oil", ""),
        ('"oil', '"'),
        ("(oil", ")"),
        ('((oil "gas', '"))'),
        ('"(" (', ")"),
        ("(a) (b", ")"),
        ("a)", ""),
    ],
)
def test_what_is_open_is_closed(query: str, open_ends: str) -> None:
    assert closed(query) == query + open_ends


@pytest.mark.parametrize(
    ("query", "asks"),
    [
        ("entity:oslo", True),
        ("label:ORG", True),
        ("-entity:oslo", True),
        ("oil (gas OR label:ORG)", True),
        ("oil tag:x is:read date:2023 @3 story:1", False),
        ("", False),
    ],
)
def test_it_is_known_whether_a_query_needs_the_names_of_articles(query: str, asks: bool) -> None:
    assert asks_for_names(parse(query)) is asks


def test_two_queries_become_one() -> None:
    assert both("", "") == ""
    assert both("oil", "") == both("", " oil ") == "oil"
    assert parse(both("oil OR gas", "is:read")) == AllOf(
        (AnyOf((Words("oil"), Words("gas"))), Filter(Field.IS, "read"))
    )


@pytest.mark.parametrize("name", ["Oslo", 'Dwayne "The Rock" Johnson', "“Łódź”", "a:b (c) OR", "Ann  Lee"])
def test_the_query_for_a_name_asks_for_that_name(name: str) -> None:
    assert parse(entity_query(name)) == Filter(Field.ENTITY, folded_name(name), quoted=True)


def test_forty_things_may_be_begun_at_the_end_of_what_is_typed_and_one_more_may_not() -> None:
    assert parse_typed("oil " + "NOT " * 40) == Words("oil")
    with pytest.raises(QueryError, match="NOT needs something after it"):
        parse_typed("oil " + "NOT " * 41)


def test_a_beginning_may_be_made_longer_only_where_it_ends_in_a_letter() -> None:
    assert parse_typed("budget*") == Words("budget", "", "*")
    assert parse_typed("budget!") == Words("budget!")
