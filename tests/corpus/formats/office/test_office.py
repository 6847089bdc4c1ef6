"""Documents of word processors: what their paragraphs say, and who wrote them when."""

import io
import zipfile

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.office import docx, odt, package, rtf

W = 'xmlns:w="urn:w"'
T = 'xmlns:text="urn:text" xmlns:office="urn:office"'


def packed(**parts: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, text in parts.items():
            archive.writestr(
                {"word": "word/document.xml", "core": "docProps/core.xml"}.get(name, f"{name}.xml"), text
            )
    return written.getvalue()


def word(body: str, core: str = "<a/>") -> Article:
    [article] = docx.read(packed(word=f"<w:document {W}>{body}</w:document>", core=core), source="a")
    return article


def open_document(body: str, meta: str = "<a/>") -> Article:
    [article] = odt.read(packed(content=f"<office:text {T}>{body}</office:text>", meta=meta), source="a")
    return article


def rich(body: str) -> Article:
    [article] = rtf.read(("{\\rtf1\\ansi " + body + "}").encode("latin-1"), source="a")
    return article


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<w:r><w:t>One</w:t><w:tab/><w:t>two</w:t></w:r>", "One two"),
        ("<w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r>", "One\ntwo"),
        ("<w:r><w:t>One</w:t><w:cr/><w:t>two</w:t></w:r>", "One\ntwo"),
        ("<w:r><w:t>One</w:t><w:noBreakHyphen/><w:t>two</w:t></w:r>", "One-two"),
        ("<w:r><w:t>One</w:t></w:r><w:del><w:r><w:t>not</w:t></w:r></w:del>", "One"),
        ("<w:ins><w:r><w:t>One</w:t></w:r></w:ins>", "One"),
        ("<w:hyperlink><w:r><w:t>One</w:t></w:r></w:hyperlink>", "One"),
        ("<w:r><w:instrText>PAGE</w:instrText><w:t>One</w:t></w:r>", "One"),
        ("<w:r><w:t>One</w:t><w:t/></w:r>", "One"),
        ("<w:moveFrom><w:r><w:t>not</w:t></w:r></w:moveFrom><w:r><w:t>One</w:t></w:r>", "One"),
        (
            "<w:ruby><w:rt><w:r><w:t>not</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>One</w:t></w:r></w:rubyBase></w:ruby>",
            "One",
        ),
        (
            "<w:alt><w:Choice><w:p><w:r><w:t>One</w:t></w:r></w:p></w:Choice>"
            "<w:Fallback><w:p><w:r><w:t>One</w:t></w:r></w:p></w:Fallback></w:alt>",
            "One",
        ),
        ("<w:pPr><w:t>no</w:t></w:pPr><w:r><w:t>One</w:t></w:r>", "One"),
        ("<w:r><w:t>One</w:t><w:box><w:p><w:r><w:t>two</w:t></w:r></w:p></w:box></w:r>", "One\n\ntwo"),
    ],
)
def test_words_of_a_paragraph_are_what_is_seen_of_it(inside: str, text: str) -> None:
    assert word(f"<w:p>{inside}</w:p>").text == text


@pytest.mark.parametrize(
    ("style", "title", "rank"),
    [("Title", "Rain", None), ("Heading1", "Rain", None), ("heading 2", "Rain", None), ("Normal", "", None)],
)
def test_a_first_paragraph_in_the_style_of_a_heading_is_the_title(style: str, title: str, rank: None) -> None:
    styled = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>Rain</w:t></w:r></w:p>'

    article = word(f"<w:p/>{styled}<w:p><w:r><w:t>It fell.</w:t></w:r></w:p>")

    assert article.title == title
    assert article.text == ("It fell." if title else "Rain\n\nIt fell.")


@pytest.mark.parametrize(
    ("style", "rank"), [("Heading3", 3), ("heading 6", 6), ("Heading", 1), ("Heading7", None)]
)
def test_headings_have_the_rank_of_their_style(style: str, rank: int | None) -> None:
    styled = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>Rain</w:t></w:r></w:p>'

    article = word(f"<w:p><w:r><w:t>It fell.</w:t></w:r></w:p>{styled}")

    assert [element.level for element in article.elements] == ([rank] if rank else [])


def test_what_a_document_of_word_says_of_itself_is_kept() -> None:
    core = (
        '<c xmlns:d="urn:d"><d:title>Rain\n falls</d:title><d:creator>Ann Lee</d:creator>'
        "<d:created>2023-03-18T09:00:00Z</d:created></c>"
    )

    article = word("<w:p><w:r><w:t>It fell.</w:t></w:r></w:p>", core)

    assert (article.title, article.author, article.date) == (
        "Rain falls",
        "Ann Lee",
        "2023-03-18T09:00:00+00:00",
    )


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("One<text:s/>two", "One two"),
        ("One<text:tab/>two", "One two"),
        ("One<text:line-break/>two", "One\ntwo"),
        ("One<text:note>aside</text:note> two", "One two"),
        (
            "<text:ruby><text:ruby-base>One</text:ruby-base><text:ruby-text>no</text:ruby-text></text:ruby>",
            "One",
        ),
        ("One<text:frame><text:box><text:p>In</text:p></text:box></text:frame>two", "One\n\nIn\n\ntwo"),
        ("One<office:annotation><text:p>no</text:p></office:annotation> two", "One two"),
        ("<text:span>One <text:a>two</text:a></text:span> three", "One two three"),
    ],
)
def test_words_of_an_open_document_are_what_is_seen_of_it(inside: str, text: str) -> None:
    assert open_document(f"<text:p>{inside}</text:p>").text == text


