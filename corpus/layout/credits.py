"""Recognising who made a story and its pictures: bylines, agencies' credits, captions.

Names give them away: nothing in lower case stands among them but the words that credits are made of.
"""

from corpus.patterns import lazy_pattern

LONGEST_CAPTION = 320
_LONGEST_CREDIT = 90
_LONGEST_BIOGRAPHY = 140

_WORDS_BEFORE_NAMES = "by von par por di door av af przez от автор"
_WORDS_AMONG_NAMES = """
    a and for in of the und et y e en da de del der di du van von vom och og i w на и та at with on by from
    via avec mit con com la le los las el al do dos dpa sid per au aus"""
_WORDS_OF_CREDITS = """
    reporting writing editing edited additional reported contributed contributing written translated
    compiled produced text words story photos photographs photography pictures photo picture graphics video
    illustrations illustration interview research files inputs input material informationen information
    información informações writer writers correspondent correspondents reporter reporters editor editors
    journalist journalists staff newsroom newsrooms bureau bureaus desk agencies agency agences agencias
    agenturen file this report article to wrote it"""
# What the work is called before "by" or "from".
_WORDS_FOR_WORK = """
    reporting additional writing written editing edited translated compiled words text story photo photos
    photographs photography pictures picture graphic graphics illustration illustrations video interview
    produced with adapted mit con com avec traduit traducido editado escrito übersetzt texte tradotto
    traduzido edição texto"""
_WORDS_OF_WORK = """
    by,from,files from,reporting by,reporting from,inputs from,input from,material von,informationen von,
    información de,informações de,informações da,informações do,afp,reuters,agences,dpa,par,por,von,da,di"""
_PICTURE_LABELS = """
    photograph:,photographs:,photo:,photos:,picture:,image:,images:,credit:,credit...,photo by ,photos by ,
    photograph by ,picture by ,image by ,photo courtesy ,courtesy of ,foto:,fotos:,bild:,crédit photo,
    crédit :,photo :,imagen:,crédito:,immagine:,imagem:,фото:,©"""
_PICTURE_AGENCIES = """
    reuters/,/reuters,afp/,/afp,ap photo/,/ap,epa/,/epa,/getty,via getty,via ap,via reuters,via afp,/pa,
    /dpa,dpa/,/imago,imago/,picture alliance/,/picture alliance,/shutterstock,/alamy,/bloomberg,/efe,/ansa,
    /tass,/the guardian,/the new york times,/the washington post,/file photo,/handout,/pool,/anadolu,
    /xinhua"""
_BRACKETED = """
    photo:,photo by,photos by,photos:,photo/,photo courtesy,photo credit,photograph:,photograph by,image:,
    image credit,images:,picture:,picture by,credit:,courtesy,ap photo,file photo,getty,afp/,reuters/,foto:,
    bild:,crédit,fot."""


def listed(table: str) -> tuple[str, ...]:
    """The entries of a table that commas part; a blank at the end of one counts."""
    return tuple(map(str.lstrip, table.strip("\n").split(",")))


BYLINES = frozenset(_WORDS_BEFORE_NAMES.split())
"""What a byline begins with."""
_LINKS = frozenset(_WORDS_AMONG_NAMES.split())
_CREDITS = _LINKS | frozenset(_WORDS_OF_CREDITS.split())
_ROLES = frozenset(_WORDS_FOR_WORK.split())
_WORK = tuple(f" {work} " for work in listed(_WORDS_OF_WORK))
CREDIT_STARTS = frozenset(
    start
    for role in _ROLES
    for start in ([role[:6]] if len(role) > 5 else [f"{role}{work}"[:6] for work in _WORK])
)
"""The first six letters of what a credit begins with."""
_LABELS = listed(_PICTURE_LABELS)
_AGENCIES = listed(_PICTURE_AGENCIES)
_INSIDE = listed(_BRACKETED)
_BIOGRAPHY_VERBS = (
    " teaches ",
    " writes about ",
    " writes for ",
    " covers ",
    " reports on ",
    " reports for ",
    " is ",
)
_BIOGRAPHIES = tuple(
    f"{work} {link} "
    for work in ("writer", "reporter", "correspondent", "columnist", "editor", "contributor", "journalist")
    for link in ("at", "for", "with", "to", "of", "based")
)
_OFFICES = ("author of ", "professor of ", "professor at ", "fellow at ", "lecturer in ")
_WORK_OF_REPORTERS = (
    " contributed",
    " reported from ",
    " reported this story ",
    " reported and wrote ",
    " wrote from ",
    " wrote this story ",
    " wrote the story ",
)
MARKS_OF_CREDITS = (
    *(" contributed", " reported ", " wrote ", "/", " via ", "©", "photo", "picture by ", "image by "),
    *("courtesy of ", "credit...", "crédit photo"),
)
"""One is in every contribution, and in every credit at the end of a line without a colon or bracket."""
_STORIES = ("report", "story", "article", "piece", "post", "dispatch")
_NONE: frozenset[str] = frozenset()
_PICTURED = lazy_pattern(
    r"(?:In (?:this|an?) (?:[\w-]+ ){0,3}?|(?:An? )?(?:[Hh]andout|[Uu]ndated|[Ff]ile) |)"
    r"[Pp](?:hoto|icture|hotograph)s?,? (?:taken|released|provided|obtained|issued|made available)\b"
    r"|In (?:this|an?) (?:[\w-]+ ){0,3}?image,? (?:taken|released|provided|obtained|issued|made available)\b"
)
_SHOWN = ("taken", "released", "provided", "obtained", "issued", "made available")
PICTURED_STARTS = ("In ", "Photo", "Picture", "A ", "An ", "Handout", "Undated", "File")
_SIDES = ("(L)", "(2nd L)", "(2nd R)", "(3rd L)", "(3rd R)")
"""Where somebody stands in a picture."""
_BREAKS = (". ", "! ", "? ", ") ", "” ", '" ', " | ")


