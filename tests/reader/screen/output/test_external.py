"""What leaves the screen: links, texts, and what a command says of one."""

import sys
import time

import pytest

from corpus.article import Article, KeptSentence, Sentence, Span, Summary
from reader.screen.output import external
from reader.screen.output.external import can_be_opened, output_of, summary_text, whole_text

needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="the commands are those of a shell")


@pytest.mark.parametrize("url", ["http://a.example", "https://a.example/b?c#d", "HTTPS://A.EXAMPLE/"])
def test_a_web_page_can_be_opened(url: str) -> None:
    assert can_be_opened(url)


@pytest.mark.parametrize(
    "url",
    [
        *(None, "", "a.example", "//a.example", "http://", "https:///etc/passwd", "http://[x"),
        *(
            "file:///etc/passwd",
            "javascript:alert(1)",
            "mailto:a@b.example",
            "ftp://a.example",
            "-x http://a",
        ),
    ],
)
def test_a_file_a_script_or_nothing_cannot(url: str | None) -> None:
    assert not can_be_opened(url)


TEXT = "Rain fell\non Oslo. It stopped."


def test_a_summary_is_a_sentence_a_line_however_the_text_breaks_it() -> None:
    kept = (
        KeptSentence(Sentence(0, Span(0, 18), 0), 1.0),
        KeptSentence(Sentence(1, Span(19, 30), 0), 0.5, speaker="Ann"),
    )

    assert summary_text(Article(TEXT), Summary("lead", kept, 2)) == "Rain fell on Oslo.\nAnn: It stopped."


def test_a_command_reads_the_title_above_the_text() -> None:
    assert whole_text(Article(TEXT, title="Rain")) == f"Rain\n\n{TEXT}\n"
    assert whole_text(Article(TEXT)) == f"{TEXT}\n"


@needs_shell
def test_a_command_is_shown_with_what_it_says() -> None:
    assert output_of("tr a-z A-Z", "rain, é") == "RAIN, é"


@needs_shell
def test_complaints_and_a_status_are_shown_too() -> None:
    said = output_of("echo no >&2; exit 3", "rain")

    assert said == "no\n\nThe command ended with status 3."


@needs_shell
def test_a_command_need_not_read_what_it_is_given() -> None:
    assert output_of("echo done", "rain " * 100_000) == "done"


@needs_shell
def test_what_a_terminal_would_obey_is_taken_out_of_what_a_command_says() -> None:
    said = output_of(r"printf 'a\033[2Jb\007c\202'", "")

    assert not set(said) & set("\x1b\x07\x82")
    assert said[0] == "a"


@needs_shell
def test_a_command_that_says_too_much_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(external, "COMMAND_OUTPUT", 1_000)

    said = output_of("yes", "")

    assert said.startswith("y\ny\n")
    assert "The command said more than" in said
    assert len(said) < 1_200


@needs_shell
def test_a_command_that_does_not_end_is_stopped_with_all_that_it_started(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(external, "PATIENCE", 0.2)
    start = time.monotonic()

    said = output_of("echo begun; sleep 50 | cat", "")

    assert said.startswith("begun\n\nThe command was still at work after 0.2 seconds and was stopped.")
    assert time.monotonic() - start < 20


@needs_shell
@pytest.mark.parametrize(("length", "is_stopped"), [(1_000, False), (1_001, True)])
def test_a_command_may_say_as_much_as_the_limit_and_no_more(
    monkeypatch: pytest.MonkeyPatch, length: int, is_stopped: bool
) -> None:
    monkeypatch.setattr(external, "COMMAND_OUTPUT", 1_000)

    said = output_of(f"printf %0{length}d 0", "")

    assert said.startswith("0" * 1_000)
    assert ("was stopped" in said) is is_stopped
