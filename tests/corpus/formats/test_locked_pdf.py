"""PDFs that are encrypted, but for readers without a password."""

import subprocess
import sys
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.sources.source_reading import read_sources

LOCKED = sorted(map(str, Path(__file__).with_name("locked").glob("*.pdf")))


def test_aes_without_a_password_is_read_where_the_extra_is() -> None:
    pytest.importorskip("cryptography")

    texts = [article.text for article in read_sources(LOCKED) if isinstance(article, Article)]

    assert texts == ["The river rose on Monday."] * len(LOCKED)


_WITHOUT = """
import sys
sys.modules["cryptography"] = sys.modules["Crypto"] = None
from corpus.sources.source_reading import read_sources
for one in read_sources(sys.argv[1:]):
    print(getattr(one, "text", one))
"""


def test_without_the_extra_it_is_named_and_the_batch_goes_on(tmp_path: Path) -> None:
    plain = tmp_path / "a.txt"
    plain.write_text("Rain fell on Tuesday.")

    run = subprocess.run(
        [sys.executable, "-c", _WITHOUT, *LOCKED, str(plain)], capture_output=True, text=True
    )

    *errors, text = run.stdout.splitlines()
    assert text == "Rain fell on Tuesday."
    assert ["nutgraf[pdf]" in error for error in errors] == [True] * len(LOCKED)
