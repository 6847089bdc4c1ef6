"""The words of datelines: agencies, months, days of the week, and capitals that are no place."""

_AGENCIES_IN_NEWS = """
    aap adnkronos afp anadolu ani ansa ap apa bbc belga bloomberg bns bss cbs cnbc cnn dpa efe fars ians
    interfax irna italpress itar-tass jiji kazinform kna kuna kyodo lusa mti nbc ntb ntn24 pa pap petra
    prnewswire pti reuters ria ritzau rfe/rl sana sapa sid spa stt tanjug tass tt ukrinform unn upi voa wafa
    wam xinhua yonhap казинформ тасс риа интерфакс укринформ укрінформ унн"""
# A colon after a word in capitals is more often a speaker or a rubric than a place.
_PLACES_BEFORE_COLONS = """
    ABUJA,ACCRA,BEIJING,BENGALURU,BERLIN,CAIRO,CHENNAI,COLOMBO,DHAKA,DUBAI,GENEVA,HARARE,HYDERABAD,
    ISLAMABAD,JAKARTA,JOHANNESBURG,KABUL,KARACHI,KATHMANDU,KOLKATA,KUALA LUMPUR,LAGOS,LAHORE,LONDON,
    LUCKNOW,MANILA,MOSCOW,MUMBAI,NAIROBI,NEW DELHI,NEW YORK,PARIS,PESHAWAR,RIYADH,SINGAPORE,SYDNEY,
    TOKYO,WASHINGTON"""
_WORDS_BEFORE_RULES = "a at by covid eu from i in it mr mrs ms nato on the to uk un update us usa video watch"
_WORDS_IN_PLACES = "aan al am an bei da das de del der di do dos du el en la las le les los of on sur upon"
_MONTHS_BEGIN = """
    jan feb mar apr may jun jul aug sep oct nov dec janv fév févr avr mai juin juil aoû déc mär okt dez ene
    abr ago dic gen mag giu lug set ott fev out янв фев мар апр мая май июн июл авг сен окт ноя дек"""
# Capitals at the head of a sentence that act in it.
_ACTORS_IN_CAPITALS = """
    AU BP CEO COVID EBRD ECB EU FIFA FBI GDP HIV IAEA IBM ICC ILO IMF ISIL ISIS NASA NATO NGO OECD OPEC OSCE
    PM UAE UEFA UK UN UNESCO UNHCR UNICEF US USA USSR WHO WTO"""
# Monday to Sunday in English, German, French, Spanish, Italian and Russian; in others the month is enough.
_WEEKDAYS_NAMED = """
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi
    dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì
    sabato domenica понедельник вторник среда четверг пятница суббота воскресенье"""
_AGENCIES = frozenset(_AGENCIES_IN_NEWS.split())
_ACTORS = frozenset(_ACTORS_IN_CAPITALS.split())
_ENDINGS = ("news", "press", "inform", "media")
"""How the names of agencies end that are written like any other name."""
COLON_PLACES = frozenset(place.strip() for place in _PLACES_BEFORE_COLONS.split(","))
"""Places in capitals that a colon may stand behind."""
NO_PLACES = frozenset(_WORDS_BEFORE_RULES.split())
"""What stands before a rule and is no place."""
PARTICLES = frozenset(_WORDS_IN_PLACES.split())
"""The small words of the names of places."""
ABBREVIATED_SAINTS = frozenset(["ST", "STE", "MT", "FT", "PT", "St", "Ste", "Mt", "Ft", "Pt"])
"""What a dot may stand behind within a place: `ST. PETERSBURG`, `FT. WORTH`."""
_MONTHS = frozenset(_MONTHS_BEGIN.split())
_WEEKDAYS = frozenset(_WEEKDAYS_NAMED.split())


def is_agency(name: str) -> bool:
    """Whether it is an agency that is known by name."""
    first = name.replace("/", " ").split(" ", 1)[0]
    return (len(name) <= 30 and first.lower() in _AGENCIES and not first.islower()) or first == "dpa"


def may_be_agency(name: str) -> bool:
    """Whether it is written as agencies are: in capitals, or with one inside, or ending like one."""
    plain = name.replace("-", "")
    if not (2 <= len(plain) <= 20 and plain.isalnum()) or plain.isdigit() or is_actor(name):
        return False
    is_marked = name.isupper() or has_capital_inside(name)
    return is_marked or is_agency(name) or (name.istitle() and name.lower().endswith(_ENDINGS))


def has_capital_inside(name: str) -> bool:
    """Whether capitals and small letters mix: `KazTAG`, `AKIpress`, `iNews`, but no `Ust-Kamenogorsk`."""
    pieces = name.replace("'", " ").replace("’", " ").replace("-", " ").split()
    return not name.isupper() and any(letter.isupper() for piece in pieces for letter in piece[1:])


def is_actor(name: str) -> bool:
    """Whether these capitals act in a sentence rather than open a dateline."""
    return name in _ACTORS


def is_month(word: str) -> bool:
    """Whether the word begins as a month does in one of the languages known."""
    return word.lower()[:3] in _MONTHS or word.lower()[:4] in _MONTHS


def is_day(words: str) -> bool:
    """Whether the words are a day: of the month, of the week, or in figures."""
    if words.lower() in _WEEKDAYS:
        return True
    pieces = words.replace(".", " ").replace(",", " ").replace("/", " ").split()
    figures = [piece for piece in pieces if piece.isdigit()]
    names = [piece for piece in pieces if not piece.isdigit() and piece != "de"]
    if len(names) == 1:
        return 1 <= len(figures) <= 2 and is_month(names[0]) and len(min(figures, key=len)) <= 2
    return not names and len(figures) == 3 and " " not in words
