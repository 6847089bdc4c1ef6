"""Giving every mention its canonical name, the same for all mentions of one entity in an article."""

from collections import Counter
from collections.abc import Iterable, Sequence

from corpus.article import Entity, Label
from corpus.entities.mention import Mention
from corpus.entities.ministries import names_of_ministries
from corpus.entities.rules.certainty import is_town_or_country
from corpus.entities.rules.organisations import (
    acronym_behind,
    company_called,
    first_of_company,
    initials_of,
    without_legal_form,
)
from corpus.entities.rules.people import people_names
from corpus.entities.well_known import well_known_names
from corpus.folding import folded
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import TYPE_CHECKING, Final
from corpus.value_types import Value

if TYPE_CHECKING:
    from corpus.entities.aliases import Aliases

_GROUP: Final = lazy_pattern(r" (?:Group|Holdings?)$")
_RANK: Final = lazy_pattern(r"\b(King|Queen|Prince|Princess|Emperor|Empress|Sultan|Emir|Pope|Duke|Duchess) $")
_LONGEST_RANK: Final = 10
_SPELT: Final = (Label.PERSON, Label.GPE, Label.LOC, Label.ORG, Label.FAC)


class _Sense(Value):
    """What an article as a whole says about the names in it."""

    ministries: dict[str, str]
    """What a ministry was first called: "Interior Ministry" for a later "Ministry of Interior"."""
    spelling: dict[str, str]
    """The best spelling of a name by its letters without case and marks."""
    full: dict[str, str]
    """The organisation that an acronym stands for."""
    things: dict[str, str]
    """The telescope or the like that an acronym in brackets stands for."""
    groups: dict[str, str]
    """What a company's group is called without that word."""


def name_all(
    mentions: Sequence[Mention], text: str, *, aliases: "Aliases | None" = None
) -> tuple[Entity, ...]:
    """The mentions as entities; a user's aliases have the last word on a name."""
    forms = [" ".join(mention.span.of(text).split()) for mention in mentions]
    sense = _sense_of(mentions, forms, text)
    spelt = [_spelt(mention.label, form, sense) for mention, form in zip(mentions, forms, strict=True)]
    people = people_names(
        (
            form if mention.label is Label.PERSON else ""
            for mention, form in zip(mentions, spelt, strict=True)
        ),
        (_rank(mention.span.start, text) if mention.label is Label.PERSON else "" for mention in mentions),
    )
    own = aliases.names() if aliases else {}
    entities: list[Entity] = []
    for mention, form, written, person in zip(mentions, forms, spelt, people, strict=True):
        if mention.label:
            name = person or _name(mention.label, written, sense)
            entities.append(Entity(mention.label, mention.span, own.get(form) or own.get(name) or name))
    return tuple(entities)


def _sense_of(mentions: Sequence[Mention], forms: Sequence[str], text: str) -> _Sense:
    organisations = [
        (form, mention.span.start)
        for mention, form in zip(mentions, forms, strict=True)
        if mention.label is Label.ORG
    ]
    return _Sense(
        names_of_ministries(organisations, text),
        _spelling(mentions, forms),
        _acronyms(mentions, forms, text),
        _bracketed(mentions, forms, text, label=Label.PRODUCT),
        _groups({form for form, _ in organisations}),
    )


def _rank(start: int, text: str) -> str:
    """The title of a ruling family that stands before a name."""
    rank = _RANK.search(text, max(0, start - _LONGEST_RANK), start)
    return rank.group(1) if rank else ""


def _spelt(label: Label | None, form: str, sense: _Sense) -> str:
    if label not in _SPELT:
        return form
    spelt = sense.spelling[folded(form)]
    # OSLO is a place in small letters, too, and USSR is none.
    is_shouted = (
        label is not Label.ORG and spelt.isupper() and (len(spelt) > 4 or is_town_or_country(spelt.title()))
    )
    return spelt.title() if is_shouted else spelt


def _name(label: Label, form: str, sense: _Sense) -> str:
    if label is Label.PRODUCT:
        return sense.things.get(form, form)
    if label is Label.ORG:
        form = sense.full.get(form, form)
        form = sense.ministries.get(form, form)
        form = without_legal_form(form)
        form = sense.groups.get(form, form)
    return _well_known(label, form) if label in (Label.GPE, Label.LOC, Label.ORG) else form


def _well_known(label: Label, form: str) -> str:
    name = well_known_names().get(form, form)
    # Emirates is an airline, too, which is not what the country is called.
    is_other = label is Label.ORG and form in gazetteer().organisations and is_town_or_country(name)
    return form if is_other else name


def _spelling(mentions: Sequence[Mention], forms: Sequence[str]) -> dict[str, str]:
    """The commonest spelling that is not all capitals, else the first."""
    counts = Counter(form for mention, form in zip(mentions, forms, strict=True) if mention.label in _SPELT)
    spelling: dict[str, str] = {}
    for form, _ in sorted(counts.items(), key=lambda item: (item[0].isupper(), -item[1])):
        spelling.setdefault(folded(form), form)
    return spelling


def _acronyms(mentions: Sequence[Mention], forms: Sequence[str], text: str) -> dict[str, str]:
    """The organisations by their acronyms: in brackets after the name, or its initials."""
    initials: dict[str, str] = {}
    firms: dict[str, list[str]] = {}
    for mention, form in zip(mentions, forms, strict=True):
        if mention.label is Label.ORG and " " in form:
            for word in {company_called(form), first_of_company(form)}:
                firms.setdefault(word, []).append(form)
            for letters in initials_of(form.split()):
                initials.setdefault(letters, form)
    full = _bracketed(mentions, forms, text, label=Label.ORG)
    called = {
        word: names[0] for word, names in firms.items() if len(set(map(without_legal_form, names))) == 1
    }
    return {
        short: name for short, name in (called | initials | full).items() if len(short) > 1 and short != name
    }


def _bracketed(
    mentions: Sequence[Mention], forms: Sequence[str], text: str, *, label: Label
) -> dict[str, str]:
    """The names of a kind by the acronyms that stand behind them."""
    full: dict[str, str] = {}
    for mention, form in zip(mentions, forms, strict=True):
        if mention.label is label and " " in form and (acronym := acronym_behind(mention.span.end, text)):
            full.setdefault(acronym, form)
    return full


def _groups(organisations: Iterable[str]) -> dict[str, str]:
    """What groups are called where the article names them without that word: "Goldman Sachs"."""
    names = set(map(without_legal_form, organisations))
    return {
        name: called
        for name in names
        if (called := _GROUP.sub("", name)) != name and called in names and _is_only_name(called)
    }


def _is_only_name(name: str) -> bool:
    """Whether nothing in a name says what it is; a stock exchange is not the group that owns it."""
    words = name.split()
    return len(words) > 1 and words[-1] not in gazetteer().organisation_words
