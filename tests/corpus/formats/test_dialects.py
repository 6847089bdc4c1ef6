"""Markup that only some write, and lines that fill what is missing."""

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.known_formats import FORMATS


def _article(name: str, raw: str) -> Article:
    [article] = FORMATS[name].load()(raw.encode(), source="a")
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("> [!NOTE]\n> Rain fell.\n", "Rain fell."),
        ("Rain fell.[^1]\n\n[^1]: By the office.\n", "Rain fell.\n\nBy the office."),
        ("Rain ~~snow~~ fell.", "Rain snow fell."),
        ("- [x] Rain\n- [ ] Snow\n", "- Rain\n\n- Snow"),
        ("Rain\n: Water that falls.\n", "Rain\n\nWater that falls."),
        ('Rain {{< figure src="a.png" title="b" >}} fell.', "Rain  fell."),
        ("{% include toc.html %}\n\nRain fell.", "Rain fell."),
        ("## Rain {#rain .big}\n\nIt fell.\n{: .note}\n", "Rain\n\nIt fell."),
        ('!!! warning "Storm"\n\nIt blew.\n', "Storm\n\nIt blew."),
        (":::note\nRain fell.\n:::\n", "Rain fell."),
        ("*[UN]: United Nations\n\nThe UN met.", "The UN met."),
        ("See [[Rain|the rain]].", "See the rain."),
        ("Rain ==really== fell, a == b.", "Rain really fell, a == b."),
    ],
)
def test_marks_of_a_dialect_are_no_text(raw: str, text: str) -> None:
    shown = _article("markdown", f"# Title\n\nFirst.\n\n{raw}").text

    assert shown.removeprefix("First.\n\n").replace("  ", " ") == text.replace("  ", " ")


@pytest.mark.parametrize(
    "raw", ["Set {1, 2} and f[x].", "He said: rain.", "At 10:30 [see map].", "```\n{{< a >}}\n```"]
)
def test_braces_and_colons_of_a_text_stay(raw: str) -> None:
    assert (
        _article("markdown", f"First.\n\n{raw}").text.removeprefix("First.\n\n")
        == raw.replace("```", "").strip()
    )


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("json", '{"text": "date 2023-03-18 River\\n\\nRain fell."}'),
        ("jsonl", '{"text": "date 2023-03-18 River\\n\\nRain fell."}\n'),
        ("csv", 'id,text\n1,"date 2023-03-18 River\n\nRain fell."\n'),
    ],
)
def test_the_date_line_of_a_record_gives_date_and_title(name: str, raw: str) -> None:
    article = _article(name, raw)

    assert (article.title, article.date, article.text) == ("River", "2023-03-18", "Rain fell.")


def test_what_a_record_says_itself_goes_first() -> None:
    article = _article("json", '{"title": "Rain", "text": "date 2023-03-18 River\\n\\nRain fell."}')

    assert (article.title, article.date) == ("Rain", "2023-03-18")


FEED = (
    '<?xml version="1.0"?><!DOCTYPE rss [{}]><rss version="2.0"><channel><title>N</title>'
    "<item><title>Caf{}</title><description>Rain fell.</description></item></channel></rss>"
)


@pytest.mark.parametrize(
    ("entity", "used", "title"),
    [
        ('<!ENTITY eacute "&#233;">', "&eacute;", "Café"),
        ("<!ENTITY e 'é'>", "&e;", "Café"),
        ('<!ENTITY e "&#xe9;"> <!ENTITY nbsp "&#160;">', "&e;", "Café"),
        ('<!ENTITY lt "&#38;#60;">', "&lt; b", "Caf< b"),
    ],
)
def test_one_character_entities_of_a_feed_are_read(entity: str, used: str, title: str) -> None:
    assert _article("feed", FEED.format(entity, used)).title == title


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "aa"><!ENTITY b "&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/hostname">',
        '<!ENTITY % a "&#37;b;">',
    ],
)
def test_no_other_entity_is_expanded(entity: str) -> None:
    with pytest.raises(SourceError, match="entities"):
        list(FORMATS["feed"].load()(FEED.format(entity, "&a;").encode(), source="a"))
