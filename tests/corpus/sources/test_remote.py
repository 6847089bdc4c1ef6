"""Files behind addresses that fsspec opens; an S3 server on loopback stands in for a real one."""

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.sources.source_reading import read_sources

RIVER = "The river rose on Monday. The town closed its bridge."
RAIN = "Rain fell on Tuesday. The fields stood under water."


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    pytest.importorskip("s3fs")
    server = pytest.importorskip("moto.server").ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (
            ("AWS_ENDPOINT_URL", f"http://{host}:{port}"),
            ("AWS_ACCESS_KEY_ID", "testing"),
            ("AWS_SECRET_ACCESS_KEY", "testing"),
            ("AWS_DEFAULT_REGION", "us-east-1"),
        ):
            patch.setenv(name, value)
        _fill()
        yield "s3://stories"
    server.stop()


def _fill() -> None:
    system = pytest.importorskip("s3fs").S3FileSystem()
    system.mkdir("stories")
    system.pipe("stories/a/one.txt", RIVER.encode())
    system.pipe("stories/a/two.jsonl.gz", gzip.compress(json.dumps({"text": RAIN, "title": "Rain"}).encode()))
    system.pipe("stories/a/.hidden.txt", RIVER.encode())
    system.pipe("stories/a/picture.png", b"\x89PNG")
    system.pipe("stories/a/empty.txt", b"")


def _shown(*names: str) -> list[str]:
    return [outcome.text if isinstance(outcome, Article) else str(outcome) for outcome in read_sources(names)]


@pytest.mark.parametrize("where", ["/a/", "/a", "/a/*", ""])
def test_a_folder_or_a_pattern_of_s3_is_read_in_order(bucket: str, where: str) -> None:
    empty, river, rain = _shown(bucket + where)

    assert empty.startswith("s3://stories/a/empty.txt: empty;")
    assert (river, rain) == (RIVER, RAIN)


def test_what_is_not_there_is_one_line_and_the_batch_goes_on(bucket: str) -> None:
    missing, nowhere, river = _shown(f"{bucket}/a/none.txt", "s3://nowhere/a.txt", f"{bucket}/a/one.txt")

    assert missing == "s3://stories/a/none.txt: no such file or folder; check the address"
    assert nowhere.startswith("s3://nowhere/a.txt: ")
    assert river == RIVER


def test_answers_from_s3_are_those_of_the_same_files_here(bucket: str, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(RIVER)
    command = [sys.executable, "-m", "nutgraf", "summarize", "-n", "1", "-j", "1"]

    far = subprocess.run([*command, f"{bucket}/a/one.txt"], capture_output=True, text=True)
    near = subprocess.run([*command, str(tmp_path / "one.txt")], capture_output=True, text=True)

    assert (far.stdout, far.stderr) == (near.stdout, near.stderr) != ("", "")


@pytest.mark.parametrize(
    "name",
    ["nothing://a/b", "file:///etc/hostname", "memory://a", "simplecache::s3://a/b", "s3://a::file:///b"],
)
def test_an_address_of_another_kind_is_told_of(name: str) -> None:
    [outcome] = read_sources([name])

    assert "an address that is not http" in str(outcome) or "no such file" in str(outcome)


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("fsspec", "fsspec.core"):
        monkeypatch.setitem(sys.modules, name, None)

    [outcome] = read_sources(["s3://stories/a.txt"])

    assert isinstance(outcome, SourceError)
    assert str(outcome) == "s3://stories/a.txt: s3:// needs fsspec; install nutgraf[s3]"
