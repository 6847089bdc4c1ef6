"""What the writer of a mail says, and mails told by their content."""

from email.message import EmailMessage

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.format_detection import detect_format
from corpus.formats.known_formats import FORMATS
from corpus.formats.mails.mail_text import flowed, own_words

HEAD = "From: Ann <ann@a.example>\nSubject: River\nDate: Sat, 18 Mar 2023 09:00:00 +0000\n"
SAID = "The river rose on Monday."


def _texts(name: str, data: str | bytes) -> list[str]:
    payload = data.encode() if isinstance(data, str) else data
    outcomes = list(FORMATS[name].load()(payload, source="a"))
    return [outcome.text if isinstance(outcome, Article) else f"! {outcome.problem}" for outcome in outcomes]


@pytest.mark.parametrize(
    "around",
    [
        "{}\n\n-- \nAnn Lee\nTel. 1",
        "Hi Ben,\n\n{}\n\nBest regards,\nAnn",
        "Hallo Ben,\n\n{}\n\nViele Grüße\nAnn\n\nVon meinem iPhone gesendet",
        "Bonjour Ben,\n\n{}\n\nCordialement\nAnn",
        "Hola Ben:\n\n{}\n\nUn saludo,\nAnn",
        "Здравствуйте, Иван!\n\n{}\n\nС уважением,\nАнна",
        "{}\n\nOn Fri, 17 Mar 2023 at 18:00, Ben <b@b.example> wrote:\n> Is it open?\n> I ask.\n",
        "{}\n\nOn Fri, 17 Mar 2023 at 18:00,\nBen Ray wrote:\n\n> Is it open?\n",
        "> Is it open?\n\n{}\n",
        "{}\n\n-----Original Message-----\nFrom: Ben\nIs it open?",
        "{}\n\nVon: Ben\nGesendet: Freitag\nAn: Ann\n\nIst sie offen?",
        "{}\n\nSent from my iPhone",
        "{}\n\nThis email and any attachments are confidential and intended for the addressee.\nIf you are not, "
        "notify the sender.",
        "{}\n\nKind regards,\nAnn\n\nCONFIDENTIALITY NOTICE: one\ntwo\nthree\nfour\nfive\nsix\nseven",
        "{}\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der Empfänger sind, vernichten Sie sie.",
        "{}\n\nCe message est confidentiel. Si vous n’êtes pas le destinataire, merci de le détruire.",
        "{}\n\nEste mensaje es confidencial. Si usted no es el destinatario, elimínelo.",
        "{}\n\nQuesto messaggio è riservato al destinatario; chi lo riceve per errore lo distrugga, grazie.",
        "{}\n\nTa wiadomość jest poufna. Jeżeli nie są Państwo adresatem, prosimy ją usunąć.",
        "{}\n\nЭто сообщение конфиденциально. Если вы не получатель, удалите его.",
        "{}\n\nPlease consider the environment before printing this mail.",
        "{}\n\nTo unsubscribe from this group, send a mail to news@a.example.",
        "{}\n_______________________________________________\nTown mailing list\nTown@lists.example",
    ],
)
def test_only_what_its_writer_says_is_the_text(around: str) -> None:
    assert own_words(around.format(SAID)) == SAID


@pytest.mark.parametrize("text", ["> All is quoted.", "Hi Ben,", "Thanks,\nAnn"])
def test_a_mail_of_nothing_else_is_left_as_it_is(text: str) -> None:
    assert own_words(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Dear prices hurt the poor.",
        "He said:\nThe river rose.",
        "Thanks to the rain, the fields are green.",
        "A -- B",
    ],
)
def test_sentences_that_look_like_courtesies_stay(text: str) -> None:
    assert own_words(text) == text


def test_flowed_lines_are_joined() -> None:
    text = "The river \nrose on \nMonday.\n\n> quoted \n> twice\n Stuffed.\n-- \nAnn"

    assert flowed(text, delete_space=False).split("\n")[:2] == ["The river rose on Monday.", ""]
    assert flowed("riv \ner", delete_space=True) == "river"


