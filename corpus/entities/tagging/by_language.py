"""Finding names in other languages than English, with a small model for each or for its family.

Only the model of the language at hand is read, when it is first met.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from corpus.article import Label, Sentence, Span
from corpus.entities.mention import Mention
from corpus.entities.tagging.characters import LANGUAGES, keys_in
from corpus.entities.tagging.chinese import read_chinese
from corpus.entities.tagging.kinship import model_of
from corpus.entities.tagging.model import Model, read_model
from corpus.entities.tagging.simplified import simplified
from corpus.entities.tagging.tagger import Tagger, mentions_of
from corpus.entities.tagging.tokens import Tokens, stretches, tokenize
from corpus.entities.tagging.viterbi import best_path, chain
from corpus.gazetteer.gazetteer import gazetteer
from corpus.own_files import own_view
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_HONORIFIC: Final = lazy_pattern(
    r"\s?(?:元?首相|大統領|総理大臣|総理|外相|社長|会長|容疑者|被告|選手|監督|議員|知事|さん|氏|"
    r"대통령|총리|장관|의원|대표|회장|감독|씨)$"
)


def find_in(text: str, sentences: Sequence[Sentence], *, language: str) -> list[Mention]:
    """The names of `text`, sorted, none overlapping another, in a language that has a model."""
    spans = list(stretches(text, sentences))
    if language == "zh":
        text = simplified(text)
    if language in LANGUAGES:
        return [mention for span in spans for mention in _of_sentence(text, span, language)]
    tokens = [tokenize(text, span, language) for span in spans]
    labels = _tagger(model_of(language)).labels([each.words for each in tokens])
    return [mention for each, tags in zip(tokens, labels, strict=True) for mention in mentions_of(each, tags)]


def _of_sentence(text: str, span: Span, language: str) -> Iterable[Mention]:
    found = _in_characters(text, span, language)
    return read_chinese(list(found), text, span) if language == "zh" else found


def _in_characters(text: str, span: Span, language: str) -> Iterator[Mention]:
    model, sentence = _model(language), span.of(text)
    sums = (model.scores(model.sum(keys)) for keys in keys_in(sentence, language))
    path = best_path(sums, chain(model.labels, model.transitions))
    starts = tuple(range(span.start, span.end))
    found = mentions_of(Tokens(tuple(sentence), starts), [model.labels[label] for label in path])
    return (_without_honorific(mention, text) for mention in found)


def _without_honorific(mention: Mention, text: str) -> Mention:
    """The mention of a person without the title behind the name."""
    honorific = _HONORIFIC.search(mention.span.of(text), 1)
    if mention.label is not Label.PERSON or not honorific:
        return mention
    return Mention(Span(mention.span.start, mention.span.start + honorific.start()), mention.label)


@cache
def _tagger(name: str) -> Tagger:
    return Tagger(_model(name), gazetteer())


@cache
def _model(name: str) -> Model:
    return read_model(own_view(__file__, f"data/{name}.bin"))
