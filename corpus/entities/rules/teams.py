"""Places that play: "Chicago beat Utah 90-87", "Leeds manager Bo Lee" name teams.

Only in a story about sport, and only where a verb or a role beside the place says so. A country stays one:
whoever annotates news calls its team a place.
"""

from collections.abc import Sequence
from itertools import chain

from corpus.article import Label
from corpus.entities.mention import Mention
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern, worded_pattern
from corpus.type_hints import Final
from corpus.words import pieces_of

_SCORE: Final = lazy_pattern(r"(?<![\d.,:/-])\d{1,3}[-–]\d{1,3}(?![\d.,:/%-]\d|-?year|-?mile|-?day| per)")
_GAME: Final = (
    "goal goals striker midfielder goalkeeper wicket wickets innings inning touchdown touchdowns playoff "
    "playoffs season league coach quarterback pitcher midfield halftime half-time penalty tournament "
    "semifinal semi-final quarterfinal quarter-final standings homer rebounds scorer scored batsman overs "
    "kickoff kick-off match matches fixture defeat"
)
_GAME_WORDS: Final = frozenset(_GAME.split())
_ELSEWHERE: Final = frozenset(["season", "league", "coach", "penalty", "match", "matches", "defeat"])
"""Words of games that other stories have as well."""
_LEAST_SIGNS: Final = 4
"""Different words of games and scores that make a story one about sport."""
_ROLE: Final = lazy_pattern(
    r" (?:manager|coach|striker|midfielder|defender|goalkeeper|keeper|captain|skipper|winger|forward|"
    r"quarterback|pitcher|boss|full-?back|fly-half|scrum-half|centre-half|shortstop|catcher|outfielder|"
    r"linebacker|fans)\b"
)
_PLAYS: Final = lazy_pattern(
    r"(?:, [^,.\n]{1,30},)? (?:beats?|defeat(?:s|ed)?|thrash(?:ed)?|trounced?|edged|routed|hammered|crushed|"
    r"swept|downed|outlasted|drew|draw|lost|won|scored|trailed|overcame|blanked|rallied|outscored|"
    r"declared|finished (?:first|second|third|bottom|top)|(?:were|was) (?:beaten|held|bowled)|equalised)\b"
)
_PLAYED: Final = lazy_pattern(
    r"(?:\b(?:beat|beats|beating|defeated|defeating|thrashed|trounced|edged|routed|hammered|crushed|swept|"
    r"downed|outlasted|outscored|blanked|(?:win|won|draw|tie|loss|defeat|victory|match|game|final|semi-?final|play|plays|played|goals?|century|"
    r"points) against|versus|vs?\.?|overcame)|"
    r"\b(?:win|wins|victory|victories|triumph|edge|lead) over|"
    r"\b(?:draw|drew|drawn|tied?|level) (?:\d[^ ]* )?with|"
    r"\b(?:lost|lose|losing|loss|defeat|fell)(?: \d[^ ]*)?(?: at home)? to) $"
)
_CAREER: Final = worded_pattern(
    r"\b(?:football(?:er|ers)?|footballer|cricket(?:er|ers)?|baseball|basketball|hockey|rugby|soccer|striker|midfielder|"
    r"goalkeeper|quarterback|pitcher|point guard|winger|batsman|bowler|wicketkeeper)\b",
    (
        *(
            "football",
            "cricket",
            "baseball",
            "basketball",
            "hockey",
            "rugby",
            "soccer",
            "striker",
            "midfielder",
        ),
        *(
            "goalkeeper",
            "quarterback",
            "pitcher",
            "point guard",
            "winger",
            "batsman",
            "bowler",
            "wicketkeeper",
        ),
    ),
)
"""Whoever plays, and what: the story of a player, without a score."""
_HIRED: Final = lazy_pattern(
    r"\b(?:sign(?:ed|s|ing)? (?:with|for)|play(?:s|ed|ing)? (?:for|with)|(?:re)?join(?:ed|s|ing)?|"
    r"on loan (?:to|from|at|with)|"
    r"(?:traded|transferred|sold) (?:to|from|by)|(?:caps|appearances|goals|games|debut) for) $"
)
_NATIONS: Final = frozenset(["West Indies", "Great Britain", "Netherlands", "Holland"])
"""What plays as a country and is none of the lists."""
_REACH: Final = 40
"""Characters before a place that may say that it is played against."""


def read_teams(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with the places that play as organisations."""
    is_match = _is_about_sport(text)
    if not (is_match or _CAREER.search(text)):
        return list(mentions)
    return [
        Mention(mention.span, Label.ORG) if _is_team(mention, text, is_match=is_match) else mention
        for mention in mentions
    ]


def _is_about_sport(text: str) -> bool:
    """Whether scores and words of games are many enough; one score at the least."""
    words = _GAME_WORDS.intersection(chain.from_iterable(map(str.split, pieces_of(text))))
    if not words - _ELSEWHERE:
        return False
    scores = set(_SCORE.findall(text))
    return bool(scores) and len(words) + len(scores) >= _LEAST_SIGNS


def _is_team(mention: Mention, text: str, *, is_match: bool) -> bool:
    name, start, end = mention.span.of(text), mention.span.start, mention.span.end
    countries = gazetteer().countries
    if mention.label is not Label.GPE or name in countries or name.title() in countries or name in _NATIONS:
        return False
    before = max(0, start - _REACH)
    if _HIRED.search(text, before, start):
        return True
    plays = _ROLE.match(text, end) or _PLAYS.match(text, end) or _PLAYED.search(text, before, start)
    return is_match and bool(plays)
