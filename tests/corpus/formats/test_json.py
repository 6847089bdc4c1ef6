import json
from collections.abc import Iterable

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.format_detection import detect_format
from corpus.formats.records import json_lines, json_objects


def texts(outcomes: Iterable[Article | SourceError]) -> list[str]:
    return [outcome.text if isinstance(outcome, Article) else f"! {outcome}" for outcome in outcomes]


def read(value: object, **fields: str) -> list[Article | SourceError]:
    return list(json_objects.read(json.dumps(value).encode(), source="a", fields=tuple(fields.items())))


@pytest.mark.parametrize("name", ["text", "body", "content", "article", "Text"])
def test_the_text_has_several_names(name: str) -> None:
    assert texts(read({name: "He came."})) == ["He came."]


@pytest.mark.parametrize(
    "value", [[{"text": "One."}, {"text": "Two."}], {"articles": [{"text": "One."}, {"text": "Two."}]}]
)
def test_a_list_holds_many_articles(value: object) -> None:
    assert texts(read(value)) == ["One.", "Two."]


def test_a_named_field_is_taken_in_place_of_ours() -> None:
    [article] = read(
        {"story": "He came.", "text": "An advertisement.", "head": "A visit"}, text="story", title="head"
    )

    assert isinstance(article, Article)
    assert (article.title, article.text) == ("A visit", "He came.")


def test_all_that_is_known_of_an_article_is_kept() -> None:
    value = {
        "id": 7,
        "title": "A\nvisit",
        "text": ["He came.", "He left."],
        "date": "18 March 2023",
        "author": [{"name": "Ann Lee"}, "Ben Hill"],
        "url": "http://example.com/7",
        "tags": ["a", "b", "a"],
        "language": "en-GB",
    }

    assert read(value) == [
        Article(
            "He came.\n\nHe left.",
            "A visit",
            date="2023-03-18",
            author="Ann Lee, Ben Hill",
            url="http://example.com/7",
            id="7",
            source="a",
            language="en",
            tags=("a", "b"),
        )
    ]


def test_our_own_output_can_be_read_back() -> None:
    assert texts(read({"schema": 1, "article": {"title": "A", "text": "He came."}})) == ["He came."]


def test_markup_in_a_text_is_taken_out() -> None:
    assert texts(read({"text": "<p>He &amp; she</p><p>came<br>twice.</p>"})) == ["He & she\n\ncame\ntwice."]


def test_half_of_a_surrogate_pair_does_not_reach_the_terminal() -> None:
    assert texts(json_objects.read(b'{"text": "He \\ud83d came."}', source="a")) == ["He \ufffd came."]


def test_one_bad_article_of_many_is_one_error_in_its_place() -> None:
    assert texts(read([{"text": "One."}, {"foo": 1}, 5, {"text": "Two."}])) == [
        "One.",
        "! a, item 2: no 'text' in it, only foo; name the field with --field text=NAME",
        "! a, item 3: no object with named values; give each article a title and a text",
        "Two.",
    ]


@pytest.mark.parametrize("data", [b"{", b"[" * 200_000, b'{"text": ' + b"9" * 10_000 + b"}", b"nonsense"])
def test_what_is_no_json_is_an_error(data: bytes) -> None:
    with pytest.raises(SourceError):
        list(json_objects.read(data, source="a"))


def test_a_bad_line_is_one_error_and_the_others_are_read() -> None:
    data = b'{"text": "One."}\n\n{bad\n{"text": "Two."}\n'

    assert texts(json_lines.read(data, source="a")) == [
        "One.",
        "! a, line 3: not JSON; check that it is complete",
        "Two.",
    ]


def test_lines_in_utf_16_are_lines() -> None:
    data = '{"text": "One."}\n{"text": "Two."}\n'.encode("utf-16")

    assert texts(json_lines.read(data, source="a")) == ["One.", "Two."]


@pytest.mark.parametrize(
    "start", ["[", "\n [ ", '{"total": 3, "articles": [', '{"status": "ok", "Items": 4, "items" :\n[']
)
@pytest.mark.parametrize("rest", ['{"te', "", "{", "{'text': 'Three.'}]", '{"text": "Three."'])
def test_what_is_whole_before_a_break_is_read(start: str, rest: str) -> None:
    data = f'{start}{{"text": "One."}}, {{"text": "Two [2]."}},\n {rest}'.encode()

    outcomes = iter(json_objects.read(data, source="a"))

    assert texts([next(outcomes), next(outcomes)]) == ["One.", "Two [2]."]
    with pytest.raises(SourceError, match=r"a: not JSON at line \d+, column \d+; 2 read before it"):
        next(outcomes)


def test_a_break_within_the_first_article_loses_the_source() -> None:
    with pytest.raises(SourceError, match="check that it is complete"):
        list(json_objects.read(b'[{"text": "On', source="a"))


def test_a_bad_article_before_a_break_is_an_error_in_its_place() -> None:
    outcomes = iter(json_objects.read(b'[5, {"text": "Two."}, {', source="a"))

    assert texts([next(outcomes), next(outcomes)]) == [
        "! a, item 1: no object with named values; give each article a title and a text",
        "Two.",
    ]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (5, "a number"),
        (True, "true or false"),
        (None, "null"),
        ("", "empty"),
        (" \n", "empty"),
        ([], "empty"),
        ([1, 2], "a list without a text"),
        ({"en": "He came."}, "an object without a text"),
    ],
)
def test_a_text_that_is_none_is_said_to_be_something_else(value: object, kind: str) -> None:
    with pytest.raises(SourceError, match=f"^a: 'text' is {kind}; name another field with --field text=NAME"):
        read({"title": "A", "text": value})


def test_another_field_that_is_no_text_is_named_as_it_is_written() -> None:
    with pytest.raises(SourceError, match="'Story' is a number"):
        read({"title": "A", "Story": 5}, text="story")


@pytest.mark.parametrize(
    "between", ["\n", "\r\n", "", "\n\x1e"], ids=["lines", "windows", "nothing", "text sequences"]
)
def test_objects_one_after_another_are_articles_whatever_the_name(between: str) -> None:
    data = f'{{"text": "One."}}{between}{{\n  "text": "Two.",\n "items": [{{"a": 1}}]}}\n'

    assert texts(json_objects.read(data.encode(), source="a"))[0] == "One."
    assert len(texts(json_objects.read(data.encode(), source="a"))) == 2


def test_objects_that_break_off_are_read_to_the_break() -> None:
    outcomes = json_objects.read(b'{"text": "One."}\n{"text": "Tw', source="a")

    assert texts([next(outcomes)]) == ["One."]
    with pytest.raises(SourceError, match="1 read before it"):
        next(outcomes)


def test_a_list_is_read_from_a_file_named_for_lines() -> None:
    assert detect_format(b'[\n{"text": "One."}\n]', "a.jsonl") == "json"
