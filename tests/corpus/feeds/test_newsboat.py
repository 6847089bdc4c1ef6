"""What newsboat keeps, taken over: its list of feeds, its queries, its articles."""

import sqlite3
from pathlib import Path

import pytest

from corpus.errors import SourceError
from corpus.feeds import newsboat_cache
from corpus.feeds.newsboat import is_newsboat_list, read_newsboat_list
from corpus.feeds.newsboat_cache import NewsboatCache, is_database
from corpus.feeds.newsboat_filters import query_of
from corpus.feeds.subscription import Feed
from corpus.library.query.parsing import parse
from corpus.library.stored_article import Record
from corpus.limits import FOLDER_NAME

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


@pytest.mark.parametrize(
    ("line", "feed"),
    [
        ("https://a.example/f", Feed("https://a.example/f")),
        ('"https://a.example/f?a=1 2"', None),
        ('https://a.example/f "!" News', Feed("https://a.example/f", folder="News")),
        ('https://a.example/f "~A \\"quoted\\" title"', Feed("https://a.example/f", 'A "quoted" title')),
        ('https://a.example/f "~One" "~Two"', Feed("https://a.example/f", "One")),
        ("https://a.example/f ~", Feed("https://a.example/f")),
        ("   https://a.example/f   News   ", Feed("https://a.example/f", folder="News")),
    ],
)
def test_a_line_is_an_address_and_its_tags(line: str, feed: Feed | None) -> None:
    assert read_newsboat_list(line, "urls").feeds == ((feed,) if feed else ())


@pytest.mark.parametrize("line", ["", "   ", "# https://a.example/f", "  # note"])
def test_blank_lines_and_notes_say_nothing(line: str) -> None:
    found = read_newsboat_list(line, "urls")

    assert (found.feeds, found.queries, found.errors) == ((), (), ())
    assert found.is_newsboat


def test_a_place_is_that_of_the_line_and_the_first_of_a_kind_counts() -> None:
    text = "\n".join(
        (
            "https://a.example/f One",
            "# note",
            "file:///etc/passwd",
            '"query:Unread:unread = \\"yes\\""',
            '"query:Unread:unread = \\"no\\""',
            "https://a.example/f Two",
            "https://b.example/f Three Four Five",
            '"query:"',
        )
    )

    found = read_newsboat_list(text, "urls")

    assert [(feed.url, feed.folder) for feed in found.feeds] == [
        ("https://a.example/f", "One"),
        ("https://b.example/f", "Three"),
    ]
    assert found.queries == (("Unread", "is:unread"),)
    assert [str(error) for error in found.errors][1:] == [
        "urls:7: a feed has one folder, 'Three'; Four, Five is left out",
        "urls:8: query '': it ends too soon; it is left out",
    ]
    assert str(found.errors[0]).startswith("urls:3: 'file:///etc/passwd': ")


def test_names_of_any_length_are_cut() -> None:
    (feed,) = read_newsboat_list(f'https://a.example/f "~{"t" * 600}" {"f" * 200}', "urls").feeds

    assert (len(feed.title), len(feed.folder)) == (500, FOLDER_NAME)


@pytest.mark.parametrize(
    ("first", "known"),
    [
        ("https://a.example/f", True),
        ("HTTP://a.example/f", True),
        ("# note\n\nexec:~/bin/x", True),
        ('"filter:cat:https://a.example/f"', True),
        ("file:///home/ann/feed.xml", True),
        ("ftp://a.example/f", False),
        ("Dear Ann,\nhttps://a.example/f", False),
        ("# note", False),
    ],
)
def test_a_list_begins_with_what_newsboat_reads(first: str, known: bool) -> None:
    assert is_newsboat_list(first) is known


def test_what_is_no_address_of_the_web_is_named_shortly(tmp_path: Path) -> None:
    path = cache_at(tmp_path / "cache.db")
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO rss_feed VALUES (?, '', '')", ("file:" + "x" * 200,))
    connection.close()
    cache = NewsboatCache(path)

    errors = [str(error) for error in cache.left_out()]
    cache.close()

    assert [error.partition(": ")[2] for error in errors] == [
        "'exec:x' is no address of the web; it is left out",
        f"'file:{'x' * 75}' is no address of the web; it is left out",
    ]


@pytest.mark.parametrize(
    ("moment", "date"),
    [
        (1, "1970-01-01T00:00:01+00:00"),
        (2**33 - 1, "2242-03-16T12:56:31+00:00"),
        (2**33, None),
        (0, None),
        (-1, None),
        (None, None),
        ("1679100000x", None),
    ],
)
def test_a_moment_is_a_day_of_this_age_or_none(tmp_path: Path, moment: object, date: str | None) -> None:
    path = cache_at(tmp_path / "cache.db", (1, *ITEM[:5], moment, "<p>Text.</p>", 1, 0, None))
    cache = NewsboatCache(path)

    (record,) = cache.records(Feed(ITEM[4]))
    cache.close()

    assert isinstance(record, Record)
    assert record.article.date == date


