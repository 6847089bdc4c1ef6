"""Books and printed pages: titles of chapters, half-titles, contents, and the joints between pages."""

import io
from collections.abc import Callable

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.books import epub, pdf

Make = Callable[..., bytes]
LONG = f"<p>{'The minister came to town and left. ' * 10}</p>"


def titles(book: bytes) -> list[str]:
    return [
        outcome.title if isinstance(outcome, Article) else str(outcome)
        for outcome in epub.read(book, source="a")
    ]


def packaged(make_epub: Make, items: str, spine: str, chapters: dict[str, str]) -> bytes:
    package = f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>"
    return make_epub(chapters, package=package)


@pytest.mark.parametrize(
    ("text", "is_half_title"),
    [
        ("a" * 199, True),
        ("a" * 200, False),
        ("One</p><p>Two</p><p>Three", True),
        ("One</p><p>Two</p><p>Three</p><p>Four", False),
        ("It fell.", False),
        ("It fell!”</p><p>Two", False),
        ("雨が降った。", False),
    ],
)
def test_a_page_of_few_words_and_no_sentence_waits_for_its_chapter(
    make_epub: Make, text: str, is_half_title: bool
) -> None:
    book = make_epub({"0.x": f"<h1>Part</h1><p>{text}</p>", "1.x": f"<h2>One</h2>{LONG}"})

    assert titles(book) == (["Tales · Part · One"] if is_half_title else ["Tales · Part", "Tales · One"])


def test_a_title_page_says_nothing_that_is_not_known(make_epub: Make) -> None:
    cover = "<h1>TALES</h1><p>Tales</p><p>By Ann Lee</p><p>ANN LEE</p>"

    [article] = epub.read(make_epub({"0.x": cover, "1.x": LONG}), source="a")

    assert isinstance(article, Article)
    assert article.text.startswith("The minister")


def test_a_chapter_has_the_names_of_its_last_three_headings(make_epub: Make) -> None:
    pages = {f"{number}.x": f"<h1>{name}</h1>" for number, name in enumerate(["A", "B", "C", "D"])}

    assert titles(make_epub({**pages, "9.x": f"<h3>E</h3>{LONG}"})) == ["Tales · C · D · E"]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("<h3 class='x'>One\n<b>two</b></h3>", "Tales · One two"),
        ("<h4>One</h4>", "Tales"),
        ("<h1>Tales</h1>", "Tales"),
        ("<h1>Ann Lee</h1>", "Tales"),
        ("<H2>One</H2><h1>Two</h1>", "Tales · One"),
    ],
)
def test_the_first_heading_of_a_chapter_is_its_name(make_epub: Make, heading: str, title: str) -> None:
    assert titles(make_epub({"1.x": heading + LONG})) == [title]


def test_what_a_chapter_is_called_is_not_said_again_in_it(make_epub: Make) -> None:
    [article] = epub.read(make_epub({"1.x": f"<h1>One</h1>{LONG}"}), source="a")

    assert isinstance(article, Article)
    assert article.text.startswith("The minister")
    assert article.id == "OPS/1.x"


