"""The order of a document's sentences by a method's name and, if any, a query."""

from collections.abc import Iterator

from corpus.summarize.document import Document, Ranked
from corpus.summarize.methods import find_ranker, method_named


def rank(document: Document, *, method: str, query: str = "") -> Iterator[Ranked]:
    """Every sentence once, best first, leaning toward the query; `UnknownNameError` at once for no method."""
    order = find_ranker(method).rank(document, query=query)
    if not query.strip() or method_named(method).heeds_queries:
        return order
    from corpus.summarize.query_leaning import lean

    return lean(order, document, query)
