"""What is larger than anything that people write is refused in a sentence, and nothing else with it."""

from pathlib import Path

import pytest

from corpus import limits
from corpus.entities.aliases import load_aliases
from corpus.errors import CorpusError, SourceError
from corpus.feeds.heading import Heading, read_heading
from corpus.feeds.opml import read_opml, write_opml
from corpus.feeds.subscription import Feed
from corpus.formats.mails import mail, mbox
from corpus.formats.marked import markdown
from corpus.formats.office import rtf
from corpus.formats.records import json_objects
from corpus.library.ingest.restoring import is_export
from corpus.library.query.parsing import parse
from corpus.library.query.query import QueryError
from corpus.sources.source_reading import read_sources
from reader.session import Session
from reader.settings import Settings, SettingsError, load_settings


def test_an_article_that_is_too_long_is_refused_and_the_next_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "TEXT", 1_000)
    (tmp_path / "a.txt").write_text("Rain fell. " * 100)
    (tmp_path / "b.txt").write_text("Rain fell.")

    error, article = read_sources([str(tmp_path)])

    assert "an article of 1,099 characters, and 1,000 is the most" in str(error)
    assert not isinstance(article, SourceError)


def test_an_article_of_too_many_lines_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(limits, "LINES", 3)
    for suffix in ("txt", "md"):
        (tmp_path / f"a.{suffix}").write_text(
            "\n\n".join(f"Rain fell on day {day}, and more." for day in range(3))
        )

    for outcome in read_sources([str(tmp_path)]):
        assert "an article of 5 lines, and 3 are the most" in str(outcome)


def test_a_document_of_nothing_but_faults_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(limits, "FAULTS", 3)
    (tmp_path / "a.json").write_text('[0, 0, {"text": "Rain."}, 0, 0, 0, 0, {"text": "Snow."}]')

    outcomes = list(read_sources([str(tmp_path / "a.json")]))

    assert [isinstance(outcome, SourceError) for outcome in outcomes] == [True, True, False, *[True] * 4]
    assert "3 in a row cannot be read" in str(outcomes[-1])


def test_an_article_of_too_many_sentences_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(limits, "SENTENCES", 3)
    (tmp_path / "a.txt").write_text("Rain fell here. " * 4)
    session = Session(Settings(), library_path=tmp_path / "library.db")
    (article,) = session.articles([str(tmp_path / "a.txt")])

    assert not isinstance(article, SourceError)
    with pytest.raises(SourceError, match="4 sentences"):
        session.sentences(article)


