"""Tokens and their places."""

import pytest

from corpus.article import Sentence, SentenceKind, Span
from corpus.entities.tagging import tokens
from corpus.entities.tagging.tokens import stretches, tokenize


def words(text: str) -> tuple[str, ...]:
    return tokenize(text, Span(0, len(text))).words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He didn't go.", ("He", "did", "n't", "go", ".")),
        ("Mr. Smith's car", ("Mr.", "Smith", "'s", "car")),
        ("the U.S. Army", ("the", "U.S.", "Army")),
        ("J. K. Rowling", ("J.", "K.", "Rowling")),
        ("They’ll see", ("They", "’ll", "see")),
        ("O'Brien of AT&T", ("O'Brien", "of", "AT&T")),
        ("SOCCER-Leeds hold Derby", ("SOCCER", "-", "Leeds", "hold", "Derby")),
        ("the NATO-Russia pact", ("the", "NATO-Russia", "pact")),
        ("a London-based firm", ("a", "London-based", "firm")),
        ("$3.5bn, 10%", ("$", "3.5bn", ",", "10", "%")),
        ("see https://example.org/a?b=1 now", ("see", "https://example.org/a?b=1", "now")),
        ("He lives in Rome.", ("He", "lives", "in", "Rome", ".")),
        ("", ()),
    ],
)
def test_a_sentence_is_cut_as_the_treebanks_do(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧 Ana met 🇰🇿 Tokayev’s envoy…",
        "Ze\u0301phyr and Malmo\u0308 don't agree",
        "東京で Toyota が said: 'no'",
        "\tA  b\u00a0c—d (e) n't 's '",
    ],
)
def test_every_visible_character_belongs_to_one_token_in_its_place(text: str) -> None:
    tokens = tokenize(text, Span(0, len(text)))
    covered = [at for number in range(len(tokens.words)) for at in range(*_ends(tokens.span(number, number)))]

    assert [tokens.span(number, number).of(text) for number in range(len(tokens.words))] == list(tokens.words)
    assert covered == [at for at, letter in enumerate(text) if not letter.isspace()]


def test_a_letter_keeps_its_combining_accent() -> None:
    assert words("Malmo\u0308 won") == ("Malmo\u0308", "won")


def test_places_count_from_the_start_of_the_text_not_of_the_sentence() -> None:
    text = "One. Two Three"
    tokens = tokenize(text, Span(5, 14))

    assert tokens.words == ("Two", "Three")
    assert tokens.span(0, 1) == Span(5, 14)


def test_a_long_chain_of_signs_is_cut_without_going_over_it_again_and_again() -> None:
    assert len(words("a+" * 60_000)) == 120_000


def test_an_address_is_one_token() -> None:
    assert words("ask ana.diaz@news.example.org.") == ("ask", "ana.diaz@news.example.org", ".")


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "l'Italie d’Emmanuel qu'Anne", ("l'", "Italie", "d’", "Emmanuel", "qu'", "Anne")),
        ("it", "dell'Aquila, D'Alema", ("dell'", "Aquila", ",", "D'", "Alema")),
        ("tr", "Ankara'dan Türkiye’nin", ("Ankara", "'dan", "Türkiye", "’nin")),
        ("hi", "हिन्दी में", ("हिन्दी", "में")),
        ("ar", "مُحَمَّد قال", ("مُحَمَّد", "قال")),
        ("ar", "وبالقاهرة ولبنان", ("وب", "القاهرة", "و", "لبنان")),
        ("ar", "وفد باريس للبنك", ("وفد", "باريس", "للبنك")),
        ("ar", "وزارة واشنطن ووزارة", ("وزارة", "واشنطن", "و", "وزارة")),
        ("ar", "فالنسيا وكاليفورنيا", ("فالنسيا", "و", "كاليفورنيا")),
        ("th", "กรุงเทพฯ ที่", ("กรุงเทพฯ", "ที่")),
    ],
)
def test_tokens_of_other_languages(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert tokenize(text, Span(0, len(text)), language).words == expected


def test_a_sentence_without_an_end_is_tagged_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "_LONGEST", 10)
    text = "Rain fell. Rain and snow and hailstorms"
    sentences = [
        Sentence(at, Span(*span), at, SentenceKind.PROSE) for at, span in enumerate([(0, 10), (11, 39)])
    ]

    pieces = [text[span.start : span.end] for span in stretches(text, sentences)]

    assert pieces == ["Rain fell.", "Rain and ", "snow and ", "hailstorms"]


def test_words_that_are_spelt_alike_are_one_string() -> None:
    text = "Oslo saw Oslo"
    tokens = tokenize(text, Span(0, len(text)))

    assert tokens.words[0] is tokens.words[2]
