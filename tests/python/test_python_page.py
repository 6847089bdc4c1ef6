"""The examples of docs/python.md, run as they stand."""

import doctest
import re
from pathlib import Path

import pytest

STORIES = {
    "Bridge closed": "A flood closed the old bridge of Prague. It stays shut.",
    "Rain in Rome": "Rain in Rome stopped the trams on Monday. It was wet.",
}
PAGE = Path(__file__).parents[2] / "docs" / "python.md"


def test_the_page_says_what_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    stories = tmp_path / "stories"
    stories.mkdir()
    for title, text in STORIES.items():
        (stories / f"{title}.txt").write_text(f"{title}\n\n{text}\n")
    examples = "\n".join(re.findall(r"```pycon\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL))
    parsed = doctest.DocTestParser().get_doctest(examples, {}, PAGE.name, str(PAGE), 0)
    said: list[str] = []

    results = doctest.DocTestRunner().run(parsed, out=said.append)

    assert results.attempted > 10
    assert not results.failed, "".join(said)