@pytest.mark.parametrize("text", ["河水上漲" * 300, "Go. " * 300])
def test_bytes_and_ends_of_sentences_are_counted_too(
    text: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(limits, "TEXT_BYTES", 3_000)
    monkeypatch.setattr(limits, "ENDS", 200)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    (error,) = read_sources([str(tmp_path / "a.txt")])

    assert "split it into smaller files" in str(error)


def test_a_markdown_file_of_signs_alone_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(markdown, "MARKS", 100)
    (tmp_path / "a.md").write_text("*a **b " * 40)
    (tmp_path / "b.md").write_text("*a* **b** [c](d)" * 4)

    error, article = read_sources([str(tmp_path)])

    assert "120 signs of markup, and 100 are the most" in str(error)
    assert not isinstance(article, SourceError)


def test_values_of_json_are_counted_but_not_those_in_strings(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(json_objects, "VALUES", 50)
    many = '{"text": "Rain.", "x": [' + "[]," * 60 + "[]]}"
    prose = '{"text": "Rain' + ', \\"[snow' * 60 + '."}'
    listing = '{"version": "https://jsonfeed.org/version/1.1", "items": [' + "[]," * 60 + "{}]}"
    for name, content in (("a.json", many), ("b.jsonl", many), ("c.json", listing), ("d.json", prose)):
        (tmp_path / name).write_text(content)

    *refused, article = read_sources([str(tmp_path)])

    assert [str(outcome).partition(";")[0].rpartition(": ")[2] for outcome in refused] == [
        "more than 50 values in it"
    ] * 3
    assert not isinstance(article, SourceError)
    assert read_heading(listing.encode()) == Heading()
    assert not is_export(many)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_mail_of_lines_or_parts_alone_is_refused(
    end: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(mail, "MAIL_LINES", 30)
    monkeypatch.setattr(mail, "MAIL_PARTS", 5)
    head = f"From: a@b.example{end}Subject: Rain{end}"
    parts = f"Content-Type: multipart/mixed; boundary=x{end}" + f"{end}--x" * 6
    mails = {"a": "X: y" + f"{end}X: y" * 40, "b": parts, "c": f"{end}Rain{end}-- {end}Ann{end}"}
    for name, content in mails.items():
        (tmp_path / f"{name}.eml").write_bytes((head + content).encode())

    lines, several, article = read_sources([str(tmp_path)])

    assert "a mail of 43 lines, and 30 are the most" in str(lines)
    assert "a mail of 6 parts, and 5 are the most" in str(several)
    assert not isinstance(article, SourceError)


def test_headers_of_a_mail_are_counted_over_all_its_parts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(mail, "HEADERS", 10)
    head = "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n"
    part = "--x\nContent-Type: text/plain\nX-A: b\n\nRain.\n"
    for name, parts in (("a", 5), ("b", 4)):
        (tmp_path / f"{name}.eml").write_text(head + part * parts + "--x--\n")

    error, article = read_sources([str(tmp_path)])

    assert "a mail of 11 headers, and 10 are the most" in str(error)
    assert not isinstance(article, SourceError)


def test_a_text_in_a_mailbox_is_no_longer_than_in_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(mail, "TEXT_FILE", 100)
    content = "From a@b Sat Nov 28 10:00:00 2026\nSubject: Rain\n\nRain fell.\n"
    (tmp_path / "a.mbox").write_text(content + "a" * 100 + "\n\n" + content)

    error, article = read_sources([str(tmp_path / "a.mbox")])

    assert "a.mbox, message 1: a text larger than" in str(error)
    assert not isinstance(article, SourceError)


def test_a_mailbox_without_an_end_of_a_message_is_left(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(mbox, "MAIL_LINES", 30)
    content = "From a@b Sat Nov 28 10:00:00 2026\nSubject: Rain\n\n" + "a\n" * 40
    (tmp_path / "a.mbox").write_text(content)

    (error,) = read_sources([str(tmp_path / "a.mbox")])

    assert "a message in it is too large" in str(error)


def test_rtf_of_braces_alone_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(rtf, "BRACES", 10)
    (tmp_path / "a.rtf").write_text("{\\rtf1 " + "{}" * 5 + "Rain.}")
    (tmp_path / "b.rtf").write_text("{\\rtf1 " + "{}" * 4 + "Rain.}")

    error, article = read_sources([str(tmp_path)])

    assert "12 braces, and 10 are the most" in str(error)
    assert not isinstance(article, SourceError)


@pytest.mark.parametrize("place", ["/dev/zero"])
def test_settings_and_aliases_without_an_end_are_refused(place: str) -> None:
    if not Path(place).exists():
        pytest.skip("no such device here")
    with pytest.raises(SettingsError, match="larger than"):
        load_settings(Path(place))
    with pytest.raises(SourceError, match="larger than"):
        load_aliases(Path(place))


def test_settings_that_nest_too_deeply_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("a = " + "[" * 5_000 + "]" * 5_000)

    for load in (load_settings, load_aliases):
        with pytest.raises(CorpusError, match="nested too deeply"):
            load(path)


def test_a_query_that_is_too_long_is_refused_in_a_short_sentence() -> None:
    with pytest.raises(QueryError, match="more than 10,000 characters") as raised:
        parse("a" * 1_000_000)

    assert len(str(raised.value) + raised.value.detail) < 400


def _nested(depth: int) -> bytes:
    folders = "".join(f'<outline text="{"f" * 90}{number}">' for number in range(depth))
    feed = '<outline xmlUrl="http://a.example/f"/>'
    return f"<opml><body>{folders}{feed}{'</outline>' * depth}</body></opml>".encode()


def test_the_folder_of_a_feed_is_no_deeper_than_any() -> None:
    (feed,), _ = read_opml(_nested(100), "a.opml")

    assert feed.folder.count("/") == limits.FOLDERS - 1
    assert len(feed.folder) < 1_100


def test_a_list_of_feeds_that_nests_without_an_end_is_refused() -> None:
    with pytest.raises(SourceError, match="nested too deeply"):
        read_opml(_nested(10_000), "a.opml")


def test_a_folder_that_another_program_wrote_however_deep_is_exported() -> None:
    feed = Feed("http://a.example/f", folder="/".join("abc" * 5_000))

    (read,), _ = read_opml(write_opml([feed]), "a.opml")

    assert read.url == feed.url


_HALF_A_GIGABYTE = 500_000_000
_COSTS = {
    "DOCUMENT": 9,
    "TEXT_FILE": 9,
    "TEXT": 50,
    "TEXT_BYTES": 50,
    "LINES": 500,
    "MARKED_LINES": 4_000,
    "MARKS": 700,
    "SENTENCES": 1_000,
    "ENDS": 2_000,
    "LINE": 9,
    "MESSAGE": 11,
    "MAIL_LINES": 100,
    "HEADERS": 250,
    "MAIL_PARTS": 1_000,
    "VALUES": 150,
    "BRACES": 80,
    "CHAPTER": 9,
    "MEMBERS": 500,
    "CHAPTERS": 500,
    "PAGES": 20_000,
    "ELEMENTS": 500,
    "TAGS": 500,
    "FEED_LIST": 9,
    "SETTINGS": 9,
    "ALIASES": 20,
    "SOURCE_LIST": 2,
    "COMMAND_OUTPUT": 9,
}
"""Bytes of memory that one of what a limit counts may take while the promise of all limits is kept."""


@pytest.mark.parametrize(("name", "cost"), _COSTS.items())
def test_no_limit_is_raised_beyond_what_its_promise_allows(name: str, cost: int) -> None:
    assert 0 < getattr(limits, name) * cost < _HALF_A_GIGABYTE


def test_an_archive_unpacks_to_no_more_than_a_disk_has() -> None:
    assert limits.DOCUMENT < limits.ARCHIVE <= 1_000_000_000


@pytest.mark.parametrize(
    "name", ["NESTED", "FOLDERS", "QUERY_DEPTH", "ARCHIVE_DEPTH", "PAGE_DEPTH", "TEX_DEPTH"]
)
def test_what_is_within_one_another_is_far_from_the_depth_of_python(name: str) -> None:
    assert 0 < getattr(limits, name) * 4 < 1_000


def test_every_limit_is_held_by_one_of_these() -> None:
    depths = {"NESTED", "FOLDERS", "QUERY_DEPTH", "ARCHIVE_DEPTH", "PAGE_DEPTH", "TEX_DEPTH"}
    others = {"ARCHIVE", "SECONDS", "FAULTS", "FOLDER_NAME", "QUERY"}

    assert {name for name in vars(limits) if name.isupper()} == {*_COSTS, *depths, *others}


def test_the_time_that_a_document_has_is_what_is_promised() -> None:
    promised = (Path(__file__).parents[2] / "SECURITY.md").read_text(encoding="utf-8")

    assert f"longer than {limits.SECONDS} seconds of the processor" in promised
    assert Settings().time_limit == limits.SECONDS
