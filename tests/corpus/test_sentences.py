from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from corpus.article import SentenceKind
from corpus.normalize import normalize
from corpus.sentences import split


def texts(text: str, language: str = "en") -> list[str]:
    return [sentence.span.of(text) for sentence in split(text, language=language)]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(sentence.kind.value, sentence.span.of(text)) for sentence in split(text)]


# A bar shows where a sentence has to end; there is none anywhere else.
@pytest.mark.parametrize(
    "marked",
    [
        "He met Mr. Hill and Dr. Ann B. Lee.| They talked.",
        "The U.S. Senate voted.| It took hours.",
        "He left the U.S.| The rest stayed.",
        "Trade grew to $1.8 billion.| It was $1.5 billion before.",
        "It fell 3.5 percent.| Then it rose.",
        "Room No. 5 was empty.| Did he go?| No.| He stayed.",
        "It opens at 9 a.m. on Monday.| It shuts at 5 p.m.| Nobody minds.",
        "The show is at 8 p.m. ET.| Tickets are free.",
        "Bring fruit, e.g. Apples or pears.| Bring water.",
        "“We won,” he said.| “They lost.”| Nobody spoke.",
        '"Did they win?" he asked.| "No!" she said.',
        "He works for Acme Inc.| The firm is small.",
        "He works for Acme Inc. President Lee likes it.",
        "It was said to be over ... Iran was not so sure.",
        "He paused. ...| Then he spoke.",
        "J.K. Rowling and J. R. R. Tolkien wrote.| Others read.",
        "They came in Oct. 2019 and on Jan. 3.| Then they left.",
        "Fig. 3 shows it.| See pp. 4 and 5.",
        "Roe v. Wade was overturned.| Protests followed.",
        "Lt. Gov. Dan Hill and ex-Sen. Ann Lee met.| So did I.| Then it ended.",
        "He was ill.| On Thursday he missed a meeting.",
        "Was it true?!| Nobody knew…| Everybody asked.",
        "(It rained.)| They left.",
        "He lives on St. Mary St. near the park.| It is calm.",
        "He saw it all.[1]| She did not.",
        "Prices rose in the market.|The minister said so.",
        "He uses example.com and Node.js daily.| It works.",
        "The rate was put at 4.| Officials disagreed.",
        "A tie on an iPad.| iPhone sales fell.",
        "Ph.D. students, among them Ann Lee Jr. of Ohio, came.",
    ],
)
def test_english_sentences_end_at_the_bars(marked: str) -> None:
    wanted = [part.strip() for part in marked.split("|")]

    assert texts(marked.replace("|", "")) == wanted


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("cs", "Přišel Ing. Novák, tj. ředitel.| Bylo to 3. března 2020.| Pak odešel."),
        ("da", "Han kom den 3. marts.| Han rejste igen, bl.a. på grund af regn."),
        ("nl", "Dhr. Jansen kwam om 8 uur.| Hij bleef niet."),
        ("et", "Ta tuli 3. märtsil.| Siis ta lahkus."),
        ("fi", "Hän tuli 3. maaliskuuta.| Sitten hän lähti."),
        ("fr", "M. Dupont est arrivé.| « Je pars », dit-il.| Il est parti."),
        ("de", "Am 3. Oktober kam Dr. Weber, z. B. nach Köln.| Er blieb.| „Gut.“| Alle gingen."),
        ("el", "Ο κ. Παππάς ήρθε.| Πού πήγε; Κανείς δεν ξέρει."),
        ("it", "Il sig. Rossi è arrivato.| Poi è partito."),
        ("no", "Han kom 3. mars.| Så dro han."),
        ("pl", "Przyszedł dr Nowak, tzn. dyrektor.| Potem wyszedł."),
        ("pt", "O Sr. Silva chegou.| Depois saiu."),
        ("ru", "Пришёл А. С. Пушкин.| Это было в 1830 г. в Москве.| Потом он ушёл."),
        ("sl", "Prišel je 3. marca.| Nato je odšel."),
        ("es", "El Sr. García llegó.| ¿Y luego?| Se fue."),
        ("sv", "Han kom den 3 mars.| Sedan gick han, t.ex. hem."),
        ("tr", "Dr. Yılmaz geldi.| Sonra gitti."),
        ("ml", "അവൻ വന്നു.| അവൾ പോയി."),
        ("uk", "Прийшов ім. Шевченка хор.| Потім він пішов."),
        ("hu", "Megjött dr. Nagy.| Aztán elment 3. osztályba."),
        ("ro", "A venit dl. Popescu.| Apoi a plecat."),
        ("zh", "他来了。|她走了！|“真的吗？”|没有人知道……|大家都在问。"),
        ("ja", "彼は来た。|「行く。すぐ行く。」と言った。|誰も知らない。"),
        ("ko", "그는 왔다.| 그녀는 갔다.| 아무도 모른다."),
        ("ar", "وصل الوزير.| هل غادر؟| لا أحد يعرف."),
        ("fa", "او آمد.| آیا رفت؟| کسی نمی‌داند."),
        ("ur", "وہ آیا۔| وہ گیا۔"),
        ("he", "הוא בא.| היא הלכה?| איש לא יודע."),
        ("hi", "वह आया।| वह गया।| क्यों?"),
        ("hi", "मंत्री एस. कुमार और डॉ. ए. राव आए।| वे गए।"),
        ("hy", "Նա եկավ։| Հետո գնաց։"),
        ("am", "እሱ መጣ።| እሷ ሄደች።"),
    ],
)
def test_other_languages_end_at_the_bars(language: str, marked: str) -> None:
    if language == "el":
        marked = marked.replace("πήγε;", "πήγε;|")
    wanted = [part.strip() for part in marked.split("|")]

    assert texts(marked.replace("|", ""), language) == wanted


