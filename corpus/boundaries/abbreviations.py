"""What the rules have to know of languages for which there is no model: a few abbreviations each."""

from collections.abc import Iterator

from corpus.boundaries.before_numbers import BEFORE_NUMBERS
from corpus.boundaries.rule_set import Rules
from corpus.boundaries.rules import split_by_rules
from corpus.languages.stopwords import stop_words
from corpus.patterns import lazy_pattern

_NEVER = {
    "uk": "ім вул пл св проф акад ст рр м обл р-н тис млн млрд грн див напр т.зв п",
    "be": "г вул ім св праф тыс млн",
    "bg": "г г-н г-жа д-р проф инж ул бул св хил млн напр т.нар т.е чл ал",
    "sr": "г. гђа др проф инж ул св нпр тзв dr prof ul sv npr tzv mr",
    "mk": "г-дин г-ѓа д-р проф ул св на.пр",
    "hr": "dr prof mr ul sv npr tzv tj br god",
    "bs": "dr prof mr ul sv npr tzv tj br god",
    "sk": "dr prof ing mgr doc ul sv napr tzv resp č str r",
    "hu": "ld dr prof id ifj özv pl ún ill kb st sz",
    "ro": "dl dna dr prof ing str sf nr art ex cca etc",
    "lt": "dr prof g pr plg pvz t.y vad",
    "lv": "dr prof piem t.i u.c",
    "ca": "sr sra dr dra prof av núm pàg sta",
    "vi": "TP ThS TS GS PGS",
    "id": "dr drs prof ir hj jl no tgl",
    "ar": "د أ م ص ق.م ب.م",
    "fa": "د ق.م ه.ش ه.ق م",
    "hi": "डॉ श्री श्रीमती प्रो पं मो कु ले कै"
    " ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड",
}
_SELDOM = {
    "lt": "m d",
    "lv": "g",
    "uk": "р рр ст",
    "bg": "г в",
    "mk": "г в",
    "hr": "g god st",
    "bs": "g god st",
    "sr": "g god г год",
    "sk": "r st",
    "ro": "a.Chr d.Chr î.Hr d.Hr",
}
"""Mostly behind a number: "1950 m. Vilniuje" goes on."""
_STARTERS = {
    "lt": "tai ten jis ji jie jos kai bet ir tada tuo po šis ši šie šios čia dabar pagal tačiau vėliau jos",
    "lv": "tas tā tie tur viņš viņa viņi bet un kad tad pēc šis šī tomēr vēlāk mēs",
    "mk": "тој таа тоа тие но и кога потоа таму ова овој оваа",
    "sr": "on ona ono oni ali i kada tada tu to ovo ovaj posle kasnije он она оно они али и када тада ту то"
    " ово овај после касније тамо затим",
    "bs": "on ona ono oni ali i kada tada tu to ovo ovaj poslije kasnije zatim tamo",
}
_KOREAN_SPEAKER = lazy_pattern(
    r"[^.!?\"“”]{1,25}?(?:물었|말했|외쳤|답했|대답했|되물었|소리쳤|속삭였|했|밝혔|전했|덧붙였|강조했)(?:다|습니다|어요)"
)
_COMMON = "Mr Mrs Ms Dr Prof St vs"


def rules_for(language: str) -> Rules:
    """The rules for an ISO 639-1 code; a single letter before a dot is an initial in any language."""
    words = frozenset(f"{_NEVER.get(language, '')} {_COMMON}".split())
    seldom = frozenset(_SELDOM.get(language, "").split())
    return Rules(
        never=words | {word.capitalize() for word in words},
        numbered=BEFORE_NUMBERS,
        seldom=seldom,
        starters=frozenset(_STARTERS.get(language, "").split())
        or (stop_words(language) if seldom else frozenset()),
        speaker=_KOREAN_SPEAKER if language == "ko" else None,
    )


def split_armenian(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph in Armenian, whose full stop is often typed as a colon."""
    if "։" not in text:
        text = text.replace(":", "։")
    if "։" in text:
        # What looks like a full stop is a pause then.
        text = text.replace(".", ",")
    return split_by_rules(text, rules_for("hy"))
