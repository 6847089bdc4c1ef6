import pytest

from corpus.article import SentenceKind
from corpus.layout.blocks import find_blocks
from corpus.normalize import normalize

PROSE = "The council of the town met on Monday and put off the vote by a week."


def blocks(text: str) -> list[tuple[str, str]]:
    text = normalize(text)
    return [(block.kind.value, text[block.start : block.end]) for block in find_blocks(text)]


def kind_of(line: str) -> SentenceKind:
    [_, block, _] = find_blocks(f"{PROSE}\n\n{line}\n\n{PROSE}")
    return block.kind


@pytest.mark.parametrize(
    "question", ["Who pays?", "What happens to the old bridge?", "¿Quién paga?", "谁来付钱？"]
)
def test_a_question_by_itself_is_a_heading(question: str) -> None:
    assert kind_of(question) is SentenceKind.HEADING


@pytest.mark.parametrize(
    "line",
    [
        '(Not even the mayor\'s own "brother".)',
        "“Who pays?”",
        "Who pays? The state.",
        '"Who pays?" asked the mayor.',
    ],
)
def test_speech_and_remarks_are_prose(line: str) -> None:
    assert kind_of(line) is SentenceKind.PROSE


def test_questions_of_an_interview_are_headings_and_answers_lose_their_mark() -> None:
    assert blocks("Q: When did you come?\n\nA: In May. It was cold.") == [
        ("heading", "Q: When did you come?"),
        ("prose", "In May. It was cold."),
    ]


def test_a_transcript_loses_its_times() -> None:
    assert blocks("[00:01:02] LEE: The pool stays shut until the spring.") == [
        ("prose", "LEE: The pool stays shut until the spring.")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The firemen have found two more boats so far",
        "He said that the harbour would be open by noon",
        "All of the trains were late again this morning",
    ],
)
def test_a_sentence_that_lacks_its_stop_is_prose(line: str) -> None:
    assert kind_of(line) is SentenceKind.PROSE


@pytest.mark.parametrize(
    "line",
    [
        "What is known about the fire",
        "The town that was built in a day on sand",
        "Fire kills two in harbour",
        "How the vote was won by a hair in the north",
        "The ferry will run",
    ],
)
def test_headings_stay_headings(line: str) -> None:
    assert kind_of(line) is SentenceKind.HEADING


@pytest.mark.parametrize(
    "line",
    [
        "Party     Votes     Seats",
        "Liberals 48,110 12.4% 9",
        'total = add(count(rows), "x");',
        'show(names["first"], "of", all)',
        "def names_of(rows: list[str]) -> list[str]:",
        "for (int i = 0; i < n; i++) {",
        "City (4-3-3): Berg; Hart, Moss, Lind; Ray, Holm; Dahl, Voss.",
    ],
)
def test_rows_code_and_rolls_are_no_text(line: str) -> None:
    assert kind_of(line) is SentenceKind.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "Berg, Hart and Moss met the Swedish minister in Kiel on Monday.",
        "It cost 48,110 crowns in 2019 and 52,000 in 2020, said Moss",
        "He paid (in cash); she did not.",
    ],
)
def test_sentences_with_names_and_numbers_are_prose(line: str) -> None:
    assert kind_of(f"{line} {PROSE}") is SentenceKind.PROSE


def test_items_without_stops_are_items_each() -> None:
    items = [
        "Both fleets keep ten miles away from the line that was drawn in the spring",
        "The crews that were taken are let go within a month, the sick among them first",
        "A court of three judges settles whatever the two sides cannot settle alone",
    ]

    assert blocks("\n".join(f"- {item}" for item in items)) == [("list", item) for item in items]


def test_a_dash_within_wrapped_prose_opens_no_item() -> None:
    text = (
        "The mayor of the town, who had come by the early train from the coast\n"
        "- so he told the council - asked for a week of time to read the papers,\n"
        "which the council, by seven votes to two, was not willing to give him."
    )

    assert [kind for kind, _ in blocks(text)] == ["prose"]


