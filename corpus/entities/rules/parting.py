"""Taking an acronym from the place behind it, in languages that say "in" with a letter: "PiS w Warszawie"."""

from collections.abc import Iterable, Iterator

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_CAPITAL: Final = "[A-ZŁŚŻŹĆŃÓČŠŽĎŤŇÁÉÍÝÚА-ЯЁЄІЇ]"
_IN: Final = lazy_pattern(rf"({_CAPITAL}(?=\w*{_CAPITAL})\w{{1,5}}) (?:we?|v[eo]?|во?|у|u|na|на|în) (\w+)")
"""An acronym has a second capital."""


def part_acronyms(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with "PiS w Warszawie" as an organisation and a place; longer names stay whole."""
    return [part for mention in mentions for part in _parts(mention, text)]


def _parts(mention: Mention, text: str) -> Iterator[Mention]:
    both = _IN.fullmatch(text, mention.span.start, mention.span.end)
    if both is None:
        yield mention
        return
    yield Mention(Span(*both.span(1)), Label.ORG)
    if both.group(2)[0].isupper():
        yield Mention(Span(*both.span(2)), Label.GPE)
