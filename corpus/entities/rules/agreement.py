"""Making all mentions of one name in an article agree.

A finder looks at one sentence at a time. Here the whole article decides: a lone surname is whoever bore it in
full, a form that is mostly one thing is that everywhere, and what was seen once is seen again.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.certainty import is_known_place
from corpus.entities.rules.organisations import (
    acronym_behind,
    company_called,
    first_of_company,
    initials_of,
)
from corpus.entities.rules.phrases import Phrases, small_words
from corpus.gazetteer.gazetteer import gazetteer
from corpus.languages.stopwords import stop_words
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final
from corpus.value_types import Value

_SURNAME: Final = lazy_pattern(r"(?![IVX]+$|[JS]r\.?$).{3,}")
_LONGEST_ACRONYM: Final = 3
_ARTICLE: Final = lazy_pattern(r"\b(?:[Tt]he|[Aa]n?) $")
_LONGEST_ARTICLE: Final = 4
_OTHERS: Final = (Label.PERSON, Label.GPE, Label.LOC, None)
"""What a finder takes a company for that is called by one word."""
_REACH: Final = 40
"""Characters before a name that are looked at."""


class _FormEvidence(Value):
    """What the mentions of an article say together."""

    tallies: dict[str, Counter[Label | None]]
    firsts: frozenset[str]
    """The words that names of organisations begin with: "Ardmore" of "Ardmore Council"."""
    firms: frozenset[str]
    """Those that a company is called by, whatever else they could be: "Ardmore" of "Ardmore Foods"."""
    surnames: Counter[str]
    """How often somebody is named in full with that surname."""
    short: frozenset[str]
    """What organisations may be called for short: their acronyms, and "Toyota" for "Toyota Motor Corp"."""
    usual: dict[str, str]
    """How a name in capitals is spelt elsewhere: "ODESA" as "Odesa"."""

    def majority(self, form: str) -> Label | None:
        """The commonest label of a form, the first of equals."""
        tally = self.tally(form)
        return max(tally, key=tally.__getitem__)

    def tally(self, form: str) -> Counter[Label | None]:
        """How often a form has which label."""
        return self.tallies[self.usual.get(form, form)]

    def is_person(self, form: str) -> bool:
        """Whether a form is mostly a person."""
        return form in self.tallies and self.majority(form) is Label.PERSON


def agree(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions relabelled by the whole article's evidence, with those that it shows were missed."""
    evidence = _gather(mentions, text)
    relabelled = [mention.labelled(_label(mention, text, evidence)) for mention in mentions]
    return sorted([*relabelled, *_missed(relabelled, text, evidence)], key=lambda mention: mention.span)


def _gather(mentions: Sequence[Mention], text: str) -> _FormEvidence:
    tallies: dict[str, Counter[Label | None]] = {}
    surnames: Counter[str] = Counter()
    short: set[str] = set()
    firsts: set[str] = set()
    firms: set[str] = set()
    for mention in mentions:
        form = mention.span.of(text)
        tallies.setdefault(form, Counter())[mention.label] += 1
        words = form.split()
        is_bearer = mention.label is Label.PERSON and (len(words) > 1 or is_titled(mention.span, text))
        if is_bearer and _SURNAME.fullmatch(words[-1]):
            surnames[words[-1]] += 1
        if mention.label is Label.ORG and len(words) > 1:
            short |= _short_names(words, mention.span, text)
            firsts.add(words[0])
            firms.add(first_of_company(form))
    return _FormEvidence(
        tallies, frozenset(firsts), frozenset(firms), surnames, frozenset(short), _usual(tallies)
    )


def _usual(forms: Iterable[str]) -> dict[str, str]:
    """Of each form in capitals, acronyms apart, the form that is not."""
    listed = list(forms)
    spelt = {form.upper(): form for form in reversed(listed) if not form.isupper()}
    return {form: spelt[form] for form in listed if form in spelt and len(form) > _LONGEST_ACRONYM}


def _short_names(words: list[str], span: Span, text: str) -> set[str]:
    found = initials_of(words)
    acronym = acronym_behind(span.end, text)
    if not is_known_place(acronym):
        found.add(acronym)
    if called := company_called(" ".join(words)):
        found.add(called)
    return {name for name in found if len(name) > 2}


