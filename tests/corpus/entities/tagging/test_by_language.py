"""Names in other languages, by the models that are shipped for them."""

from pathlib import Path

import pytest

from corpus.article import Article, Label, Sentence, Span
from corpus.entities.finding import recognize
from corpus.entities.tagging import by_language, kinship

PERSON, ORG, GPE = Label.PERSON, Label.ORG, Label.GPE
DATA = Path(by_language.__file__).parent / "data"


def names(text: str, language: str) -> list[tuple[str, Label]]:
    found = recognize(Article(text, language=language), (Sentence(0, Span(0, len(text)), 0),))
    return [(mention.span.of(text), mention.label) for mention in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Olaf Scholz reiste nach Paris.", [("Olaf Scholz", PERSON), ("Paris", GPE)]),
        ("fr", "Emmanuel Macron est à Berlin.", [("Emmanuel Macron", PERSON), ("Berlin", GPE)]),
        ("fr", "L'Italie d'Emmanuel Macron.", [("Italie", GPE), ("Emmanuel Macron", PERSON)]),
        ("it", "Sergio Mattarella è a Roma.", [("Sergio Mattarella", PERSON), ("Roma", GPE)]),
        ("tr", "Ankara'dan Recep Tayyip Erdoğan.", [("Ankara", GPE), ("Recep Tayyip Erdoğan", PERSON)]),
        ("ru", "Владимир Путин приехал в Пекин.", [("Владимир Путин", PERSON), ("Пекин", GPE)]),
        ("pl", "Donald Tusk przyjechał do Warszawy.", [("Donald Tusk", PERSON), ("Warszawy", GPE)]),
        ("hi", "नरेन्द्र मोदी ने दिल्ली में कहा।", [("नरेन्द्र मोदी", PERSON), ("दिल्ली", GPE)]),
        ("el", "Ο Κυριάκος Μητσοτάκης πήγε στο Παρίσι.", [("Κυριάκος Μητσοτάκης", PERSON), ("Παρίσι", GPE)]),
        (
            "ar",
            "وصل الوزير إلى القاهرة وبيروت وبالرياض.",
            [("القاهرة", GPE), ("بيروت", GPE), ("الرياض", GPE)],
        ),
        ("fa", "او دیروز به تهران و مشهد رفت.", [("تهران", GPE), ("مشهد", GPE)]),
        ("ja", "トヨタ自動車は東京で発表した。", [("トヨタ自動車", ORG), ("東京", GPE)]),
        # Without a language's name, and too short to be sure of it.
        ("", "Le président Emmanuel Macron est à Berlin.", [("Emmanuel Macron", PERSON), ("Berlin", GPE)]),
        ("", "Владимир Путин приехал в Пекин.", [("Владимир Путин", PERSON), ("Пекин", GPE)]),
    ],
)
def test_names_are_found(language: str, text: str, expected: list[tuple[str, Label]]) -> None:
    assert names(text, language) == expected


def test_every_language_with_a_model_has_its_file() -> None:
    shipped = {path.stem for path in DATA.glob("??.bin")}
    assert {kinship.model_of(language) for language in kinship.LANGUAGES_WITH_MODEL} == shipped


def test_the_models_are_small() -> None:
    sizes = [path.stat().st_size for path in DATA.glob("??.bin")]
    assert sum(sizes) <= 6_000_000
    assert max(sizes) <= 500_000


@pytest.mark.parametrize("language", sorted(kinship.LANGUAGES_WITH_MODEL))
def test_any_text_is_read(language: str) -> None:
    for text in ("", " ", "\u0301", "(", "'", "a'b", "A" * 3000, "\u200d\u0915"):
        sentences = [Sentence(0, Span(0, len(text)), 0)]
        spans = [mention.span for mention in by_language.find_in(text, sentences, language=language)]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
