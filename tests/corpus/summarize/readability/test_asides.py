"""Captions, comments and interjections, each told by its own rule."""

import pytest

from corpus.article import Article
from corpus.sentences import split
from corpus.summarize.document import Document, read_document
from corpus.summarize.readability.captions import captions
from corpus.summarize.readability.comments import commenting
from corpus.summarize.readability.interjections import say_nothing
from corpus.summarize.words.document_words import read

PROSE = "The council of Marl approved a plan on Monday to close the old bridge for five months."
MORE = "Shops near the bridge will get help with their rent, and buses will run all day."


def _document(*paragraphs: str, language: str = "en") -> Document:
    text = "\n\n".join(paragraphs)
    return read_document(Article(text, language=language), split(text, language=language))


@pytest.mark.parametrize(
    "place",
    [
        *("left", "right", "center", "centre", "middle", "far left", "second left", "second from right"),
        *("third from left", "top left", "bottom right", "front row", "back row"),
    ],
)
def test_a_place_between_commas_or_in_brackets_is_one_in_a_picture(place: str) -> None:
    for caption in (
        f"Mayor Roe, {place}, opens the bridge of Marl.",
        f"Mayor Roe ({place}) opens the bridge of Marl.",
    ):
        document = _document(PROSE, caption, MORE)

        assert [document.texts[index] for index in captions(document)] == [caption]


@pytest.mark.parametrize(
    ("language", "place"),
    [
        *(("de", "links"), ("de", "Mitte"), ("de", "l."), ("fr", "à gauche"), ("fr", "au centre")),
        *(("es", "izquierda"), ("it", "a destra"), ("pt", "à direita"), ("nl", "rechts"), ("sv", "t.v.")),
        *(("da", "til venstre"), ("pl", "z lewej"), ("cs", "vpravo"), ("ru", "слева"), ("tr", "sağda")),
    ],
)
def test_places_in_brackets_are_known_in_other_languages(language: str, place: str) -> None:
    document = _document(PROSE, f"Jana Roh ({place}) in Marl am Montag.", MORE, language=language)

    assert captions(document) == [1]


@pytest.mark.parametrize(
    "opening",
    [
        *("A view of", "An aerial view of", "The picture shows", "This photo taken from", "A still from"),
        *("A screenshot provided by", "Stock image of", "Blick auf", "Das Foto zeigt"),
        *("Vue de", "Vista general", "Вид на"),
    ],
)
def test_a_view_is_a_caption(opening: str) -> None:
    assert captions(_document(PROSE, f"{opening} the old bridge of Marl on Monday.", MORE)) == [1]


@pytest.mark.parametrize(
    "sentence",
    [
        "A viewer of the bridge came from Marl on Monday.",
        "The view was fine in Marl on Monday.",
        "The mayor turned left, and nobody followed her on Monday.",
        "The party of the left, the mayor said, will lose on Monday.",
        "Mayor Roe (leftist) opens the bridge of Marl on Monday.",
        "Mayor Roe (left-wing) opens the bridge of Marl on Monday.",
        "Mayor Roe (rightly) opens the bridge of Marl on Monday.",
        "Mayor Roe (far away) opens the bridge of Marl on Monday.",
    ],
)
def test_what_only_sounds_like_a_caption_is_none(sentence: str) -> None:
    assert captions(_document(PROSE, sentence, MORE)) == []


def test_a_caption_stands_by_itself_in_a_text_of_three_paragraphs() -> None:
    caption = "A view of the old bridge of Marl on Monday."

    assert captions(_document(PROSE, caption)) == []
    assert captions(_document(PROSE, f"{caption} {MORE}", PROSE)) == []
    assert captions(_document(caption, PROSE, MORE)) == [0]


COMMENT = "I think I play far too much, every day after school."  # fifty letters


@pytest.mark.parametrize(
    "signature",
    [
        *(
            "Sam, 14, London",
            "Sam (14), London",
            "Sam Roe",
            "— Sam Roe",
            "Lucy from Leeds",
            "Lucy of Leeds, England",
        ),
        *("posted by Sam", "comment by: Sam", "Sam says:", "Sam wrote on Monday:", "Sam schrieb"),
    ],
)
def test_a_paragraph_that_somebody_signs_is_a_comment(signature: str) -> None:
    document = _document(
        PROSE, *(part for number in range(3) for part in (f"{COMMENT} {number}.", signature))
    )

    commented = [document.texts[index] for index in commenting(document)]

    assert commented[0].startswith("I think")
    assert PROSE not in commented


def _commented(*paragraphs: str) -> list[str]:
    document = _document(PROSE, *paragraphs)
    commented = commenting(document)
    assert commented == sorted(commented)
    return [document.texts[index] for index in commented]


PLACES = ("Leeds", "York", "Hull")
NAMES = ("Sam", "Lucy Roe", "Priya")


