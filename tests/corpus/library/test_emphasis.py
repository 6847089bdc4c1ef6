import pytest

from corpus.article import Span
from corpus.library.emphasis import emphasized


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ((), "one two"),
        ((Span(0, 3),), "[ONE] two"),
        ((Span(4, 7),), "one [TWO]"),
        ((Span(0, 3), Span(4, 7)), "[ONE] [TWO]"),
        ((Span(0, 7),), "[ONE TWO]"),
        ((Span(0, 3), Span(3, 7)), "[ONE][ TWO]"),
    ],
)
def test_pieces_are_set_off_and_all_else_is_plain(spans: tuple[Span, ...], shown: str) -> None:
    found = emphasized("One two", spans, plain=str.lower, strong=lambda piece: f"[{piece.upper()}]")

    assert found == shown
