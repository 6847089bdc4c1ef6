"""What of a mail is its article, and what is said where there is none."""

from email.message import EmailMessage
from io import BufferedReader, BytesIO

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.mails import eml, mbox
from corpus.formats.mails.mail import lines_of

SAID = "The river rose on Monday."


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return message


def read(message: EmailMessage | str) -> Article:
    data = message.encode() if isinstance(message, str) else bytes(message)
    [article] = eml.read(data, source="a.eml")
    assert isinstance(article, Article)
    return article


def boxed(data: str | bytes, *, can_go_back: bool = True) -> list[str]:
    stream = BytesIO(data.encode() if isinstance(data, str) else data)
    if not can_go_back:
        stream.seekable = lambda: False  # type: ignore[method-assign]
    outcomes = mbox.read(BufferedReader(stream), source="a")
    return [outcome.text if isinstance(outcome, Article) else str(outcome) for outcome in outcomes]


@pytest.mark.parametrize(
    ("sender", "author"),
    [
        ("Ann Lee <ann@a.example>", "Ann Lee"),
        ('"Lee, Ann" <ann@a.example>', "Lee, Ann"),
        ("ann@a.example", "ann@a.example"),
    ],
)
def test_a_mail_is_by_its_sender_s_name_or_address(sender: str, author: str) -> None:
    message = mail(From=sender)
    message.set_content(SAID)

    assert read(message).author == author


def test_what_a_mail_is_called_loses_its_brackets() -> None:
    message = mail(
        Message_ID="<1.2@a.example>", Date="Sat, 18 Mar 2023 09:00:00 +0100", Subject="River\trises"
    )
    message.set_content(SAID)

    article = read(message)

    assert (article.id, article.date) == ("1.2@a.example", "2023-03-18T09:00:00+01:00")
    assert article.title == "River rises"


def test_a_mail_without_headers_has_a_text_alone() -> None:
    article = read(f"X-A: b\n\n{SAID}")

    assert (article.text, article.title, article.author, article.id, article.date) == (
        SAID,
        "",
        None,
        None,
        None,
    )


def test_a_subject_is_cut_where_no_one_reads_on() -> None:
    assert len(read(f"Subject: {'a' * 5_000}\n\n{SAID}").title) == 2_000


def test_html_of_a_mail_keeps_its_shape_and_loses_what_was_quoted() -> None:
    message = mail(From="ann@a.example")
    message.set_content(f"<h2>Flood</h2><p>{SAID}</p><p>&gt; Is it open?</p>", subtype="html")

    article = read(message)

    assert article.text == f"Flood\n\n{SAID}"
    assert [element.kind.value for element in article.elements] == ["heading"]


def test_lines_that_flow_are_joined_where_the_mail_says_so() -> None:
    flowing = "Content-Type: text/plain; format=Flowed; delsp=Yes\n\nThe riv \ner rose.\n"

    assert read(flowing).text == "The river rose."
    assert read(flowing.replace("; delsp=Yes", "")).text == "The riv er rose."
    assert read(flowing.replace("; format=Flowed; delsp=Yes", "")).text == "The riv\ner rose."


def test_a_mail_of_attachments_alone_says_that_they_are_not_read() -> None:
    message = mail(From="ann@a.example")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png")

    with pytest.raises(SourceError, match=r"^a\.eml: no text in the mail; its attachments are not read$"):
        read(message)


def test_a_mail_that_only_passes_on_another_is_the_other() -> None:
    inside, around = mail(Subject="Rain"), mail(Subject="Fwd")
    inside.set_content(SAID)
    around.add_attachment(inside)

    assert read(around).title == "Rain"


def test_an_attached_mail_that_cannot_be_read_is_called_by_its_number() -> None:
    inside, around = mail(Subject="Rain"), mail(Subject="Fwd")
    inside.set_content("")
    around.set_content(SAID)
    around.add_attachment(inside)

    first, second = eml.read(bytes(around), source="a.eml")

    assert isinstance(first, Article)
    assert str(second) == "a.eml, attached mail 1: no text in the mail; its attachments are not read"