def test_a_dateline_stands_outside_the_first_sentence() -> None:
    assert texts("ASTANA. KAZINFORM UK Secretary Lee came. He left.") == [
        "UK Secretary Lee came.",
        "He left.",
    ]


def test_headings_lists_and_lines_around_the_story_are_told_apart() -> None:
    text = normalize(
        """By Ann Lee, Staff Writer

The mayor of the town resigned on Monday.

What comes next

She will leave in May. Key dates:

- A vote in April
- A new mayor in June

1. Ask the council
2. Ask the court

Photo: Ben Hill

Nobody knows who will follow.
Read more: The mayor's long year
© 2023 The Town Crier"""
    )

    assert kinds(text) == [
        ("furniture", "By Ann Lee, Staff Writer"),
        ("prose", "The mayor of the town resigned on Monday."),
        ("heading", "What comes next"),
        ("prose", "She will leave in May."),
        ("prose", "Key dates:"),
        ("list", "A vote in April"),
        ("list", "A new mayor in June"),
        ("list", "Ask the council"),
        ("list", "Ask the court"),
        ("furniture", "Photo: Ben Hill"),
        ("prose", "Nobody knows who will follow."),
        ("furniture", "Read more: The mayor's long year"),
        ("furniture", "© 2023 The Town Crier"),
    ]


def test_agency_credits_behind_the_last_sentence_are_furniture() -> None:
    text = "The mayor resigned. (Reporting by Ann Lee; Editing by Ben Hill)"

    assert [kind for kind, _ in kinds(text)] == ["prose", "furniture"]


def test_a_wrapped_paragraph_is_read_across_its_lines() -> None:
    text = """It was a cold day in the north of the country when the old mayor of
the town, who had served for more than thirty years, went up to the
castle. Nobody went with him, and nobody has seen him or his dog
since."""

    assert [sentence.replace("\n", " ")[:18] for sentence in texts(text)] == [
        "It was a cold day ",
        "Nobody went with h",
    ]


def test_lines_that_are_sentences_each_are_paragraphs_each() -> None:
    text = "The mayor of the town resigned on Monday.\nThe council of the town met on Tuesday.\nIt rained."

    assert [sentence.paragraph for sentence in split(text)] == [0, 1, 2]


def test_lines_of_a_short_list_are_not_wrapped_prose() -> None:
    text = "Winners of the day\nAnn Lee of Ohio\nBen Hill of Utah\nCleo Ray of Maine"

    assert len(texts(text)) == 4


