"""What a source has marked is found again in the text that was made of it, or stays plain."""

import pytest

from corpus.article import FOLLOWING, HEAD, Element, ElementKind, Span
from corpus.formats import structure
from corpus.formats.structure import Inline, SourceLine, elements_in

HEADING, ITEM, LINK, STRONG = ElementKind.HEADING, ElementKind.ITEM, ElementKind.LINK, ElementKind.STRONG


def marked(text: str, line: str, words: str) -> list[str]:
    """The words of the text that are found for those marked in a line of the source."""
    start = line.index(words)
    source = SourceLine(line, inlines=(Inline(STRONG, start, start + len(words)),))
    return [element.span.of(text) for element in elements_in(text, [source])]


@pytest.mark.parametrize(
    ("text", "line", "words", "found"),
    [
        ("He came here.", "He came here.", "came", "came"),
        ("- He came here.", "  He came here.", "came", "came"),
        ("He came  — here.", "He came -- here.", "came", "came"),
        ("He (came) — here.", "He (came) -- here.", "(came)", "(came)"),
        ("He came — here.", "He (came) -- here.", "(came)", "came"),
        ("He “came” — here!", "He “came” -- here!", "“came”", "“came”"),
        ("He came — here!", "He came -- here!", "here!", "here!"),
        ("He said ((((((((no — now.", "He said ((((((((no -- now.", "((((((((no", "((((((((no"),
        ("He said (((((((((no — now.", "He said (((((((((no -- now.", "(((((((((no", "no"),
        ("He came here.", "He came here.", " came ", "came"),
    ],
)
def test_marked_words_are_found_though_signs_around_them_have_changed(
    text: str, line: str, words: str, found: str
) -> None:
    assert marked(text, line, words) == [found]


def test_words_of_a_line_with_letters_of_other_number_stay_plain() -> None:
    # Keyed by the same letters, but the letters in the text are two signs each.
    assert marked("He ran.", "He walked.", "walked") == []


def test_blanks_that_are_marked_are_no_words() -> None:
    assert elements_in("He  came.", [SourceLine("He  came.", inlines=(Inline(STRONG, 2, 4),))]) == ()


def test_a_line_of_signs_alone_is_found_by_its_signs() -> None:
    text = "He came.\n\n* * *\n\nHe left."

    [element] = elements_in(text, [SourceLine("* * *", ((HEADING, 2, ""),))])

    assert element == Element(HEADING, Span(10, 15), 2)


def test_what_holds_others_comes_before_them() -> None:
    line = SourceLine("Rain fell", ((HEADING, 1, ""),), (Inline(LINK, 5, 9, "b"), Inline(STRONG, 0, 4)))

    assert [(element.kind, *element.span) for element in elements_in("Rain fell", [line])] == [
        (HEADING, 0, 9),
        (STRONG, 0, 4),
        (LINK, 5, 9),
    ]


def test_an_address_without_an_end_is_cut() -> None:
    line = SourceLine("Rain fell", inlines=(Inline(LINK, 0, 4, "h" * 3_000),))

    [link] = elements_in("Rain fell", [line])

    assert link.said == "h" * 2_000


def test_an_article_of_more_marks_than_any_is_shown_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [SourceLine(name, ((HEADING, 1, ""),)) for name in ("One", "Two", "Three")]
    monkeypatch.setattr(structure, "ELEMENTS", 3)

    assert len(elements_in("One\nTwo\nThree", lines)) == 3
    monkeypatch.setattr(structure, "ELEMENTS", 2)
    assert elements_in("One\nTwo\nThree", lines) == ()


def test_cells_of_a_row_have_the_number_of_their_column() -> None:
    head = SourceLine("Name\nAge", parts=ElementKind.CELL, is_head=True)
    row = SourceLine("Ann\n\n12", parts=ElementKind.CELL)

    cells = elements_in("Name | Age\nAnn | 12", [head, row])

    assert [(cell.level, cell.said) for cell in cells] == [(0, HEAD), (1, HEAD), (0, ""), (2, "")]


def test_lines_of_a_program_are_indented_as_far_as_the_source_has_them() -> None:
    text = "if rain:\nstay()\n\nleave()"

    code = elements_in(text, [SourceLine("if rain:\n    stay()\n\nleave()", parts=ElementKind.CODE)])

    assert [(line.span.of(text), line.level, line.said) for line in code] == [
        ("if rain:", 0, ""),
        ("stay()", 0, FOLLOWING),
        ("leave()", 0, ""),
    ]


def test_a_program_on_one_line_keeps_what_each_line_was_indented() -> None:
    text = "if rain: stay()"

    code = elements_in(text, [SourceLine("if rain:\n    stay()", parts=ElementKind.CODE)])

    assert [(line.span.of(text), line.level) for line in code] == [("if rain:", 0), ("stay()", 4)]


def test_the_paragraphs_of_an_item_are_one_line_where_the_text_has_made_one_of_them() -> None:
    lines = [
        SourceLine("One", ((ITEM, 1, "1."),)),
        SourceLine("two", ((ITEM, 1, ""),)),
        SourceLine("Three", ((ITEM, 1, "2."),)),
    ]

    assert [(element.said, *element.span) for element in elements_in("One two\nThree", lines)] == [
        ("1.", 0, 7),
        ("2.", 8, 13),
    ]
