"""`import nutgraf`: what Python is given, and what it costs to import."""

import subprocess
import sys
from pathlib import Path

import pytest

import nutgraf
from nutgraf import __main__ as entry

TEXT = "Ada Novak opened the bridge of Prague on Monday. It cost 12 million euros. Nobody came."


def test_all_that_is_named_is_there() -> None:
    assert {name for name in nutgraf.__all__ if getattr(nutgraf, name)} == set(dir(nutgraf))


def test_importing_loads_no_engine() -> None:
    code = (
        "import sys, nutgraf; nutgraf.summarize, nutgraf.Library, nutgraf.Entities;"
        "heavy = {'nltk', 'sumy', 'numpy', 'rich', 'textual', 'sqlite3', 'trafilatura', 'lxml',"
        " 'corpus.summarize', 'corpus.entities', 'dataclasses'};"
        "print(*sorted(heavy & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)

    assert (done.stdout, done.stderr) == ("\n", "")


def test_every_answer_says_its_place_in_the_text() -> None:
    for answer in (nutgraf.summarize(TEXT, 2), nutgraf.entities(TEXT)):
        assert answer
        assert all(sentence.text == answer.article.text[sentence.start : sentence.end] for sentence in answer)


def test_who_says_a_sentence_stands_beside_it_and_before_it_in_a_text() -> None:
    talk = "Ann: A ferry sank off Bergen.\n\nBo <x>: All were saved.\n\n" * 2
    article = nutgraf.summarize(talk, 9).article

    for answer in (nutgraf.summarize(talk, 9), nutgraf.digest([article], 9)):
        assert [(said.speaker, said.text) for said in answer] == [
            ("Ann", "A ferry sank off Bergen."),
            ("Bo <x>", "All were saved."),
        ]
        assert " ".join(answer.text.split()) == "Ann: A ferry sank off Bergen. Bo <x>: All were saved."
        assert "Bo &lt;x&gt;: " in answer._repr_html_()


def test_a_text_is_normalised_where_it_enters() -> None:
    summary = nutgraf.summarize("Ada\x1b[31m Novak\u202e opened it.\r\nNobody came.")

    assert summary.article.text == "Ada Novak opened it.\nNobody came."
    assert "\x1b" not in str(summary)


def test_a_line_above_a_story_is_its_date_and_title_as_in_a_file() -> None:
    text = f"  date 2025-11-14 Bridge of Prague opened\n\n{TEXT}"

    for answer in (nutgraf.summarize(text, 1), nutgraf.entities(text)):
        article = answer.article
        assert (article.text, article.title, article.date) == (TEXT, "Bridge of Prague opened", "2025-11-14")
        assert answer[0].text == TEXT[answer[0].start : answer[0].end]
    assert nutgraf.digest([text])[0].article.date == "2025-11-14"


@pytest.mark.parametrize("text", ["date 2025-11-14 Bridge opened", "Date trees grew.", "date 2025-11-14"])
def test_a_line_with_nothing_below_it_is_the_text(text: str) -> None:
    assert nutgraf.summarize(text).article.text == text


@pytest.mark.parametrize("text", ["", " ", "\x00"])
def test_an_empty_text_has_empty_answers(text: str) -> None:
    assert len(nutgraf.summarize(text)) == len(nutgraf.entities(text)) == 0
    assert nutgraf.summarize(text)._repr_html_()


def test_names_are_painted_and_their_text_stays_text() -> None:
    html = nutgraf.entities(
        "Ada Novak wrote <script>alert(1)</script> & left Prague on Monday."
    )._repr_html_()

    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in html
    assert "PERSON</small>" in html


def test_a_summary_and_a_digest_show_their_names() -> None:
    summary = nutgraf.summarize(f"It rains. {TEXT}", 2)
    digest = nutgraf.digest([TEXT], 1)

    for html in (summary._repr_html_(), digest._repr_html_()):
        assert '<span title="Ada Novak"' in html


def test_shown_values_are_short() -> None:
    long = nutgraf.Article(TEXT * 50)

    assert all(len(repr(answer)) < 120 for answer in (long, nutgraf.summarize(long), nutgraf.entities(long)))


@pytest.mark.parametrize("errors", ["ignore", "strict"])
def test_an_unknown_way_with_errors_is_refused(errors: str) -> None:
    with pytest.raises(nutgraf.CorpusError, match="choose from raise, warn, skip"):
        list(nutgraf.read("x", errors=errors))


def test_what_cannot_be_read_is_raised_or_warned_of(tmp_path: Path) -> None:
    with pytest.raises(nutgraf.SourceError):
        list(nutgraf.read(tmp_path / "missing.txt"))
    with pytest.warns(UserWarning, match="missing"):
        assert list(nutgraf.read([tmp_path / "missing.txt"], errors="warn")) == []


def test_a_library_that_is_not_there_is_not_made_by_a_search(tmp_path: Path) -> None:
    with pytest.raises(nutgraf.CorpusError, match="no library is there"):
        nutgraf.Library(tmp_path / "news.db")
    assert not (tmp_path / "news.db").exists()


def test_a_library_gives_back_what_it_keeps(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Bridge\n\n{TEXT}\n")
    with nutgraf.Library(tmp_path / "news.db", create=True) as library:
        assert library.add(tmp_path / "a.txt") == 1
        (hit,) = library.search("bridge")
        assert (hit.id, len(library)) == ("@1", 1)
        assert library.article("1") == library.article("@1") == hit.article
        assert [article.text for article in library.articles()] == [TEXT]


def test_a_mistake_in_a_query_is_an_error_of_ours(tmp_path: Path) -> None:
    with nutgraf.Library(tmp_path / "news.db", create=True) as library, pytest.raises(nutgraf.CorpusError):
        library.search('"never closed')


@pytest.mark.parametrize("content", ["main = None", "raise ModuleNotFoundError('no', name='reader.core')"])
def test_another_distributions_reader_is_named_in_a_line(tmp_path: Path, content: str) -> None:
    (tmp_path / "reader").mkdir()
    (tmp_path / "reader" / "__init__.py").write_text("")
    (tmp_path / "reader" / "__main__.py").write_text(content)
    root = str(Path(entry.__file__).parents[1])
    code = (
        f"import sys; sys.path[:0] = [{str(tmp_path)!r}, {root!r}];"
        "from nutgraf.__main__ import main; sys.exit(main())"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "another distribution's package `reader`" in done.stderr
    assert str(tmp_path) in done.stderr
