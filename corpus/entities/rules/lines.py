"""What whole lines show: headings in capitals, and tables whose rows begin with names of one kind.

"VORSTER" in a heading is the Vorster of the story below; New York between Miami and Chicago in a table of
results is a team as they are.
"""

import re
from collections.abc import Iterator, Sequence

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside
from corpus.entities.rules.certainty import certain_label
from corpus.entities.rules.phrases import Phrases
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_HEADING: Final = lazy_pattern(r"^[^a-z\n]{8,300}$", re.MULTILINE)
_IN_CAPITALS: Final = lazy_pattern(r"\b[A-Z]{2}")
_ROW: Final = lazy_pattern(r"^[^\n\d]{2,40}?(?: +[-+.,/:\d]{1,9}){2,20} *-?$", re.MULTILINE)
_ROW_END: Final = lazy_pattern(r" [-+.,/:\d]{1,9} *-?$", re.MULTILINE)
"""The end that every row has, and hardly a line of prose."""
_DATED: Final = lazy_pattern(
    r"^([A-Z][A-Z.'’-]{2,15}(?: [A-Z.'’-]{2,15}){0,2})(?:, [A-Z][\w. ]{2,20})? \d{4}-\d{2}-\d{2} *$",
    re.MULTILINE,
)
"""A line with the place in capitals and the day: "BONN 1996-12-06"."""
_DIGEST: Final = lazy_pattern(r"PRESS DIGEST|Press [Dd]igest|NEWSPAPER (?:HEADLINES|DIGEST)")
_HEADS: Final = (
    "BIATHLON,SKIING,BOBSLEIGH,LUGE,SOCCER,CRICKET,TENNIS,GOLF,BASKETBALL,ATHLETICS,CYCLING,SWIMMING,BOXING,"
    "ROWING,BADMINTON,SQUASH,SNOOKER,RALLYING,MOTORCYCLING,WRESTLING,GYMNASTICS,VOLLEYBALL,HANDBALL,BASEBALL,"
    "RUGBY,PRESS DIGEST,RUGBY UNION,RUGBY LEAGUE,ICE HOCKEY,FIGURE SKATING,SPEED SKATING,MOTOR RACING"
)
_NO_NAMES: Final = frozenset(_HEADS.split(","))
"""What heads a page of the wire."""
_LEAST_ROWS: Final = 3
_SHORTEST: Final = 4
"""Letters; a shorter word in capitals is rather an acronym."""
_SPREAD: Final = (Label.PERSON, Label.ORG, Label.GPE)


def read_lines(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with those in headings that the story knows, and with rows that agree."""
    return _with_headings(_with_rows(_with_dated(_with_digest(mentions, text), text), text), text)


def _with_dated(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with the place of a line with the day as one, wherever it is no person's surname."""
    lines = list(_DATED.finditer(text))
    places = {form for line in lines for form in (line[1], line[1].title())}
    names = [(mention, mention.span.of(text)) for mention in mentions] if places else []
    people = {name.split()[-1].upper() for mention, name in names if _is_full_name(mention, name)}
    read = [
        Mention(mention.span, Label.GPE)
        if mention.label is Label.PERSON and name in places and name.upper() not in people
        else mention
        for mention, name in names
    ]
    dated = [Mention(Span(*line.span(1)), Label.GPE) for line in lines]
    return longest([*read, *dated]) if places else list(mentions)


def _is_full_name(mention: Mention, name: str) -> bool:
    return mention.label is Label.PERSON and " " in name


def _with_digest(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions without what heads a page of sport; in a digest lines in capitals are papers."""
    is_digest = _DIGEST.search(text) is not None
    kept = [mention for mention in mentions if mention.span.of(text) not in _NO_NAMES]
    return [Mention(m.span, Label.ORG) if is_digest and _is_paper(m.span, text) else m for m in kept]


def _is_paper(span: Span, text: str) -> bool:
    is_line = text[span.start - 1 : span.start] in "\n" and text[span.end : span.end + 1] in "\n"
    return is_line and span.of(text).isupper()


def _with_headings(mentions: Sequence[Mention], text: str) -> list[Mention]:
    headings = [line for line in _HEADING.finditer(text) if len(_IN_CAPITALS.findall(line.group())) > 1]
    labels = _in_capitals(mentions, text) if headings else {}
    names = Phrases(labels)
    found = [
        Mention(Span(line.start() + span.start, line.start() + span.end), labels[span.of(line.group())])
        for line in headings
        for span in names.find(line.group())
    ]
    return longest([*mentions, *outside(found, mentions)])


def _in_capitals(mentions: Sequence[Mention], text: str) -> dict[str, Label]:
    """What the names of the story, and its people's surnames, are in capitals."""
    labels: dict[str, Label] = {}
    for mention in mentions:
        name = mention.span.of(text)
        if mention.label in _SPREAD and not name.isupper():
            forms = (name, name.split()[-1]) if mention.label is Label.PERSON else (name,)
            labels.update((form.upper(), mention.label) for form in forms if len(form) >= _SHORTEST)
    return labels


def _with_rows(mentions: Sequence[Mention], text: str) -> list[Mention]:
    teams = {team.span for rows in _tables(text) for team in _teams(rows, mentions, text)}
    return [Mention(mention.span, Label.ORG) if mention.span in teams else mention for mention in mentions]


def _teams(rows: Sequence[Span], mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The names that open the rows, if they are of teams."""
    starts = {row.start for row in rows}
    names = [
        mention
        for mention in mentions
        if mention.span.start in starts and mention.label in (Label.ORG, Label.GPE)
    ]
    are_teams = len(names) >= _LEAST_ROWS and any(name.label is Label.ORG for name in names)
    return names if are_teams and not any(_is_country(name.span.of(text)) for name in names) else []


def _is_country(name: str) -> bool:
    return certain_label(name) is Label.GPE or name.title() in gazetteer().countries


def _tables(text: str) -> Iterator[list[Span]]:
    """The rows that follow one another without a line between."""
    if not _ROW_END.search(text):
        return
    rows: list[Span] = []
    for match in _ROW.finditer(text):
        if rows and match.start() > rows[-1].end + 1:
            yield rows
            rows = []
        rows.append(Span(*match.span()))
    yield rows
