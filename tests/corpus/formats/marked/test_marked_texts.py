"""Marks of manuals, notes and papers: what they say of a text, and that they are none."""

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.known_formats import FORMATS
from corpus.formats.marked import rst


def made(kind: str, raw: str) -> Article:
    [article] = FORMATS[kind].load()(raw.encode(), source="a")
    assert isinstance(article, Article)
    return article


def text_of(kind: str, raw: str) -> str:
    return made(kind, raw).text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Rain *fell* on `Oslo`, _not_ on #Bergen#.", "Rain fell on Oslo, not on Bergen."),
        ("2*3*4 and a_b_c stay.", "2*3*4 and a_b_c stay."),
        ("link:a.html[The report^] says so.", "The report says so."),
        ("See <<part>> or <<part,the part>>.", "See  or the part."),
        ("Press kbd:[Ctrl+C] nowfootnote:[Or never.].", "Press  now."),
        ("NOTE: Rain fell.", "Rain fell."),
        ("Rain fell +\non Oslo.", "Rain fell on Oslo."),
        (
            "* One\n** Two\n- Three\n. Four\n5. Five\n* [x] Six",
            "- One\n\n- Two\n\n- Three\n\n- Four\n\n- Five\n\n- Six",
        ),
        ("* One\n+\nMore.", "- One More."),
        (".A caption\nRain fell.", "A caption\n\nRain fell."),
        ("Rain +fell+ on 1+2+3.\n\n'''\n\n<<<\nIt stopped.", "Rain fell on 1+2+3.\n\nIt stopped."),
        ("[source,python]\n----\nx = 1\n----\nRain fell.", "Rain fell."),
        ("////\nno\n////\nRain fell.", "Rain fell."),
        ("-----\nno\n----\nno\n-----\nRain fell.", "Rain fell."),
        ("```ruby\nno\n```\nRain fell.", "Rain fell."),
        ("image::a.png[A]\ninclude::b.adoc[]\nRain fell.", "Rain fell."),
        ("====\nRain fell.\n====", "Rain fell."),
        ("|===\n|Rain \\| snow 2+a|Hail\n|===\nRain fell.", "Rain | snow\n\nHail\n\nRain fell."),
        (":name: value\nRain fell.", "Rain fell."),
    ],
)
def test_marks_of_asciidoc_are_no_text(raw: str, text: str) -> None:
    assert text_of("asciidoc", f"= Title\n\n{raw}") == text


def test_the_header_of_asciidoc_says_who_and_when() -> None:
    article = made(
        "asciidoc", "= Rain\nAnn M. Lee <ann@a.example>\nv1.2, 2023-03-18: draft\n:lang: de\n\nIt fell."
    )

    assert (article.title, article.author, article.date) == ("Rain", "Ann M. Lee", "2023-03-18")
    assert (article.language, article.text) == ("de", "It fell.")


@pytest.mark.parametrize("name", ["revdate", "docdate"])
def test_attributes_of_asciidoc_say_it_as_well(name: str) -> None:
    article = made("asciidoc", f"= Rain\n:author: Ann Lee\n:{name}: 2023-03-18\n:toc:\n\nIt fell.")

    assert (article.author, article.date) == ("Ann Lee", "2023-03-18")


def test_lines_without_a_title_above_them_are_no_header() -> None:
    article = made("asciidoc", "Ann Lee <ann@a.example>\n2023-03-18\n\n== Later\n\nIt fell.")

    assert (article.author, article.date, article.title) == (None, None, "")
    assert article.text.startswith("Ann Lee")


def test_sections_of_asciidoc_are_headings_and_its_items_items() -> None:
    article = made("asciidoc", "= Rain\n\nIt fell.\n\n== Later ==\n\n* One\n")

    assert [(element.kind.value, element.span.of(article.text)) for element in article.elements] == [
        ("heading", "Later"),
        ("item", "- One"),
    ]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Rain *fell* /on/ _Oslo_ =x= ~y~ +gone+.", "Rain fell on Oslo x y gone."),
        ("2*3*4 and a/b/c stay.", "2*3*4 and a/b/c stay."),
        ("[[https://a.example]] and [[file:b][the file]].", "https://a.example and the file."),
        ("Rain fell[fn:1] on Oslo[fn:: Or so.].", "Rain fell on Oslo."),
        ("- One\n  more\n+ Two\n1. Three\n2) [ ] Four", "- One more\n\n- Two\n\n- Three\n\n- Four"),
        ("** DONE Later\nRain fell.", "Later\n\nRain fell."),
        ("# a remark\n#\nRain fell.\n#+CAPTION: no", "Rain fell."),
        ("#+BEGIN_EXAMPLE\nno\n#+END_EXAMPLE\nRain fell.", "Rain fell."),
        (":LOGBOOK:\nno\n:END:\nRain fell.", "Rain fell."),
        ("#hashtag rain", "#hashtag rain"),
        ("| a | b |\n|---+---|\n| c | |\nRain fell.", "a, b\n\nc\n\nRain fell."),
        ("One.\n#+BEGIN_QUOTE\nTwo.\n#+END_QUOTE\nThree.", "One.\n\nTwo.\n\nThree."),
        ("* TODO Later\nSCHEDULED: <2023-03-18 Sat>\n-----\nRain fell.", "Later\n\nRain fell."),
    ],
)
def test_marks_of_an_outline_are_no_text(raw: str, text: str) -> None:
    assert text_of("org", f"#+TITLE: T\n\n{raw}") == text


