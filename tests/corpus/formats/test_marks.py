"""Marks of notes and escaped characters in the formats that have them: they are no text."""

from pathlib import Path

import pytest

from corpus.article import Article
from corpus.formats.known_formats import FORMATS
from corpus.sources.source_reading import read_sources


def text_of(form: str, data: str) -> str:
    (article,) = FORMATS[form].load()(data.encode(), source="-", fields=())
    assert isinstance(article, Article)
    return article.text


@pytest.mark.parametrize(
    ("form", "data", "text"),
    [
        (
            "rst",
            "It was built [1]_. So [#a]_ it\nwas [CIT]_.\n\n.. [1] Foot.\n.. [#a] B.\n.. [CIT] C.\n",
            "It was built. So it was.",
        ),
        ("rst", "[1]_ begins.\n\n.. [1] Foot.\n", "begins."),
        (
            "tex",
            "\\begin{document}It is long~\\cite{x}, and old \\cite{y}.\\end{document}",
            "It is long, and old .",
        ),
        (
            "vtt",
            "WEBVTT\n\n00:01.000 --> 00:03.000\nAnn &amp; Bo say 1 &lt; 2.&nbsp;Yes.\n",
            "Ann & Bo say 1 < 2. Yes.",
        ),
        ("srt", "1\n00:00:01,000 --> 00:00:03,000\nAnn &amp; Bo &copy it.\n", "Ann & Bo &copy it."),
    ],
)
def test_marks_are_left_out(form: str, data: str, text: str) -> None:
    assert text_of(form, data).startswith(text)


@pytest.mark.parametrize("marked", ["It is open[3][4].", "It is open[12], they say.", "It is open.[5]"])
def test_references_of_pages_are_left_out(marked: str) -> None:
    page = f"<html><body><article><p>{marked}</p><p>{'More of the story follows here. ' * 9}</p></article></body></html>"

    assert "[" not in text_of("html", page)


def test_brackets_that_are_text_stay() -> None:
    page = f"<html><body><article><p>He saw x[1] and [2] once.</p><p>{'More follows here. ' * 9}</p></article></body></html>"

    assert "x[1] and [2]" in text_of("html", page)


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32", "utf-16-be", "utf-7"])
def test_a_mail_may_declare_any_encoding(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    head = f"From: a@b.c\nSubject: T\nContent-Type: text/plain; charset={encoding}\nContent-Transfer-Encoding: 8bit\n\n"
    file.write_bytes(head.encode() + "Zgodziła się zbudować most.\r\nTak jest.".encode(encoding))

    (article,) = read_sources([str(file)])
    assert isinstance(article, Article)
    assert article.text.startswith("Zgodziła się zbudować most.")