def test_a_book_of_more_chapters_than_any_is_read_to_there(
    make_epub: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(epub, "CHAPTERS", 2)

    assert len(titles(make_epub({f"{number}.x": LONG for number in range(3)}))) == 2


@pytest.mark.parametrize("href", ["a%20b.x", "./a b.x", "in/../a b.x", "a b.x#part"])
def test_a_chapter_is_found_however_it_is_named(make_epub: Make, href: str) -> None:
    book = packaged(make_epub, f"<item id='a' href='{href}'/>", "<itemref idref='a'/>", {"a b.x": LONG})

    assert titles(book) == [""]


def test_a_line_of_fallbacks_leads_to_its_text_and_a_circle_nowhere(make_epub: Make) -> None:
    items = (
        "<item id='a' href='a.png' media-type='image/png' fallback='b'/>"
        "<item id='b' href='b.svg' media-type='image/svg+xml' fallback='c'/>"
        "<item id='c' href='c.x' media-type=' Application/XHTML+XML '/>"
        "<item id='d' href='d.png' media-type='image/png' fallback='e'/>"
        "<item id='e' href='e.png' media-type='image/png' fallback='d'/>"
    )
    spine = "<itemref idref='a'/><itemref idref='d'/><itemref idref='none'/>"

    [article] = epub.read(packaged(make_epub, items, spine, {"c.x": LONG}), source="a")

    assert isinstance(article, Article)
    assert article.id == "OPS/c.x"


def test_the_contents_of_a_book_are_no_chapter_of_it(make_epub: Make) -> None:
    items = "<item id='n' href='n.x' properties='scripted nav'/><item id='a' href='a.x'/>"
    contents = "<nav><a href='a.x'>First</a><a href='a.x#b'>Second</a></nav>"

    book = packaged(
        make_epub, items, "<itemref idref='n'/><itemref idref='a'/>", {"n.x": contents, "a.x": LONG}
    )

    assert titles(book) == ["First"]


def test_names_in_the_contents_are_seen_from_where_these_stand(make_epub: Make) -> None:
    items = "<item id='n' href='toc/n.x' properties='nav'/><item id='a' href='a.x'/>"

    book = packaged(
        make_epub, items, "<itemref idref='a'/>", {"toc/n.x": "<a href='../a.x'>First</a>", "a.x": LONG}
    )

    assert titles(book) == ["First"]


@pytest.mark.parametrize("damaged", [b"no archive", b"PK\x03\x04" + bytes(60)])
def test_what_is_no_book_says_what_to_do(damaged: bytes) -> None:
    with pytest.raises(SourceError, match=r"^a: a damaged or protected book; open it in a book reader$"):
        titles(damaged)


def test_a_book_without_a_package_is_damaged(make_epub: Make) -> None:
    with pytest.raises(SourceError, match="a damaged or protected book"):
        titles(make_epub({"1.x": LONG}, package="<package>"))


@pytest.mark.parametrize(
    ("line", "is_number"),
    [
        ("12", True),
        ("- 12 -", True),
        ("1234", True),
        ("12345", False),
        ("Page 12", False),
        ("12.", False),
        ("-12", True),
    ],
)
def test_the_number_of_a_page_is_no_text(make_pdf: Make, line: str, is_number: bool) -> None:
    [article] = pdf.read(make_pdf(f"It fell.\n{line}"), source="a")

    assert article.text == ("It fell." if is_number else f"It fell.\n{line}")


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("It fell.", "It stopped.", "It fell.\n\nIt stopped."),
        ("It fell", "and stopped.", "It fell and stopped."),
        ("He said:", "No.", "He said:\n\nNo."),
        ("It fell,", "and stopped.", "It fell, and stopped."),
        ("It stop-", "ped.", "It stopped."),
        ("The North-", "South line.", "The North-\nSouth line."),
        ("It fell at 3-", "a.m.", "It fell at 3-\na.m."),
        ("", "It fell.", "It fell."),
    ],
)
def test_pages_are_joined_where_a_sentence_goes_on(
    make_pdf: Make, first: str, second: str, text: str
) -> None:
    [article] = pdf.read(make_pdf(first, second), source="a")

    assert article.text == text


def test_what_a_pdf_says_of_itself_is_kept(make_pdf: Make) -> None:
    info = "/Title (Rain  falls) /Author (Ann Lee) /CreationDate (D:20230318)"

    [article] = pdf.read(make_pdf("It fell.", info=info), source="a")

    assert (article.title, article.author, article.date) == ("Rain falls", "Ann Lee", "2023-03-18")


@pytest.mark.parametrize("written", ["D:20231318", "2023-03-18", "D:2023"])
def test_a_day_that_is_none_dates_no_pdf(make_pdf: Make, written: str) -> None:
    [article] = pdf.read(make_pdf("It fell.", info=f"/CreationDate ({written})"), source="a")

    assert (article.date, article.title, article.author) == (None, "", None)


def test_a_pdf_of_more_pages_than_any_is_read_to_there(
    make_pdf: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "PAGES", 2)

    [article] = pdf.read(make_pdf("One.", "Two.", "Three."), source="a")

    assert article.text == "One.\n\nTwo."


def test_a_pdf_of_more_characters_than_any_is_read_to_there(
    make_pdf: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "TEXT", 9)

    [article] = pdf.read(make_pdf("It fell.", "It stopped."), source="a")

    assert article.text == "It fell."


def test_a_pdf_that_is_locked_says_so(make_pdf: Make) -> None:
    from pypdf import PdfReader, PdfWriter

    writer, locked = PdfWriter(clone_from=PdfReader(io.BytesIO(make_pdf("It fell.")))), io.BytesIO()
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(locked)

    with pytest.raises(SourceError, match=r"^a: locked with a password; save it without one$"):
        list(pdf.read(locked.getvalue(), source="a"))
