"""Whether an article is the same as another, and whether it says the same."""

from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.ingest.identity import file_identity, fingerprint_of, identity_of, text_identity


def test_an_id_is_that_of_its_source() -> None:
    article = Article("x", id="1", source="a.jsonl", url="https://a.example")

    assert identity_of(article) == identity_of(Article("y", "z", id="1", source="a.jsonl"))
    assert identity_of(article) != identity_of(Article("x", id="1", source="b.jsonl"))
    assert identity_of(article) != identity_of(Article("x", id="2", source="a.jsonl"))
    assert identity_of(article) != identity_of(Article("x", url="https://a.example"))


def test_an_address_is_one_wherever_it_is_found() -> None:
    assert identity_of(Article("x", url="u", source="a")) == identity_of(Article("y", url="u", source="b"))
    assert identity_of(Article("x", url="u")) != identity_of(Article("x", url="v"))
    assert identity_of(Article("x", source="a.txt")) is None


def test_a_file_is_one_from_whatever_folder_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    absolute = Article("x", source=str(tmp_path / "in" / "a.txt"))

    monkeypatch.chdir(tmp_path)
    near = (
        file_identity(Article("x", source="in/a.txt")),
        identity_of(Article("x", id="1", source="in/a.txt")),
    )
    monkeypatch.chdir(tmp_path / "in")
    here = file_identity(Article("x", source="./a.txt"))

    assert near[0] == here == file_identity(absolute)
    assert near[1] == identity_of(Article("x", id="1", source=absolute.source))
    assert near[0] != file_identity(Article("x", source="in/a.txt"))


def test_standard_input_is_no_file_and_an_address_no_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = ("-", "https://a.example/rss")
    before = [identity_of(Article("x", id="1", source=source)) for source in sources]
    monkeypatch.chdir(tmp_path)

    assert [identity_of(Article("x", id="1", source=source)) for source in sources] == before
    assert file_identity(Article("x", source="-")) is None


@pytest.mark.parametrize(("length", "is_one"), [(1, False), (199, False), (200, True), (201, True)])
def test_a_long_text_is_the_same_under_any_title(length: int, is_one: bool) -> None:
    text = "x" * length

    same = fingerprint_of(Article(text, "One")) == fingerprint_of(Article(text, "Two"))

    assert same is is_one
    assert fingerprint_of(Article(text, "One")) == fingerprint_of(Article(f" {text}\n", "One", id="7"))


def test_blanks_between_words_make_no_other_text_and_letters_do() -> None:
    text = "word " * 60

    assert fingerprint_of(Article(text)) == fingerprint_of(Article(text.replace(" ", "\n\n ")))
    assert fingerprint_of(Article(text)) != fingerprint_of(Article(text.replace(" ", "")))
    assert fingerprint_of(Article(text)) != fingerprint_of(Article(text + "more"))


def test_a_title_is_no_part_of_a_short_text() -> None:
    assert fingerprint_of(Article("b", "a")) != fingerprint_of(Article("a b"))
    assert fingerprint_of(Article("b", "a")) != fingerprint_of(Article("a", "b"))


def test_what_a_text_says_is_not_which_article_it_is() -> None:
    fingerprint = fingerprint_of(Article("x"))

    assert text_identity(fingerprint) != fingerprint
    assert len(text_identity(fingerprint)) == len(fingerprint) == 16
