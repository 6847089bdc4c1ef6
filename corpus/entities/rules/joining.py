"""Joining what a finder took apart, and taking apart what it joined.

"Marks & Spencer" is one name, "Tamim bin Hamad" another; "London's Heathrow" are two.
"""

from collections.abc import Iterable, Iterator, Sequence

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest
from corpus.entities.rules.certainty import certain_label, is_known_place
from corpus.entities.rules.trimming import is_saints
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern, worded_pattern
from corpus.type_hints import Final

_AMPERSAND: Final = lazy_pattern(r"& |. & ")
_PARTICLE: Final = lazy_pattern(
    r" (?:bin|bint|ibn|ben|al|el|ul|da|de|del|der|di|dos|du|van|von|van der|von der|zu|ten|ter) "
)
_MORE_OF_A_NAME: Final = lazy_pattern(
    r" (?:bin |bint |ibn )?(?:[Aa]l|[Ee]l|ul|ur)-[A-Z][\w’'-]{1,30}| bin [A-Z]\w{1,30}"
    r"| (?:ten|ter|van(?: de[nr]?)?|von(?: der)?) [A-Z]\w{2,30}|,? [JS]r\b\.?"
)
_YOUNGER: Final = ("Jr.", "Jr", "Sr.", "Sr")
_PARTY: Final = lazy_pattern(
    r"(?:Republican|Democratic|GOP|Labour|Conservative) (?=(?:U\.?S\.? )?(?:Senate|House|Congress)\b)"
)
"""Whose members of a chamber are meant: "Republican Senate Majority Leader"."""
_NICKNAME: Final = lazy_pattern(r' (?:"[A-Z][\w .-]{1,30}"|“[A-Z][\w .-]{1,30}”) ')
_NICKNAMED: Final = worded_pattern(
    r'([A-ZÀ-Þ](?<!\w.)[\w’-]{1,20}) (?:"([A-Z][\w .’-]{1,30})"|“([A-Z][\w .’-]{1,30})”) '
    r"([A-ZÀ-Þ][\w’-]{1,30}(?: Jr\.)?)",
    ('" ', "” "),
)
_HOLDER: Final = lazy_pattern(
    r" (?:(?:Deputy |Vice )?(?:Governor|President|Chairman|Chairwoman|CEO|Chief Executive|"
    r"(?:Secretary|Director)[- ]General|Spokesman|Spokeswoman|Coach)) "
    r"(?=[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}$)"
)
_DID: Final = lazy_pattern(
    r"(?<=\w) (?:said|says|told|tells|sued|sues|approve[ds]|accuse[ds]|nationali[sz]e[ds]|order(?:s|ed)|"
    r"bans|banned|acquire[ds]|fine[ds]|buys|bought|sells|sold|beats?|defeat(?:s|ed)|wins|won|blame[ds]|urge[ds]|"
    r"warn(?:s|ed)|joins|joined|leaves|left|block(?:s|ed)|suspend(?:s|ed)|condemn(?:s|ed)|reject(?:s|ed)|ask(?:s|ed)|"
    r"visit(?:s|ed)|attack(?:s|ed)|launche[ds]|seize[ds]|charge[ds]|arrest(?:s|ed)|expel(?:s|led)|"
    r"rescind(?:s|ed)|canoni[sz]e[ds]) "
    r"(?:the |a |an )?(?=[A-Z])"
)
"""What one did to the other, and so is no part of a name: "Justice Department sued Staples"."""
_SCORER: Final = lazy_pattern(r"([^\n]{1,60}?) [-–] ([^\n]{1,60}?) \(\d")
"""A land and who scored for it: "Spain - Kiko (31st minute)"."""
_MOST_WORDS: Final = 4
_MINUTE: Final = len(" (3")
_HOME: Final = lazy_pattern(
    r"((?!King|Queen|Prince|Duke|Earl|Count|Lord|Lady|Saint|St\b|Mary|Sir|Dame|Baron|Emperor|Archbishop|Bishop|Maid)"
    r"[A-Z][\w.’'-]+ [A-Z][\w’'-]+) of ([A-Z]\w+)"
)
"""Somebody and where from: "Francois Botha of Pretoria"."""
_POSSESSED: Final = lazy_pattern(r"['’]s ")