def test_keywords_of_an_outline_say_who_and_when() -> None:
    article = made(
        "org", "#+title: Rain\n#+AUTHOR: Ann Lee\n#+DATE: [2023-03-18 Sat 09:30]\n#+LANGUAGE: de\n\nIt fell."
    )

    assert (article.title, article.author, article.date) == ("Rain", "Ann Lee", "2023-03-18")
    assert article.language == "de"


def test_a_heading_that_an_outline_opens_with_is_its_title() -> None:
    article = made("org", "* Rain   :weather:town:\nIt fell.")

    assert (article.title, article.text) == ("Rain", "It fell.")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (".PP\nRain\n.B fell\non\n.I Oslo", "Rain fell on Oslo"),
        (".BR rain (7)\nfell.", "rain(7) fell."),
        ('.IP "the rain" 4\nIt fell.\n.TP\n.B snow\nIt too.', "the rain It fell.\n\nsnow It too."),
        (".PP\nThe \\fBrain\\fR \\f[I]fell\\fP\\s-1 low\\s0.", "The rain fell low."),
        (".PP\n\\(lqRain\\(rq \\[em] \\(co \\(bu.", "“Rain” — © •."),
        (".PP\na\\-b \\e \\~c\\&d\\|e \\(xx.", "a-b \\  cde ."),
        (".nf\nno\n.fi\nRain.\n.TS\nno\n.TE\n.EX\nno\n.EE\nIt fell.", "Rain. It fell."),
        (".It Fl a\nRain.\n.Pp\n.Nm rain\nfell.", "-a Rain.\n\nrain fell."),
        (
            ".Nm rain\n.Op Fl v Ar file .\n.Pp\nThe\n.Nm\nutility falls.",
            "rain [-v file].\n\nThe rain utility falls.",
        ),
        ("See\n.Xr ls 1 ,\n.Xr cat 1\nand\n.Pq Dq rain .", "See ls(1), cat(1) and (“rain”)."),
        (".Fx 12.1 ,\n.Ux\nand\n.Bx", "FreeBSD 12.1, UNIX and BSD"),
        ("A\n.Dv NULL\npointer of\n.An Ann Lee ;\n.Fl x y\nonly.", "A NULL pointer of Ann Lee; -x -y only."),
        (".It Ar one Ns two\n.Em No Fl", "one two"),
        ('.PP\n"Rain" fell.\n.\\" no\n\'\\" no', '"Rain" fell.'),
        ('.B "the ""old"" rain"', 'the "old" rain'),
        (".so other.1\n.if n no\nRain.", "Rain."),
        ("Rain.\n\nIt fell.", "Rain.\n\nIt fell."),
    ],
)
def test_requests_of_a_manual_are_no_text(raw: str, text: str) -> None:
    assert text_of("man", f".TH RAIN 7\n.PP\n{raw}") == text


@pytest.mark.parametrize(
    ("raw", "title", "date"),
    [
        (".TH RAIN 7 2023-03-18 v1\n", "rain(7)", "2023-03-18"),
        ('.TH RAIN 7 "18 March 2023"\n', "rain(7)", "2023-03-18"),
        (".TH RAIN\n", "RAIN", None),
        (".Dd March 18, 2023\n.Dt RAIN 7\n.Os\n", "rain(7)", "2023-03-18"),
    ],
)
def test_a_manual_is_called_by_its_name_and_section(raw: str, title: str, date: str | None) -> None:
    article = made("man", f"{raw}.PP\nIt fell.\n")

    assert (article.title, article.date, article.text) == (title, date, "It fell.")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (r"Rain\textbf{ fell} \underline{on} \texttt{Oslo}.", "Rain fell on Oslo."),
        (r"\emph{\textbf{\textit{\textsc{Rain}}}} fell.", "Rain fell."),
        (r"\href{https://a.example}{The report}, \url{b.example}.", "The report, b.example."),
        (r"See Section~\ref{a} and \label{b}more\footnote{no}.", "See Section  and more."),
        (r"Rain~fell---or -- not\ldots{} \dots", "Rain fell—or – not… …"),
        (r"\ss\ \ae{} \O{}slo \aa{}r \L{}\'od\'z", "ß æ Øslo år Łódź"),
        (r"na\"{\i}ve caf\'e \c{c}a \v{s}koda \~n \H{o}", "naïve café ça škoda ñ ő"),
        (r"5\% of \$3 \& \#1 \_ \{x\}", "5% of $3 & #1 _ {x}"),
        ("Rain % no\nfell.", "Rain fell."),
        (r"Dr.\ Lee, gov\-ern\-ment, 3\,000\; shelf\/ful\@.", "Dr. Lee, government, 3 000  shelfful."),
        (r"\centering \verb Rain", "Rain"),
        (
            r"\copyright{} \LaTeX\ and \TeX{}, \pounds 5, 3\,\texteuro, \S 7, 9\textdegree{}C",
            "© LaTeX and TeX, £5, 3 €, §7, 9°C",
        ),
        (r"\Section \timesheet rain", "rain"),
        (r"\k{a} \r{a} \d s", "ą å ṣ"),
        (r"A $x^2$ sum $$no$$ here \[no\].", "A x^2 sum  here ."),
        ("\\begin{itemize}\\item One\n\\item[a] Two\\end{itemize}", "- One\n\n- Two"),
        ("\\begin{equation*}no\\end{equation*}Rain.\\begin{table}no", "Rain."),
        ("\\begin{quote}Rain.\\end{quote}", "Rain."),
    ],
)
def test_commands_of_latex_are_no_text(raw: str, text: str) -> None:
    said = text_of("tex", f"\\begin{{document}}\nFirst.\n\n{raw}\n\\end{{document}}no")

    assert " ".join(said.removeprefix("First.").split()) == " ".join(text.split())


