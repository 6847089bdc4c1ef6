"""Entities by spaCy, with whatever model of the article's language is installed.

The models are not on PyPI, where strangers hold their names; spaCy's own command fetches them.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from threading import Lock

from corpus.article import Label, Sentence, Span
from corpus.entities.mention import Mention
from corpus.entities.numeric.finding_numbers import find as find_numbers
from corpus.entities.overlaps import longest
from corpus.entities.rules.cues import decide_kinds
from corpus.entities.rules.trimming import trim
from corpus.errors import MissingExtraError
from corpus.type_hints import Any, Final

_SIZES: Final = ("lg", "md", "sm", "trf")
"""The best model first; transformers last, since they need more than their own package."""
_NEEDED: Final = frozenset({"tok2vec", "transformer", "ner", "entity_ruler"})
_SMALL: Final = {"en": "en_core_web_sm", "zh": "zh_core_web_sm"}
_LONGEST: Final = 50_000
"""Characters given to spaCy at once; it refuses a million."""
# Models of other languages than English tell four kinds only, and no state from a river.
_OTHER_NAMES: Final = {"PER": Label.PERSON, "PERSON": Label.PERSON, "LOC": Label.LOC, "MISC": None}

_loading = Lock()


def find(text: str, sentences: Sequence[Sentence], *, language: str) -> list[Mention]:
    """The mentions by spaCy; MissingExtraError when the package or a model of `language` is missing."""
    with _loading:
        pipeline = _pipeline(language or "en")
    mentions = decide_kinds(trim(_mentions(pipeline, text, sentences), text), text)
    if "DATE" in pipeline.get_pipe("ner").labels:
        return mentions
    return longest([*find_numbers(text, sentences, language=language), *mentions])


def _mentions(pipeline: Any, text: str, sentences: Sequence[Sentence]) -> Iterator[Mention]:
    for start, end in _pieces(text, sentences):
        for found in pipeline(text[start:end]).ents:
            if found.label_ in _OTHER_NAMES or found.label_ in tuple(Label):
                label = _OTHER_NAMES.get(found.label_) or _label(found.label_)
                yield Mention(Span(start + found.start_char, start + found.end_char), label)


def _label(name: str) -> Label | None:
    return Label(name) if name in tuple(Label) else None


def _pieces(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Stretches of the text short enough for spaCy, cut between sentences where that can be."""
    start = 0
    while start < len(text):
        end = min(len(text), start + _LONGEST)
        ends = [sentence.span.end for sentence in sentences if start < sentence.span.end <= end]
        end = ends[-1] if ends and end < len(text) else end
        yield start, end
        start = end


@lru_cache(maxsize=2)
def _pipeline(language: str) -> Any:
    try:
        import spacy
    except ImportError as problem:
        raise MissingExtraError("spacy", "the package spacy", "install nutgraf[spacy]") from problem
    name = _model(spacy.util.get_installed_models(), language)
    if name is None:
        wanted = _SMALL.get(language, f"{language}_core_news_sm")
        raise MissingExtraError(
            "spacy", f"a model of the language {language!r}", f"run python -m spacy download {wanted}"
        )
    available = spacy.util.load_model(name)
    available.select_pipes(enable=[pipe for pipe in available.pipe_names if pipe in _NEEDED])
    return available


def _model(installed: Sequence[str], language: str) -> str | None:
    """The best installed model of the language, else one of many languages, else None."""
    for prefix in (f"{language}_", "xx_"):
        names = sorted(name for name in installed if name.startswith(prefix))
        if names:
            return min(names, key=_rank)
    return None


def _rank(model: str) -> int:
    size = model.rsplit("_", 1)[-1]
    return _SIZES.index(size) if size in _SIZES else len(_SIZES)
