"""Addresses that fsspec opens, with a file system in memory in the place of one far away."""

import sys
from collections.abc import Callable, Iterable
from io import BytesIO
from types import ModuleType

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.sources.remote import remote_files
from corpus.sources.source_reading import ReadOptions, read_sources

Fail = Callable[[str], None]


class System:
    """What fsspec gives for an address: files by their paths."""

    def __init__(self, files: dict[str, bytes], fail: Fail) -> None:
        self.files, self.fail = files, fail

    def isdir(self, path: str) -> bool:
        self.fail("isdir")
        return path not in self.files

    def find(self, path: str) -> Iterable[str]:
        self.fail("find")
        return [file for file in self.files if file.startswith(path)]

    def glob(self, pattern: str) -> Iterable[str]:
        return [file for file in self.files if file.startswith(pattern.partition("*")[0])]

    def open(self, path: str, mode: str) -> BytesIO:
        self.fail(f"open {path}")
        assert mode == "rb"
        return BytesIO(self.files[path])


FILES = {
    "shop/a/two.txt": b"Rain fell on Tuesday.",
    "shop/a/one.txt": b"The river rose on Monday.",
    "shop/a/.hidden.txt": b"No.",
    "shop/a/.git/b.txt": b"No.",
    "shop/a/picture.png": b"\x89PNG",
    "shop/b.txt": b"Snow came.",
}


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    """The system that every address of the test is of."""
    system = System(dict(FILES), lambda _: None)
    package, core = ModuleType("fsspec"), ModuleType("fsspec.core")
    core.url_to_fs = lambda url: (
        system,
        url.partition("://")[2].partition("@")[2] or url.partition("://")[2],
    )  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "fsspec", package)
    monkeypatch.setitem(sys.modules, "fsspec.core", core)
    return system


def shown(name: str, **options: str) -> list[str]:
    outcomes = read_sources([name], options=ReadOptions(**options))  # type: ignore[arg-type]
    return [outcome.text if isinstance(outcome, Article) else str(outcome) for outcome in outcomes]


@pytest.mark.parametrize(
    "name", ["s3://shop/a/", "S3://shop/a/", "gs://shop/a/", "hdfs://shop/a/", "s3://shop/a/*"]
)
def test_files_of_a_folder_or_a_pattern_are_read_by_name(system: System, name: str) -> None:
    if "*" in name:
        system.isdir = None  # type: ignore[assignment, method-assign]

    assert shown(name) == ["The river rose on Monday.", "Rain fell on Tuesday."]


def test_one_file_is_read_whatever_it_is_called(system: System) -> None:
    system.files["shop/.note"] = b"Hail fell."

    assert shown("s3://shop/.note") == ["Hail fell."]


def test_files_are_named_with_their_address(system: System) -> None:
    assert list(remote_files("s3://shop/a/", forced=None)) == ["s3://shop/a/one.txt", "s3://shop/a/two.txt"]
    assert list(remote_files("s3://shop/b.txt", forced=None)) == ["s3://shop/b.txt"]


def test_a_format_that_is_given_is_that_of_every_ending(system: System) -> None:
    assert list(remote_files("s3://shop/a/", forced="text")) == [
        "s3://shop/a/one.txt",
        "s3://shop/a/picture.png",
        "s3://shop/a/two.txt",
    ]


def test_a_password_in_an_address_opens_it_and_is_kept_nowhere(system: System) -> None:
    [article] = read_sources(["s3://ann:secret@shop/b.txt"])

    assert isinstance(article, Article)
    assert article.text == "Snow came."
    assert article.source == "s3://shop/b.txt"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FileNotFoundError("x"), "no such file or folder; check the address"),
        (PermissionError("x"), "not readable; check how you are known there"),
        (OSError(5, "Input/output error"), "cannot be opened (input/output error); check the address"),
        (OSError("Access Denied\nmore"), "cannot be opened (access denied); check the address"),
        (OSError("b" * 200), f"cannot be opened ({'b' * 100}); check the address"),
        (TimeoutError(), "cannot be opened (timeouterror); check the address"),
        (ValueError("x"), "cannot be read (ValueError); check the address, and how you are known there"),
        (SourceError("a", "it is gone", "let it be"), "it is gone; let it be"),
    ],
)
@pytest.mark.parametrize("where", ["isdir", "open shop/b.txt"])
def test_whatever_the_other_side_says_is_one_line(
    system: System, error: Exception, said: str, where: str
) -> None:
    def fail(step: str) -> None:
        if step == where:
            raise error

    system.fail = fail

    source = "a" if isinstance(error, SourceError) else "s3://shop/b.txt"
    assert shown("s3://ann:secret@shop/b.txt") == [f"{source}: {said}"]


def test_one_file_that_cannot_be_opened_costs_no_other(system: System) -> None:
    def fail(step: str) -> None:
        if step == "open shop/a/one.txt":
            raise PermissionError

    system.fail = fail

    assert shown("s3://shop/a/") == [
        "s3://shop/a/one.txt: not readable; check how you are known there",
        "Rain fell on Tuesday.",
    ]


@pytest.mark.parametrize(
    ("scheme", "remedy"),
    [
        ("s3", "install nutgraf[s3]"),
        ("s3a", "install nutgraf[s3]"),
        ("gcs", "install nutgraf[gs]"),
        ("abfs", "install nutgraf[cluster] and what fsspec asks for"),
    ],
)
def test_a_package_that_is_missing_is_named_by_its_extra(
    system: System, monkeypatch: pytest.MonkeyPatch, scheme: str, remedy: str
) -> None:
    def missing(_: str) -> None:
        raise ImportError

    monkeypatch.setattr(sys.modules["fsspec.core"], "url_to_fs", missing)

    assert shown(f"{scheme}://shop/b.txt") == [
        f"{scheme}://shop/b.txt: {scheme}:// needs another package; {remedy}"
    ]


def test_a_system_that_cannot_be_reached_is_told_of(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: str) -> None:
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(sys.modules["fsspec.core"], "url_to_fs", refused)

    assert shown("s3://shop/b.txt") == [
        "s3://shop/b.txt: cannot be opened (connection refused); check the address"
    ]
