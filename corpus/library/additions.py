"""What came into a library after an article: how much, from where, and the names that are new with it."""

from corpus.article import Label
from corpus.library.names import LABELS
from corpus.library.store import Library
from corpus.value_types import Value

# As `corpus.article.published_by` has it: who is named, else the site, else the file.
_COUNT = """
    WITH came (named, address) AS (
        SELECT coalesce(nullif(feeds.title, ''), nullif(publisher, '')),
            CASE WHEN articles.url GLOB 'http://*' OR articles.url GLOB 'https://*' THEN articles.url
            ELSE sources.name END
        FROM articles JOIN sources ON sources.id = source LEFT JOIN feeds ON feeds.id = feed
        WHERE articles.id > ?),
    sites (named, address, site) AS (
        SELECT named, address,
            CASE WHEN address GLOB 'http://*' OR address GLOB 'https://*'
            THEN substr(address, instr(address, '://') + 3) || '/' END FROM came)
    SELECT count(*), count(DISTINCT coalesce(named,
        CASE WHEN site GLOB 'www.*' THEN substr(site, 5, instr(site, '/') - 5)
        ELSE substr(site, 1, instr(site, '/') - 1) END, address)) FROM sites"""
_FIRST_NAMES = """
    SELECT CAST(names.name AS TEXT), names.label, count(*) AS told
    FROM mentions JOIN names ON names.id = mentions.name
    WHERE article > ?1 AND NOT EXISTS
        (SELECT 1 FROM mentions AS before WHERE before.name = mentions.name AND before.article <= ?1)
    GROUP BY mentions.name ORDER BY told DESC, min(article), names.name LIMIT ?2"""


class News(Value):
    """How much is new."""

    articles: int
    sources: int
    """How many sources they are from, as lists name them."""


class FirstName(Value):
    """A name that no article had before."""

    name: str
    label: Label
    articles: int
    """How many have it now."""


def news_after(library: Library, number: int) -> News:
    """How much has a higher number."""
    with library.reading() as connection:
        return News(*connection.execute(_COUNT, (number,)).fetchone())


def names_first_after(library: Library, number: int, *, limit: int) -> tuple[FirstName, ...]:
    """The names that only articles of a higher number have, those of most articles first."""
    with library.reading() as connection:
        rows = connection.execute(_FIRST_NAMES, (number, limit)).fetchall()
    return tuple(FirstName(name, Label(label), articles) for name, label, articles in rows if label in LABELS)