def test_rows_of_a_table_are_not_joined() -> None:
    rows = [
        "Greens       120,340    24.1%    18",
        "Liberals     98,220     19.7%    15",
        "Agrarians 76,005 15.2% 11",
    ]

    assert [kind for kind, _ in blocks("\n".join(rows))] == ["furniture"] * 3


def test_the_lines_of_a_stanza_are_read_as_one() -> None:
    stanza = (
        "The boats that lie along the quay\nHave nothing left to say,\n"
        "And those who came to look at me\nHave gone away."
    )

    assert blocks(stanza) == [("prose", stanza)]


def test_an_address_is_no_stanza() -> None:
    assert len(blocks("Yours faithfully,\nMia Berg\nOslo")) == 3


def test_what_stands_under_references_is_no_prose() -> None:
    text = f"{PROSE}\n\nReferences\n\nBerg, M. (2001) On ferries, 2: 3-9.\n\nHow it went on\n\n{PROSE}"

    assert [kind for kind, _ in blocks(text)] == ["prose", "heading", "furniture", "heading", "prose"]


def test_letters_in_brackets_open_items() -> None:
    assert [kind for kind, _ in blocks("(a) The bridge should be shut.\n(b) A new one should be built.")] == [
        "list"
    ] * 2


@pytest.mark.parametrize(
    ("greeting", "closing"),
    [
        ("Hello all,", "Cheers,\nBen"),
        ("Liebe Anna,", "Viele Grüße\n\nBen Hill"),
        ("Hola Ana,", "Saludos,\nBen"),
    ],
)
def test_a_letter_keeps_neither_its_greeting_nor_its_closing(greeting: str, closing: str) -> None:
    found = blocks(f"{greeting}\n\n{PROSE}\n\n{PROSE}\n\n{closing}")

    assert [line for kind, line in found if kind == "prose"] == [PROSE, PROSE]


def test_a_closing_word_amid_a_story_is_kept() -> None:
    assert kind_of("Thanks to the firemen, nobody was hurt.") is SentenceKind.PROSE


@pytest.mark.parametrize(("length", "kind"), [(300, SentenceKind.FURNITURE), (340, SentenceKind.PROSE)])
def test_a_long_caption_is_one_by_whose_picture_it_is(length: int, kind: SentenceKind) -> None:
    ending = " in Kyiv, Ukraine, Monday, March 18, 2024. (AP Photo/Anna Berg)"

    assert kind_of("People walk past " + "the old town " * ((length - 80) // 13) + ending) is kind


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("1. Mix the flour", "2. Bake it"), [("list", "Mix the flour"), ("list", "Bake it")]),
        (("(7) Mix the flour", "(8) Bake it"), [("list", "Mix the flour"), ("list", "Bake it")]),
        (("1. Mix the flour", "3. Bake it"), [("heading", "1. Mix the flour"), ("heading", "3. Bake it")]),
        (("4. Mix the flour",), [("heading", "4. Mix the flour")]),
    ],
)
def test_numbers_that_follow_each_other_begin_items(
    lines: tuple[str, ...], told: list[tuple[str, str]]
) -> None:
    assert blocks("\n\n".join((PROSE, *lines, PROSE)))[1:-1] == told


@pytest.mark.parametrize(
    ("opening", "begins"),
    [("[12:30] ", "The mayor"), ("[00:12:30] ", "The mayor"), ("[sic] ", "[sic]"), ("[a12] ", "[a12]")],
)
def test_the_time_of_a_transcript_is_no_part_of_what_is_said(opening: str, begins: str) -> None:
    said = "The mayor said that he would come back to the town on Friday."

    assert blocks(f"{PROSE}\n\n{opening}{said}\n\n{PROSE}")[1][1].startswith(begins)
