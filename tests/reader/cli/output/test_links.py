"""Links that a terminal opens: ours alone, and only where there is one that has them."""

from pathlib import Path

import pytest

from reader.cli.output.links import TOKEN, has_links, linked
from reader.cli.output.terminal_filter import harmless


@pytest.mark.parametrize(
    "environment",
    [
        {"TERM_PROGRAM": "WezTerm"},
        {"TERM": "xterm-kitty"},
        {"VTE_VERSION": "7600", "TERM": "xterm-256color"},
        {"WT_SESSION": "1"},
        {"FORCE_HYPERLINK": "1", "TERM": "xterm"},
    ],
)
def test_terminals_that_have_links_are_known(environment: dict[str, str]) -> None:
    assert has_links(environment)


@pytest.mark.parametrize(
    "environment", [{}, {"TERM": "xterm"}, {"VTE_VERSION": "4000"}, {"TERM": "foot", "FORCE_HYPERLINK": "0"}]
)
def test_others_get_none(environment: dict[str, str]) -> None:
    assert not has_links(environment)


def test_a_link_of_ours_passes_the_gate() -> None:
    link = linked("Rain", "https://a.example/?q=é;\x1b\\", TOKEN)

    assert link == f"\x1b]8;id={TOKEN};https://a.example/?q=%C3%A9;%1B%5C\x1b\\Rain\x1b]8;;\x1b\\"
    assert harmless(link) == link


@pytest.mark.parametrize(
    "url", [None, "", "javascript:alert(1)", "file:///etc/passwd", "https://" + "x" * 3_000]
)
def test_what_is_no_page_is_no_link(url: str | None) -> None:
    assert linked("Rain", url, TOKEN) == "Rain"


@pytest.mark.parametrize(
    "hostile",
    [
        "\x1b]8;;https://evil.example\x1b\\Rain\x1b]8;;\x1b\\",
        "\x1b]8;id=0;https://evil.example\x1b\\Rain",
        "\x1b]8;;https://evil.example\x07Rain\x1b]8;;\x07",
        "\x1b]8;\x1b]0;title\x07Rain",
    ],
)
def test_a_link_from_outside_does_not_pass(hostile: str) -> None:
    passed = harmless(hostile).replace("\x1b]8;;\x1b\\", "")

    assert "\x1b" not in passed
    assert "\x07" not in passed


def test_headings_lead_to_their_pages_on_such_a_terminal(tmp_path: Path) -> None:
    from corpus.article import Article, Summary
    from reader.cli.rendering.answer_shapes import Look, OutputFormat, piece_of
    from reader.cli.rendering.records import Detail
    from reader.cli.rendering.summaries import SummarizedArticle, summary_shape

    item = SummarizedArticle(Article("Rain fell.", "Rain", url="https://a.example/"), Summary("news", (), 1))

    plain = piece_of(item, summary_shape(Detail()), Look(OutputFormat.PLAIN))
    leading = piece_of(item, summary_shape(Detail()), Look(OutputFormat.PLAIN, links=TOKEN))

    assert plain.heading == "Rain"
    assert leading.heading == linked("Rain", "https://a.example/", TOKEN)