def test_a_paper_says_who_wrote_it_and_when() -> None:
    article = made(
        "tex",
        "\\title[Short]{The \\emph{Rain}\\thanks{no}}\n\\author{Ann Lee}\\date{18 March 2023}\n"
        "\\begin{document}\\maketitle\n\\section*{Later}\nIt fell.\n\\subsection{And}\nIt stopped.\\end{document}",
    )

    assert (article.title, article.author, article.date) == ("The Rain", "Ann Lee", "2023-03-18")
    assert article.text == "Later\n\nIt fell.\n\nAnd\n\nIt stopped."
    assert [element.kind.value for element in article.elements] == ["heading", "heading"]


def test_a_part_of_a_paper_without_a_preamble_is_read() -> None:
    assert text_of("tex", "\\section{Rain}\nIt fell.") == "It fell."


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Rain **fell** on ``Oslo`` |x|.", "Rain fell on Oslo |x|."),
        ("Rain `fell <https://a.example>`_ there.", "Rain fell there."),
        (".. a remark\n\nRain fell.", "Rain fell."),
        (".. _place:\n\nRain fell.", "Rain fell."),
        (".. image:: a.png\n\nRain fell.", "Rain fell."),
        ("Rain\n  Water that falls.", "Rain\n\nWater that falls."),
        ("| One\n| two", "One two"),
        ("1. One\n\n   goes on\n2. Two", "- One\n\ngoes on\n\n- Two"),
        (".. rubric:: Later\n\nRain fell.", "Later\n\nRain fell."),
        (">>> x = 1\n\nRain fell.", ">>> x = 1\n\nRain fell."),
        (
            "See :ref:`the report <a b>` of :py:class:`~a.b.Rain` in :doc:`town`.",
            "See the report of Rain in town.",
        ),
        ("At 10:30 :x `fell`.", "At 10:30 :x fell."),
        (".. figure:: a.png\n\n   Rain in Oslo.\n\n   More.", "Rain in Oslo.\n\nMore."),
        ("  It fell.\n\n  -- Ann Lee", "It fell.\n\nAnn Lee"),
    ],
)
def test_marks_of_restructured_text_are_no_text(raw: str, text: str) -> None:
    assert text_of("rst", f"Title\n=====\n\nFirst.\n\n{raw}\n").removeprefix("First.\n\n") == text


def test_fields_of_restructured_text_say_who_and_when() -> None:
    article = made("rst", "Rain\n====\n\n:Author: Ann Lee\n:Date: 2023-03-18\n\nIt fell.\n")

    assert (article.title, article.author, article.date) == ("Rain", "Ann Lee", "2023-03-18")
    assert article.text == "It fell."


def test_restructured_text_that_would_take_for_ever_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rst, "_MOST", 2_000_000)

    with pytest.raises(SourceError, match=r"^a: larger than 2 MB of text; split it into smaller files$"):
        made("rst", "a" * 2_000_001)


@pytest.mark.parametrize("kind", ["asciidoc", "org", "man", "tex", "rst"])
def test_a_document_of_marks_alone_says_that_it_has_no_text(kind: str) -> None:
    blank = {
        "asciidoc": "= T\n",
        "org": "#+TITLE: T\n",
        "man": ".TH T 1\n",
        "tex": "\\title{T}",
        "rst": ".. a\n",
    }[kind]

    with pytest.raises(SourceError, match=r"^a: no text in it; check that it is the right file$"):
        made(kind, blank)