@pytest.mark.parametrize(
    ("guid", "title", "url", "content", "expected"),
    [
        ("g", "T", "https://a.example/1", "<p>Text.</p>", ("g", "T", "https://a.example/1", "Text.")),
        (None, "T", "https://a.example/1", None, ("https://a.example/1", "T", "https://a.example/1", "T")),
        (
            "",
            "",
            "https://a.example/1",
            "",
            ("https://a.example/1", "", "https://a.example/1", "https://a.example/1"),
        ),
        (None, "T", None, "One.\n\n<b>Two</b>.", (None, "T", None, "One.\n\nTwo.")),
        (5, "T", "/relative", "x", ("/relative", "T", None, "x")),
        (None, "T", None, "x", (None, "T", None, "x")),
    ],
)
def test_an_article_has_what_the_cache_has_of_it(
    tmp_path: Path,
    guid: object,
    title: object,
    url: object,
    content: object,
    expected: tuple[str | None, str, str | None, str],
) -> None:
    item = (1, guid, title, " Ann\n Lee ", url, ITEM[4], None, content, 1, 0, "ssa!1")
    cache = NewsboatCache(cache_at(tmp_path / "cache.db", item))

    (record,) = cache.records(Feed(ITEM[4]))
    cache.close()

    assert isinstance(record, Record)
    article = record.article
    assert (article.id, article.title, article.url, article.text) == expected
    assert (article.author, article.source, article.tags) == ("Ann Lee", ITEM[4], ("s", "a"))


def test_only_the_feed_s_own_articles_come_in_their_order(tmp_path: Path) -> None:
    items = [
        (3, "c", "C", None, None, ITEM[4], None, "x", 1, 0, None),
        (1, "a", "A", None, None, ITEM[4], None, "x", 0, 0, None),
        (2, "b", "B", None, None, "https://b.example/rss", None, "x", 1, 0, None),
        (4, "d", "D", None, None, ITEM[4], None, "x", 1, 1, None),
    ]
    cache = NewsboatCache(cache_at(tmp_path / "cache.db", *items))

    records = list(cache.records(Feed(ITEM[4])))
    cache.close()

    assert [(record.article.id, record.marks.read) for record in records if isinstance(record, Record)] == [
        ("a", True),
        ("c", False),
    ]


def test_a_cache_that_breaks_off_is_told_behind_what_was_read(tmp_path: Path) -> None:
    path = cache_at(tmp_path / "cache.db")
    with sqlite3.connect(path) as connection:
        connection.execute("ALTER TABLE rss_item DROP COLUMN flags")
    connection.close()
    cache = NewsboatCache(path)

    (error,) = cache.records(Feed(ITEM[4]))
    cache.close()

    assert str(error).endswith(
        "cannot be read (no such column: flags); copy it while newsboat is not running"
    )


@pytest.mark.parametrize(
    ("head", "known"), [(b"SQLite format 3\0more", True), (b"SQLite format 3", False), (b"<opml>", False)]
)
def test_a_cache_is_known_by_its_beginning(head: bytes, known: bool) -> None:
    assert is_database(head) is known


def test_a_line_of_the_cache_is_cut_where_it_is_too_long(tmp_path: Path) -> None:
    item = (1, "g" * 501, "T", "a" * 501, None, ITEM[4], None, "x", 1, 0, None)
    cache = NewsboatCache(cache_at(tmp_path / "cache.db", item))

    (record,) = cache.records(Feed(ITEM[4]))
    cache.close()

    assert isinstance(record, Record)
    assert (record.article.id, record.article.author) == ("g" * 500, "a" * 500)


def test_an_entry_that_cannot_be_read_is_named_and_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = [(number, f"g{number}", "T", None, None, ITEM[4], None, "x", 1, 0, None) for number in (1, 2, 3)]
    cache = NewsboatCache(cache_at(tmp_path / "cache.db", *items))
    whole = newsboat_cache._record

    def broken(feed: Feed, guid: object, *fields: object) -> Record:
        if guid == "g2":
            raise ZeroDivisionError
        return whole(feed, guid, *fields)  # type: ignore[arg-type]

    monkeypatch.setattr(newsboat_cache, "_record", broken)

    first, second, third = cache.records(Feed(ITEM[4]))
    cache.close()

    assert isinstance(first, Record)
    assert isinstance(third, Record)
    assert str(second).startswith("https://a.example/rss, entry 2: cannot be read (ZeroDivisionError)")


def test_of_an_address_that_is_none_eighty_letters_are_named() -> None:
    (error,) = read_newsboat_list("exec:" + "x" * 200, "urls").errors

    assert str(error).startswith(f"urls:1: 'exec:{'x' * 75}': ")


def test_of_a_query_s_name_sixty_letters_are_named() -> None:
    (error,) = read_newsboat_list(f'"query:{"n" * 61}:author = \\"Ann\\""', "urls").errors

    assert str(error) == (
        f"urls:1: query '{'n' * 30}…{'n' * 29}': author = has no counterpart; it is left out"
    )
