import pytest

from corpus.article import Article
from corpus.listings import set_aside
from corpus.listings.set_aside import SetAside


def aside(count: int) -> SetAside:
    articles = SetAside()
    for number in range(count):
        articles.append(Article(f"Text {number}.", tags=("a", str(number))))
    return articles


def test_articles_are_what_they_were() -> None:
    articles = aside(3)

    assert list(articles) == [Article(f"Text {number}.", tags=("a", str(number))) for number in range(3)]
    assert (len(articles), articles[-1].text, articles[1:]) == (3, "Text 2.", (articles[1], articles[2]))


def test_a_place_that_is_none_is_an_index_error() -> None:
    with pytest.raises(IndexError):
        aside(2)[2]


def test_more_may_come_after_some_were_asked_for() -> None:
    articles = aside(2)
    assert articles[0].text == "Text 0."

    articles.append(Article("More."))

    assert [article.text for article in articles] == ["Text 0.", "Text 1.", "More."]


def test_few_are_kept_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_aside, "_AT_HAND", 2)
    monkeypatch.setattr(set_aside, "_IN_MEMORY", 10)
    articles = aside(9)

    assert [articles[number].text for number in range(9)] == [f"Text {number}." for number in range(9)]
    assert len(articles._at_hand) == 2
