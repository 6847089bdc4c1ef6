"""The network of names as other programs read it."""

import csv
import io
import json
from xml.etree import ElementTree

import pytest

from corpus.article import Label
from corpus.overview.network import Edge, NameNode, Network
from reader.cli.rendering.networks import FORMATS

ANN = NameNode(1, 'Ann "Boss" <Lee> & Co', Label.PERSON, 12)
OSLO = NameNode(2, "Oslo\\Aker", Label.GPE, 30)
NATO = NameNode(3, "NATO", Label.ORG, 4)
PAIRS = (Edge(ANN, OSLO, 9, 1.25, "2023-01-01", "2023-03-18"), Edge(OSLO, NATO, 2, 0.5, None, None))
NETWORK = Network((ANN, OSLO, NATO), PAIRS)
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
GEXF = "{http://gexf.net/1.3}"


def written(form: str, network: Network = NETWORK) -> str:
    return "".join(FORMATS[form](network))


def test_a_person_reads_a_line_a_pair_with_its_days() -> None:
    assert written("plain").splitlines() == [
        '     9  Ann "Boss" <Lee> & Co · Oslo\\Aker  2023-01-01 – 2023-03-18',
        "     2  Oslo\\Aker · NATO",
    ]


def test_a_pair_of_one_day_says_it_once() -> None:
    assert written("plain", Network((), (Edge(ANN, NATO, 1, 1.0, "2023-01-01", "2023-01-01"),))).endswith(
        " · NATO  2023-01-01\n"
    )


def test_graphml_has_every_node_and_edge_with_what_is_known_of_it() -> None:
    root = ElementTree.fromstring(written("graphml"))
    nodes = [
        {data.get("key"): data.text for data in node.iter(f"{GRAPHML}data")}
        for node in root.iter(f"{GRAPHML}node")
    ]
    edges = list(root.iter(f"{GRAPHML}edge"))

    assert nodes[0] == {
        "node_label": 'Ann "Boss" <Lee> & Co', "node_kind": "PERSON", "node_articles": "12",
    }  # fmt: skip
    assert [(edge.get("source"), edge.get("target")) for edge in edges] == [("n1", "n2"), ("n2", "n3")]
    assert {data.get("key"): data.text for data in edges[0]} == {
        "edge_weight": "9", "edge_pmi": "1.25", "edge_first": "2023-01-01", "edge_last": "2023-03-18",
    }  # fmt: skip
    assert {data.get("key") for data in edges[1]} == {"edge_weight", "edge_pmi"}


def test_graphml_declares_every_key_that_it_uses() -> None:
    root = ElementTree.fromstring(written("graphml"))
    declared = {key.get("id"): key.get("attr.type") for key in root.iter(f"{GRAPHML}key")}

    assert {data.get("key") for data in root.iter(f"{GRAPHML}data")} <= declared.keys()
    assert declared["edge_pmi"] == "double"
    assert declared["node_articles"] == "int"


def test_gexf_has_labels_and_weights_where_gephi_looks_for_them() -> None:
    root = ElementTree.fromstring(written("gexf"))
    nodes = {node.get("id"): node.get("label") for node in root.iter(f"{GEXF}node")}
    edges = [(edge.get("source"), edge.get("weight")) for edge in root.iter(f"{GEXF}edge")]

    assert nodes == {"n1": ANN.name, "n2": OSLO.name, "n3": "NATO"}
    assert edges == [("n1", "9"), ("n2", "2")]
    assert [edge.get("id") for edge in root.iter(f"{GEXF}edge")] == ["e1", "e2"]


def test_gexf_declares_every_attribute_that_it_uses() -> None:
    root = ElementTree.fromstring(written("gexf"))

    for owner in ("node", "edge"):
        [attributes] = [part for part in root.iter(f"{GEXF}attributes") if part.get("class") == owner]
        declared = {attribute.get("id") for attribute in attributes}
        used = {
            value.get("for") for part in root.iter(f"{GEXF}{owner}") for value in part.iter(f"{GEXF}attvalue")
        }
        assert used <= declared


def test_dot_keeps_quotation_marks_and_backslashes_within_a_name() -> None:
    lines = written("dot").splitlines()

    assert lines[0] == "graph names {"
    assert lines[1] == '  n1 [label="Ann \\"Boss\\" <Lee> & Co", kind="PERSON", articles=12];'
    assert lines[2].startswith('  n2 [label="Oslo\\\\Aker",')
    assert lines[4] == "  n1 -- n2 [weight=9, pmi=1.25];"
    assert lines[-1] == "}"


def test_csv_has_a_row_a_pair() -> None:
    assert list(csv.reader(io.StringIO(written("csv")))) == [
        ["source", "target", "articles", "pmi", "first", "last"],
        [ANN.name, OSLO.name, "9", "1.25", "2023-01-01", "2023-03-18"],
        [OSLO.name, "NATO", "2", "0.5", "", ""],
    ]


def test_json_has_the_schema_and_edges_by_the_numbers_of_nodes() -> None:
    record = json.loads(written("json"))

    assert record["schema"] == 1
    assert record["nodes"][2] == {"id": 3, "name": "NATO", "label": "ORG", "articles": 4}
    assert record["edges"][1] == {
        "source": 2, "target": 3, "articles": 2, "pmi": 0.5, "first": None, "last": None,
    }  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
def test_a_network_of_nobody_is_still_one_whole_answer(form: str) -> None:
    answer = written(form, Network((), ()))

    if form in ("graphml", "gexf"):
        assert ElementTree.fromstring(answer).tag.endswith(("graphml", "gexf"))
    elif form == "json":
        assert json.loads(answer) == {"schema": 1, "nodes": [], "edges": []}
    else:
        assert answer == {
            "plain": "",
            "csv": "source,target,articles,pmi,first,last\n",
            "dot": "graph names {\n}\n",
        }.get(form)
