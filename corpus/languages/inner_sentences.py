"""The sentences that NLTK sees within what we hold to be one sentence.

NLTK's word tokenizer cuts a full stop off only at the end of a sentence, and asks Punkt's English model where
that is, whatever the language. Punkt's decisions (Kiss & Strunk, 2006) come from the package `punkt`; which
places are put to it, and what becomes of closing quotes, is done here, as that package mends NLTK's faults.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

_CLOSERS = re.compile(r"""["')\]}‘’“”«»]+?(?:\s+|(?=--)|$)""", re.MULTILINE)
_CANDIDATE = re.compile(r"""[.?!](?=(?P<after>[)";}\]*:@'({\[‘’“”«»?!]|\s+(?P<next>\S+)))""")
_LAST_SPACE = re.compile(r"[ \t\n\r\v\f](?=[^ \t\n\r\v\f]*\Z)")


def split_inside(sentence: str) -> list[str]:
    """The parts of the sentence, at least one."""
    if not _CANDIDATE.search(sentence):
        return [sentence]
    return [sentence[start:end] for start, end in _realigned(sentence, list(_parts(sentence)))]


def _parts(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match, context in _candidates(text):
        if _holds_break(context):
            yield start, match.end()
            start = match.start("next") if match["next"] else match.end()
    yield start, len(text.rstrip())


def _candidates(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Each mark that may end a sentence, the last of a run, with the words around it."""
    start, end = 0, 0
    previous: re.Match[str] | None = None
    for match in _CANDIDATE.finditer(text):
        space = _LAST_SPACE.search(text[end : match.start()])
        word_start = end + space.start() + 1 if space and space.start() else start
        if previous and end <= word_start:
            yield previous, text[start:end] + previous[0] + previous["after"]
        previous, start, end = match, word_start, match.start()
    if previous:
        yield previous, text[start:end] + previous[0] + previous["after"]


def _realigned(text: str, parts: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The parts, with the quotes and brackets that close one given back to it."""
    moved = 0
    for (start, end), following in zip(parts, [*parts[1:], None], strict=True):
        start += moved
        closers = _CLOSERS.match(text[following[0] : following[1]]) if following else None
        moved = closers.end() if closers else 0
        if following and closers:
            yield start, following[0] + len(closers[0].rstrip())
        elif text[start:end]:
            yield start, end


@lru_cache(maxsize=10_000)
def _holds_break(context: str) -> bool:
    """Whether a sentence ends within the context; its last token is there to be looked at only."""
    return any(list(_decider()(context))[:-1])


@cache
def _decider() -> Callable[[str], Iterator[bool]]:
    from punkt import annotate_tokens, load_model
    from punkt.rules.words import PunktWordTokenizer

    model, tokenizer = load_model("english"), PunktWordTokenizer()

    def decide(context: str) -> Iterator[bool]:
        """Whether a sentence ends at each token of a context."""
        for token in annotate_tokens(tokenizer.tokenize_annotated(context), model):
            yield bool(token.sentbreak)

    return decide
