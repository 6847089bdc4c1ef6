"""Reading a query: from characters to tokens to the tree of `corpus.library.query.query`.

`parse` wants a whole query. `parse_typed` takes one that is still being typed, as a filter line has it.
"""

import re
from enum import StrEnum

from corpus.article import Label, Span
from corpus.library.date_ranges import Period, period_of
from corpus.library.query.query import (
    AllOf,
    AnyOf,
    Field,
    Filter,
    InStory,
    MarkState,
    Node,
    Not,
    Numbered,
    NumberRange,
    QueryError,
    Within,
    Words,
)
from corpus.library.query.query_tokens import QueryToken, closed, tokens_of
from corpus.limits import QUERY_DEPTH
from corpus.value_types import replace

_MOST_BEGUN = 2 * QUERY_DEPTH
"""So many things may be begun and not yet ended at the end of a query."""
_ID = re.compile(r"@([0-9]{1,18})")
_ID_RANGE = re.compile(r"@([0-9]{1,18})\.\.(?:@?([0-9]{1,18}))?")
_LEAST_LETTERS = 3
_CONNECTING = ("or", "and", "close")


def parse(query: str) -> Node:
    """The tree of a query, `AllOf()` for an empty one; raises `QueryError` at the first mistake."""
    # What was not text on the command line arrives as half surrogate pairs.
    return _QueryParser(query.encode("utf-8", "replace").decode()).tree()


def parse_typed(query: str, *, least_letters: int = _LEAST_LETTERS) -> Node:
    """The tree of a query that is still being typed: a mistake at its very end is not one yet.

    From `least_letters` letters on, the word that is being typed stands for all that begin so.
    """
    begun = 0
    while True:
        try:
            tree = parse(closed(query))
        except QueryError as error:
            begun += 1
            if error.span.end < len(query.rstrip()) or begun > _MOST_BEGUN:
                raise
            query = query[: error.span.start]
        else:
            return _going_on(tree, least_letters) if query[-1:].isalnum() else tree


def _going_on(tree: Node, least_letters: int) -> Node:
    match tree:
        case Words(text) if len(text) >= least_letters or not text.isascii():
            return replace(tree, ending="*")
        case AllOf(parts) | AnyOf(parts) if parts:
            return replace(tree, parts=(*parts[:-1], _going_on(parts[-1], least_letters)))
        case _:
            return tree


def _either_id(parts: list[Node]) -> list[Node]:
    """The parts, with ids that stand side by side as one: no article has two, so any of them is meant."""
    ids = tuple(part for part in parts if isinstance(part, Numbered))
    if len(ids) < 2:
        return parts
    return [AnyOf(ids), *(part for part in parts if not isinstance(part, Numbered))]


def _negation(node: Node) -> Node:
    # Two signs are none: SQLite takes only so many NOTs within one another.
    return node.part if isinstance(node, Not) else Not(node)