def test_attached_mails_are_articles_of_their_own() -> None:
    inside = EmailMessage()
    inside["Subject"], inside["From"] = "Rain", "c@c.example"
    inside.set_content("Rain fell on Tuesday.")
    message = EmailMessage()
    message["Subject"], message["From"] = "Fwd", "a@a.example"
    message.set_content(SAID)
    message.add_attachment(inside)

    assert _texts("eml", bytes(message)) == [SAID, "Rain fell on Tuesday."]


def test_a_saved_page_is_read_as_a_page() -> None:
    page = (
        "<html><head><title>River</title></head><body><article><p>"
        + f"{SAID} " * 30
        + "</p></article></body></html>"
    )
    raw = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/1\nSubject: River\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n\n'
        f"{page}\n--b--\n"
    )

    [article] = FORMATS["eml"].load()(raw.encode(), source="a")

    assert isinstance(article, Article)
    assert article.url == "https://a.example/1"
    assert SAID in article.text


@pytest.mark.parametrize("name", ["a.txt", "a", "a.md", "a.log"])
def test_a_mail_is_a_mail_whatever_it_is_called(name: str) -> None:
    assert detect_format(f"{HEAD}\n{SAID}".encode(), name) == "eml"
    assert (
        detect_format(f"From ann@a.example Sat Mar 18 09:00:00 2023\n{HEAD}\n{SAID}".encode(), name) == "mbox"
    )


@pytest.mark.parametrize(
    "text", ["From: London\nTo: Paris\n\nA day by train.", "Date: soon\n\nRain.", f"Subject: {SAID}"]
)
def test_a_text_with_a_colon_is_no_mail(text: str) -> None:
    assert detect_format(text.encode(), "a.txt") == "text"


def test_front_matter_makes_markdown_of_a_text() -> None:
    assert detect_format(b"---\ntitle: River\n---\n\nRain fell.", "a.txt") == "markdown"
    assert detect_format(b"---\nRain fell: hard.\n---\n", "a.txt") == "text"


def test_messages_part_where_headers_follow() -> None:
    box = (
        f"From - Sat Mar 18 09:00:00 2023\n{HEAD}\n{SAID}\nFrom b@b.example Sat Mar 18 09:00:00 2023\n{HEAD}\n"
        "Rain fell.\n\nFrom the hills 20 streams came.\n"
    )

    assert _texts("mbox", box) == [SAID, "Rain fell.\n\nFrom the hills 20 streams came."]


def test_the_length_that_a_message_says_is_heeded_where_it_is_right() -> None:
    body = f"From b@b.example Sat Mar 18 09:00:00 2023\nTo: nobody\n{SAID}\n"
    box = f"From - Sat Mar 18 09:00:00 2023\n{HEAD}Content-Length: {{}}\n\n{body}\nFrom - Sat Mar 18 2023\n{HEAD}\nRain.\n"

    assert len(_texts("mbox", box.format(len(body)))) == 2
    assert len(_texts("mbox", box.format(len(body) + 9))) == 3


def test_one_message_that_cannot_be_read_is_one_error() -> None:
    box = f"From - Sat Mar 18 09:00:00 2023\n{HEAD}\n\n\nFrom - Sat Mar 18 09:00:00 2023\n{HEAD}\n{SAID}\n"

    assert _texts("mbox", box) == ["! no text in the mail", SAID]
    with pytest.raises(SourceError, match="no text"):
        list(FORMATS["eml"].load()(HEAD.encode(), source="a"))


def test_a_mail_about_secrets_is_no_notice() -> None:
    told = "The confidential message reached its recipient, who let the sender know and had it destroyed."

    assert own_words(f"{told}\n\nThe minister said that the letter was confidential.") == (
        f"{told}\n\nThe minister said that the letter was confidential."
    )