def is_byline(line: str) -> bool:
    """`By Ann Lee, Reuters`, `Von Max Muster`."""
    first, _, names = line.partition(" ")
    if first.lower() not in BYLINES or len(names) > 80 or names.endswith((".", "!", "?", ":", ";")):
        return False
    words = names.replace(",", " ").replace("|", " ").split()
    return 1 < len(words) <= 10 and _are_names(words, _LINKS)


def is_credit(sentence: str) -> bool:
    """Whether a sentence names who worked on the story: `(Reporting by Ann Lee; Editing by Joe Ray)`."""
    bare = sentence.strip("([)].* ")
    first, _, rest = bare.partition(" ")
    if first.lower() not in _ROLES:
        return False
    head = f" {rest[:40].lower()} "
    if not any(work in head for work in _WORK):
        return False
    bracketed = sentence[0] in "([" and head.startswith((" by ", " reporting by "))
    return bracketed or _are_names(_words(bare), _CREDITS)


def is_contribution(sentence: str) -> bool:
    """`Ann Lee reported from Paris.`, `AP writers Ann Lee in Paris and Joe Ray in Rome contributed.`"""
    contributed = sentence.partition(" contributed to this ")[2]
    if contributed.startswith(_STORIES):
        return True
    at_work = any(work in sentence for work in _WORK_OF_REPORTERS)
    return at_work and _are_names(_words(sentence.strip("([)].* ")), _CREDITS)


def is_biography(sentence: str) -> bool:
    """`Ann Lee is a senior writer at The Atlantic.`, as it stands behind a story."""
    if len(sentence) > _LONGEST_BIOGRAPHY:
        return False
    for verb in _BIOGRAPHY_VERBS:
        name, found, rest = sentence.partition(verb)
        if found and name.count(" ") in (1, 2, 3) and _are_names(name.split(), _NONE):
            return verb != " is " or any(work in rest for work in _BIOGRAPHIES + _OFFICES)
    return False


def is_caption(line: str) -> bool:
    """Whether a short paragraph says what a picture shows, or ends in its credit: `… REUTERS/Ann Lee`."""
    if len(line) > LONGEST_CAPTION:
        return False
    if line.startswith(PICTURED_STARTS) and any(word in line for word in _SHOWN) and _PICTURED.match(line):
        return True
    if "(" in line and any(side in line for side in _SIDES):
        return True
    if line[-1:] in ")]":
        low = line[-_LONGEST_CREDIT:].lower()
        inside = low[max(low.rfind("("), low.rfind("[")) + 1 : -1]
        return inside.startswith(_INSIDE) or any(agency in inside for agency in _AGENCIES)
    last = line[line.rfind(" ") + 1 :]
    if last[:1].islower():
        return False
    tail = line[-_LONGEST_CREDIT:].rstrip(".")
    return _ends_in_label(line, tail) or _ends_in_agency(tail)


def _ends_in_label(line: str, tail: str) -> bool:
    if ":" not in tail and "by " not in tail and "ourtesy" not in tail and "©" not in tail:
        return False
    low = tail.lower()
    for label in _LABELS:
        at = low.rfind(label)
        before = tail[:at].rstrip()
        if at < 0 or not (before or len(line) > len(tail)):
            continue
        names = _words(tail[at + len(label) :])
        if before.endswith((".", "!", "?", "”", '"', ")", "|", "—", "–", ",")) and _are_names(names, _LINKS):
            return bool(names)
    return False


def _ends_in_agency(tail: str) -> bool:
    if "/" not in tail and " via " not in tail:
        return False
    low = tail.lower()
    if not any(agency in low for agency in _AGENCIES):
        return False
    start = max(tail.rfind(mark) + len(mark) if mark in tail else 0 for mark in _BREAKS)
    credit = tail[start:]
    return any(agency in credit.lower() for agency in _AGENCIES) and _are_names(_words(credit), _LINKS)


def _words(names: str) -> list[str]:
    for mark in ",;|/":
        names = names.replace(mark, " ")
    return names.split()


def _are_names(words: list[str], others: frozenset[str]) -> bool:
    return all(not word[0].islower() or word.lower().strip(".:()") in others for word in words)
