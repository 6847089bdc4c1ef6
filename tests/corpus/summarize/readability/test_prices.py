"""What each fault of a sentence costs, and what mends it."""

import pytest

from corpus.article import Article
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.readability.readability import owed_to_readers
from corpus.summarize.words.document_words import read

FIRST = "A cargo ship ran aground at the harbour entrance."
LAST = "Tugs from Zeebrugge will try to free the ship on Saturday."

CAPTION, POINTER, UNFINISHED, LATER, ADDS = 6.0, 12.0, 4.0, 1.5, 0.5
HALF_QUOTE, LONE_QUOTE, ANSWER, CONCEDES, QUESTION, SETTING = 3.0, 1.5, 2.0, 1.5, 8.0, 8.0


def _owed(sentence: str, *, language: str = "en", at: int = 1) -> list[tuple[float, tuple[int, ...]]]:
    """What a sentence in the middle of others pays, with those who free it."""
    others = [FIRST, LAST]
    text = " ".join([*others[:at], sentence, *others[at:]])
    sentences = split(text, language=language)
    assert [each.span.of(text) for each in sentences][at] == sentence
    reading = read(read_document(Article(text, language=language), sentences))
    return [(debt.price, tuple(debt.payers)) for debt in owed_to_readers(reading, at)]


@pytest.mark.parametrize(
    "mark",
    ["(left)", "(right)", "(centre)", "(center)", "(middle)", "(above)", "(below)", "(top)", "(bottom)"],
)
def test_a_place_in_a_picture_makes_a_caption_that_nothing_mends(mark: str) -> None:
    sentence = f"The captain {mark} talks to the mayor of Ostend."

    assert _owed(sentence) == [(CAPTION, ())]
    assert _owed(sentence, at=0) == []


@pytest.mark.parametrize(
    "word", ["(leftist)", "(left-wing)", "(rightly)", "(topped by snow)", "(belowstairs)"]
)
def test_a_word_that_only_begins_like_a_place_makes_no_caption(word: str) -> None:
    assert _owed(f"The mayor of Ostend {word} talks to the captain.") == []


@pytest.mark.parametrize(
    "opening", ["Above:", "Above,", "Scroll down to", "Photo of", "Left:", "Right:", "Below:"]
)
def test_an_opening_of_a_caption_makes_one(opening: str) -> None:
    sentence = f"{opening} the ship and the harbour of the town of Ostend."

    assert (CAPTION, ()) in _owed(sentence)
    assert (CAPTION, ()) not in _owed(sentence, at=0)


@pytest.mark.parametrize(
    "opening",
    [
        *("For more on it,", "For further news,", "For details,", "For a full list,", "To learn more of it,"),
        *(
            "To find out more of it,",
            "See also the page,",
            "See Table 2,",
            "See the map,",
        ),
        "Read more of it:",
    ],
)
def test_a_pointer_to_another_page_costs_wherever_it_stands(opening: str) -> None:
    sentence = f"{opening} look at the page of the harbour."

    assert (POINTER, ()) in _owed(sentence)
    assert (POINTER, ()) in _owed(sentence, at=0)


@pytest.mark.parametrize("word", ["visit", "see", "contact", "click", "refer to"])
def test_please_points_at_something(word: str) -> None:
    assert _owed(f"Whoever wants a ticket, please {word} the page of the harbour.") == [(POINTER, ())]


@pytest.mark.parametrize(
    ("words", "is_pointer"),
    [
        ("seen in the video above,", True),
        ("as the map below shows,", True),
        ("shown here,", True),
        ("if you click here,", True),
        ("under the picture above the bar,", False),
        ("one table below his friends,", False),
        ("seen here by the mayor,", False),
        ("in the waters below the pier,", False),
        ("the heights above,", False),
    ],
)
def test_a_look_at_what_is_shown_beside_the_text_is_a_pointer(words: str, is_pointer: bool) -> None:
    assert ((POINTER, ()) in _owed(f"The ship, {words} lies in the harbour of Ostend.")) is is_pointer


