"""What is made of a detector's answers: its own are another program's, so ours gives them here."""

from collections.abc import Callable

import pytest

from corpus import encoding_guess
from corpus.encoding_guess import guess

Detector = Callable[..., list[bytes]]
RUSSIAN = "приём здесь".encode("cp1251")
"""In Latin-1 a sign stands within a word of it."""


@pytest.fixture
def detected(monkeypatch: pytest.MonkeyPatch) -> Detector:
    """Let a detector find the first encoding, and others as likely as is said; tell what it sees."""

    def answer(first: str, **likely: float) -> list[bytes]:
        seen: list[bytes] = []

        def detect(sample: bytes) -> dict[str, str]:
            seen.append(sample)
            return {"encoding": first}

        rows = [{"encoding": name.replace("_", "-"), "confidence": how} for name, how in likely.items()]
        monkeypatch.setattr(encoding_guess, "detect", detect)
        monkeypatch.setattr(encoding_guess, "detect_all", lambda _, **__: rows)
        return seen

    return answer


def test_the_detector_sees_what_stands_round_the_first_letter_beyond_ascii(detected: Detector) -> None:
    seen = detected("cp1251")

    guess(b"1" * 5_000 + b"\xe0" + b"2" * 70_000)

    assert seen == [b"1" * 4_096 + b"\xe0" + b"2" * (65_536 - 4_097)]


def test_the_detector_sees_the_beginning_where_nothing_is_beyond_ascii(detected: Detector) -> None:
    seen = detected("ascii")

    guess(b"Rain fell.")

    assert seen == [b"Rain fell."]


def test_the_detector_sees_all_of_a_short_text(detected: Detector) -> None:
    seen = detected("cp1251")

    guess(b"1 \xe0 2")

    assert seen == [b"1 \xe0 2"]


def test_what_no_detector_can_tell_is_western(detected: Detector) -> None:
    detected("")

    assert guess(b"\xff\xfe") == "windows-1252"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Die Brücke ist alt.", "windows-1252"),
        ("Die Größe", "windows-1252"),
        ("Größer ist die Brücke.", "cp1250"),
        ("Żona przyszła", "cp1250"),
    ],
)
def test_two_letters_that_are_usual_there_are_of_the_west_and_three_are_not(
    detected: Detector, text: str, encoding: str
) -> None:
    detected("cp1250")

    assert guess(text.encode("cp1250")) == encoding


def test_an_encoding_that_makes_words_of_letters_is_kept(detected: Detector) -> None:
    detected("cp1251", koi8_r=0.9, cp1251=0.6)

    assert guess(RUSSIAN) == "cp1251"


@pytest.mark.parametrize(("likely", "encoding"), [(0.4, "cp1251"), (0.39, "iso8859-1")])
def test_one_without_signs_in_words_need_be_half_as_likely(
    detected: Detector, likely: float, encoding: str
) -> None:
    detected("iso8859-1", iso8859_1=0.8, cp1251=likely)

    assert guess(RUSSIAN) == encoding


def test_one_that_is_as_bad_does_not_take_the_place(detected: Detector) -> None:
    detected("iso8859-1", iso8859_9=0.8, iso8859_1=0.8)

    assert guess(RUSSIAN) == "iso8859-1"


@pytest.mark.parametrize(("text", "encoding"), [("GPSίου", "iso8859-1"), ("GPSίου Ελλάδα", "cp1253")])
def test_a_word_of_two_scripts_speaks_against_an_encoding_unless_others_are_of_one(
    detected: Detector, text: str, encoding: str
) -> None:
    detected("cp1253", cp1253=0.8, iso8859_1=0.8)

    assert guess(text.encode("cp1253")) == encoding
