import pytest

from corpus.article import Article
from corpus.listings import set_aside
from corpus.listings.set_aside import SetAside


def aside(count: int) -> SetAside[Article]:
    articles = SetAside[Article]()
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


@pytest.mark.parametrize(
    ("place", "texts"),
    [
        (slice(None), [0, 1, 2, 3]),
        (slice(1, 3), [1, 2]),
        (slice(-1, None), [3]),
        (slice(None, None, -2), [3, 1]),
        (slice(9, None), []),
    ],
)
def test_a_piece_is_a_tuple_of_articles(place: slice, texts: list[int]) -> None:
    assert [article.text for article in aside(4)[place]] == [f"Text {number}." for number in texts]
    assert isinstance(aside(4)[place], tuple)


def test_nothing_set_aside_is_nothing() -> None:
    assert (len(SetAside[int]()), list(SetAside[int]()), SetAside[int]()[:]) == (0, [], ())
    for place in (0, -1):
        with pytest.raises(IndexError):
            SetAside[int]()[place]


def test_an_article_that_is_at_hand_is_not_read_again_and_the_oldest_goes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(set_aside, "_AT_HAND", 2)
    articles = aside(3)
    first, second = articles[0], articles[1]

    assert articles[0] is first
    assert articles[-2] is second
    assert articles[2].text == "Text 2."
    assert articles[1] is second
    assert articles[0] is not first
    assert articles[0] == first


def test_articles_are_gone_through_more_than_once_and_while_others_are_asked_for() -> None:
    articles = aside(3)

    pairs = [(article.text, articles[2].text, len(list(articles))) for article in articles]

    assert pairs == [(f"Text {number}.", "Text 2.", 3) for number in range(3)]
