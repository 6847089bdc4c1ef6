"""Where a lawmaker was elected, as American news writes it: "Sen. Olympia Snowe (R-Maine)"."""

from collections.abc import Iterable, Iterator

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import outside
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import worded_pattern
from corpus.type_hints import Final

_SEAT: Final = worded_pattern(
    r"[DRI](?<![\w-].)-((?:(?:New|North|South|West|Rhode) )?[A-Z][a-z]+\b|[A-Z]{2}\b|(?:[A-Z]\.){2}"
    r"|[A-Z]\.[A-Z]\b)",
    ("D-", "R-", "I-"),
)
_CODES: Final = (
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev "
    "Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD "
    "MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC"
)
_SHORT: Final = frozenset(_CODES.split())


def read_seats(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with the states behind a party's letter as places, without the letter."""
    seats = list(_seats(text))
    spans = [Mention(Span(seat.span.start - len("D-"), seat.span.end), None) for seat in seats]
    return sorted([*outside(mentions, spans), *seats], key=lambda mention: mention.span)


def _seats(text: str) -> Iterator[Mention]:
    for seat in _SEAT.finditer(text):
        state = seat.group(1)
        if state.replace(".", "") in _SHORT or state in gazetteer().regions:
            yield Mention(Span(*seat.span(1)), Label.GPE)
