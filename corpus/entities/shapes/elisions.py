"""Names that an apostrophe tears in French and Italian: "Valéry Giscard d'Estaing", "N'Golo", "L'Aquila".

The tokens of a model part every elided article from its word, so that a name is found without its beginning.
A capital article within a sentence belongs to the name; one that opens a sentence is only an article.
"""

from collections.abc import Iterable, Sequence

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.shapes.language_rules import language_rules
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

LANGUAGES: Final = frozenset(["fr", "it", "ca"])
_REACH: Final = 40
"""Characters before a name that are looked at."""
_NEGATION: Final = lazy_pattern(r"(?<!\w)N['’]$")
"""What stands before verbs alone, which have no capital: "N'Golo"."""
_WITHIN: Final = lazy_pattern(r"(?<=[a-zà-öø-ÿ,] )([LD])['’]$")
_OF: Final = lazy_pattern(r" [dD]['’]")
_FORENAME: Final = lazy_pattern(r"(?<![\w'’-])([A-ZÀ-ÖØ-Þ][\w-]{1,20}) $")


def join_elided(mentions: Iterable[Mention], text: str, *, language: str) -> list[Mention]:
    """The mentions with what an apostrophe has torn off them, in the languages that elide articles."""
    if language not in LANGUAGES or ("'" not in text and "’" not in text):
        return list(mentions)
    whole: list[Mention] = []
    for mention in mentions:
        reached = whole[-1].span.end if whole else 0
        longer = _with_beginning(mention, text, reached, language)
        if whole and _is_of_family(whole[-1], longer, text, language):
            longer = Mention(Span(whole.pop().span.start, longer.span.end), Label.PERSON)
        whole.append(longer)
    return _as_elsewhere(whole, text)


def _with_beginning(mention: Mention, text: str, reached: int, language: str) -> Mention:
    """The mention with the capital particle that is joined to it, and a person's forename before that."""
    start, end = mention.span
    floor = max(reached, start - _REACH)
    if _NEGATION.search(text, floor, start):
        return Mention(Span(start - 2, end), mention.label)
    is_listed = language_rules(language).place(text[start:end])
    if not is_listed and (article := _WITHIN.search(text, floor, start)):
        label = Label.PERSON if article.group(1) == "D" and " " not in text[start:end] else mention.label
        mention = Mention(Span(article.start(), end), label)
    if text.startswith(("D'", "D’"), mention.span.start):
        return _with_forename(mention, text, floor)
    return mention


def _with_forename(mention: Mention, text: str, floor: int) -> Mention:
    forename = _FORENAME.search(text, floor, mention.span.start)
    if forename is None or forename.group(1) not in gazetteer().first_names:
        return mention
    return Mention(Span(forename.start(1), mention.span.end), Label.PERSON)


def _is_of_family(before: Mention, mention: Mention, text: str, language: str) -> bool:
    """Whether a name goes on behind "d'": "Valéry Giscard d'Estaing", but not "Paul Roux d'Italie"."""
    name, first = mention.span.of(text), before.span.of(text)
    if name.startswith(("D'", "D’")) and text[before.span.end : mention.span.start] == " ":
        return before.label is Label.PERSON
    is_place = name in gazetteer().cities or language_rules(language).place(name)
    if before.label is not Label.PERSON or " " not in first or " " in name or is_place:
        return False
    return bool(_OF.fullmatch(text, before.span.end, mention.span.start))


def _as_elsewhere(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions at sentences' starts with the article that the name has within one: "L'Aquila"."""
    names = {mention.span.of(text) for mention in mentions}
    begun = {name[2:] for name in names if name.startswith(("L'", "L’"))}
    return [_begun(mention, text) if mention.span.of(text) in begun else mention for mention in mentions]


def _begun(mention: Mention, text: str) -> Mention:
    start, end = mention.span
    has_article = text.startswith(("L'", "L’"), max(0, start - 2))
    return Mention(Span(start - 2, end), mention.label) if start > 1 and has_article else mention
