"""Words that do not tell what a story is about: function words, and the reporter's "said" and "year".

Function words alone are what the classic methods leave out; `news` leaves out these.
"""

_ENGLISH = """
    a about above according after again against all also am an and any are as at be because been before
    being below between both but by can could did do does doing down during each even few for from
    further had has have having he her here hers herself him himself his how i if in into is it its
    itself just like made make many may me might more most much must my myself new no nor not now of off
    on once one only or other our ours ourselves out over own said same say says she should since so
    some still such take than that the their theirs them themselves then there these they this those
    through to told too two under until up us very was we were what when where which while who whom why
    will with would year years you your yours yourself yourselves
"""

ENGLISH = frozenset(_ENGLISH.split())
