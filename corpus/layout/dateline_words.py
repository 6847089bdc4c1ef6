"""The agencies, places and small words by which a dateline is known."""

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
_ACTING = """
    AU BP CEO COVID EBRD ECB EU FIFA FBI GDP HIV IAEA IBM ICC ILO IMF ISIL ISIS NASA NATO NGO OECD OPEC
    OSCE PM UAE UEFA UK UN UNESCO UNHCR UNICEF US USA USSR WHO WTO"""
AGENCIES = frozenset(_AGENCIES_IN_NEWS.split())
"""The first words of agencies, in small letters."""
COLON_PLACES = frozenset(place.strip() for place in _PLACES_BEFORE_COLONS.split(","))
"""Places in capitals that a colon may stand behind."""
ACTORS = frozenset(_ACTING.split())
"""Capitals at the head of a sentence that act in it."""
ENDINGS = ("news", "press", "inform", "media")
"""How the names of agencies end that are written like any other name."""
NO_PLACES = frozenset(_WORDS_BEFORE_RULES.split())
"""What stands before a rule and is no place."""
PARTICLES = frozenset(_WORDS_IN_PLACES.split())
"""The small words of the names of places."""
MONTHS = frozenset(_MONTHS_BEGIN.split())
"""How the names of months begin."""
