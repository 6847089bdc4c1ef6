"""The words of datelines: agencies, the small words of places, and capitals that are no place."""

from corpus.patterns import lazy_pattern

_AGENCIES_IN_NEWS = """
    aap adnkronos afp anadolu ani ansa ap apa bbc belga bloomberg bns bss cbs cnbc cnn dpa efe fars ians
    interfax irna italpress itar-tass jiji kazinform kna kuna kyodo lusa mti nbc ntb ntn24 pa pap petra
    prnewswire pti reuters ria ritzau rfe/rl sana sapa sid spa stt tanjug tass tt ukrinform unn upi voa wafa
    wam xinhua yonhap казинформ тасс риа интерфакс укринформ укрінформ унн"""
# Cities that are also people's names; a colon after others is more often a speaker's.
_PLACES_BEFORE_COLONS = (
    "DHAKA,LONDON,NEW DELHI,NEW YORK,PARIS,SYDNEY,WASHINGTON,LAHORE,HARARE,GENEVA,CAIRO,LAGOS,LUCKNOW"
)
_WORDS_BEFORE_RULES = """
    a at by covid eu from i in it mr mrs ms nato on posted published the to uk un update updated us usa video
    watch"""
_WORDS_IN_PLACES = "aan al am an bei da das de del der di do dos du el en la las le les los of on sur upon"
# Capitals in brackets before a story that are no agency, in several languages.
_NOTICES_IN_CAPITALS = """
    ADDS ADVISORY ANALYSIS AUDIO BACKGROUND BREAKING COLUMN CORRECTED CORRECTION CORRECTS EDITORIAL
    EXCLUSIVE FEATURE FILE GALLERY GRAPHIC INTERVIEW LEAD LIVE NEW OPINION PHOTO PHOTOS RECAP REVIEW ROUNDUP
    SUMMARY UPDATE UPDATED UPDATES URGENT VIDEO VIDEOS WATCH WRAP AKTUALISIERT BILD EIL FOTO FOTOS KORREKTUR
    ZUSAMMENFASSUNG ACTUALISATION ACTUALIZA ACTUALIZADA AMPLIACIÓN URGENTE VÍDEO ВИДЕО ДОПОЛНЕНО ОБНОВЛЕНО
    СРОЧНО ФОТО"""
# Capitals at the head of a sentence that act in it.
_ACTORS_IN_CAPITALS = """
    AU BP CEO COVID EBRD ECB EU FIFA FBI GDP HIV IAEA IBM ICC ILO IMF ISIL ISIS NASA NATO NGO OECD OPEC OSCE
    PM UAE UEFA UK UN UNESCO UNHCR UNICEF US USA USSR WHO WTO"""
_ROMAN_NUMERALS = frozenset("IVX")
_SITE = lazy_pattern(r"[^\W_][\w-]{1,19}\.(?:com|net|org|info|[a-zA-Z]{2})$")
"""An agency called by its site: `UzDaily.uz`, `24.kz`."""
AGENCIES = frozenset(_AGENCIES_IN_NEWS.split())
"""Agencies by name, in small letters."""
_ACTORS = frozenset(_ACTORS_IN_CAPITALS.split())
NOTICES = frozenset(_NOTICES_IN_CAPITALS.split())
"""What may stand in brackets before a story and tells of the story, not of an agency."""
SMALL_AGENCIES = frozenset(["dpa", "ots", "dts", "sid", "epd", "kna", "afp", "ap", "ansa"])
"""Those that write themselves in small letters."""
SERVICE_WORDS = frozenset(
    ["News", "Press", "Agency", "Media", "Wire", "Service", "Radio", "Online", "Today", "TV"]
)
"""What the names of agencies of several words go on with."""
_REPORTING_VERBS = """
    reports reported reporting informs writes says meldet berichtet rapporte informe informa reporta riporta
    riferisce noticia передает передаёт сообщает сообщил пишет повідомляє передає bildiriyor хабарлайды"""
REPORTING = frozenset(_REPORTING_VERBS.split())
"""What an agency does before a colon."""
_ENDINGS = ("news", "press", "inform", "media", "wire")
"""How the names of agencies end that are written like any other name."""
COLON_PLACES = frozenset(_PLACES_BEFORE_COLONS.strip().split(","))
"""Places that a colon may stand behind, though people are named so."""
NO_PLACES = frozenset(_WORDS_BEFORE_RULES.split())
"""What stands before a rule and is no place."""
PARTICLES = frozenset(_WORDS_IN_PLACES.split())
"""The small words of the names of places."""
ABBREVIATED_SAINTS = frozenset(["ST", "STE", "MT", "FT", "PT", "St", "Ste", "Mt", "Ft", "Pt"])
"""What a dot may stand behind within a place: `ST. PETERSBURG`, `FT. WORTH`."""


def is_agency(name: str) -> bool:
    """Whether it is an agency that is known by name."""
    first = name.replace("/", " ").split(" ", 1)[0]
    if first in SMALL_AGENCIES:
        return True
    if len(name) > 30 or first.islower():
        return False
    # `Interfax-Ukraine` is one of Interfax.
    before, _, behind = first.partition("-")
    return first.lower() in AGENCIES or (behind[:1].isupper() and before.lower() in AGENCIES)


def may_be_agency(name: str) -> bool:
    """Whether it is written as agencies are: in capitals, or with one inside, or ending like one."""
    if _SITE.match(name):
        return True
    plain = name.replace("-", "")
    if not (2 <= len(plain) <= 20 and plain.isalnum()) or plain.isdigit() or is_actor(name):
        return False
    is_marked = name.isupper() or has_capital_inside(name)
    return is_marked or is_agency(name) or (name.istitle() and ends_as_agency(name))


def ends_as_agency(name: str) -> bool:
    """Whether it ends as names of agencies do: `QAZNEWS`, `Tengripress`."""
    return name.lower().endswith(_ENDINGS)


def is_bracketed_agency(name: str) -> bool:
    """Whether what stands in brackets before a story is an agency, and neither a number nor a notice."""
    if name.split(" ", 1)[0] in NOTICES or not set(name) - _ROMAN_NUMERALS:
        return False
    return is_agency(name) or may_be_agency(name)


def has_capital_inside(name: str) -> bool:
    """Whether capitals and small letters mix: `KazTAG`, `AKIpress`, `iNews`, but no `Ust-Kamenogorsk`."""
    pieces = name.replace("'", " ").replace("’", " ").replace("-", " ").split()
    return not name.isupper() and any(letter.isupper() for piece in pieces for letter in piece[1:])


def is_actor(name: str) -> bool:
    """Whether these capitals act in a sentence rather than open a dateline."""
    return name in _ACTORS
