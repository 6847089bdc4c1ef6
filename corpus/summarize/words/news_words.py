"""The few words that `news` knows by heart: what says nothing of a story's subject, and how sentences lean.

A language without a row leans on nothing; its other features are the same for all.
"""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import cache


class Manner(IntEnum):
    """What a word tells of how a text is written instead of what it is about; numbers in any language."""

    REPORTING = 1
    SPEAKING = 2
    ADDRESSING = 3
    OTHERS = 4
    PAST = 5
    PRESENT = 6
    DAY = 7
    NUMBER = 8


_PLAIN = """
    a about above according after again against all also am an and any are as at be because been before
    being below between both but by can could did do does doing down during each even few for from
    further had has have having he her here hers herself him himself his how i if in into is it its
    itself just like made make many may me might more most much must my myself new no nor not now of off
    on once one only or other our ours ourselves out over own said same say says she should since so
    some still such take than that the their theirs them themselves then there these they this those
    through to told too two under until up us very was we were what when where which while who whom why
    will with would year years you your yours yourself yourselves
"""
_ALSO_PLAIN: Mapping[str, str] = {
    "de": "haben hat hatte noch nur so um war waren",
    "es": "al aunque así de del donde este está están ha había hacia han hay le me más no otros que"
    " se sí son su un ya",
    "fr": "après aujourd'hui aux cet cette chez contre de deux entre lors lui ne non ont"
    " plus se selon sera toute toutes un une y était",
    "pt": "até está eu há já não ou quando se ser seu seus são só sua suas também",
    "uk": "або буде вже його її на не за по про року себе також тому через що щодо ще які який"
    " під після час із",
}
"""What the lists of stop words leave out, which are those of other programs."""

SPEAKERS = frozenset(
    [
        "i",
        "me",
        "my",
        "mine",
        "we",
        "us",
        "our",
        "ours",
        "i'm",
        "i've",
        "i'll",
        "i'd",
        "we're",
        "we've",
        "we'll",
    ]
)
"""English words by which a writer or a speaker means themselves."""
ADDRESSING = frozenset(["you", "your", "yours", "you're", "you've", "you'll", "you'd"])
"""English words that speak to the reader."""
REPORTING = frozenset(["said", "says", "told", "added", "according", "tweeted", "wrote"])
"""English words that tell who said so."""
_OF_MANNER = {
    Manner.REPORTING: REPORTING,
    Manner.SPEAKING: SPEAKERS,
    Manner.ADDRESSING: ADDRESSING,
    Manner.OTHERS: frozenset(["he", "him", "his", "she", "her", "hers"]),
    Manner.PAST: frozenset(["was", "were", "had", "did", "been"]),
    Manner.PRESENT: frozenset(["is", "are", "has", "do", "does", "can", "may", "must", "should", "will"]),
    Manner.DAY: frozenset(
        [
            *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
            *("yesterday", "tonight", "overnight"),
        ]
    ),
}
ASIDES = frozenset(
    [
        "one",
        "another",
        "some",
        "many",
        "several",
        "according",
        "perhaps",
        "maybe",
        "well",
        "yes",
        "sure",
        "indeed",
        "actually",
        "asked",
    ]
)
"""English words that open an example, an attribution or an aside rather than the next piece of the story."""
INVITATIONS = (
    "see more ",
    "see more:",
    "see all ",
    "see the ",
    "more from ",
    "opinion:",
    "share your ",
    "for more ",
    "watch the ",
    "check out ",
    "photo gallery",
    "tell us ",
)
"""How sentences open, in lower case, that send the reader elsewhere; `corpus.layout.furniture` has more."""
AS_NAMES = frozenset(["US", "WHO", "IT", "May", "Will"])
"""Names, where they are written so, of which only the letters are those of plain words."""
EARLY = 4
"""A "them" among so many first words means what the sentence before has named: "One of them"."""

_OPENINGS: Mapping[str, str] = {
    "en": "he she it they this that these those him his her hers their its such but and so however meanwhile"
    " instead then also still yet or nor although though moreover furthermore nevertheless nonetheless"
    " therefore thus besides otherwise neither others them him theirs likewise similarly hence who which",
    "de": "er sie es dies diese dieser dieses dieselbe ihr sein seine ihre aber doch und jedoch dennoch"
    " deshalb daher trotzdem außerdem dabei dagegen damit darum",
    "fr": "il elle ils elles ce cela ceci cette ces celui celle ceux mais et donc or cependant pourtant"
    " toutefois ainsi ensuite puis",
    "es": "él ella ellos ellas esto esta este estos estas eso esa ese esos esas pero y sin además entonces"
    " también así",
    "it": "egli ella esso essa lui lei loro questo questa questi queste quello quella ma e però tuttavia"
    " inoltre dunque quindi così",
    "pt": "ele ela eles elas isto isso este esta estes estas esse essa esses essas mas e porém contudo"
    " todavia além então também assim",
    "nl": "hij zij ze het dit dat deze die maar en echter toch daarom ook dus bovendien",
    "sv": "han hon den det de denna detta dessa men och dock därför också dessutom",
    "da": "han hun den det de denne dette disse men og dog derfor også desuden",
    "no": "han hun den det de denne dette disse men og likevel derfor også dessuten",
    "pl": "on ona ono oni one to ten ta te ale i a jednak więc dlatego także",
    "cs": "on ona ono oni ony to ten ta ti ale a však proto také",
    "ru": "он она оно они это этот эта эти но и а однако поэтому также",
    "uk": "він вона воно вони це цей ця ці але і та а однак тому також",
}


@cache
def plain_words(language: str) -> frozenset[str]:
    """The words that do not tell what a story is about; in English the reporter's "said" and "year" too."""
    if language in ("", "en"):
        return frozenset(_PLAIN.split())
    from corpus.languages.stopwords import stop_words

    return stop_words(language).union(_ALSO_PLAIN.get(language, "").split())


@cache
def manners(language: str) -> Mapping[str, Manner]:
    """What the words of that language tell, in lower case; other languages than English have none yet."""
    if language not in ("", "en"):
        return {}
    return {word: manner for manner, words in _OF_MANNER.items() for word in words}


@cache
def leaning_openings(language: str) -> frozenset[str]:
    """The pronouns and connectives with which a sentence opens that leans on the one before it."""
    return frozenset(_OPENINGS.get(language or "en", "").split())


def leans(words: Sequence[str], openings: frozenset[str]) -> bool:
    """Whether a sentence of those words takes up the one before: "But", "It's", "One of them"."""
    if not words or words[0] in AS_NAMES:
        return False
    return words[0].partition("'")[0].lower() in openings or "them" in words[:EARLY]
