"""What an article says that a name is."""

import pytest

from corpus.article import Span
from corpus.entities.roles import role_of


def role(text: str, name: str) -> str:
    start = text.index(name)
    return role_of([Span(start, start + len(name))], text)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Foreign Secretary James Cleverly met him.", "James Cleverly", "Foreign Secretary"),
        ("Tim Cook, chief executive of Apple, said so.", "Tim Cook", "chief executive of Apple"),
        ("Rudaw, a Kurdish news channel, said so.", "Rudaw", "a Kurdish news channel"),
        ("He met former U.S. Secretary of State Ann Lee.", "Ann Lee", "former U.S. Secretary of State"),
        ("On Monday Kazakh President Bo Li spoke.", "Bo Li", "Kazakh President"),
        ("Ann Lee, who is a lawyer, came.", "Ann Lee", "a lawyer"),
        ("Ann Lee, 43, came.", "Ann Lee", ""),
        ("Mr. Lee came.", "Lee", ""),
        ("Rome, Paris and London agreed.", "Rome", ""),
        ("He left the president. Ann Lee came.", "Ann Lee", ""),
        ("", "", ""),
    ],
)
def test_a_role_is_read_beside_the_name(text: str, name: str, expected: str) -> None:
    assert role(text, name) == expected


def test_the_first_mention_that_says_it_decides() -> None:
    text = "Lee came. Senator Lee spoke."
    assert role_of([Span(0, 3), Span(18, 21)], text) == "Senator"


def test_a_long_line_of_titles_is_read_in_no_time() -> None:
    text = "President of the " * 20_000 + "Lee"
    role_of([Span(len(text) - 3, len(text))], text)
