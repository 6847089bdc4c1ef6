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
        ("Президент Зеленський прибув до Львова, де його зустріли.", "uk"),
    ],
)
def test_likely(text: str, language: str) -> None:
    assert likely(text) == language
