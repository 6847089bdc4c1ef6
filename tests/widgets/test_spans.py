from corpus.article import Span
from widgets.spans import Spans

THREE = Spans([Span(0, 3), Span(5, 8), Span(10, 12)])


def test_a_row_meets_the_spans_that_share_a_character_with_it() -> None:
    assert list(THREE.meeting(Span(2, 6))) == [0, 1]


def test_touching_is_not_meeting() -> None:
    assert list(THREE.meeting(Span(3, 5))) == []


def test_the_next_span_starts_at_or_after_a_place() -> None:
    assert THREE.at_or_after(5) == 1


def test_after_the_last_span_comes_the_first() -> None:
    assert THREE.at_or_after(11) == 0


def test_before_the_first_span_comes_the_last() -> None:
    assert THREE.before(0) == 2
    assert THREE.before(10) == 1
