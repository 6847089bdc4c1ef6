"""An article on a terminal with colours."""

import io
import re

import pytest

from corpus.article import Article, Entity, Label, Span
from reader.cli.rendering.colored import print_article

ARTICLE = Article("Ann Lee left Oslo.", "Lee left", "2023-03-18", url="https://a.example/1")
ENTITIES = (Entity(Label.PERSON, Span(0, 7), "Ann Lee"), Entity(Label.GPE, Span(13, 17), "Oslo"))
_STYLES = re.compile("\x1b\\[[0-9;]*m")


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("FORCE_HYPERLINK", "0")


def printed(article: Article = ARTICLE, entities: tuple[Entity, ...] = ENTITIES) -> str:
    stream = io.StringIO()
    print_article(article, entities, stream)
    return stream.getvalue()


def test_title_facts_and_text_stand_below_each_other() -> None:
    assert [line.rstrip() for line in _STYLES.sub("", printed()).splitlines()] == [
        *("Lee left", "2023-03-18 · https://a.example/1", "", "Ann Lee left Oslo."),
    ]


def test_names_are_painted_by_their_families_and_nothing_else_is() -> None:
    text = printed().splitlines()[-1]

    assert "\x1b[1;36mAnn Lee\x1b[0m left " in text
    assert "\x1b[3;32mOslo\x1b[0m." in text
    assert "\x1b" not in printed(entities=()).splitlines()[-1]


def test_rows_are_no_wider_than_a_reader_likes() -> None:
    long = Article("rain " * 60, "A title " * 20)

    lines = _STYLES.sub("", printed(long, ())).splitlines()

    assert len(lines) > 5
    assert max(map(len, lines)) <= 80


def test_nothing_of_a_text_is_taken_for_markup() -> None:
    article = Article("[bold]loud[/bold] :smile: 12", "[red]x[/red]")

    shown = _STYLES.sub("", printed(article, ()))

    assert "[bold]loud[/bold] :smile: 12" in shown
    assert "[red]x[/red]" in shown


def test_a_title_leads_to_its_page_where_a_terminal_opens_links(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_HYPERLINK", "1")

    assert printed().count("https://a.example/1\x1b\\") == 1
    assert "\x1b]8;" not in printed(Article("One.", "Two"), ())
