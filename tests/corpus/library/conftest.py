from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from corpus.article import Article
from corpus.library.store import Library

Make = Callable[..., Article]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


@pytest.fixture
def make() -> Make:
    """Builds articles that need no language detection."""

    def build(text: str, title: str = "", **known: Any) -> Article:
        return Article(text, title, **{"language": "en", **known})

    return build
