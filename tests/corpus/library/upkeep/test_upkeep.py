"""A library is checked, copied, and saved from damage."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import CorpusError, LibraryError
from corpus.library.store import Library
from corpus.library.upkeep.checking import copy_library, find_damage
from corpus.library.upkeep.repairing import repaired_name, save_rest
from reader.__main__ import main

Make = Callable[..., Article]
COUNT = 60
PAGE = 8192


@pytest.fixture
def filled(path: Path, make: Make) -> Path:
    with Library.open(path) as library:
        library.add(
            make(f"The river rose in town {number}. {'Rain. ' * 600}", f"Story {number}", id=str(number))
            for number in range(COUNT)
        )
        library.marks.tag(["@5"], ["later"])
    return path


def _change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def _texts(path: Path) -> set[str]:
    with Library.open(path) as library:
        return {record.article.text for record in library.records()}


def test_a_whole_library_has_no_damage(filled: Path) -> None:
    assert find_damage(filled) == ()


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE articles SET title = x'ff' WHERE id = 7", "values that are no text: @7"),
        ("UPDATE texts SET text = CAST(x'ff41' AS TEXT) WHERE id = 7", "a text that is no UTF-8: @7"),
        ("DELETE FROM texts WHERE id > 3", "no text: @4, @5"),
        ("DROP TABLE queries", "without its table queries"),
        ("CREATE VIEW other AS SELECT 1", "with what nutgraf did not put in: other"),
    ],
)
def test_damage_is_found_and_the_rest_is_saved(filled: Path, statement: str, problem: str) -> None:
    whole = _texts(filled)
    _change(filled, statement)

    assert any(line.startswith(problem) for line in find_damage(filled))
    saved = save_rest(filled, filled.with_name("new.db"))

    assert find_damage(filled.with_name("new.db")) == ()
    assert saved.articles + saved.lost == COUNT
    assert len(_texts(filled.with_name("new.db")) & whole) >= saved.articles - 1


def test_a_page_that_is_lost_costs_only_what_is_on_it(filled: Path) -> None:
    whole = _texts(filled)
    data = bytearray(filled.read_bytes())
    middle = (len(data) // PAGE // 2 + 3) * PAGE
    data[middle : middle + PAGE] = bytes(PAGE)
    filled.write_bytes(data)

    saved = save_rest(filled, repaired_name(filled))

    assert saved.articles >= COUNT - 15
    assert _texts(repaired_name(filled)) <= whole
    with Library.open(repaired_name(filled)) as library:
        assert library.search("river").total == saved.articles
        assert library.marks.tags() == (("later", 1),)


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_flipped_is_said_in_a_sentence(filled: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(filled.read_bytes())
    for _ in range(30):
        data[chance.randrange(100, len(data))] ^= 1 << chance.randrange(8)
    filled.write_bytes(data)

    with suppress(CorpusError):
        find_damage(filled)
    with suppress(CorpusError), Library.open(filled) as library:
        listing = library.listing()
        assert all(listing.row(index).title for index in range(len(listing)))
    with suppress(CorpusError):
        save_rest(filled, filled.with_name("new.db"))
        _texts(filled.with_name("new.db"))


def test_a_copy_is_made_while_the_library_is_used(filled: Path, tmp_path: Path) -> None:
    with Library.open(filled) as library:
        library.marks.star(["@1"])
        copy_library(filled, tmp_path / "copy.db")

    assert _texts(tmp_path / "copy.db") == _texts(filled)
    with pytest.raises(LibraryError, match="there already"):
        copy_library(filled, tmp_path / "copy.db")


def test_the_commands_say_what_was_done(
    filled: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(filled))

    assert main(["library", "check"]) == 0
    assert main(["library", "backup", str(filled.with_name("copy.db"))]) == 0
    _change(filled, "DROP TABLE tags")
    assert main(["library", "check"]) == 1
    assert main(["library", "repair"]) == 0

    said = capsys.readouterr()
    assert "without its table tags" in said.out
    assert "60 articles saved into" in said.err


def test_a_schema_that_is_no_text_is_said_in_a_sentence(filled: Path) -> None:
    data = filled.read_bytes()
    place = data.index(b"CREATE TABLE names")
    filled.write_bytes(data[:place] + b"CREATE TABLE \xec\xff(" + data[place + 15 :])

    for use in (Library.open, lambda path: save_rest(path, path.with_name("new.db"))):
        with pytest.raises(LibraryError, match=r"damaged|nothing in it can be read|no article"):
            use(filled)
    with suppress(LibraryError):
        find_damage(filled)


def test_what_is_said_of_damage_is_one_short_line(filled: Path) -> None:
    data = filled.read_bytes()
    place = data.index(b"CREATE TABLE articles") + 60
    filled.write_bytes(data[:place] + b"`" + data[place + 1 :])

    with pytest.raises(LibraryError, match="damaged") as raised:
        Library.open(filled)
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) - len(str(filled)) < 300
    assert all("\n" not in line for line in find_damage(filled))


@pytest.mark.parametrize(
    ("whole", "spoilt"),
    [
        (b"foreign_id TEXT", b"foreign_if TEXT"),
        (b"before TEXT", b"befoge TEXT"),
        (b"content = ''", b"conpent = ''"),
        (b"prefix = '3 4'", b"prefix = '3 4*"),
    ],
)
def test_a_schema_that_is_another_is_said_in_a_sentence(filled: Path, whole: bytes, spoilt: bytes) -> None:
    data = filled.read_bytes()
    assert whole in data
    filled.write_bytes(data.replace(whole, spoilt))

    with pytest.raises(LibraryError, match="damaged") as raised:
        _search_and_tag(filled)

    assert len(str(raised.value)) < 400 + len(str(filled))
    assert save_rest(filled, filled.with_name("new.db")).articles == COUNT


def _search_and_tag(path: Path) -> None:
    with Library.open(path) as library:
        library.search("river")
        library.marks.tag(["@2"], ["x"])
