"""Which languages write a date as a short text does: "5. května 1990", "5 maj 1990".

So few words hardly tell a language otherwise; the form of the month does, and the dot behind the day.
"""

from functools import cache

from corpus.patterns import lazy_pattern

_DATE = lazy_pattern(r"(?<![\w.,])[0-3]?\d(\.?) ([^\W\d_]{3,14}) \d{4}\b")
_DOTTED = frozenset(("cs", "da", "de", "et", "fi", "hr", "no", "sk", "sl"))
_MONTHS = {
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września"
    " października listopada grudnia",
    "sl": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna"
    " listopada studenoga studenog prosinca",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta"
    " lokakuuta marraskuuta joulukuuta",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"
    " jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril"
    " oktoobril novembril detsembril",
    "de": "januar jänner februar märz april mai juni juli august september oktober november dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "en": "january february march april may june july august september october november december",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
}


def languages_of_dates(text: str) -> frozenset[str]:
    """The ISO 639-1 codes of the languages that write the first date of the text so; empty if none does."""
    date = _DATE.search(text)
    if date is None:
        return frozenset()
    found = _languages_of_month().get(date[2].lower(), frozenset())
    return frozenset(code for code in found if (code in _DOTTED) == bool(date[1])) or found


@cache
def _languages_of_month() -> dict[str, frozenset[str]]:
    forms = {month for months in _MONTHS.values() for month in months.split()}
    return {
        form: frozenset(code for code, months in _MONTHS.items() if form in months.split()) for form in forms
    }
