"""Where a mail ends, what its writer has quoted, and how long a signature or a footer may be."""

import pytest

from corpus.formats.mails.mail_notices import without_notices
from corpus.formats.mails.mail_text import flowed, own_words

SAID = "The river rose on Monday."


@pytest.mark.parametrize(
    ("below", "is_footer"),
    [
        ("_" * 20 + "\nline" * 14, True),
        ("_" * 20 + "\nline" * 15, False),
        ("_" * 19 + "\nline", False),
        ("=" * 20 + "\nline", True),
        ("-" * 20 + "\nline", True),
        ("_" * 20 + "x\nline", False),
    ],
)
def test_a_footer_is_a_long_rule_with_few_lines_below(below: str, is_footer: bool) -> None:
    text = f"{SAID}\n{below}"

    assert own_words(text) == (SAID if is_footer else text)


def test_a_rule_above_all_else_begins_no_footer() -> None:
    text = f"{'_' * 30}\n{SAID}"

    assert own_words(text) == text


@pytest.mark.parametrize("mark", ["-- ", "--", "-- \r"])
def test_two_hyphens_by_themselves_begin_the_signature(mark: str) -> None:
    assert own_words(f"{SAID}\n{mark}\nAnn Lee") == SAID


@pytest.mark.parametrize("line", ["---", "- -", "--Ann", " --"])
def test_other_hyphens_begin_none(line: str) -> None:
    assert own_words(f"{SAID}\n{line}\nAnn Lee") == f"{SAID}\n{line}\nAnn Lee"


@pytest.mark.parametrize(
    "line",
    [
        "Begin forwarded message:",
        "---------- Forwarded message ----------",
        "-----Ursprüngliche Nachricht-----",
        "-- Message d'origine --",
        "-----Исходное сообщение-----",
    ],
)
def test_a_mail_that_is_appended_is_another_s(line: str) -> None:
    assert own_words(f"{SAID}\n\n{line}\nRain fell.") == SAID


def test_the_words_alone_append_no_mail() -> None:
    text = f"{SAID}\nForwarded message\nRain fell."

    assert own_words(text) == text


@pytest.mark.parametrize(
    ("headers", "is_reply"),
    [
        ("From: Ben\nSent: Friday", True),
        ("From: Ben\nTo: Ann\nSent: Friday", True),
        ("From: Ben\nTo: Ann\nCc: Jo\nSent: Friday", False),
        ("De : Ben\nEnvoyé : vendredi", False),
        ("De: Ben\nEnvoyé: vendredi", True),
        ("От: Бен\nДата: пятница", False),
        ("От: Бен\nОтправлено: пятница", True),
        ("From: Oslo\nTo: Rome", False),
    ],
)
def test_headers_of_another_mail_end_the_text_where_they_say_who_and_when(
    headers: str, is_reply: bool
) -> None:
    text = f"{SAID}\n\n{headers}\nRain fell."

    assert own_words(text) == (SAID if is_reply else text)


def test_a_mail_that_begins_with_such_headers_keeps_them() -> None:
    text = "From: Ben\nSent: Friday\nRain fell."

    assert own_words(text) == text


@pytest.mark.parametrize(
    ("introduction", "kept"),
    [
        ("On 17 March Ben wrote:", ""),
        ("Ben <b@b.example> wrote:", ""),
        ("On 17 March,\nBen wrote:", ""),
        ("The minister said:", "The minister said:"),
        ("On 17 March,\n\nBen wrote:", "On 17 March,\n\nBen wrote:"),
        (f"In 2023 {'a' * 92}\nBen wrote:", f"In 2023 {'a' * 92}\nBen wrote:"),
        (f"In 2023 {'a' * 91}\nBen wrote:", ""),
    ],
)
def test_who_wrote_what_is_quoted_goes_with_it(introduction: str, kept: str) -> None:
    assert own_words(f"{SAID}\n{introduction}\n> Is it open?\n") == f"{SAID}\n{kept}".strip()


def test_what_stands_between_quotations_stays() -> None:
    assert own_words(f"> Is it open?\nNo.\n> Why?\n{SAID}") == f"No.\n\n{SAID}"


@pytest.mark.parametrize(("lines", "is_signed"), [(6, True), (7, False)])
def test_six_lines_behind_a_closing_are_a_signature_and_seven_are_text(lines: int, is_signed: bool) -> None:
    text = f"{SAID}\n\nBest regards,\n\n" + "\n\n".join(["Ann Lee"] * lines)

    assert own_words(text) == (SAID if is_signed else text)


def test_a_greeting_is_taken_off_at_the_beginning_alone() -> None:
    assert own_words(f"\nDear Ben,\n{SAID}\nDear Jo,\nRain fell.") == f"{SAID}\nDear Jo,\nRain fell."


@pytest.mark.parametrize(
    ("said", "is_notice"),
    [
        ("This message is confidential. Recipients are none.", True),
        ("This message is confidential.", False),
        ("Delete this message, if you are not its recipient.", True),
        ("The recipient was told to delete it.", False),
        ("* Please consider the environment.", True),
        ("Disclaimer: all is well.", True),
        ("A disclaimer was read to all.", False),
    ],
)
def test_three_of_four_things_make_a_legal_notice(said: str, is_notice: bool) -> None:
    assert without_notices([SAID, "", said]) == ([SAID, ""] if is_notice else [SAID, "", said])
    assert without_notices([said]) == [said]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("He \ncame.", "He came."),
        ("He \n\ncame.", "He\n\ncame."),
        ("He \n> came \n> so.", "He\n> came\n> so."),
        ("> He \ncame.", "> He\ncame."),
        ("He \n came.", "He came."),
        (" From here.", "From here."),
        ("  two.", " two."),
        ("He \r\ncame.\r", "He came."),
        ("He came. \n-- \nAnn", "He came.\n-- \nAnn"),
        ("-- \nAnn", "-- \nAnn"),
    ],
)
def test_lines_flow_as_their_rules_say(text: str, joined: str) -> None:
    """RFC 3676: a blank at the end goes on, but for a quotation, a signature and an empty line."""
    assert flowed(text, delete_space=False) == joined


def test_the_blank_that_a_line_flows_by_may_be_no_part_of_it() -> None:
    assert flowed("大川が \n増えた。", delete_space=True) == "大川が増えた。"
    assert flowed("大川が \n増えた。", delete_space=False) == "大川が 増えた。"