class _QueryParser:
    """Recursive descent; one method for each level of binding."""

    def __init__(self, query: str) -> None:
        self._query = query
        self._left = tokens_of(query)[::-1]
        self._depth = 0

    def tree(self) -> Node:
        """The whole query; `QueryError` for what is left over."""
        tree = self._all()
        if token := self._peek():
            raise self._error(token.span, "this parenthesis was never opened; take it away or add a (")
        return tree

    def _all(self) -> Node:
        parts: list[Node] = []
        while (token := self._peek()) and token.kind != "close":
            if token.kind == "and" and parts:
                self._take_operator()
            parts.append(self._any())
        parts = _either_id(parts)
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _any(self) -> Node:
        parts = [self._one()]
        while (token := self._peek()) and token.kind == "or":
            self._take_operator()
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _one(self) -> Node:
        token = self._peek()
        match token.kind if token else "":
            case "minus":
                self._take_operator()
                return _negation(self._one())
            case "open":
                return self._group(self._left.pop())
            case "field":
                return self._field(self._left.pop())
            case "word" | "phrase":
                return self._words(self._left.pop(), column="")
        assert token is not None, "operators see to it that something follows"
        raise self._error(token.span, f"{token.text} needs something before it; add a word there")

    def _group(self, opening: QueryToken) -> Node:
        self._depth += 1
        if self._depth > QUERY_DEPTH:
            raise self._error(opening.span, "too many parentheses; leave some out")
        inside = self._all()
        if self._peek() is None:
            raise self._error(opening.span, "this parenthesis is never closed; add a )")
        closing = self._left.pop()
        if inside == AllOf():
            between = Span(opening.span.start, closing.span.end)
            raise self._error(between, "nothing is between the parentheses; add a word there")
        self._depth -= 1
        return inside

    def _field(self, name: QueryToken) -> Node:
        known = [field for field in Field if field == name.text.casefold()]
        if not known:
            choice = ", ".join(Field)
            raise self._error(
                name.span, f"unknown field {name.text!r}; choose from {choice}, or quote the word"
            )
        value = self._peek()
        if value is None or value.kind not in ("word", "phrase") or value.span.start != name.span.end:
            raise self._error(name.span, f'{name.text}: needs a word or a "phrase" right behind it')
        return self._filter(known[0], self._left.pop())

    def _filter(self, field: Field, value: QueryToken) -> Node:
        match field:
            case Field.TITLE:
                return self._words(value, column="title")
            case Field.DATE | Field.ADDED:
                return Within(self._range(value), added=field is Field.ADDED)
            case Field.AFTER:
                return Within(Period(self._period(value, value.text).start, None))
            case Field.BEFORE:
                return Within(Period(None, self._period(value, value.text).start))
            case Field.IS:
                return Filter(field, self._chosen(value, MarkState, value.text.casefold()))
            case Field.STORY:
                return self._story(value)
            case Field.LABEL:
                return Filter(field, self._chosen(value, Label, value.text.upper()))
            case _:
                return self._named(field, value)

    def _story(self, value: QueryToken) -> Node:
        if id := _ID.fullmatch(f"@{value.text.removeprefix('@')}"):
            return InStory(int(id[1]))
        raise self._error(value.span, f"{value.text!r} is no article; write story:@12")

    def _named(self, field: Field, value: QueryToken) -> Node:
        self._require_letters(value)
        return Filter(field, value.text.strip(), quoted=value.kind == "phrase")

    def _words(self, value: QueryToken, *, column: str) -> Node:
        if value.kind == "word" and not column and (id := _ID.fullmatch(value.text)):
            return Numbered(int(id[1]))
        if value.kind == "word" and not column and (ids := _ID_RANGE.fullmatch(value.text)):
            return NumberRange(int(ids[1]), int(ids[2]) if ids[2] else None)
        self._require_letters(value)
        ending = "*" if value.kind == "word" and value.text.endswith("*") else ""
        return Words(value.text.rstrip("*"), column, ending)

    def _range(self, value: QueryToken) -> Period:
        first, dots, last = value.text.partition("..")
        if not dots:
            return self._period(value, first)
        begins = self._period(value, first) if first or not last else Period(None, None)
        start, end = begins.start, self._period(value, last).end if last else None
        if start and end and start >= end:
            raise self._error(value.span, f"{value.text} ends before it begins; turn it round")
        return Period(start, end, begins.since)

    def _period(self, value: QueryToken, text: str) -> Period:
        period = period_of(text)
        if period is None:
            raise self._error(
                value.span,
                f"{text or value.text!r} is no date; write 2023, 2023-03, 2023-03-18, yesterday, 7d or 24h",
            )
        return period

    def _chosen(self, value: QueryToken, known: type[StrEnum], text: str) -> str:
        if text not in tuple(known):
            raise self._error(value.span, f"{value.text!r} is unknown here; choose from {', '.join(known)}")
        return text

    def _require_letters(self, value: QueryToken) -> None:
        if not any(c.isalnum() for c in value.text):
            raise self._error(value.span, f"{value.text!r} has no letter to look for; leave it out")

    def _peek(self) -> QueryToken | None:
        return self._left[-1] if self._left else None

    def _take_operator(self) -> None:
        operator = self._left.pop()
        following = self._peek()
        if following is None or following.kind in _CONNECTING:
            raise self._error(operator.span, f"{operator.text} needs something after it; add a word there")

    def _error(self, span: Span, problem: str) -> QueryError:
        return QueryError(self._query, span, problem)
