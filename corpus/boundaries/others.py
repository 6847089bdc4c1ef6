"""What the rules have to know of languages for which there is no model: a few abbreviations each."""

from collections.abc import Iterator

from corpus.boundaries.rules import Rules, split_by_rules

_NEVER = {
    "uk": "ім вул св проф акад ст рр м обл р-н тис млн млрд грн див напр т.зв п",
    "be": "г вул ім св праф тыс млн",
    "bg": "г г-н г-жа д-р проф инж ул бул св хил млн напр т.нар т.е чл ал",
    "sr": "г. гђа др проф инж ул св нпр тзв dr prof ul sv npr tzv mr",
    "mk": "г-дин г-ѓа д-р проф ул св на.пр",
    "hr": "dr prof mr ul sv npr tzv tj br god",
    "bs": "dr prof mr ul sv npr tzv tj br god",
    "sk": "dr prof ing mgr doc ul sv napr tzv resp č str r",
    "hu": "dr prof id ifj özv pl ún ill kb st sz",
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
_COMMON = "Mr Mrs Ms Dr Prof St vs"


def rules_for(language: str) -> Rules:
    """The rules for an ISO 639-1 code; a single letter before a dot is an initial in any language."""
    words = frozenset(f"{_NEVER.get(language, '')} {_COMMON}".split())
    return Rules(never=words | {word.capitalize() for word in words})


def split_armenian(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph in Armenian, whose full stop is often typed as a colon."""
    if "։" not in text:
        text = text.replace(":", "։")
    return split_by_rules(text, rules_for("hy"))
