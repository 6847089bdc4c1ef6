"""The network of names as other programs read it: GraphML, GEXF, DOT, CSV and JSON."""

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from io import StringIO

from corpus.overview.network import Edge, Network
from reader.cli.rendering.records import SCHEMA
from reader.cli.rendering.xml_text import escape, quoteattr

_COLUMNS = ("source", "target", "articles", "pmi", "first", "last")
_NODE_KEYS = {"label": "string", "kind": "string", "articles": "int"}
_EDGE_KEYS = {"weight": "int", "pmi": "double", "first": "string", "last": "string"}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def graphml(network: Network) -> Iterator[str]:
    """GraphML 1.0, as Gephi, yEd and networkx read it."""
    yield f'{_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    for owner, keys in (("node", _NODE_KEYS), ("edge", _EDGE_KEYS)):
        for name, kind in keys.items():
            key = f'id="{owner}_{name}" for="{owner}" attr.name="{name}" attr.type="{kind}"'
            yield f"  <key {key}/>\n"
    yield '  <graph edgedefault="undirected">\n'
    for node in network.nodes:
        values = {"label": node.name, "kind": node.label, "articles": node.articles}
        yield f'    <node id="n{node.number}">{_data("node", values)}</node>\n'
    for edge in network.edges:
        ends = f'source="n{edge.source.number}" target="n{edge.target.number}"'
        yield f"    <edge {ends}>{_data('edge', _values(edge))}</edge>\n"
    yield "  </graph>\n</graphml>\n"


def gexf(network: Network) -> Iterator[str]:
    """GEXF 1.3, Gephi's own."""
    yield f'{_DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
    yield '  <graph defaultedgetype="undirected">\n'
    for owner, keys in (("node", dict(list(_NODE_KEYS.items())[1:])), ("edge", _EDGE_KEYS)):
        yield f'    <attributes class="{owner}">\n'
        for name, kind in keys.items():
            type_name = "integer" if kind == "int" else kind
            yield f'      <attribute id="{name}" title="{name}" type="{type_name}"/>\n'
        yield "    </attributes>\n"
    yield "    <nodes>\n"
    for node in network.nodes:
        values = _attvalues({"kind": node.label, "articles": node.articles})
        yield f'      <node id="n{node.number}" label={quoteattr(node.name)}>{values}</node>\n'
    yield "    </nodes>\n    <edges>\n"
    for number, edge in enumerate(network.edges, 1):
        ends = f'source="n{edge.source.number}" target="n{edge.target.number}" weight="{edge.articles}"'
        yield f'      <edge id="e{number}" {ends}>{_attvalues(_values(edge))}</edge>\n'
    yield "    </edges>\n  </graph>\n</gexf>\n"


def dot(network: Network) -> Iterator[str]:
    """DOT, as Graphviz draws it."""
    yield "graph names {\n"
    for node in network.nodes:
        looks = f"label={_quoted(node.name)}, kind={_quoted(node.label)}, articles={node.articles}"
        yield f"  n{node.number} [{looks}];\n"
    for edge in network.edges:
        looks = f"weight={edge.articles}, pmi={edge.score}"
        yield f"  n{edge.source.number} -- n{edge.target.number} [{looks}];\n"
    yield "}\n"


def as_csv(network: Network) -> Iterator[str]:
    """A row a pair, under a row of names."""
    table = StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for edge in network.edges:
        ends = (edge.source.name, edge.target.name)
        writer.writerow((*ends, edge.articles, edge.score, edge.first, edge.last))
    yield table.getvalue()


def as_json(network: Network) -> Iterator[str]:
    """One object with nodes and edges."""
    nodes = [
        {"id": node.number, "name": node.name, "label": node.label.value, "articles": node.articles}
        for node in network.nodes
    ]
    edges = [
        {
            "source": edge.source.number,
            "target": edge.target.number,
            "articles": edge.articles,
            "pmi": edge.score,
            "first": edge.first,
            "last": edge.last,
        }
        for edge in network.edges
    ]
    yield json.dumps({"schema": SCHEMA, "nodes": nodes, "edges": edges}, ensure_ascii=False) + "\n"


def plain(network: Network) -> Iterator[str]:
    """A line a pair: how many articles, and the two names."""
    for edge in network.edges:
        days = " – ".join(dict.fromkeys(day for day in (edge.first, edge.last) if day))
        yield f"{edge.articles:>6}  {edge.source.name} · {edge.target.name}  {days}".rstrip() + "\n"


FORMATS: Mapping[str, Callable[[Network], Iterator[str]]] = {
    "plain": plain,
    "graphml": graphml,
    "gexf": gexf,
    "csv": as_csv,
    "dot": dot,
    "json": as_json,
}
"""What `--format` takes."""


def _values(edge: Edge) -> dict[str, object]:
    values = {"weight": edge.articles, "pmi": edge.score, "first": edge.first, "last": edge.last}
    return {name: value for name, value in values.items() if value is not None}


def _data(owner: str, values: Mapping[str, object]) -> str:
    return "".join(
        f'<data key="{owner}_{name}">{escape(str(value))}</data>' for name, value in values.items()
    )


def _attvalues(values: Mapping[str, object]) -> str:
    inner = "".join(
        f'<attvalue for="{name}" value={quoteattr(str(value))}/>' for name, value in values.items()
    )
    return f"<attvalues>{inner}</attvalues>"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
