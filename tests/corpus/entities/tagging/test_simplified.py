"""Traditional characters, read in simplified ones."""

import pytest

from corpus.article import Article, Sentence, Span
from corpus.entities.finding import recognize
from corpus.entities.tagging.simplified import simplified


@pytest.mark.parametrize(
    ("text", "told"),
    [("臺灣總統會見記者", "台湾总统会见记者"), ("台湾总统", "台湾总统"), ("Oslo 1,5", "Oslo 1,5"), ("", "")],
)
def test_each_character_stands_for_one(text: str, told: str) -> None:
    assert simplified(text) == told


def test_names_are_the_same_in_both() -> None:
    both = ("总统拜登访问了中国，路透社报道。", "總統拜登訪問了中國，路透社報道。")
    found = [
        [
            (entity.span, entity.label)
            for entity in recognize(Article(text, language="zh"), (Sentence(0, Span(0, len(text)), 0),))
        ]
        for text in both
    ]

    assert found[0] == found[1]
    assert len(found[1]) == 3
