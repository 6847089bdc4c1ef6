"""Markup of subtitles, manuals, notes, papers and word processors is no text."""

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.known_formats import FORMATS


def _text(name: str, raw: str | bytes) -> str:
    payload = raw.encode() if isinstance(raw, str) else raw
    [article] = FORMATS[name].load()(payload, source="a")
    assert isinstance(article, Article)
    return article.text


def test_cues_make_sentences_and_a_pause_a_paragraph() -> None:
    cues = (
        "1\n00:00:01,000 --> 00:00:02,000\nThe river\n\n2\n00:00:02,000 --> 00:00:03,000\n{\\an8}rose <i>fast</i>.\n\n"
        "3\n00:00:20,000 --> 00:00:21,000\nRain fell.\n"
    )

    assert _text("srt", cues) == "The river rose fast.\n\nRain fell."


def test_notes_and_styles_of_web_subtitles_are_no_speech() -> None:
    cues = "WEBVTT\n\nNOTE made by hand\n\nSTYLE\n::cue {}\n\nx\n00:01.000 --> 00:02.000 line:0\n<v Ann>Rain <c.b>fell</c>.\n"

    assert _text("vtt", cues) == "Ann: Rain fell."


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (r".TH A 1" "\n.SH NAME\nriver \\- to \\fBrise\\fR\n", "river - to rise"),
        ('.TH A 1\n.SH NAME\n.nf\ncode\n.fi\n.PP\nRain.\n.\\" no\n', "Rain."),
    ],
)
def test_requests_of_a_manual_are_no_text(raw: str, text: str) -> None:
    assert _text("man", raw).endswith(text)
    assert "code" not in _text("man", raw)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (r"Rain \emph{fell \textbf{hard}}~\cite{a} on the 5\% of land.", "Rain fell hard on the 5% of land."),
        (r"``No,'' said Jos\'{e} M\"uller --- twice.", "“No,” said José Müller — twice."),
        (r"One.\begin{figure}\caption{x}\end{figure} Two.% no", "One. Two."),
        (r"A sum \[ x^2 \] of $n$ parts.\footnote{Aside.}", "A sum of n parts."),
    ],
)
def test_commands_of_latex_are_no_text(raw: str, text: str) -> None:
    assert _text("tex", f"\\documentclass{{a}}\n\\begin{{document}}\n{raw}\n\\end{{document}}") == text


def test_marks_of_an_outline_are_no_text() -> None:
    raw = "* TODO [#A] River :water:\n:PROPERTIES:\n:ID: 1\n:END:\nIt *rose* to [[http://a.example][the top]].\n- [X] one\n#+begin_src\nx\n#+end_src\n"

    assert _text("org", raw) == "It rose to the top.\n\n- one"


def test_marks_of_asciidoc_are_no_text() -> None:
    raw = "= River\n:toc:\n\nIt *rose* near https://a.example[the town]. <<x,See>> more.\n\n----\ncode\n----\n* one\n// no\n"

    assert _text("asciidoc", raw) == "It rose near the town. See more.\n\n- one"


def test_restructured_text_reads_no_other_file_and_nothing_raw() -> None:
    raw = "It *rose*.\n\n.. include:: /etc/hostname\n\n.. raw:: html\n\n   <b>x</b>\n\n- one\n\n.. note:: Rain.\n"

    assert _text("rst", raw) == "It rose.\n\n- one\n\nRain."


def test_entities_of_a_document_are_not_expanded() -> None:
    import io
    import zipfile

    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>')

    with pytest.raises(SourceError, match="entities"):
        list(FORMATS["docx"].load()(written.getvalue(), source="a"))


def test_only_pages_that_were_found_are_read_from_a_crawl() -> None:
    def record(status: str, kind: str, body: str) -> bytes:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n{body}"
        return (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\n"
            "WARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n"
            "Content-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n{answer}\r\n\r\n"
        ).encode()

    page = (
        "<html><body><article><h1>River</h1><p>"
        + "The river rose on Monday. " * 20
        + "</p></article></body></html>"
    )
    crawl = (
        record("404 Not Found", "text/html", page)
        + record("200 OK", "image/png", "x")
        + record("200 OK", "text/html", page)
    )

    [article] = FORMATS["warc"].load()(crawl, source="a")

    assert isinstance(article, Article)
    assert article.url == "http://a.example/1"
    assert "The river rose on Monday." in article.text


def test_parquet_says_what_to_install() -> None:
    if FORMATS["parquet"].is_installed:
        pytest.skip("it is installed")
    with pytest.raises(SourceError, match=r"nutgraf\[parquet\]"):
        list(FORMATS["parquet"].load()(b"PAR1", source="a"))


def test_cells_of_an_asciidoc_table_are_text_of_their_own() -> None:
    assert _text("asciidoc", "= A\n\n|===\n|Rain fell |Snow came\na|Hail hit\n|===\n").split("\n\n") == [
        "Rain fell",
        "Snow came",
        "Hail hit",
    ]


def test_speakers_dashes_are_no_text_and_times_stand_beside_it() -> None:
    cues = (
        "1\n00:01:02,000 --> 00:01:04,000\n- Rain fell.\n- Did it?\n\n"
        "2\n00:01:04,000 --> 00:01:06,000\nIt did, by -5 degrees.\n"
    )
    [article] = FORMATS["srt"].load()(cues.encode(), source="a")

    assert isinstance(article, Article)
    assert article.text == "Rain fell. Did it? It did, by -5 degrees."
    assert [article.second_at(article.text.index(word)) for word in ("Rain", "Did", "It did", "5")] == [
        62,
        62,
        64,
        64,
    ]