@pytest.mark.parametrize(
    ("opening", "is_pointer"),
    [
        ("Figure 2 shows", True),
        ("Figures 2 and 3 show", True),
        ("Table IV shows", True),
        ("Fig. 3 shows", True),
        ("Chart (1) shows", True),
        ("Figures show", False),
        ("Tables of oak show", False),
        ("Charts of sales show", False),
    ],
)
def test_what_shows_a_figure_points_at_it(opening: str, is_pointer: bool) -> None:
    assert ((POINTER, ()) in _owed(f"{opening} the way of the ship into the harbour.")) is is_pointer


@pytest.mark.parametrize(
    "opening",
    [
        *("Each", "Another", "The second", "The third", "The others", "The latter", "The former", "The rest"),
        *("The same", "Both", "That's what", "Such", "Here", "There,", "Similarly,", "As a result,"),
        *("In addition,", "For example,", "For instance,", "As such,", "In other words,", "By contrast,"),
        *("On the other hand,", "In contrast,", "At the same time,"),
    ],
)
def test_an_opening_that_counts_on_what_was_said_is_mended_by_the_sentence_before(opening: str) -> None:
    sentence = f"{opening} ships carry a hundred tons of sand to Ostend."

    assert _owed(sentence) == [(LATER, (0,))]
    assert _owed(sentence, at=0) == []


@pytest.mark.parametrize("word", ["also", "another", "other", "too"])
def test_a_word_that_adds_is_mended_by_the_sentence_before(word: str) -> None:
    sentence = f"The captain saw {word} ships in the harbour of Ostend."

    assert _owed(sentence) == [(ADDS, (0,))]
    assert _owed(sentence, at=0) == []


@pytest.mark.parametrize("ending", ["too.", "too, of course, in Ostend."])
def test_too_adds_at_an_end_as_well(ending: str) -> None:
    assert (ADDS, (0,)) in _owed(f"The captain saw the ferry {ending}")


@pytest.mark.parametrize(
    "opening", ["Of course", "Admittedly", "Granted,", "To be sure,", "True,", "Certainly,", "No doubt"]
)
def test_what_is_granted_before_the_point_costs(opening: str) -> None:
    assert _owed(f"{opening} nobody blames the captain for the storm.") == [(CONCEDES, ())]


@pytest.mark.parametrize(
    ("opening", "is_scene"),
    [
        ("It was a grey morning when", True),
        ("It was just an ordinary Tuesday afternoon in Ostend, and", True),
        ("It was a cold, wet winter day, and", True),
        ("It had been a long night as", True),
        ("It was the day after the vote when", False),
        ("It was a good day for Ostend when", False),
        ("It was a tug from Ostend when", False),
    ],
)
@pytest.mark.parametrize("at", [0, 1])
def test_a_scene_costs_wherever_it_stands(opening: str, at: int, *, is_scene: bool) -> None:
    sentence = f"{opening} the captain walked down to the ship."

    assert ((SETTING, ()) in _owed(sentence, at=at)) is is_scene


@pytest.mark.parametrize("opening", ["True to his word,", "Certainly nobody", "Doubtless"])
def test_what_only_begins_so_is_free(opening: str) -> None:
    assert _owed(f"{opening} the captain blames the storm.") == []


@pytest.mark.parametrize(
    ("sentence", "price"),
    [
        ("“A ship of that length has no place in here.”", LONE_QUOTE),
        ("“A ship of that length has no place here,” the mayor said.", 0),
        ("The mayor spoke of “a ship of that length” in the harbour.", 0),
    ],
)
def test_a_quotation_by_nobody_costs(sentence: str, price: float) -> None:
    assert sum(owed for owed, _ in _owed(sentence)) == price


@pytest.mark.parametrize(
    "sentence",
    [
        'The mayor was angry and spoke of "a shame.',
        "The mayor was angry and spoke of “a shame.",
        "The mayor was angry and spoke of a shame” in here.",
    ],
)
def test_a_half_quotation_is_mended_by_the_sentence_on_either_side(sentence: str) -> None:
    assert _owed(sentence) == [(HALF_QUOTE, (0, 2))]


QUOTED = (
    '"The ship is full," the mayor said. {} Nobody may come aboard. We are sorry.{}\n\nIt rained in Ostend.'
)


