import tracemalloc

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.mails import eml, mbox

HEAD = "From: =?utf-8?q?J=C3=B6rg?= <j@example.com>\nSubject: =?utf-8?b?R3LDvMOfZQ==?=\n"


def test_headers_are_decoded() -> None:
    [article] = eml.read(f"{HEAD}\nHe came.\n".encode(), source="a")

    assert (article.author, article.title) == ("Jörg", "Grüße")


def test_plain_text_is_taken_before_html_and_attachments_are_left() -> None:
    mail = (
        f"{HEAD}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nPlain.\n--b\nContent-Type: text/html\n\n<p>Rich.</p>\n--b--\n"
    )

    [article] = eml.read(mail.encode(), source="a")

    assert article.text == "Plain."


def test_html_alone_is_read_without_its_markup() -> None:
    [article] = eml.read(
        f"{HEAD}Content-Type: text/html; charset=latin-1\n\n<p>Gr\xfcn</p>".encode("latin-1"), source="a"
    )

    assert article.text == "Grün"


@pytest.mark.parametrize(
    "header", ["From: \x00<<>>@", "Date: never", "Subject: =?x?q?=FF?=", "From: a@[", "Content-Type: x"]
)
def test_malformed_headers_do_no_harm(header: str) -> None:
    [article] = eml.read(f"{header}\n\nHe came.\n".encode(), source="a")

    assert article.text == "He came."


def test_a_mailbox_holds_many_and_an_empty_one_is_an_error_in_its_place() -> None:
    first, third = "Subject: A\n\nOne.\n>From here.\n", "Subject: C\n\nThree.\n"
    box = f"From a Sat\n{first}\nFrom b Sat\nSubject: B\n\n\nFrom c Sat\n{third}"

    outcomes = list(mbox.read(box.encode(), source="a"))

    assert [outcome.text if isinstance(outcome, Article) else outcome.source for outcome in outcomes] == [
        "One.\nFrom here.",
        "a, message 2",
        "Three.",
    ]


def test_a_mail_without_a_text_is_an_error() -> None:
    with pytest.raises(SourceError, match="no text in the mail"):
        list(eml.read(HEAD.encode(), source="a"))


def test_a_header_without_end_takes_no_memory_to_speak_of() -> None:
    tracemalloc.start()

    [article] = eml.read(f"Subject: {'=?utf-8?q?a?= ' * 2_000}\n\nHe came.\n".encode(), source="a")

    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert article.title.startswith("aaa")
    assert most < 10_000_000


def test_parts_within_parts_without_end_are_an_error() -> None:
    parts = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3_000))

    with pytest.raises(SourceError, match="damaged"):
        list(eml.read(f"{HEAD}{parts}".encode(), source="a"))
