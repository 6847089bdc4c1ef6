"""Who appears with whom in the articles of a library: names, and pairs of them that share articles."""

import json

from corpus.article import Label
from corpus.library.date_ranges import day_of
from corpus.library.names import attraction
from corpus.library.query.conditions import condition_of
from corpus.library.query.matching import NEWEST, select_all
from corpus.library.query.parsing import parse
from corpus.library.store import Library
from corpus.named_tuples import NamedTuple

_NAMES = """
    SELECT names.id, CAST(name AS TEXT), label, together FROM
        (SELECT mentions.name AS number, count(*) AS together FROM mentions
         WHERE article IN (SELECT value FROM json_each(?1)) GROUP BY mentions.name)
    JOIN names ON names.id = number WHERE together >= ?2 AND label IN (SELECT value FROM json_each(?4))
    ORDER BY together DESC, name, label LIMIT ?3"""
_PAIRS = """
    SELECT one.name, other.name, count(*) AS together, min(moment), max(moment)
    FROM mentions AS one
    JOIN mentions AS other ON other.article = one.article AND other.name > one.name
    JOIN articles ON articles.id = one.article
    WHERE one.article IN (SELECT value FROM json_each(?1))
        AND one.name IN (SELECT value FROM json_each(?2)) AND other.name IN (SELECT value FROM json_each(?2))
    GROUP BY one.name, other.name HAVING together >= ?3"""


class NameNode(NamedTuple):
    """A name."""

    number: int
    """Its own in the network."""
    name: str
    label: Label
    articles: int


class Edge(NamedTuple):
    """Two names that share articles."""

    source: NameNode
    target: NameNode
    articles: int
    score: float
    """Discounted pointwise mutual information in bits, see `corpus.library.names.attraction`."""
    first: str | None
    """The day of the earliest article that has both."""
    last: str | None


class Network(NamedTuple):
    """Names and their pairs, the most frequent first."""

    nodes: tuple[NameNode, ...]
    edges: tuple[Edge, ...]


def network(library: Library, query: str = "", *, least: int = 2, top: int = 50) -> Network:
    """The `top` most frequent names of the articles that match, and the pairs that share `least` articles."""
    with library.reading() as connection:
        numbers = select_all(connection, condition_of(parse(query)), NEWEST)
        chosen = json.dumps(list(numbers))
        names = connection.execute(_NAMES, (chosen, least, top, json.dumps(list(Label)))).fetchall()
        ids = json.dumps([number for number, *_ in names])
        pairs = connection.execute(_PAIRS, (chosen, ids, least)).fetchall()
    node_of = {
        id: NameNode(number, name, Label(label), articles)
        for number, (id, name, label, articles) in enumerate(names, 1)
    }
    edges = []
    for name, other, together, first, last in pairs:
        source, target = sorted((node_of[name], node_of[other]), key=lambda node: node.number)
        score = attraction(together, source.articles, target.articles, of=len(numbers))
        edges.append(Edge(source, target, together, round(score, 4), day_of(first), day_of(last)))
    edges.sort(key=lambda edge: (-edge.articles, -edge.score, edge.source.number, edge.target.number))
    return Network(tuple(node_of.values()), tuple(edges))
