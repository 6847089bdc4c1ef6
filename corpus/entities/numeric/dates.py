"""Days, months, years and spans of them: "March 18, 2023", "last year", "more than 30 years", "the 1990s".

Ages ("a 45-year-old") say who, not when, and are left out. An article is outside the span, an "about" inside:
without it a span of time would claim an exactness that the story does not.
"""

from corpus.entities.numeric.kinds import Grammar
from corpus.type_hints import Final

_NOT_OLD: Final = "(?! <dash>? <old>)"
_NOT_COUNTED: Final = "(?! [<currency><measure><foot><percent><magnitude><crowd>])"
_YEARS: Final = f"<year> (?:[<dash><slash>] [<year><pair><day>] (?! <of>? <monthname>))? {_NOT_COUNTED}"
_WHEN: Final = f"(?:{_YEARS} <yearword>?|<modifier> (?:<period>|<month>))"
_WEEKDAY: Final = "[<weekday><wday>] <dot>? <comma>?"
_NTH: Final = "[<ordinalword><ordinal>]"
_PREPOSITION: Final = "[<in><of><before><past><either><to><and>]"

GRAMMAR: Final = Grammar(
    "<isodate>|<fiscalyear>",
    # Days of months.
    f"(?:{_WEEKDAY})? <monthname> <dayno> (?:[<dash><to><and>] <dayno> {_NOT_COUNTED})?"
    f" {_NOT_COUNTED} (?:<comma>? <year>)?",
    f"(?:{_WEEKDAY})? (?:<dayno> <dot>? [<dash><to><and><slash>])? <dayno> <dot>? <of>? <monthname>"
    f" (?:<comma>? <of>? {_YEARS} <yearword>?)?",
    # Months of years.
    f"<stage>? <monthname> (?:[<dash><slash><to><and>] <monthname>)? (?:<comma>|<of>)? {_YEARS} <yearword>?",
    "(?:<stage> <modifier>?|<modifier>) <dash>? (?:<month>|<may>)",
    "<month> <dash> [<month><may>]|(?<=[<in><of>]) <month>|<month> (?! <capital>)",
    "(?<=[<in><of>]) <may> (?:<dash> [<month><may>]|(?! <capital>))",
    # Days of the week.
    "(?:<early> <dash>?)? <modifier>? <weekday> (?:<daypart>)?",
    "(?<=[<in><of><before><past><either>]) <holiday> <holidayword>?|<holiday> <holidayword>",
    "<holiday> <weekday>?",
    "<holy> [<weekday><holidayword>]|<may> <holidayword>|<ordinalword> <of> <month>",
    "<new> <newyear> (?:<apostrophe> <possessive> <holidayword>?)?",
    "<relative> (?:<daypart>)?",
    # Seasons, quarters, halves, decades, centuries.
    f"(?:<stage>|<modifier>) <season> (?:<of>? {_YEARS})?|<season> <of>? {_YEARS}",
    f"(?:<modifier> <filler>?)? {_NTH} <dash>? (?:<filler>? <quarter>|<half>) <of>? <the>? {_WHEN}",
    f"{_NTH} <half> <of> <the> <unit>",
    f"{_NTH} [<filler><dash>]? <quarter>",
    f"<quarter> <of>? {_YEARS}",
    "<stage>? <decade> (?:[<to><and><dash>] [<decade><shortdecade>])?",
    "(?<=<the>) <stage>? <shortdecade> (?:<and> <shortdecade>)?",
    f"<stage>? {_NTH} <dash>? <century> <era>?",
    # Spans and shifts.
    f"<stage> (?:<modifier> <filler>? <period>|{_YEARS})",
    "<end> <of> <the>? <filler>? [<unit><quarter><century><weekend>]",
    "(?:<earlier>)? <modifier> <filler>? <period> (?:<and> <unit>)?",
    "[<unit><yearword><quarter>] <after>",
    f"(?:<modifier>|{_NTH}) <about> <number> <filler>? <dash>? <period> {_NOT_OLD} (?:<of> <the>? {_WHEN})?",
    f"<about> <number> [<dash><filler>]? <dash>? <span> {_NOT_OLD} [<ago><earlier>]?",
    f"<about> <half> <a> <period> {_NOT_OLD} <ago>?",
    "<about> <a> <period> (?:<and> <a> <half>)? (?:<ago>|<earlier>)",
    f"(?:<more> <than>|<approx>) <a> <period> {_NOT_OLD}",
    "<unit> [<ago><earlier>]",
    "(?<=<the>) <weekend>",
    # Years.
    "(?:<year>|<count>|<pair>|<day>) <era>|<era> [<year><count><pair><day>]",
    f"<filler> {_YEARS}",
    f"<stage>? {_YEARS} <yearword>",
    f"(?<={_PREPOSITION}) {_YEARS}|<early> <dash>? {_YEARS}",
    f"{_YEARS} (?! [<plural><other><dash>])",
    f"{_YEARS} (?= <other>)",
    needs="isodate fiscalyear month may mon weekday holiday holidayword newyear relative season quarter"
    " decade shortdecade century unit yearword weekend year era",
)
"""Every way to write a date or a span of days."""
