"""`nutgraf feeds import|add|set`: what other readers keep, and changing what is known."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.reader.cli.commands.conftest import Run

URLS = 'https://a.example/rss News "~The A Times"\nhttp://10.0.0.1/rss\n"query:New:unread = \\"yes\\""\n'


@pytest.fixture
def urls(tmp_path: Path) -> str:
    (tmp_path / "urls").write_text(URLS)
    return str(tmp_path / "urls")


def listed(run: Run) -> dict[str, dict[str, object]]:
    return {feed["url"]: feed for feed in json.loads(run("feeds", "list", "--format", "json")[1])}


def test_the_list_of_newsboat_is_taken_over(run: Run, urls: str) -> None:
    status, _, err = run("feeds", "import", urls)

    assert status == 0
    assert "2 subscribed, queries kept: 1" in err
    assert listed(run)["https://a.example/rss"]["folder"] == "News"
    assert "is:unread" in run("queries", "list")[1]


def test_a_known_feed_is_changed(run: Run, urls: str) -> None:
    run("feeds", "import", urls)

    _, _, err = run("feeds", "add", "https://a.example/rss", "--folder", "Sea", "--full-text")

    assert "now full-text on, folder 'Sea'" in err
    feed = listed(run)["https://a.example/rss"]
    assert (feed["folder"], feed["full_text"], feed["title"]) == ("Sea", True, "The A Times")
    assert "subscribed already" in run("feeds", "add", "https://a.example/rss")[2]


def test_what_is_set_can_be_taken_back(run: Run, urls: str) -> None:
    run("feeds", "import", urls)

    status, _, _ = run(
        "feeds", "set", "https://a.example/rss", "--folder", "", "--title", "A", "--no-full-text"
    )

    feed = listed(run)["https://a.example/rss"]
    assert (status, feed["folder"], feed["title"], feed["full_text"]) == (0, None, "A", False)
    assert run("feeds", "set", "https://a.example/rss")[0] == 2
    assert run("feeds", "set", "https://none.example/rss", "--title", "A")[0] == 1


def test_articles_of_newsboat_come_with_their_marks(run: Run, tmp_path: Path) -> None:
    cache = tmp_path / "cache.db"
    with sqlite3.connect(cache) as connection:
        connection.execute("CREATE TABLE rss_feed (rssurl, url, title)")
        connection.execute(
            "CREATE TABLE rss_item (id INTEGER PRIMARY KEY, guid, title, author, url, feedurl, pubDate,"
            " content, unread, deleted, flags)"
        )
        connection.execute("INSERT INTO rss_feed VALUES ('https://a.example/rss', '', 'A')")
        connection.executemany(
            "INSERT INTO rss_item VALUES (?, ?, ?, '', '', 'https://a.example/rss', 0, ?, ?, 0, ?)",
            [(1, "g1", "One", "The ice is thin.", 0, "s"), (2, "g2", "Two", "The sea is wide.", 1, "")],
        )
    connection.close()

    status, _, err = run("feeds", "import", str(cache))
    again = run("feeds", "import", str(cache))[2]

    assert status == 0
    assert "1 subscribed, 2 articles with their marks" in err
    assert "0 subscribed, 0 articles" in again
    rows = json.loads(run("list", "--format", "json")[1])
    assert {(row["title"], row["unread"], tuple(row["tags"])) for row in rows} == {
        ("One", False, ("s",)),
        ("Two", True, ()),
    }


def newsboat_cache(path: Path) -> str:
    """A cache as newsboat 2 makes it, with a feed and what it has beside feeds."""
    with sqlite3.connect(path) as connection:
        connection.executescript(CACHE)
    connection.close()
    return str(path)


CACHE = """
    CREATE TABLE rss_feed (rssurl VARCHAR(1024) PRIMARY KEY NOT NULL, url VARCHAR(1024) NOT NULL,
        title VARCHAR(1024) NOT NULL, lastmodified INTEGER(11) NOT NULL DEFAULT 0, is_rtl INTEGER(1)
        NOT NULL DEFAULT 0, etag VARCHAR(128) NOT NULL DEFAULT '');
    CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL,
        title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL,
        feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL,
        unread INTEGER(1) NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024),
        enqueued INTEGER(1) NOT NULL DEFAULT 0, flags VARCHAR(52), deleted INTEGER(1) NOT NULL
        DEFAULT 0, base VARCHAR(128) NOT NULL DEFAULT '', content_mime_type VARCHAR(255) NOT NULL
        DEFAULT '', enclosure_description VARCHAR(1024) NOT NULL DEFAULT '',
        enclosure_description_mime_type VARCHAR(128) NOT NULL DEFAULT '');
    CREATE TABLE google_replay (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT
        NULL, state INTEGER NOT NULL, ts INTEGER NOT NULL);
    CREATE TABLE metadata (db_schema_version_major INTEGER NOT NULL, db_schema_version_minor INTEGER
        NOT NULL);
    INSERT INTO metadata VALUES (2, 22);
    INSERT INTO rss_feed (rssurl, url, title) VALUES ('https://a.example/rss', '', 'A'),
        ('exec:~/own.sh', '', '');
    INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags,
        content_mime_type) VALUES ('g1', 'One', '', '', 'https://a.example/rss', 1679100000, '<p>The
        ice is thin.</p>', 0, 'ab', 'text/html');
"""


def test_a_cache_of_newsboat_is_read_and_what_is_left_out_named(run: Run, tmp_path: Path) -> None:
    status, _, err = run("feeds", "import", newsboat_cache(tmp_path / "cache.db"))

    (row,) = json.loads(run("list", "--format", "json")[1])
    assert (status, row["unread"], row["tags"]) == (1, False, ["a", "b"])
    assert "'exec:~/own.sh' is no address of the web; it is left out" in err


def test_the_list_arranges_what_the_cache_brought(run: Run, urls: str, tmp_path: Path) -> None:
    run("feeds", "import", newsboat_cache(tmp_path / "cache.db"))

    _, _, err = run("feeds", "import", urls)

    feed = listed(run)["https://a.example/rss"]
    assert "1 subscribed, 1 known ones changed" in err
    assert (feed["folder"], feed["title"]) == ("News", "The A Times")


def test_opml_leaves_known_folders_alone(run: Run, urls: str, tmp_path: Path) -> None:
    run("feeds", "import", urls)
    opml = tmp_path / "feeds.opml"
    outline = '<outline text="Sea"><outline text="Other" xmlUrl="https://a.example/rss"/></outline>'
    opml.write_text(f'<opml version="2.0"><body>{outline}</body></opml>')

    run("feeds", "import", str(opml))

    feed = listed(run)["https://a.example/rss"]
    assert (feed["folder"], feed["title"]) == ("News", "The A Times")


def test_a_password_is_not_shown_and_need_not_be_typed_again(run: Run, tmp_path: Path) -> None:
    opml = tmp_path / "feeds.opml"
    address = "https://ann:secret@a.example/rss"
    opml.write_text(f'<opml version="2.0"><body><outline xmlUrl="{address}"/></body></opml>')
    run("feeds", "import", str(opml))

    assert "secret" not in run("feeds", "list")[1] + run("feeds", "export")[1]
    assert "secret" in run("feeds", "export", "--with-passwords")[1]
    run("feeds", "remove", "https://a.example/rss")
    assert run("feeds", "list", "--format", "json")[1].strip() == "[]"


def test_private_addresses_are_allowed_for_known_feeds(run: Run, urls: str, tmp_path: Path) -> None:
    def typed() -> list[int]:
        with closing(sqlite3.connect(tmp_path / "library.db")) as connection:
            return [row[0] for row in connection.execute("SELECT typed FROM feeds ORDER BY url")]

    run("feeds", "import", urls)
    assert typed() == [0, 0]

    _, _, err = run("feeds", "import", urls, "--allow-private")
    assert "0 subscribed, 2 that were known may be on private addresses now" in err
    assert typed() == [1, 1]

    assert "now allow-private off" in run("feeds", "set", "http://10.0.0.1/rss", "--no-allow-private")[2]
    assert typed() == [0, 1]
    assert "now allow-private on" in run("feeds", "set", "http://10.0.0.1/rss", "--allow-private")[2]
    assert typed() == [1, 1]