@pytest.mark.parametrize(
    "shape",
    [
        *("{comment} Do you? – {name}, {place}", "{comment} {name}, {place}", "“{comment}” {name}, {place}"),
        *("{comment} Do you? — {name}, 14, {place}", '"{comment}" {name} from {place}'),
        *(
            "{name}, {place}: {comment}",
            "{name}, 14, {place}: “{comment}”",
            "{name} (14), {place}: {comment}",
        ),
    ],
)
def test_a_paragraph_that_signs_itself_is_a_comment(shape: str) -> None:
    signers = list(zip(NAMES, PLACES, strict=True))
    shaped = [shape.format(comment=COMMENT, name=name, place=place) for name, place in signers]

    assert "too much" in _commented(*shaped)[0]
    assert PROSE not in _commented(*shaped)
    assert _commented(*shaped[:2]) == []


def test_speakers_who_come_back_comment_nothing() -> None:
    turns = [f"{name}, {place}: {COMMENT}" for name, place in zip(NAMES, PLACES, strict=True)]

    assert _commented(*turns, *turns) == []


@pytest.mark.parametrize(
    "line", ["{comment} It was {name}, {place}", "The {name}, {place}: {comment}", "{name}: {comment}"]
)
def test_names_elsewhere_in_a_paragraph_sign_nothing(line: str) -> None:
    lines = [
        line.format(comment=COMMENT, name=name.lower(), place=place)
        for name, place in zip(NAMES, PLACES, strict=True)
    ]

    assert _commented(*lines) == []


@pytest.mark.parametrize("since", ["3 hours ago", "1 day ago", "2h ago", "vor 3 Stunden", "il y a 2 jours"])
def test_what_stands_under_a_name_and_the_hours_since_is_a_comment(since: str) -> None:
    block = [f"sam_k\n{since}\n{COMMENT} {number}.\nReply" for number in range(3)]

    assert _commented(*block)[0].startswith("I think")
    assert _commented(*block[:2]) == []


@pytest.mark.parametrize(("signed", "is_page"), [(2, False), (3, True)])
def test_three_signed_paragraphs_make_a_page_of_comments(signed: int, is_page: bool) -> None:
    document = _document(
        PROSE, *(part for number in range(signed) for part in (f"{COMMENT} {number}.", "Sam, Leeds"))
    )

    assert bool(commenting(document)) is is_page


@pytest.mark.parametrize(("others", "is_page"), [(6, True), (7, False)])
def test_one_line_in_four_signs_a_comment(others: int, is_page: bool) -> None:
    lines = [part for number in range(3) for part in (f"{COMMENT} {number}.", "Sam, Leeds")]
    document = _document(*(f"{PROSE} {number}." for number in range(others)), *lines)

    assert bool(commenting(document)) is is_page


@pytest.mark.parametrize(("length", "is_comment"), [(40, True), (39, False)])
def test_a_comment_has_forty_letters(length: int, is_comment: bool) -> None:
    comments = ["I say so".ljust(length - 2, "o") + f"{number}." for number in range(3)]
    document = _document(*(part for comment in comments for part in (comment, "Sam, Leeds")))

    assert bool(commenting(document)) is is_comment


@pytest.mark.parametrize("line", ["Sam went to Leeds.", "sam, leeds", f"Sam, {'Leeds' * 12}", "14, London"])
def test_another_line_signs_nothing(line: str) -> None:
    document = _document(PROSE, *(part for number in range(3) for part in (f"{COMMENT} {number}.", line)))

    assert commenting(document) == []


def _idle(*paragraphs: str, language: str = "en") -> list[str]:
    reading = read(_document(*paragraphs, language=language))
    return [reading.texts[index] for index in say_nothing(reading)]


@pytest.mark.parametrize(
    ("said", "is_idle"),
    [
        ("Yeah, yeah.", True),
        ("Oh, well, no.", True),
        ("Thanks, Bo.", False),
        ("Great bridge.", False),
        ("Yes, yes, yes, yes.", False),  # four words
    ],
)
def test_up_to_three_words_may_be_an_interjection_in_a_story(said: str, is_idle: bool) -> None:
    assert (_idle(PROSE, said, MORE) == [said]) is is_idle


@pytest.mark.parametrize(
    ("said", "is_idle"),
    [
        ("Tin cans here.", True),  # three words
        ("Tin cans rust here.", False),
        ("I think that it is just so, you know.", True),  # no subject
        ("It is about a bridge, you know, I think.", True),  # one subject
        ("It is about a bridge and the river, you know.", False),
        ("Welcome to our programme on the river and bridges of Marl town today.", False),  # thirteen words
        ("Welcome to our programme on the river and bridges of Marl town.", True),
    ],
)
def test_what_says_nothing_in_a_talk_is_told_by_its_subjects(said: str, is_idle: bool) -> None:
    turns = [
        "Host: The tram crosses the river on a bridge of wood and steel.",
        f"Guest: {said}",
        "Host: The harbour pays for half of the line to the market.",
        "Guest: The city pays for the other half of that line and the station.",
    ]

    assert (_idle(*turns) == [said]) is is_idle