def join_parts(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with the parts of one name together and two names apart."""
    joined: list[Mention] = []
    for mention in _with_nicknames(list(mentions), text):
        if joined and (label := _joint(joined[-1], mention, text)):
            joined[-1] = Mention(Span(joined[-1].span.start, mention.span.end), label)
        else:
            joined.append(mention)
    return [part for mention in joined for part in _owner_and_own(_extended(mention, text), text)]


def _with_nicknames(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """The mentions with a nickname as part of the name around it: 'Ismael "El Mayo" Zambada'."""
    mentions = longest([*_nicknamed(text), *mentions])
    starts = {mention.span.start: mention for mention in mentions if mention.label is Label.PERSON}
    reached = 0
    for mention in mentions:
        if mention.span.start < reached:
            continue
        nickname = _NICKNAME.match(text, mention.span.end) if mention.label is Label.PERSON else None
        if nickname and (surname := starts.get(nickname.end())):
            mention = Mention(Span(mention.span.start, surname.span.end), Label.PERSON)
        reached = mention.span.end
        yield mention


def _nicknamed(text: str) -> Iterator[Mention]:
    """Who is called by a first name of the lists, a nickname between marks and one name more."""
    for match in _NICKNAMED.finditer(text):
        nickname = match.group(2) or match.group(3)
        if match.group(1) in gazetteer().first_names or nickname.startswith(("El ", "La ", "The ")):
            yield Mention(Span(*match.span()), Label.PERSON)


def _joint(before: Mention, mention: Mention, text: str) -> Label | None:
    """The label of two mentions that are one name, or None."""
    if _AMPERSAND.fullmatch(text, before.span.end - 1, mention.span.start):
        return Label.ORG
    between = text[before.span.end : mention.span.start]
    if between == " " and mention.label in (Label.ORG, Label.FAC) and is_saints(before.span.of(text)):
        return mention.label
    both_people = before.label is Label.PERSON and mention.label is Label.PERSON
    is_one = (between == " " and _is_short(before, mention, text)) or _PARTICLE.fullmatch(between)
    is_younger = between in (", ", " ") and mention.span.of(text) in _YOUNGER
    return Label.PERSON if both_people and (is_one or is_younger) else None


def _is_short(before: Mention, mention: Mention, text: str) -> bool:
    """Whether two neighbours may be one person's name: one of them is a word, and both few."""
    first, second = before.span.of(text).split(), mention.span.of(text).split()
    are_written = not any(word.isupper() and len(word) > 2 for word in (*first, *second))
    return are_written and min(len(first), len(second)) == 1 and len(first) + len(second) <= _MOST_WORDS


def _extended(mention: Mention, text: str) -> Mention:
    """A person with the rest of an Arabic or Dutch name: "Abdel Fattah" before " el-Sissi"."""
    more = _MORE_OF_A_NAME.match(text, mention.span.end) if mention.label is Label.PERSON else None
    return Mention(Span(mention.span.start, more.end()), Label.PERSON) if more else mention


def _with_minute(span: Span) -> Span:
    return Span(span.start, span.end + _MINUTE)


def _owner_and_own(mention: Mention, text: str) -> Iterator[Mention]:
    """The owner and what it owns, where the owner is a place or a well-known organisation."""
    cut = _POSSESSED.search(text, mention.span.start, mention.span.end)
    owner = text[mention.span.start : cut.start()] if cut else ""
    if cut and (certain_label(owner) or is_known_place(owner) or owner in gazetteer().cities):
        yield Mention(Span(mention.span.start, cut.start()), certain_label(owner) or Label.GPE)
        own = None if mention.label is Label.ORG else mention.label
        yield Mention(Span(cut.end(), mention.span.end), own)
    elif did := _DID.search(text, *mention.span):
        yield Mention(Span(mention.span.start, did.start()), mention.label)
        what = text[did.end() : mention.span.end]
        is_place = is_known_place(what) or what in gazetteer().cities
        yield Mention(Span(did.end(), mention.span.end), Label.GPE if is_place else mention.label)
    elif mention.label is Label.ORG and (party := _PARTY.match(text, *mention.span)):
        yield Mention(Span(mention.span.start, party.end() - 1), Label.NORP)
        yield Mention(Span(party.end(), mention.span.end), Label.ORG)
    elif mention.label is Label.GPE and (scorer := _SCORER.fullmatch(text, *_with_minute(mention.span))):
        yield Mention(Span(*scorer.span(1)), Label.GPE)
        yield Mention(Span(*scorer.span(2)), Label.PERSON)
    elif mention.label is Label.PERSON and (home := _HOME.fullmatch(text, *mention.span)):
        yield Mention(Span(*home.span(1)), Label.PERSON)
        yield Mention(Span(*home.span(2)), Label.GPE)
    elif mention.label is Label.PERSON and (name := _name_after_see(mention.span, text)):
        yield Mention(Span(mention.span.start, name - 1), Label.GPE)
        yield Mention(Span(name, mention.span.end), Label.PERSON)
    elif mention.label is Label.ORG and (
        office := _HOLDER.search(text, mention.span.start, mention.span.end)
    ):
        yield Mention(Span(mention.span.start, office.start()), Label.ORG)
        yield Mention(Span(office.end(), mention.span.end), Label.PERSON)
    else:
        yield mention


def _name_after_see(span: Span, text: str) -> int:
    """Where the person's name begins in "(Archbishop of) Canterbury Justin Welby"; 0 in any other name."""
    place, _, rest = span.of(text).partition(" ")
    is_see = text.endswith(" of ", 0, span.start) and place in gazetteer().cities and " " in rest
    return span.start + len(place) + 1 if is_see and rest.split()[0] in gazetteer().first_names else 0