@pytest.mark.parametrize(
    ("location", "url"), [("https://a.example/1", "https://a.example/1"), ("cid:1", None)]
)
def test_a_page_that_was_saved_has_the_address_it_was_saved_from(location: str, url: str | None) -> None:
    page = f"<html><body><p>{SAID}</p></body></html>"

    article = read(f"Snapshot-Content-Location: {location}\nContent-Type: text/html\n\n{page}")

    assert (article.text, article.url) == (SAID, url)


def test_plain_text_that_was_saved_is_a_mail_still() -> None:
    assert read(f"Snapshot-Content-Location: https://a.example/1\n\nHi Ben,\n{SAID}").text == SAID


@pytest.mark.parametrize(
    ("data", "lines"), [(b"", 1), (b"a", 1), (b"a\nb", 2), (b"a\r\nb\rc\nd", 4), (b"a\n", 2)]
)
def test_lines_end_as_on_any_system(data: bytes, lines: int) -> None:
    assert lines_of(data) == lines


FROM = "From a@a.example Sat Mar 18 09:00:00 2023\n"


@pytest.mark.parametrize(
    ("line", "shown"),
    [(">From here on.", "From here on."), (">>From here on.", ">From here on."), (">Fromage.", ">Fromage.")],
)
def test_a_line_that_was_protected_in_a_mailbox_is_as_it_was_written(line: str, shown: str) -> None:
    assert boxed(f"{FROM}Subject: A\n\nIt rained.\n{line}\n")[0] in (f"It rained.\n{shown}", "It rained.")


@pytest.mark.parametrize(
    ("line", "messages"),
    [
        (f"\n{FROM}Subject: B\n\nTwo.", 2),
        (f"{FROM}Subject: B\n\nTwo.", 2),
        ("\nFrom there\nSubject: B\n\nTwo.", 2),
        ("From there\nSubject: B\n\nTwo.", 1),
        (f"\n{FROM}no header\n\nTwo.", 1),
        ("\nFrom the hills 20 streams came.\n\nTwo.", 1),
    ],
)
def test_a_message_begins_with_its_line_and_a_header_below(line: str, messages: int) -> None:
    assert len(boxed(f"{FROM}Subject: A\n\nOne.\n{line}\n")) == messages


@pytest.mark.parametrize("can_go_back", [True, False])
def test_the_length_of_a_body_is_heeded_where_the_file_can_be_gone_back_in(can_go_back: bool) -> None:
    body = f"One.\n\n{FROM}To: nobody\n\nInside.\n"
    box = f"{FROM}Subject: A\nContent-Length: {len(body)}\n\n{body}\n{FROM}Subject: B\n\nTwo.\n"

    assert len(boxed(box, can_go_back=can_go_back)) == (2 if can_go_back else 3)


def test_a_mailbox_may_be_cut_off_behind_a_header() -> None:
    assert boxed(f"{FROM}Subject: A\n\nOne.\n\n{FROM}Subject: B\n") == [
        "One.",
        "a, message 2: no text in the mail; its attachments are not read",
    ]


INTRODUCED = "On Fri, 17 Mar 2023 at 18:00, Ben &lt;b@b.example&gt; wrote:"


@pytest.mark.parametrize(
    "cited",
    [
        f"<p>{INTRODUCED}</p><blockquote type='cite'><p>Is it open?</p><p>I ask.</p></blockquote>",
        f"<div class='gmail_quote'>{INTRODUCED}<blockquote><div>Is it <div>open?</div></div></blockquote></div>",
        f"{INTRODUCED}<BLOCKQUOTE TYPE=cite>a<blockquote>b</blockquote>c</BLOCKQUOTE>",
        f"<div class='moz-cite-prefix'>{INTRODUCED}</div><blockquote type='cite'>Is it open?",
    ],
)
def test_what_a_mail_in_html_cites_is_not_its_own(cited: str) -> None:
    message = mail(From="ann@a.example")
    message.set_content(f"<p>{SAID}</p>{cited}", subtype="html")

    assert read(message).text == SAID


def test_what_stands_behind_a_citation_and_a_quotation_of_the_writer_s_stay() -> None:
    message = mail(From="ann@a.example")
    message.set_content(
        f"<blockquote type='cite'>Is it open?</blockquote><p>No.</p><blockquote>{SAID}</blockquote>",
        subtype="html",
    )

    assert read(message).text == f"No.\n\n{SAID}"
