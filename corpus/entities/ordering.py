"""In which order an article's names are shown: those that it is about first, doubtful ones last."""

import re
from collections.abc import Sequence

from corpus.article import Article, Entity, Label, Span
from corpus.entities.rules.certainty import certain_label
from corpus.gazetteer.gazetteer import gazetteer
from corpus.languages.codes import code_for
from corpus.type_hints import Final

_NAMES: Final = (Label.PERSON, Label.ORG, Label.GPE, Label.LOC, Label.NORP, Label.FAC)
_SAYING: Final = re.compile(r",? (?:said|says|told|added|asked|announced)\b|['’]s\b")
_REACH: Final = 12
_PROMINENT: Final = 2
"""How many times a name counts that the title or the first paragraph has."""

Key = tuple[Label, str]


def prominence(article: Article, entities: Sequence[Entity]) -> dict[Key, float]:
    """Of each label and name how prominent it is; 0 of what is met once and that nothing else speaks for."""
    spans: dict[Key, list[Span]] = {}
    for entity in entities:
        spans.setdefault((entity.label, entity.name), []).append(entity.span)
    opening = article.text.find("\n\n")
    opening = len(article.text) if opening < 0 else opening
    return {
        key: _prominence(key, where, article, is_early=where[0].start < opening)
        for key, where in spans.items()
    }


def _prominence(key: Key, spans: Sequence[Span], article: Article, *, is_early: bool) -> float:
    label, name = key
    if len(spans) == 1 and label in _NAMES and not _is_vouched_for(name, spans[0], article.text):
        return 0.0
    is_titled = any(_is_in_title(span.of(article.text), article) for span in spans)
    return len(spans) * (_PROMINENT if is_early or is_titled else 1)


def _is_in_title(name: str, article: Article) -> bool:
    """Whether the title has the name; "Chadwick" does not name Chad."""
    if name not in article.title:
        return False
    # Other languages put endings to names, and some no blanks between words.
    if code_for(article.language, article.text) != "en":
        return True
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", article.title) is not None


def _is_vouched_for(name: str, span: Span, text: str) -> bool:
    """Whether a list, a title before the name or what is said behind it shows that it is one."""
    lists, words = gazetteer(), span.of(text).split()
    before = text[max(0, span.start - 2 * _REACH) : span.start].split()
    known = (lists.first_names, lists.countries, lists.cities, lists.regions, lists.organisation_words)
    return (
        certain_label(name) is not None
        or name in lists.organisations
        or name in lists.nationalities
        or any(word in names for word in words for names in known)
        or (bool(before) and (before[-1] in lists.titles or before[-1] in lists.roles))
        or bool(_SAYING.match(text, span.end))
    )
