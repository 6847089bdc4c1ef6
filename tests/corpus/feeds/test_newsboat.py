"""What newsboat keeps, taken over: its list of feeds, its queries, its articles."""

import sqlite3
from pathlib import Path

import pytest

from corpus.errors import SourceError
from corpus.feeds.newsboat import is_newsboat_list, read_newsboat_list
from corpus.feeds.newsboat_cache import NewsboatCache
from corpus.feeds.newsboat_filters import query_of
from corpus.feeds.subscription import Feed
from corpus.library.query.parsing import parse
from corpus.library.stored_article import Record

LIST = """\
# my feeds
https://a.example/rss News "~The A Times"
https://b.example/rss "Far away" daily

"query:Unread oil:unread = \\"yes\\" and title =~ \\"oil\\"" pinned
"query:By hand:author = \\"Ann\\""
exec:~/bin/own.sh
https://a.example/rss again
"""


def test_tags_are_folders_and_titles() -> None:
    found = read_newsboat_list(LIST, "urls")

    assert found.feeds == (
        Feed("https://a.example/rss", "The A Times", folder="News"),
        Feed("https://b.example/rss", folder="Far away"),
    )
    assert found.queries == (("Unread oil", 'is:unread title:"oil"'),)


def test_what_cannot_be_taken_over_is_named() -> None:
    errors = [str(error) for error in read_newsboat_list(LIST, "urls").errors]

    assert len(errors) == 3
    assert errors[0].startswith("urls:3: a feed has one folder, 'Far away'")
    assert "'By hand': author = has no counterpart" in errors[1]
    assert "exec:" in errors[2]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        (LIST, True),
        ("\n\n  \nhttp://a.example", True),
        ('"query:All:unread = \\"yes\\""', True),
        ("<opml/>", False),
        ("", False),
        ("a letter", False),
    ],
)
def test_a_list_is_known_by_its_first_line(text: str, known: bool) -> None:
    assert is_newsboat_list(text) is known


@pytest.mark.parametrize(
    ("expression", "query"),
    [
        ('unread = "yes"', "is:unread"),
        ('unread != "yes"', "is:read"),
        ('title =~ "oil|gas"', '(title:"oil" OR title:"gas")'),
        ('title !~ "(oil|gas)"', '-(title:"oil" OR title:"gas")'),
        ('tags # "News"', 'folder:"News"'),
        ('tags !# "News" and flags # "s"', '-folder:"News" tag:"s"'),
        ("age between 0:7", "after:8d"),
        ('age < 2 and content =~ "sea ice"', 'after:2d "sea ice"'),
        ("age > 30", "before:31d"),
        ('rssurl =~ "https://www.a.example"', 'source:"a.example"'),
        (
            'unread = "yes" and (tags # "a" or tags # "b")',
            'is:unread (folder:"a" OR folder:"b")',
        ),
        ('tags # "a" and unread = "yes" or flags # "s"', '((folder:"a" is:unread) OR tag:"s")'),
    ],
)
def test_a_filter_is_a_query(expression: str, query: str) -> None:
    assert query_of(expression) == query
    parse(query)


@pytest.mark.parametrize(
    "expression",
    [
        *("", "unread", 'unread = "yes" and', '(unread = "yes"', 'unread = "yes")', 'title =~ "^A.*"'),
        *('title =~ ""', 'author = "x"', "age > soon", "!!!", "(" * 100, 'unread = "yes" flags # "s"'),
    ],
)
def test_a_filter_without_counterpart_is_refused(expression: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        query_of(expression)


def cache_at(path: Path, *items: tuple[object, ...]) -> Path:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE rss_feed (rssurl VARCHAR PRIMARY KEY, url VARCHAR, title VARCHAR)")
        connection.execute(
            "CREATE TABLE rss_item (id INTEGER PRIMARY KEY, guid, title, author, url, feedurl,"
            " pubDate INTEGER, content, unread INTEGER, deleted INTEGER DEFAULT 0, flags)"
        )
        connection.executemany(
            "INSERT INTO rss_feed VALUES (?, ?, ?)",
            [("https://a.example/rss", "https://a.example", "A"), ("exec:x", "", "")],
        )
        connection.executemany("INSERT INTO rss_item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", items)
    connection.close()
    return path


ITEM = ("g1", "Ships &amp; ice", "Ann", "https://a.example/1", "https://a.example/rss", 1679100000)


def test_articles_come_with_their_marks(tmp_path: Path) -> None:
    cache = NewsboatCache(
        cache_at(
            tmp_path / "cache.db",
            (1, *ITEM, "<p>The ice\x1b[31m is thin.</p>", 0, 0, "sx"),
            (2, "g2", None, None, "javascript:x", ITEM[4], "soon", b"\xff", 1, 0, None),
            (3, *ITEM, "gone", 0, 1, None),
        )
    )

    (feed,) = cache.feeds()
    first, second = cache.records(feed)
    cache.close()

    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert feed == Feed("https://a.example/rss", "A", "https://a.example")
    assert first.marks.read
    assert (first.article.title, first.article.text, first.article.tags) == (
        "Ships & ice",
        "The ice is thin.",
        ("s", "x"),
    )
    assert first.article.date == "2023-03-18T00:40:00+00:00"
    assert not second.marks.read
    assert (second.article.url, second.article.date) == (None, None)


@pytest.mark.parametrize("statement", ["CREATE TABLE other (a)", "CREATE VIEW rss_feed AS SELECT 1"])
def test_another_database_is_refused(tmp_path: Path, statement: str) -> None:
    with sqlite3.connect(tmp_path / "other.db") as connection:
        connection.execute(statement)
    connection.close()

    with pytest.raises(SourceError, match="not newsboat's"):
        NewsboatCache(tmp_path / "other.db").feeds()


def test_a_damaged_cache_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 4000)

    with pytest.raises(SourceError, match="cannot be read"):
        NewsboatCache(path).feeds()


def test_a_cache_whose_names_are_no_text_is_a_sentence(tmp_path: Path) -> None:
    path = cache_at(tmp_path / "cache.db")
    spoilt = path.read_bytes().replace(b"TABLE rss_item", b"TABLE (ss_item")
    path.write_bytes(spoilt.replace(b"tablerss_itemrss_item", b"tablerss_\xe6temrss_item"))

    with pytest.raises(SourceError, match=r"cannot be read \(damaged\)"):
        NewsboatCache(path).feeds()


def test_a_filter_of_any_length_is_refused_in_one_short_line() -> None:
    (error,) = read_newsboat_list('"query:' + "Unread。" * 900 + ':age x y"', "urls").errors

    assert len(str(error)) < 400


def test_any_number_of_tags_is_said_in_one_short_line() -> None:
    (error,) = read_newsboat_list(
        "http://a.example/f " + " ".join(f"tag{number}" for number in range(900)), "urls"
    ).errors

    assert len(str(error)) < 400
