"""The likeliest language of a short text."""

import pytest

from corpus.languages.guessing import likely


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ann Lee left Rome.", "en"),
        ("Obama visits Berlin", "en"),
        ("Angela Merkel met Emmanuel Macron.", "en"),
        ("", "en"),
        ("12345", "en"),
        ("Emmanuel Macron est à Paris.", "fr"),
        ("Mette Frederiksen sagde, at mange mennesker blev i Aarhus.", "da"),
        ("De koning werd niet gezien.", "nl"),
        ("Angela Merkel kam nach Berlin.", "de"),
        ("La lluvia detuvo los trenes en Sevilla.", "es"),
        ("Tågen stod stilla i två timmar.", "sv"),
        ("Junat seisoivat kaksi tuntia Tampereella.", "fi"),
        ("Toget sto stille i to timer utenfor Bodø.", "no"),
        ("I treni sono rimasti fermi per due ore.", "it"),
        ("Pociągi stały przez dwie godziny w Łodzi.", "pl"),
        ("Los Angeles and San Francisco share a line.", "en"),
        ("El Niño, La Niña and what they mean for Peru", "en"),
        ("Владимир Путин приехал в Пекин.", "ru"),
        ("Zemřela 12. května 2001 v Liberci", "cs"),
        ("Hon avled den 12 maj 2001 i Kalmar", "sv"),
        ("Han døde 12. mai 2001 i Hamar", "no"),
        ("Umrla je 12. maja 2001 v Celju", "sl"),
        ("Роден на 12 юни 2001 в Пловдив", "bg"),
        ("Мъжът стоя там дълго", "bg"),
        ("Объявлен подъезд", "ru"),
        ("बाढ़ में पुल बह गया", "hi"),
        ("سیل پل را برد", "fa"),
        ("جرف السيل جسرا", "ar"),
        ("سیلاب پل بہا لے گیا", "ur"),
        ("Президент Зеленський прибув до Львова, де його зустріли.", "uk"),
    ],
)
def test_likely(text: str, language: str) -> None:
    assert likely(text) == language


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        *(("қ", "kk"), ("ғ", "kk"), ("ң", "kk"), ("ә", "kk"), ("ұ", "kk"), ("һ", "kk")),
        *(("ї", "uk"), ("є", "uk"), ("ґ", "uk"), ("і", "uk"), ("ў", "be")),
        *(("ђ", "sr"), ("ћ", "sr"), ("џ", "sr"), ("љ", "sr"), ("њ", "sr"), ("ј", "sr")),
        *(("ѓ", "mk"), ("ќ", "mk"), ("ѕ", "mk"), ("ы", "ru"), ("а", "ru")),
    ],
)
def test_a_letter_tells_who_writes_cyrillic_so(letter: str, language: str) -> None:
    assert likely(f"Зорблат {letter}к.") == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Той беше на мост.", "bg"),  # two little words
        ("Был на мост.", "ru"),
        ("Мост на реке.", "ru"),  # one of them
        ("Был на мосту от а.", "ru"),
        ("Қар і лёд ї", "kk"),  # the first letter of the table decides
    ],
)
def test_two_little_words_make_bulgarian_unless_a_letter_tells_otherwise(text: str, language: str) -> None:
    assert likely(text) == language


def test_a_long_text_is_told_by_its_words() -> None:
    assert (
        likely("Der Minister sagte am Montag, dass die Gespräche bis zum Ende der Woche gehen. " * 6) == "de"
    )
