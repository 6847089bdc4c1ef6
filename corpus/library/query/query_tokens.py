"""From the characters of a query to its tokens."""

import re

from corpus.article import Span
from corpus.library.query.query import QueryError
from corpus.limits import QUERY
from corpus.value_types import Value

_MOST_TOKENS = 200
_QUOTES = str.maketrans("“”„‟«»", '""""""')
_QUOTED = re.compile('"[^"]*"?')
_TOKEN = re.compile(
    r"""\s*(?: (?P<open>\() | (?P<close>\)) | (?P<minus>-(?=[^\s)])) | (?P<field>[^\W\d_]+):(?!//)
    | "(?P<phrase>[^"]*)(?P<closing>"?) | (?P<word>[^\s()"]+) )""",
    re.VERBOSE,
)
_OPERATORS = {"OR": "or", "AND": "and", "NOT": "minus"}
_SHOWN = 60
"""Characters that are shown of a query that is far too long."""


class QueryToken(Value):
    """A word, a phrase, a field or an operator, and where it stands."""

    kind: str
    text: str
    span: Span


def tokens_of(query: str) -> list[QueryToken]:
    """The tokens of a query; `QueryError` where it is far too long, or a quotation is never closed."""
    if len(query) > QUERY:
        raise QueryError(query[:_SHOWN], Span(0, _SHOWN), f"more than {QUERY:,} characters; leave some out")
    text = query.translate(_QUOTES).rstrip()
    tokens: list[QueryToken] = []
    place = 0
    while (match := _TOKEN.match(text, place)) is not None:
        tokens.append(_token(query, match))
        place = match.end()
    if len(tokens) > _MOST_TOKENS:
        raise QueryError(query, tokens[_MOST_TOKENS].span, f"more than {_MOST_TOKENS} words; leave some out")
    return tokens


def _token(query: str, match: re.Match[str]) -> QueryToken:
    kind = match.lastgroup or ""
    span = Span(match.end() - len(match[0].lstrip()), match.end())
    if kind == "closing":
        if not match["closing"]:
            raise QueryError(
                query, Span(span.start, span.start + 1), 'this quotation mark is never closed; add a "'
            )
        return QueryToken("phrase", match["phrase"], span)
    return QueryToken(_OPERATORS.get(match[kind], kind) if kind == "word" else kind, match[kind], span)


def closed(query: str) -> str:
    """The query with what closes its open quotation and parentheses."""
    plain = query.translate(_QUOTES)
    outside = _QUOTED.sub("", plain)
    return query + '"' * (plain.count('"') % 2) + ")" * (outside.count("(") - outside.count(")"))
