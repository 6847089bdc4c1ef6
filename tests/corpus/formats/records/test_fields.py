"""Named values of any kind, called what they like, make an article or an error that says why not."""

import pytest

from corpus.article import Article, ElementKind
from corpus.errors import SourceError
from corpus.formats.records.fields import article_of


def made(*fields: tuple[str, str], **values: object) -> Article:
    return article_of({"text": "It fell.", **values}, source="a", fields=fields)


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"body": "B", "text": "T"}, "T"),
        ({"body": "B", "text": ""}, "B"),
        ({"body": "B", "text": None}, "B"),
        ({"content": [], "articleBody": "A"}, "A"),
        ({"MainText ": "M"}, "M"),
        ({"text": {"body": "Inside"}}, "Inside"),
        ({"text": [{"text": "One"}, "Two", 3, {}]}, "One\n\nTwo"),
        ({"text": "1 < 2 > 0"}, "1 < 2 > 0"),
        ({"text": "<p>It fell."}, "It fell."),
        ({"text": "It fell.<br>So."}, "It fell.\nSo."),
        ({"text": "a <b>bold</b> word"}, "a bold word"),
        ({"text": "One.\n\nTwo <b>fell</b>.\n \n\nThree."}, "One.\n\nTwo fell.\n\nThree."),
        ({"text": "One.\r\n\r\nTwo <b>fell</b>."}, "One.\n\nTwo fell."),
        ({"text": "To do:\n- one\n- <i>two</i>"}, "To do:\n- one\n- two"),
        ({"text": 'See <a\n\nhref="/x"\n>this</a>.'}, "See this."),
        ({"text": "One\nline.\n\n<h2>Two</h2>\nIt\nfell."}, "One line.\n\nTwo\n\nIt fell."),
        ({"text": "<p>One\n\nline.</p><p>Two.</p>"}, "One line.\n\nTwo."),
    ],
)
def test_the_likeliest_name_that_has_a_value_is_the_text(values: dict[str, object], text: str) -> None:
    assert article_of(values, source="a").text == text


@pytest.mark.parametrize(
    ("value", "author"),
    [
        ("Ann Lee", "Ann Lee"),
        ({"name": "Ann Lee"}, "Ann Lee"),
        ({"value": "Ann Lee"}, "Ann Lee"),
        ([{"name": "Ann Lee"}, "Bo Hill", None, ""], "Ann Lee, Bo Hill"),
        (7, "7"),
        (True, None),
        ({}, None),
        (" \n", None),
    ],
)
def test_who_wrote_it_may_be_said_in_any_shape(value: object, author: str | None) -> None:
    assert made(author=value).author == author


@pytest.mark.parametrize(
    ("value", "tags"),
    [
        ("town, rain,,town ", ("town", "rain")),
        (["town", {"name": "rain"}, 7, None], ("town", "rain", "7")),
        ("", ()),
        (7, ()),
        ({"a": "b"}, ()),
    ],
)
def test_tags_are_parted_by_commas_or_listed(value: object, tags: tuple[str, ...]) -> None:
    assert made(tags=value).tags == tags


@pytest.mark.parametrize(
    ("value", "publisher"),
    [
        ("The Bugle", "The Bugle"),
        ({"name": "The Bugle"}, "The Bugle"),
        ("https://www.bugle.example/news/1", "bugle.example"),
        ("http://bugle.example", "bugle.example"),
        ("folder/file.txt", ""),
        ("-", ""),
        ("b" * 300, "b" * 200),
    ],
)
def test_a_publisher_is_a_name_or_a_site_and_no_path(value: object, publisher: str) -> None:
    assert made(source=value).publisher == publisher


def test_a_publisher_that_is_named_goes_before_a_source() -> None:
    assert made(source="The Herald", publisher="The Bugle").publisher == "The Bugle"


@pytest.mark.parametrize(("language", "code"), [("EN-us", "en"), ("deu", "de"), ("", ""), (None, "")])
def test_a_language_is_its_two_letters(language: object, code: str) -> None:
    assert made(language=language).language == code


@pytest.mark.parametrize(
    ("values", "source"),
    [
        ({"origin": "old.txt", "identity": "x", "marks": []}, "old.txt"),
        ({"origin": "-", "identity": "x", "marks": []}, "a"),
        ({"origin": "old.txt", "identity": "x"}, "a"),
        ({"origin": "old.txt"}, "a"),
    ],
)
def test_an_export_of_a_library_says_where_an_article_was_read(
    values: dict[str, object], source: str
) -> None:
    assert made(**values).source == source


def test_of_several_fields_named_for_one_the_first_with_a_value_counts() -> None:
    fields = (("text", "Story"), ("text", "lead"), ("title", "Kopf"))

    assert article_of(
        {"story": "", "LEAD": "It fell.", "kopf": "Rain"}, source="a", fields=fields
    ) == Article("It fell.", "Rain", source="a")


def test_what_is_asked_for_by_name_beside_an_article_is_taken_there() -> None:
    record = {"article": {"text": "It fell."}, "summary": "Rain."}

    assert article_of(record, source="a").text == "It fell."
    assert article_of(record, source="a", fields=(("text", "summary"),)).text == "Rain."
    assert article_of(record, source="a", fields=(("text", "article"),)).text == "It fell."


def test_a_text_that_is_given_is_plain_and_goes_before_the_values() -> None:
    assert article_of({"text": "Other"}, source="a", text="<p>It fell.").text == "<p>It fell."


def test_a_date_line_with_nothing_below_it_is_the_text() -> None:
    assert article_of({"text": "date 2023-03-18 Rain"}, source="a").text == "date 2023-03-18 Rain"
    assert article_of({"text": "Dates and figs\n\nIt fell."}, source="a").text == "Dates and figs\n\nIt fell."


@pytest.mark.parametrize(
    ("record", "fields", "said"),
    [
        ({}, (), "no 'text' in it, only nothing; name the field with --field text=NAME"),
        ({"a": 1, "b\n": 2}, (), "no 'text' in it, only a, b; name the field with --field text=NAME"),
        ({"x" * 50: 1}, (), f"no 'text' in it, only {'x' * 40}; name the field with --field text=NAME"),
        (
            dict.fromkeys("abcdefghij", 1),
            (),
            "no 'text' in it, only a, b, c, d, e, f, g, h; name the field with --field text=NAME",
        ),
        ({"a": "x"}, (("text", "story"),), "no 'story' in it, only a; name the field with --field text=NAME"),
        ({"Body": {}}, (), "'Body' is empty; name another field with --field text=NAME"),
    ],
)
def test_where_there_is_no_text_the_names_that_are_there_are_told(
    record: dict[str, object], fields: tuple[tuple[str, str], ...], said: str
) -> None:
    with pytest.raises(SourceError) as raised:
        article_of(record, source="a", fields=fields)

    assert str(raised.value) == f"a: {said}"


def test_emphasis_keeps_its_place_behind_blank_lines() -> None:
    article = made(text="It rained.\n\nThen it <b>fell</b>.\nSo there.")

    assert [(element.kind, element.span.of(article.text)) for element in article.elements] == [
        (ElementKind.STRONG, "fell")
    ]
