"""Recognising what says only when: "Published on March 3, 2023 at 10 AM", "Monday 4 March.", "16:42 BST"."""

_LONGEST = 90

_DAYS = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi
    dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì
    sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira понедельник вторник
    среда четверг пятница суббота воскресенье"""
_MONTHS = """
    january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars
    avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre
    ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro января
    февраля марта апреля мая июня июля августа сентября октября ноября декабря"""
_OTHERS = """
    published updated posted first last modified created on at am pm a.m p.m gmt bst utc est edt et ct pt
    pst pdt cet cest ist jst aest hrs hours h uhr today | - – — · • the of by min mins minute minutes read
    ago um stand veröffentlicht aktualisiert zuletzt le à publié mis jour el de a las publicado actualizado
    il alle pubblicato aggiornato em às atualizado del"""
_OPENING = (
    f"{_DAYS} {_MONTHS} published updated posted first last stand veröffentlicht zuletzt publié mis pub act"
)
_WORDS = frozenset(f"{_DAYS} {_MONTHS} {_OTHERS}".split())
_DAY_NAMES = frozenset(_DAYS.split())
STAMP_STARTS = frozenset(word[:3] for word in _OPENING.split())
"""What a stamp begins with, a number aside."""


def is_stamp(line: str) -> bool:
    """Whether the line holds a day or an hour and nothing else."""
    if len(line) > _LONGEST or not (line[:1].isdigit() or line[:3].lower() in STAMP_STARTS):
        return False
    words = [word for word in map(_bare, line.lower().split()) if word]
    if not words or not all(word in _WORDS or word[0].isdigit() for word in words):
        return False
    if not any(word[0].isdigit() for word in words):
        return _DAY_NAMES.issuperset(words)
    return ":" in line or not _WORDS.isdisjoint(words)


def _bare(word: str) -> str:
    return word.strip(",.:;()[]")
