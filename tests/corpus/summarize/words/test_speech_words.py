"""Words that fill speech."""

import pytest

from corpus.summarize.words.speech_words import fillers, greets, interjections


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "yeah okay thank you"),
        ("de", "ja genau vielen dank"),
        ("fr", "oui merci beaucoup"),
        ("es", "sí muchas gracias"),
        ("it", "grazie mille"),
        ("pt", "sim muito obrigado"),
        ("ru", "добрый день спасибо большое"),
        ("uk", "добрий день дякую"),
        ("pl", "dzień dobry dziękuję"),
        ("tr", "teşekkür ederim"),
        ("ja", "はい"),
        ("", "yes"),
    ],
)
def test_greetings_and_thanks_are_interjections(language: str, said: str) -> None:
    assert set(said.split()) - interjections(language) <= {"you"}


def test_a_language_without_a_list_has_none() -> None:
    assert interjections("xx") == fillers("xx") == frozenset()


def test_a_speaker_looks_for_words_with_more_than_interjections() -> None:
    assert {"think", "mean", "thing"} <= fillers("en") - interjections("en")
    assert fillers("de") == interjections("de")


@pytest.mark.parametrize(
    ("text", "language", "is_greeting"),
    [
        ("Welcome to the show.", "en", True),
        ("HELLO everybody.", "en", True),
        ("Hi there.", "en", True),
        ("Hindsight helps.", "en", False),
        ("Thanks to rain it is green.", "en", True),
        ("We thank you.", "en", False),
        ("Guten Tag.", "de", True),
        ("Bienvenidos a todos.", "es", True),
        ("Hello there.", "", True),
        ("Hello there.", "xx", True),
        ("Welcome there.", "xx", False),
        ("欢迎收看节目。", "zh", True),
        ("今天很欢迎。", "zh", False),
        ("番組へようこそ。", "ja", True),
        ("ご出演ありがとうございました。", "ja", True),
        ("番組は明日です。", "ja", False),
        ("أهلا بكم في البرنامج.", "ar", True),
        ("Спасибо вам!", "ru", True),
        ("Programımıza hoş geldiniz.", "tr", True),
        ("방송을 찾아주신 여러분 환영합니다.", "ko", True),
    ],
)
def test_a_greeting_opens_as_greetings_do(text: str, language: str, is_greeting: bool) -> None:
    assert greets(text, language) is is_greeting