def test_a_lone_number_at_the_start_of_a_line_is_no_list() -> None:
    text = "3. Liga in Gefahr, sagt der Verband am Montag.\n\nDer Verband tagt im Mai in Köln am Rhein."

    assert {sentence.kind for sentence in split(text, language="de")} == {SentenceKind.PROSE}


@pytest.mark.parametrize("text", ["", "\n", "   "])
def test_no_text_has_no_sentences(text: str) -> None:
    assert split(text) == ()


def test_text_without_any_full_stop_is_still_one_sentence() -> None:
    assert texts("hello world") == ["hello world"]


PIECES = st.sampled_from(
    [
        "Mr. ",
        "U.S. ",
        "the end. ",
        "Why? ",
        "“No.” ",
        "...",
        " ",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "。",
        "「",
        "」",
        "!",
        "e.g. ",
        "PARIS (AP) — ",
        "KAZINFORM ",
        "Word ",
        "word ",
        "5 ",
        "(",
        ")",
        '"',
        "; ",
        "# ",
        "By Ann Lee",
        "…",
        "؟ ",
        "I. ",
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["en", "zh", "ja", "ar", "hu", "xx", ""]))
@example("word...", "en")
@example("(", "en")
@example("PARIS (AP) — ;\n“No.”", "en")
def test_spans_are_in_order_apart_trimmed_and_not_empty(raw: str, language: str) -> None:
    text = normalize(raw)

    sentences = split(text, language=language)

    assert [sentence.index for sentence in sentences] == list(range(len(sentences)))
    assert all(sentence.span.of(text) == sentence.span.of(text).strip() != "" for sentence in sentences)
    assert all(a.span.end <= b.span.start for a, b in pairwise(sentences))
    assert all(a.paragraph <= b.paragraph for a, b in pairwise(sentences))


@given(
    st.lists(
        st.sampled_from(["Mr. Lee ", "left. ", "Why? ", "word ", "It ", "\n\n", "“No.” "]), max_size=30
    ).map("".join)
)
def test_all_of_a_text_without_marks_and_datelines_is_covered(raw: str) -> None:
    text = normalize(raw)

    covered = "".join(sentence.span.of(text) for sentence in split(text))

    assert "".join(covered.split()) == "".join(text.split())


@pytest.mark.parametrize("piece", [".", ". ", "A. ", "I. ", "a.\u3000", "(", "「", '" ', "...", "1.\n", "?!"])
@pytest.mark.parametrize("language", ["en", "ja", "ar"])
def test_a_text_made_to_take_for_ever_does_not(piece: str, language: str) -> None:
    text = normalize(piece * 15_000 + "x")

    assert split(text, language=language)


@pytest.mark.parametrize(("above", "begins"), [(5, "The river"), (6, "PARIS")])
def test_a_dateline_is_looked_for_in_the_first_blocks(above: int, begins: str) -> None:
    text = "By Mia Berg\n\n" * above + "PARIS (AP) — The river rose on Monday."

    assert texts(text)[-1].startswith(begins)


@pytest.mark.parametrize(("behind", "prose"), [(7, 1), (8, 1), (9, 2)])
def test_eight_sentences_at_the_end_may_be_what_papers_put_there(behind: int, prose: int) -> None:
    text = "\n\n".join(["The river rose on Monday.", *["Mia Berg covers the courts."] * behind])

    assert [kind for kind, _ in kinds(text)].count("prose") == prose


def test_what_stands_behind_a_story_ends_where_the_story_goes_on() -> None:
    text = "Mia Berg covers the courts.\n\nThe river rose on Monday.\n\nTom Hart writes for The Bugle."

    assert [kind for kind, _ in kinds(text)] == ["prose", "prose", "furniture"]


def test_a_notice_in_the_last_paragraph_is_set_apart_and_a_biography_there_is_not() -> None:
    notice = "The river rose on Monday. Sign up for our letter, which comes to you every morning at six."
    biography = "The river rose on Monday. Mia Berg covers the courts."

    assert [kind for kind, _ in kinds(notice)] == ["prose", "furniture"]
    assert [kind for kind, _ in kinds(biography)] == ["prose", "prose"]


def test_a_long_item_has_several_sentences_of_its_kind() -> None:
    assert kinds("- Rain fell. It stopped.\n- Snow came.") == [
        ("list", "Rain fell."),
        ("list", "It stopped."),
        ("list", "Snow came."),
    ]


