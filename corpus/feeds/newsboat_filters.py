"""newsboat's filter expressions, such as `unread = "yes" and title =~ "oil"`, as queries of this program.

What has no counterpart is a `ValueError` that names it. A pattern is taken where it is words, or words with
`|` between them.
"""

import re

from corpus.limits import QUERY_DEPTH
from corpus.named_tuples import NamedTuple

_TOKEN = re.compile(
    r"""\s*(?: (?P<paren>[()]) | "(?P<text>(?:[^"\\]|\\.)*)" | (?P<op>!~|=~|!=|==|=|<=|>=|<|>|!\#|\#)
    | (?P<word>[\w:-]+) )""",
    re.VERBOSE,
)
_PLAIN = re.compile(r"(?=[\s.'’-]*\w)[\w\s.'’-]+")
_MOST_DAYS = 9_999
"""Days that a query can go back."""
_IS = {"=": True, "==": True, "!=": False}
_LIKE = {**_IS, "=~": True, "!~": False}
_HAS = {"#": True, "!#": False}
_TEXTS = {
    "title": "title:",
    "content": "",
    "description": "",
    "feedtitle": "source:",
    "rssurl": "source:",
    "feedlink": "source:",
}
_AGES = {"<": ("after", 0), "<=": ("after", 1), ">": ("before", 1), ">=": ("before", 0)}
"""The field, and the days to add for one that includes its day."""
_MARKS = {"tags": "folder:", "flags": "tag:"}


class _FilterToken(NamedTuple):
    kind: str
    text: str


def query_of(expression: str) -> str:
    """The query that asks the same; `ValueError` says what cannot be asked."""
    reader = _Reader(_tokens(expression))
    query = reader.either(0)
    if reader.left:
        raise ValueError(f"{reader.left[-1].text!r} is not understood")
    return query


def _tokens(expression: str) -> list[_FilterToken]:
    tokens, place = [], 0
    expression = expression.rstrip()
    while place < len(expression):
        match = _TOKEN.match(expression, place)
        if match is None:
            raise ValueError(f"{expression[place : place + 20]!r} is not understood")
        tokens.append(_FilterToken(match.lastgroup or "", match[match.lastgroup or 0]))
        place = match.end()
    return tokens[::-1]


class _Reader:
    """Recursive descent, `or` below `and`, as newsboat has it."""

    def __init__(self, left: list[_FilterToken]) -> None:
        self.left = left

    def either(self, depth: int) -> str:
        """A filter, or several with `or` between them."""
        parts = [self._both(depth)]
        while self._take("or"):
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else "(" + " OR ".join(map(_grouped, parts)) + ")"

    def _both(self, depth: int) -> str:
        parts = [self._one(depth)]
        while self._take("and"):
            parts.append(self._one(depth))
        return " ".join(parts)

    def _one(self, depth: int) -> str:
        if depth > QUERY_DEPTH:
            raise ValueError("too many parentheses")
        if self._take("("):
            inside = self.either(depth + 1)
            if not self._take(")"):
                raise ValueError("a parenthesis is never closed")
            return inside
        if len(self.left) < 3:
            raise ValueError("it ends too soon")
        name, operator, value = (self.left.pop().text for _ in range(3))
        return _condition(name.lower(), operator, value)

    def _take(self, text: str) -> bool:
        if self.left and self.left[-1].kind != "text" and self.left[-1].text.lower() == text:
            self.left.pop()
            return True
        return False


def _condition(name: str, operator: str, value: str) -> str:
    if name == "unread" and operator in _IS:
        return "is:unread" if (value == "yes") is _IS[operator] else "is:read"
    if name == "age":
        return _age(operator, value)
    if name in _MARKS and operator in _HAS:
        return _unless(_HAS[operator], f'{_MARKS[name]}"{_words(value)}"')
    if name in _TEXTS and operator in _LIKE:
        return _unless(_LIKE[operator], _texts(_TEXTS[name], value))
    raise ValueError(f"{name} {operator} has no counterpart")


def _age(operator: str, value: str) -> str:
    """Days since an article's date, as newsboat counts them."""
    first, _, last = value.partition(":")
    if operator == "between" and first.isdecimal() and last.isdecimal() and int(last) < _MOST_DAYS:
        recent = f"after:{int(last) + 1}d"
        return recent if int(first) == 0 else f"{recent} before:{min(int(first), _MOST_DAYS)}d"
    if operator in _AGES and value.isdecimal():
        field, more = _AGES[operator]
        days = int(value) + more
        # What is younger than today, or older than no days, is nothing or everything.
        if 0 < days <= _MOST_DAYS:
            return f"{field}:{days}d"
    raise ValueError(f"age {operator} {value!r} has no counterpart")


def _texts(field: str, pattern: str) -> str:
    if not pattern.strip("()"):
        raise ValueError("an empty pattern has no counterpart")
    parts = [f'{field}"{_words(part)}"' for part in pattern.strip("()").split("|")]
    return parts[0] if len(parts) == 1 else "(" + " OR ".join(parts) + ")"


def _words(value: str) -> str:
    value = value.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    if not _PLAIN.fullmatch(value.replace("/", " ")):
        raise ValueError(f"the pattern {value!r} has no counterpart")
    return value.strip()


def _grouped(part: str) -> str:
    return f"({part})" if " " in part and part[:1] != "(" else part


def _unless(wanted: bool, query: str) -> str:
    return query if wanted else f"-{query}"
