"""Cutting a name of another language where a finder let it run on into the sentence.

"Verona riapre a Milano" is nobody: a person's name has capitals and small particles alone. An organisation
may have small words of its own, "Organisation mondiale de la santé", so it ends only where another begins or
a verb has an object.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.shapes.language_rules import language_rules, titles_before
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_LANGUAGES: Final = frozenset(["ca", "de", "es", "fi", "gl", "hu", "it", "pt", "ru", "sv"])
"""Whose models, on development sets, let persons run on more often than a name has small words."""
_NORTHERN: Final = frozenset(["da", "no", "sv"])
_WORD: Final = lazy_pattern(r"\S+")
_LONG: Final = 4
"""Letters of a word that may be no particle; any shorter one may be."""
_LONG_PARTICLES: Final = frozenset(["della", "dello", "delle", "degli", "bint", "ould"])
_OFFICES: Final = ("de", "del", "della", "du", "do", "da")
"""What stands between a title and what it is of: "presidente del Gobierno"."""
_ARTICLES: Final = "el|la|los|las|il|lo|gli|le|les|o|os|as|der|die|das|den"
_ANOTHER: Final = lazy_pattern(
    rf" (?:y|e|et|ed|und|en|i) (?:(?:{_ARTICLES}) |l['’])(?=([^\W\d_a-zà-öø-ÿ][\w-]*))"
)
"""Where an organisation ends and the next begins: "Tribunal Supremo y el Congreso"."""
_PREPOSITIONS: Final = (
    "ante|con|contra|contre|contro|dans|desde|durante|entre|fra|hacia|hasta|para|per|por|pour|secondo|segun|según|sobre|"
    "sotto|sous|sul|sur|tra|vers|verso"
)
_OBJECT: Final = lazy_pattern(
    rf" (?!(?:{_PREPOSITIONS}) )[a-zà-öø-ÿ]{{4,20}} "
    r"(?:el|la|los|las|un|una|il|lo|gli|le|les|une|os|um|uma) [a-zà-öø-ÿ]"
)
"""A verb and what it is done to: "rechazaron la petición"."""
_BARE: Final = lazy_pattern(
    rf" (?!(?:{_PREPOSITIONS}|avant|après|depuis|dopo|presso|selon|sopra) )[a-zà-öø-ÿ]{{5,20}}"
    r"(?= l['’][A-ZÀ-ÖØ-Þ])"
)
"""What an organisation ends in before the next name, in "Unione europea l'Ungheria"."""
_THEIRS: Final = lazy_pattern(r"([A-ZÆØÅÄÖ]{2,5}-[a-zæøåäö]{4,20}s) ([A-ZÆØÅÄÖ][\w-]*)")
"""A body and who is of it: "EU-kommissionens Vestager"."""
_CAPITAL_ARTICLE: Final = lazy_pattern(r"(?:El|La|Los|Las|Il|Lo|Gli|Le|Les|Os|As) (?=[A-ZÀ-ÖØ-Þ])")


def cut_names(mentions: Iterable[Mention], text: str, *, language: str) -> list[Mention]:
    """The mentions without what is no part of the name; those that nothing is left of are dropped."""
    return [
        _without_titles(part, text, language)
        for mention in mentions
        for part in _cut(mention, text, language)
    ]


def _without_titles(mention: Mention, text: str, language: str) -> Mention:
    """A person without the titles before the name: "Königin Camilla"; "Regina Profeti" has a first name."""
    start, end = mention.span
    if mention.label is not Label.PERSON:
        return mention
    for word, behind in pairwise(_WORD.finditer(text, start, end)):
        title = word.group()
        is_title = title.lower().rstrip(".") in titles_before(language)
        if not is_title or title in gazetteer().first_names or not behind.group()[0].isupper():
            break
        start = behind.start()
    return Mention(Span(start, end), Label.PERSON)


def _cut(mention: Mention, text: str, language: str) -> Iterator[Mention]:
    if language in _NORTHERN and (theirs := _THEIRS.fullmatch(text, *mention.span)):
        body, person = Span(*theirs.span(1)), Span(*theirs.span(2))
        return iter((Mention(body, Label.ORG), Mention(person, Label.PERSON)))
    if mention.label is Label.PERSON and language in _LANGUAGES:
        return _person(mention, text, language)
    if mention.label is Label.ORG:
        return _organisations(mention, text, language)
    return iter((mention,))


def _person(mention: Mention, text: str, language: str) -> Iterator[Mention]:
    start, end = mention.span
    article = _CAPITAL_ARTICLE.match(text, start, end)
    begins = article.end() if article else start
    words = list(_WORD.finditer(text, start, end))
    if words[1 if article else 0].group() in language_rules(language).organisations:
        yield Mention(Span(begins, end), Label.ORG)
        return
    if words[0].group() in language_rules(language).titles and words[1:2] and words[1].group() in _OFFICES:
        return
    for before, word in pairwise(words):
        if len(word.group()) >= _LONG and word.group()[0].islower() and not _is_particle(word.group()):
            yield Mention(Span(start, before.end()), Label.PERSON)
            return
    yield Mention(Span(start, end), Label.PERSON)


def _is_particle(word: str) -> bool:
    """Whether it is a small word within a name, be it tied to the next one: "d'Estaing", "al-Sadr"."""
    return word in _LONG_PARTICLES or not word.isalpha()


def _organisations(mention: Mention, text: str, language: str) -> Iterator[Mention]:
    start, end = mention.span
    known = language_rules(language).organisations | language_rules(language).acronyms
    while (another := _ANOTHER.search(text, start, end)) and another[1] in known:
        yield Mention(Span(start, another.start()), Label.ORG)
        start = another.end()
    if bare := _BARE.search(text, start, end):
        second = Span(bare.end() + len(" l'"), end)
        yield Mention(Span(start, bare.end()), Label.ORG)
        yield Mention(second, language_rules(language).place(second.of(text)) or Label.ORG)
        return
    verb = _OBJECT.search(text, start, end)
    yield Mention(Span(start, verb.start() if verb else end), Label.ORG)