def test_items_have_their_mark_at_their_first_paragraph_alone() -> None:
    item = "<text:list-item><text:p>One</text:p><text:p>goes on</text:p></text:list-item>"

    assert (
        open_document(f"<text:list>{item}</text:list><text:p>End.</text:p>").text
        == "- One\n\ngoes on\n\nEnd."
    )


def test_the_contents_of_an_open_document_are_no_text() -> None:
    contents = "<text:table-of-content><text:p>Rain 1</text:p></text:table-of-content>"

    assert open_document(f"{contents}<text:p>It fell.</text:p>").text == "It fell."


def test_what_was_changed_in_an_open_document_is_no_text() -> None:
    changes = "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"

    assert open_document(f"{changes}<text:p>It fell.</text:p>").text == "It fell."


@pytest.mark.parametrize(
    ("meta", "author", "date"),
    [
        ("<initial-creator>Ann</initial-creator><creator>Bo</creator>", "Ann", None),
        ("<creator>Bo</creator><date>2023-03-18</date>", "Bo", "2023-03-18"),
        ("<creation-date>2023-03-17</creation-date><date>2023-03-18</date>", None, "2023-03-17"),
    ],
)
def test_who_wrote_an_open_document_first_wrote_it(meta: str, author: str | None, date: str | None) -> None:
    article = open_document("<text:h>Rain</text:h><text:p>It fell.</text:p>", f"<m>{meta}</m>")

    assert (article.title, article.author, article.date) == ("Rain", author, date)


def test_a_heading_further_down_is_no_title() -> None:
    article = open_document("<text:p>It fell.</text:p><text:h>Later</text:h>")

    assert (article.title, article.text) == ("", "It fell.\n\nLater")
    assert [element.level for element in article.elements] == [2]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"It fell.\par It stopped.", "It fell.\n\nIt stopped."),
        (r"It fell.\line It stopped.", "It fell.\n\nIt stopped."),
        (r"It {\v no}fell{\deleted no} \u-10179?\u-8704? now.", "It fell 😀 now."),
        (r"{\header no}It{\footnote no} fell{\pict 0a0b}.", "It fell."),
        (r"{\field{\*\fldinst HYPERLINK a}{\fldrslt It}} fell.", "It fell."),
        (r"Gr\'fc\'dfe {\b from} Oslo\u8230?", "Grüße from Oslo…"),
        (r"{\fonttbl{\f0 Helvetica;}}{\*\generator Word;}It fell.", "It fell."),
    ],
)
def test_commands_of_rich_text_are_no_text(body: str, text: str) -> None:
    assert rich(body).text == text


def test_what_rich_text_says_of_itself_is_kept_and_its_title_is_not_said_twice() -> None:
    info = r"{\info{\title Gr\'fcn}{\author Ann Lee}{\creatim\yr2023\mo3\dy8\hr9}}"

    article = rich(info + r"Gr\'fcn\par It fell.")

    assert (article.title, article.author, article.date) == ("Grün", "Ann Lee", "2023-03-08")
    assert article.text == "It fell."


@pytest.mark.parametrize(
    ("read", "data", "said"),
    [
        (docx.read, packed(word=f"<w:document {W}/>"), "no text in it; check that it is the right file"),
        (docx.read, packed(other="<a/>"), "no text in it; check that it is the right file"),
        (docx.read, packed(word="<w:document>"), "a damaged or protected document; open and save it anew"),
        (docx.read, b"PK\x03\x04 cut", "a damaged or protected document; open and save it anew"),
        (odt.read, packed(content="<a/>"), "no text in it; check that it is the right file"),
        (
            odt.read,
            packed(content='<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
            "it defines entities of its own, which is not safe to read; save it anew",
        ),
        (rtf.read, b"It fell.", "not RTF; check that it is the right file"),
        (rtf.read, b"{\\rtf1 }", "no text in it; check that it is the right file"),
    ],
)
def test_a_document_without_a_text_says_what_to_do(read: object, data: bytes, said: str) -> None:
    with pytest.raises(SourceError) as raised:
        list(read(data, source="a"))  # type: ignore[operator]

    assert str(raised.value) == f"a: {said}"


def test_a_part_that_unpacks_to_more_than_any_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    body = f"<w:document {W}><w:p><w:r><w:t>It fell.</w:t></w:r></w:p></w:document>"
    monkeypatch.setattr(package, "DOCUMENT", len(body))

    assert next(iter(docx.read(packed(word=body), source="a"))).text == "It fell."
    with pytest.raises(SourceError, match=r"^a: larger than 0 MB; split it into smaller files$"):
        list(docx.read(packed(word=f"{body} "), source="a"))


def test_a_part_may_be_in_the_encoding_that_it_declares() -> None:
    body = f"<?xml version='1.0' encoding='utf-16'?><w:document {W}><w:p><w:r><w:t>Grün</w:t></w:r></w:p></w:document>"
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("word/document.xml", body.encode("utf-16"))

    assert next(iter(docx.read(written.getvalue(), source="a"))).text == "Grün"


def test_letters_of_rich_text_are_in_the_code_page_that_it_says() -> None:
    [article] = rtf.read(rb"{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2.}", source="a")

    assert article.text == "Привет."
