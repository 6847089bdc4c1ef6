"""Lines of results and fixtures: "Hartford 4 BOSTON 2", "CHICAGO AT TORONTO", "Valencia v Barcelona".

What stands in such lines plays. Where one of them is a team to a finder, all are, and at their full length.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import outside
from corpus.entities.rules.certainty import certain_label
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern, worded_pattern
from corpus.type_hints import Final

_NAME: Final = r"([A-Z][\w.'’&-]{1,14}(?: [A-Z][\w.'’&-]{0,14}){0,3})"
_LINE: Final = lazy_pattern(
    rf"^{_NAME} (?:\d{{1,3}} {_NAME} \d{{1,3}}(?: \([^\n()]{{1,30}}\))?|(?:AT|at|v|vs\.?) {_NAME}) *$",
    re.MULTILINE,
)
_SIGN: Final = lazy_pattern(
    r"^[^\n]{2,60} (?:\d{1,3}|AT [^\n]{2,60}|vs?\.? [^\n]{2,60})(?: \([^\n()]+\))? *$", re.MULTILINE
)
"""What such a line has and hardly a line of prose; the pattern above takes longer."""
_LEAST: Final = 2
"""Lines that follow one another."""
_GAP: Final = 2
"""Characters between them: an empty line at the most."""
_ENTRY: Final = worded_pattern(
    r"(?<![\w.] )\b([A-Z][\w.'’ -]{2,30}?) \(([A-Z][A-Za-z]{2,20}(?: [A-Z][a-z]+)?)\) [0-9]{1,3}(?![\d.:])",
    tuple(f") {digit}" for digit in range(10)),
)
"""Who stands in a table of clubs of several lands: "CSKA Moscow (Russia) 9"."""
_LEAST_ENTRIES: Final = 3
_SPORT: Final = lazy_pattern(
    r" (?:ICE )?(?:HOCKEY|BASKETBALL|FOOTBALL|BASEBALL|SOCCER|CRICKET|TENNIS|GOLF)$| ICE$"
)
"""What a league in capitals is not called: "NHL ICE HOCKEY"."""


def read_results(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with who plays in lines of results as organisations."""
    cut = [_without_sport(mention, text) for mention in _with_entries(mentions, text)]
    if not _SIGN.search(text):
        return cut
    label_at = {mention.span.start: mention.label for mention in cut}
    spans = [span for block in _blocks(text) if _are_teams(block, label_at, text) for span in block]
    teams = [Mention(span, Label.ORG) for span in spans]
    return sorted([*outside(cut, teams), *teams], key=lambda mention: mention.span)


def _with_entries(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with the clubs in a table of several lands, if one is told and nobody is a person."""
    entries = {entry.start(1): entry for entry in _ENTRY.finditer(text) if _is_country(entry[2])}
    within = [mention for mention in mentions if mention.span.start in entries]
    labels = [mention.label for mention in within]
    is_table = len(entries) >= _LEAST_ENTRIES and Label.ORG in labels
    if not is_table or any(_is_somebody(mention, text) for mention in within):
        return list(mentions)
    clubs = [Mention(mention.span, Label.ORG) for mention in within]
    return sorted([*outside(mentions, clubs), *clubs], key=lambda mention: mention.span)


def _is_somebody(mention: Mention, text: str) -> bool:
    return mention.label is Label.PERSON and mention.span.of(text).split()[0] in gazetteer().first_names


def _without_sport(mention: Mention, text: str) -> Mention:
    sport = _SPORT.search(text, *mention.span) if mention.label is Label.ORG else None
    return Mention(Span(mention.span.start, sport.start()), Label.ORG) if sport else mention


def _blocks(text: str) -> Iterator[list[Span]]:
    """The names of lines that follow one another, if they are enough."""
    lines, names, end = 0, list[Span](), 0
    for line in _LINE.finditer(text):
        if line.start() > end + _GAP:
            if lines >= _LEAST:
                yield names
            lines, names = 0, []
        names += [Span(*line.span(group)) for group in (1, 2, 3) if line[group]]
        lines, end = lines + 1, line.end()
    if lines >= _LEAST:
        yield names


def _are_teams(names: Sequence[Span], label_at: Mapping[int, Label | None], text: str) -> bool:
    """Whether clubs play, not countries, and not people."""
    if any(_is_country(name.of(text)) for name in names):
        return False
    labels = [label_at.get(name.start) for name in names]
    return Label.ORG in labels and 3 * labels.count(Label.PERSON) <= len(names)


def _is_country(name: str) -> bool:
    return certain_label(name) is Label.GPE or name.title() in gazetteer().countries
