import pytest

from corpus.article import Article
from corpus.listings.listing import short_source


@pytest.mark.parametrize(
    ("known", "shown"),
    [
        ({}, ""),
        ({"source": "a.txt"}, "a.txt"),
        ({"source": "/home/ann/news/a.txt"}, "a.txt"),
        ({"source": "/home/ann/news/"}, "news"),
        ({"source": "https://www.a.example/rss.xml"}, "a.example"),
        ({"source": "x.jsonl", "url": "http://a.example:80/1"}, "a.example:80"),
        ({"source": "x.jsonl", "url": "mailto:ann@a.example"}, "x.jsonl"),
        ({"source": "x.jsonl", "publisher": "The Post"}, "The Post"),
        ({"source": "x.jsonl", "publisher": "Mail/Post"}, "Post"),
    ],
)
def test_a_source_is_shown_as_a_person_would_call_it(known: dict[str, str], shown: str) -> None:
    assert short_source(Article("", **known)) == shown  # type: ignore[arg-type]
