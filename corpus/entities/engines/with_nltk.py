"""Names by NLTK's chunker for English, where its data is installed; in other languages it finds none."""

import re
from collections.abc import Iterator, Sequence

from corpus.article import Label, Sentence, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.cues import decide_kinds
from corpus.entities.rules.trimming import trim
from corpus.errors import MissingExtraError
from corpus.type_hints import Any, Final

_DATA: Final = ("averaged_perceptron_tagger_eng", "maxent_ne_chunker_tab", "words")
_LABELS: Final = {
    "PERSON": Label.PERSON,
    "ORGANIZATION": Label.ORG,
    "GPE": Label.GPE,
    "GSP": Label.GPE,
    "LOCATION": Label.LOC,
    "FACILITY": Label.FAC,
}
# NLTK's own tokenizer rewrites quotation marks, and offsets would be guesses.
_TOKEN: Final = re.compile(r"['’]s\b|\w+(?:-\w+)*|[^\w\s]")


def find(text: str, sentences: Sequence[Sentence], *, language: str) -> list[Mention]:
    """The names by NLTK; MissingExtraError when the package or its data is missing."""
    if language not in ("en", ""):
        return []
    try:
        import nltk
    except ImportError as problem:
        raise MissingExtraError("nltk", "the package nltk", "install nltk") from problem
    tokens = [list(_TOKEN.finditer(text, sentence.span.start, sentence.span.end)) for sentence in sentences]
    try:
        tagged = nltk.pos_tag_sents([[match.group() for match in words] for words in tokens])
        trees = list(nltk.ne_chunk_sents(tagged))
    except LookupError as problem:
        remedy = f"run python -m nltk.downloader {' '.join(_DATA)}"
        raise MissingExtraError("nltk", "the data of its tagger and chunker", remedy) from problem
    found = [mention for tree, words in zip(trees, tokens, strict=True) for mention in _mentions(tree, words)]
    return decide_kinds(trim(found, text), text)


def _mentions(tree: Any, words: Sequence[re.Match[str]]) -> Iterator[Mention]:
    at = 0
    for node in tree:
        length = 1 if isinstance(node, tuple) else len(node)
        if not isinstance(node, tuple) and node.label() in _LABELS:
            span = Span(words[at].start(), words[at + length - 1].end())
            yield Mention(span, _LABELS[node.label()])
        at += length
