"""The values that the whole program passes around."""

import pytest

from corpus.article import Article, KeptSentence, Sentence, Span, published_by, told


@pytest.mark.parametrize(
    ("first", "second", "overlap"),
    [
        ((0, 3), (2, 5), True),
        ((0, 3), (3, 5), False),
        ((3, 5), (0, 3), False),
        ((0, 9), (4, 5), True),
        ((4, 5), (0, 9), True),
        ((2, 2), (2, 2), False),
    ],
)
def test_spans_overlap_where_they_share_a_character(
    first: tuple[int, int], second: tuple[int, int], overlap: bool
) -> None:
    assert Span(*first).overlaps(Span(*second)) is overlap


@pytest.mark.parametrize(("place", "second"), [(0, None), (2, None), (3, 5), (9, 5), (10, 8), (99, 8)])
def test_a_character_of_subtitles_is_said_at_the_second_of_its_cue(place: int, second: int | None) -> None:
    assert Article("Rain fell. It stopped.", times=((3, 5), (10, 8))).second_at(place) == second


def test_a_text_that_nobody_speaks_has_no_seconds() -> None:
    assert Article("Rain fell.").second_at(3) is None


@pytest.mark.parametrize(
    ("article", "publisher"),
    [
        (Article("", publisher="The Bugle", url="https://a.example/1"), "The Bugle"),
        (Article("", url="https://www.a.example/news/1", source="b.txt"), "a.example"),
        (Article("", url="ftp://a.example/1", source="http://b.example:8080/2"), "b.example:8080"),
        (Article("", source="folder/b.txt"), "folder/b.txt"),
        (Article(""), "-"),
    ],
)
def test_an_article_is_published_by_its_feed_its_site_or_its_file(article: Article, publisher: str) -> None:
    assert published_by(article) == publisher


def test_a_kept_sentence_of_a_talk_is_told_behind_who_says_it() -> None:
    article = Article("Ann: No. Never.")
    sentence = Sentence(1, Span(9, 15), 0)

    assert told(article, KeptSentence(sentence, 1.0)) == "Never."
    assert told(article, KeptSentence(sentence, 1.0, speaker="Ann")) == "Ann: Never."
