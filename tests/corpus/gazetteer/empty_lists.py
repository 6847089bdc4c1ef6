"""Lists that have nothing in them, for a test to put in what it is about."""

from corpus.gazetteer.gazetteer import Gazetteer

NONE: frozenset[str] = frozenset()
EMPTY = Gazetteer(
    countries=NONE,
    nationalities=NONE,
    cities=NONE,
    regions=NONE,
    first_names=NONE,
    last_names=NONE,
    organisations=NONE,
    organisation_words=NONE,
    titles=NONE,
)