def test_sentences_are_numbered_through_and_know_their_paragraph() -> None:
    sentences = split("Rain fell. It stopped.\n\nThen\n\nSnow came.")

    assert [(sentence.index, sentence.paragraph) for sentence in sentences] == [
        (0, 0),
        (1, 0),
        (2, 1),
        (3, 2),
    ]


def test_a_story_begins_in_the_line_below_a_dateline_that_has_one_of_its_own() -> None:
    assert texts("PARIS (AP) —\nRain on the hill,\nrain on the sea.") == [
        "Rain on the hill,\nrain on the sea."
    ]


PARAGRAPH = "The mayor of the town resigned on Monday, and nobody in the town knows who will follow."


@pytest.mark.parametrize(("before", "is_read"), [(0, True), (5, True), (6, False)])
def test_a_dateline_opens_one_of_the_first_six_blocks(before: int, is_read: bool) -> None:
    text = "\n\n".join([*[PARAGRAPH] * before, "OSLO (Reuters) - It rained all day in the north."])

    assert ("It rained all day in the north." in texts(text)) is is_read


def test_the_stories_of_one_file_have_a_dateline_each() -> None:
    stories = [f"{town} (Reuters) - It rained all day in the north." for town in ("OSLO", "ROME", "PARIS")]

    assert texts("\n\n".join(stories)) == ["It rained all day in the north."] * 3


def test_without_a_dateline_at_the_beginning_none_is_looked_for_later() -> None:
    second = "ROME (Reuters) - It rained all day in the north."

    assert texts("\n\n".join([*[PARAGRAPH] * 6, second]))[-1] == second


def test_a_heading_is_one_sentence_whatever_its_marks() -> None:
    text = normalize(f"# Rain. And snow. What now?\n\n{PARAGRAPH}")

    assert [kind for kind, _ in kinds(text)].count("prose") == 1


def test_paragraphs_are_numbered_as_they_come() -> None:
    text = f"{PARAGRAPH} It rained.\n\n{PARAGRAPH}\n\nWhat comes next\n\n{PARAGRAPH}"

    assert [sentence.paragraph for sentence in split(text)] == [0, 0, 1, 2, 3]


@pytest.mark.parametrize("language", ["en", "de", "zh", "hu", "xx", ""])
def test_a_line_break_within_a_sentence_keeps_its_place(language: str) -> None:
    text = "It was a cold day in the north when the old mayor of\nthe town went up. Nobody went with him."
    wrapped = f"{text}\n{text}\n{text}"

    assert all(
        sentence.span.of(wrapped).strip() == sentence.span.of(wrapped)
        for sentence in split(wrapped, language=language)
    )


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        ("Reporting by Ann Lee; editing by Ben Hill.", "furniture"),
        ("(Additional reporting by Ann Lee in Rome)", "furniture"),
        ("Ann Lee came home from Rome on Monday.", "prose"),
    ],
)
def test_what_stands_behind_a_story_is_no_part_of_it(ending: str, kind: str) -> None:
    assert kinds(f"{PARAGRAPH} It rained.\n\n{PARAGRAPH} {ending}")[-1][0] == kind


def test_what_papers_put_behind_a_story_in_its_middle_belongs_to_it() -> None:
    text = f"{PARAGRAPH} Follow us on Twitter @zorb.\n\n{PARAGRAPH} {PARAGRAPH}"

    assert kinds(text)[-1][0] == "prose"


@pytest.mark.parametrize(
    "aside",
    [
        "Thank you very much.",
        "TASHKENT.",
        "Monday 4 March.",
        "Sign up for our letter, which comes to you every morning at six.",
    ],
)
def test_what_says_nothing_amid_prose_is_none(aside: str) -> None:
    text = f"The river rose on Monday. {aside} It fell again on Tuesday."

    assert ("furniture", aside) in kinds(text)
    assert [kind for kind, _ in kinds(text)].count("prose") == 2


def test_an_item_that_says_nothing_is_an_item_still() -> None:
    assert kinds("- Thank you very much.\n- Rain fell.") == [
        ("list", "Thank you very much."),
        ("list", "Rain fell."),
    ]
