"""The adapters to spaCy and NLTK, against ten-line fakes; neither needs to be installed."""

import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from corpus.article import Article, Label, Sentence, Span
from corpus.entities.engines import with_spacy
from corpus.entities.finding import recognize
from corpus.errors import MissingExtraError

_TEXT = "President James Cleverly paid $5."


def _recognized(engine: str, *, text: str = _TEXT, language: str = "en") -> list[tuple[str, Label]]:
    sentences = (Sentence(0, Span(0, len(text)), 0),)
    entities = recognize(Article(text, language=language), sentences, engine=engine)
    return [(entity.span.of(text), entity.label) for entity in entities]


class _Pipeline:
    """Finds the same words in every text."""

    pipe_names = ("tok2vec", "ner", "parser")

    def __init__(self, found: dict[str, str]) -> None:
        self.found = found
        self.enabled: list[str] = []

    def select_pipes(self, *, enable: list[str]) -> None:
        self.enabled = enable

    def get_pipe(self, name: str) -> Any:
        return SimpleNamespace(labels=tuple(self.found.values()))

    def __call__(self, text: str) -> Any:
        ents = [
            SimpleNamespace(label_=label, start_char=text.index(word), end_char=text.index(word) + len(word))
            for word, label in self.found.items()
            if word in text
        ]
        return SimpleNamespace(ents=ents)


def _install_spacy(monkeypatch: pytest.MonkeyPatch, pipelines: dict[str, _Pipeline]) -> None:
    fake = ModuleType("spacy")
    fake.util = SimpleNamespace(get_installed_models=lambda: list(pipelines), load_model=pipelines.get)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "spacy", fake)


@pytest.fixture(autouse=True)
def _fresh_pipelines() -> Iterator[None]:
    with_spacy._pipeline.cache_clear()
    yield
    with_spacy._pipeline.cache_clear()


def test_spacy_gives_its_names_and_numbers_without_titles(monkeypatch: pytest.MonkeyPatch) -> None:
    model = _Pipeline({"President James Cleverly": "PERSON", "$5": "MONEY", "paid": "CARDINAL", "x": "DATE"})
    _install_spacy(monkeypatch, {"en_core_web_sm": model})

    assert _recognized("spacy") == [("James Cleverly", Label.PERSON), ("$5", Label.MONEY)]
    assert model.enabled == ["tok2vec", "ner"]


def test_a_spacy_model_without_numbers_gets_them_by_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    model = _Pipeline({"James Cleverly": "PER", "President": "MISC"})
    _install_spacy(monkeypatch, {"fr_core_news_sm": model})

    assert _recognized("spacy", language="fr") == [("James Cleverly", Label.PERSON), ("$5", Label.MONEY)]


def test_the_largest_spacy_model_of_the_language_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    small, large = _Pipeline({"paid": "ORG", "-": "DATE"}), _Pipeline({"James": "PERSON", "-": "DATE"})
    _install_spacy(monkeypatch, {"en_core_web_sm": small, "en_core_web_lg": large, "de_core_news_lg": small})

    assert _recognized("spacy") == [("James", Label.PERSON)]


def test_a_long_text_reaches_spacy_in_pieces_with_exact_spans(monkeypatch: pytest.MonkeyPatch) -> None:
    _install_spacy(monkeypatch, {"en_core_web_sm": _Pipeline({"Cleverly": "PERSON", "-": "DATE"})})
    text = "word " * 20_000 + "Cleverly."

    assert _recognized("spacy", text=text) == [("Cleverly", Label.PERSON)]


def test_a_missing_spacy_model_is_one_line_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    _install_spacy(monkeypatch, {})

    with pytest.raises(MissingExtraError, match="python -m spacy download en_core_web_sm"):
        _recognized("spacy")


def test_a_missing_spacy_is_one_line_with_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)

    with pytest.raises(MissingExtraError, match=r"install nutgraf\[spacy\]"):
        _recognized("spacy")


def _install_nltk(monkeypatch: pytest.MonkeyPatch, label: str) -> None:
    class _Tree(list[Any]):
        def label(self) -> str:
            return label

    def chunk(tagged: list[list[Any]]) -> list[list[Any]]:
        return [[node[0], _Tree(node[1:3]), *node[3:]] for node in tagged]

    fake = ModuleType("nltk")
    fake.pos_tag_sents = lambda sents: [[(word, "NN") for word in sent] for sent in sents]  # type: ignore[attr-defined]
    fake.ne_chunk_sents = chunk  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "nltk", fake)


@pytest.mark.parametrize(
    ("given", "label"), [("PERSON", Label.PERSON), ("ORGANIZATION", Label.ORG), ("GSP", Label.GPE)]
)
def test_nltk_gives_its_names_and_the_rules_the_numbers(
    monkeypatch: pytest.MonkeyPatch, given: str, label: Label
) -> None:
    _install_nltk(monkeypatch, given)

    assert _recognized("nltk") == [("James Cleverly", label), ("$5", Label.MONEY)]


def test_nltk_without_data_is_one_line_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(sents: object) -> object:
        raise LookupError("a page of advice")

    _install_nltk(monkeypatch, "PERSON")
    monkeypatch.setattr(sys.modules["nltk"], "pos_tag_sents", missing)

    with pytest.raises(MissingExtraError, match=r"python -m nltk\.downloader averaged_perceptron_tagger_eng"):
        _recognized("nltk")


def test_nltk_says_nothing_in_other_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    _install_nltk(monkeypatch, "PERSON")

    assert _recognized("nltk", language="de") == [("$5", Label.MONEY)]
