from corpus.article import Span
from widgets.passage_rows import Passage, rows_of


def texts(*passages: Passage, width: int = 20, spacing: int = 1) -> list[str]:
    rows = rows_of(passages, width, spacing=spacing)
    return ["".join(piece.span.of(piece.text) for piece in row.pieces).rstrip() for row in rows]


def test_a_passage_hangs_from_its_mark() -> None:
    assert texts(Passage("one two three four five", mark=" 1")) == [" 1 one two three", "   four five"]


def test_passages_stand_apart() -> None:
    assert texts(Passage("one"), Passage("two")) == ["one", "", "two"]


def test_a_count_stands_at_the_right() -> None:
    assert texts(Passage("Bergen", tail="12"), spacing=0) == ["Bergen           12"]


def test_a_group_opens_with_its_head() -> None:
    assert texts(Passage("Bergen", head="Places"), Passage("Oslo"), spacing=0) == ["Places", "Bergen", "Oslo"]


def test_a_note_follows_its_passage() -> None:
    assert texts(Passage("lead", note="The opening.\nNobody.")) == ["lead", "The opening.", "Nobody."]


def test_the_cursor_shows_on_the_text_but_not_on_the_head() -> None:
    rows = rows_of([Passage("Bergen", head="Places")], 20)

    assert [row.is_body for row in rows] == [False, True]


def test_styled_parts_keep_their_place_in_the_text() -> None:
    rows = rows_of([Passage("off Bergen", marks=((Span(4, 10), "label--place"),))], 8)

    assert [row.pieces[-1].span for row in rows] == [Span(0, 3), Span(4, 10)]