@pytest.mark.parametrize(
    ("opening", "closing", "within"),
    [
        ('"It leaks.', '"', {"Nobody may come aboard."}),
        ('"It leaks," he said. "It is old.', '"', {"Nobody may come aboard."}),
        ("“It leaks.", "", {"Nobody may come aboard.", "We are sorry."}),
        ('"It leaks."', "", set()),
        ("It leaks.", "", set()),
        ("„Es leckt.", "“", {"Nobody may come aboard."}),
    ],
)
def test_the_middle_of_a_quotation_is_mended_by_the_sentence_before(
    opening: str, closing: str, within: set[str]
) -> None:
    text = QUOTED.format(opening, closing)
    reading = read(read_document(Article(text, language="en"), split(text)))

    owed = {
        each
        for index, each in enumerate(reading.texts)
        if not reading.has_quotes[index]
        and [debt.payers for debt in owed_to_readers(reading, index)] == [(index - 1,)]
    }

    assert owed == within


@pytest.mark.parametrize(
    "sentence", ["The mayor spoke of „a shame“ in here.", 'The "mayor" and the "captain" spoke of it.']
)
def test_a_whole_quotation_is_free(sentence: str) -> None:
    assert _owed(sentence) == []


@pytest.mark.parametrize(
    ("label", "is_caption"),
    [
        ("Stranded: The", True),
        ("The ship at the pier: The", True),
        ("The ship at the old pier there now: The", False),  # seven words before the colon
        ("Stranded: the", False),
        ("Stranded with nothing but a lot of sandwiches: The", False),  # no colon among forty letters
    ],
)
def test_a_few_words_and_a_colon_before_a_sentence_are_a_label(label: str, is_caption: bool) -> None:
    assert ((CAPTION, ()) in _owed(f"{label} ship has lost all of its power.")) is is_caption


def test_what_announces_a_list_and_the_name_of_a_section_are_unfinished() -> None:
    text = f"{FIRST}\n\nThe mayor and the coast guard ask everybody to bear in mind the following:\n\n{LAST}"
    sentences = split(text)
    reading = read(read_document(Article(text, language="en"), sentences))

    owed = {index: [debt.price for debt in owed_to_readers(reading, index)] for index in range(3)}
    assert owed == {0: [], 1: [UNFINISHED], 2: []}


def test_other_languages_pay_for_marks_alone() -> None:
    assert _owed("Also the captain (left) saw another ship.", language="de") == []
    assert _owed("Der Chef sprach von „Pech.", language="de") == [(HALF_QUOTE, (0, 2))]


TALK = """
Host: Welcome to the programme. Today we hear about the new tram to the harbour. {question}

Guest: {answer}

Host: It carries many people. The harbour pays for half of the line.

Guest: The city pays for the rest of the line to the harbour.
"""


def _answered(question: str, answer: str, *, of: str = "") -> list[tuple[float, tuple[int, ...]]]:
    """What the answer owes, or the sentence `of`."""
    text = TALK.format(question=question, answer=answer).strip()
    reading = read(read_document(Article(text, language="en"), split(text)))
    opening = (of or answer)[:12]
    index = next(number for number, each in enumerate(reading.texts) if each.startswith(opening))
    assert reading.talk
    return [(debt.price, tuple(n - index for n in debt.payers)) for debt in owed_to_readers(reading, index)]


ASKED = "Does it stop at the old harbour?"


@pytest.mark.parametrize(
    ("question", "answer", "is_owed"),
    [
        (ASKED, "The tram will stop there before next summer.", True),  # eight words
        (ASKED, "The tram will stop there well before next summer.", False),
        (ASKED, "Yes, the tram will stop at the harbour before the summer.", True),
        ("It stops at the old harbour.", "The tram will stop there before next summer.", False),
    ],
)
def test_a_short_answer_and_a_yes_owe_the_question(question: str, answer: str, is_owed: bool) -> None:
    assert ((ANSWER, (-1,)) in _answered(question, answer)) is is_owed


def test_a_question_of_a_talk_owes_its_answer() -> None:
    answer = "The tram will stop there well before next summer."

    assert _answered(ASKED, answer, of=ASKED) == [(QUESTION, (1,))]
    assert _answered("It stops there.", answer, of="It stops") == []


def test_a_question_of_a_story_owes_nothing() -> None:
    assert _owed("Does the tram stop at the old harbour?") == []
