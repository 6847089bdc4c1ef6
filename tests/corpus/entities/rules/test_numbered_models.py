"""What is made in numbered models."""

import pytest

from corpus.article import Label
from corpus.entities.rules.numbered_models import numbered_models
from corpus.entities.rules.products import read_products
from tests.corpus.entities.marking import marked


def _found(text: str) -> list[str]:
    return [mention.span.of(text) for mention in numbered_models(text)]


@pytest.mark.parametrize(
    "model",
    [
        *("iPhone 17 Pro Max", "Windows 11", "Galaxy S23 Ultra", "MacBook Pro"),
        *("Boeing 787-8 Dreamliner", "Boeing 737 MAX", "Boeing 737 Max 8", "Boeing B-52", "Airbus A321neo"),
        *("Embraer E195", "Antonov An-124", "Sukhoi Su-57"),
        *("GPT-5.2", "GPT-4o mini", "Claude Opus 4.5", "Gemini 3 Pro", "Llama 3.1", "DeepSeek-R1", "Qwen3"),
    ],
)
def test_a_model_is_called_with_its_number(model: str) -> None:
    assert _found(f"They saw the {model} on Monday.") == [model]


@pytest.mark.parametrize(
    "words",
    [
        *("Claude 3 times", "Jean-Claude 2.5", "Gemini 12 people", "Grok 4.5 million"),
        *("Boeing 2024 results", "Boeing 700 jobs", "Airbus 320 orders", "Airbus A320.5", "Windows were"),
    ],
)
def test_a_name_before_any_number_is_no_model(words: str) -> None:
    assert _found(f"They gave {words} there.") == []


def test_the_whole_model_replaces_what_was_found_of_it() -> None:
    text = "A Boeing 787-8 Dreamliner of Air Zorb landed."
    found = marked(text, ("Boeing 787", Label.PRODUCT), ("Dreamliner", Label.ORG))

    (mention,) = read_products(found, text)

    assert (mention.span.of(text), mention.label) == ("Boeing 787-8 Dreamliner", Label.PRODUCT)