def _label(mention: Mention, text: str, evidence: _FormEvidence) -> Label | None:
    form = mention.span.of(text)
    if mention.label is not Label.NORP and _is_surname(form, mention.label, evidence):
        return Label.PERSON
    if form in evidence.short and form not in evidence.surnames:
        return Label.ORG
    label = evidence.majority(form)
    is_firm = form in evidence.firms and label in _OTHERS and form not in evidence.surnames
    return Label.ORG if is_firm or (label is Label.PERSON and _is_called(form, evidence)) else label


def is_titled(span: Span, text: str) -> bool:
    """Whether a title stands before a name."""
    before = text[max(0, span.start - _REACH) : span.start].split()
    return bool(before) and before[-1][0].isupper() and before[-1] in gazetteer().titles


def _is_called(form: str, evidence: _FormEvidence) -> bool:
    """Whether an organisation is called by that first word of its name."""
    known = gazetteer()
    is_name = form in evidence.surnames or form in known.first_names or form in known.last_names
    return form in evidence.firsts and not is_name


def _is_surname(form: str, label: Label | None, evidence: _FormEvidence) -> bool:
    """Whether a lone name is that of a person; a firm called after its founder is named far more often."""
    bearers = evidence.surnames[form]
    return bearers > 0 and evidence.tallies[form][label] <= 2 * bearers + 1 and not is_known_place(form)


def _missed(mentions: Sequence[Mention], text: str, evidence: _FormEvidence) -> list[Mention]:
    starts = [mention.span.start for mention in mentions]
    ends = [mention.span.end for mention in mentions]
    missed: list[Mention] = []
    for span in Phrases(_worth_finding(evidence, text)).find(text):
        place = bisect_left(starts, span.end)
        is_free = place == 0 or ends[place - 1] <= span.start
        if (
            is_free
            and _may_be(span, text, evidence)
            and stands_alone(span, text, set(ends[place - 1 : place]))
        ):
            missed.append(Mention(span, _label_of_form(span.of(text), evidence)))
    return missed


def _worth_finding(evidence: _FormEvidence, text: str) -> set[str]:
    """The names to look for again; one that the article also writes small is a word as well."""
    small = small_words(text)
    surnames = {name for name in evidence.surnames if not is_known_place(name)}
    acronyms = {name for name in evidence.short if name.isupper()}
    seen = {form for form in evidence.tallies if _is_telling(form, evidence)}
    return {
        form
        for form in surnames | acronyms | seen
        if form[0].isupper() and form.lower() not in small and form.lower() not in stop_words("en")
    }


def _is_telling(form: str, evidence: _FormEvidence) -> bool:
    return " " in form or max(evidence.tally(form).values()) > 1 or evidence.majority(form) is Label.PERSON


def _may_be(span: Span, text: str, evidence: _FormEvidence) -> bool:
    """Whether a lone name is not "the Farmer", who is nobody's surname."""
    is_after_article = _ARTICLE.search(text, max(0, span.start - _LONGEST_ARTICLE), span.start)
    form = span.of(text)
    return not (is_after_article and form not in evidence.surnames and evidence.is_person(form))


def _label_of_form(form: str, evidence: _FormEvidence) -> Label | None:
    if form in evidence.surnames:
        return Label.PERSON
    return Label.ORG if form in evidence.short else evidence.majority(form)


def stands_alone(span: Span, text: str, ends: set[int]) -> bool:
    """Whether no capitalised word touches the span; such a one would make it part of another name."""
    if " " in span.of(text):
        return True
    after = text[span.end : span.end + 2]
    if after[:1] == "-" or (after[:1] in " ." and after[1:].isupper()):
        return False
    before = text[max(0, span.start - _REACH) : span.start].split("\n")[-1]
    if not before or not before.endswith(" ") or span.start - 1 in ends:
        return not before.endswith("-")
    word = before.split()[-1] if before.split() else ""
    return (
        not word[:1].isupper()
        or word[-1] in ".!?,:;)"
        or word in gazetteer().titles
        or word.lower() in stop_words("en")
    )
