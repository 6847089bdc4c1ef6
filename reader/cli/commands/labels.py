"""`nutgraf labels`: the labels of entities, and which engine knows them."""

from corpus.article import Label
from corpus.entities.finding import ENGINES, labels
from reader.cli.commands.reference import write_table
from reader.cli.context import Context

_MEANINGS = {
    Label.PERSON: "people, also invented ones",
    Label.ORG: "companies, agencies, institutions, parties, teams",
    Label.GPE: "countries, states, cities",
    Label.LOC: "mountains, waters, regions that are no state",
    Label.NORP: "nationalities, religious and political groups",
    Label.FAC: "buildings, airports, roads, bridges",
    Label.EVENT: "wars, storms, sports events, named meetings",
    Label.LAW: "documents made into law, treaties",
    Label.WORK_OF_ART: "titles of books, songs, films",
    Label.PRODUCT: "vehicles, devices, things one can buy",
    Label.DATE: "days, months, years, periods of a day and more",
    Label.TIME: "hours and less than a day",
    Label.MONEY: "sums with their currency",
    Label.PERCENT: "shares with their sign or word",
    Label.QUANTITY: "lengths, weights, areas and other measures",
}


def run(context: Context) -> int:
    """List the labels, each with its meaning and the engines that find it."""
    engines = [name for name in ENGINES if name != "none"]
    known = {name: frozenset(labels(name)) for name in engines}
    records = [
        {
            "label": label.value,
            "meaning": meaning,
            "engines": tuple(name for name in engines if label in known[name]),
        }
        for label, meaning in _MEANINGS.items()
    ]
    return write_table(context, records)
