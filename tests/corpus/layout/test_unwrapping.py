import pytest

from corpus.layout.unwrapping import find_stretches
from corpus.normalize import normalize


def stretches(text: str) -> list[str]:
    text = normalize(text)
    return [" ".join(text[start:end].split()) for start, end in find_stretches(text)]


def test_lines_of_a_wide_page_are_one_paragraph() -> None:
    text = (
        "The ferry between the two islands will not sail before the autumn, the harbour master told the town "
        "on Friday. Old Sam\n"
        "Hill has to stay where he is, and so have the goats that he was going to sell on the other side. "
        "Nobody was told of\n"
        "it in time. The ferry is in the dock."
    )

    assert len(stretches(text)) == 1


def test_an_indent_behind_a_stop_begins_a_paragraph() -> None:
    text = (
        "    The ferry between the two islands will not sail before the\nautumn, the harbour master said.\n"
        "    Old Sam Hill has to stay where he is, and so have the goats\nthat he was going to sell.\n"
    )

    assert [stretch.split()[-1] for stretch in stretches(text)] == ["said.", "sell."]


def test_long_lines_that_all_end_sentences_stay_apart() -> None:
    line = "The ferry to the islands will not sail before the autumn, the harbour master told the town of {}."
    text = "\n".join(line.format(name) for name in ("Annaberg", "Benfleet", "Cemberly"))

    assert len(stretches(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "港口管理處星期五告訴市民，兩個島嶼之間的渡輪要到秋天才會再次開航，因為船還\n在船塢裡。老山姆只好留在原地，他本來要賣到對岸去的山羊也一樣走不了，誰都沒有\n事先得到通知。",
        "港の管理者は金曜日に、二つの島を結ぶ連絡船は秋まで運航しないと町に伝え\nた。船はまだドックにある。サムさんは島に残るしかなく、向こう岸で売るはず\nだった山羊も同じだ。",
    ],
)
def test_lines_of_double_width_are_measured_in_cells(text: str) -> None:
    assert len(stretches(text)) == 1


def test_lines_that_hang_below_the_first_go_on_with_it() -> None:
    text = (
        "The ferry between the two islands will not sail before the\n\tautumn, said the harbour\n"
        "\tmaster, whose own boat is\n\tin the dock. It has\n\tbeen there since May."
    )

    assert len(stretches(text)) == 1


def test_code_that_is_indented_stays_in_lines() -> None:
    assert (
        len(stretches("for (boat of all_the_boats_of_the_harbour) {\n  sail(boat);\n  stop(boat);\n}")) == 4
    )


def test_a_greeting_is_no_part_of_what_follows_it() -> None:
    text = "Dear Ann,\nThe ferry to the islands will not sail before the autumn, as it\nis still in the dock."

    assert stretches(text)[0] == "Dear Ann,"
    assert len(stretches(text)) == 2


def test_a_line_of_blanks_parts_paragraphs_as_an_empty_one_does() -> None:
    text = "The ferry has sailed.\n \nSam stayed."

    assert [text[start:end] for start, end in find_stretches(text)] == [
        "The ferry has sailed.",
        "Sam stayed.",
    ]


@pytest.mark.parametrize(("cells", "paragraphs"), [(39, 2), (40, 1), (110, 1), (111, 2)])
def test_two_lines_are_one_paragraph_on_a_page_as_wide_as_those_of_books(cells: int, paragraphs: int) -> None:
    wide = (
        "The ferry lay in the old harbour for a year while people waited for it and nobody ever came at all"
    )
    line = wide[: cells - 1].rstrip().ljust(cells, "x")

    assert len(find_stretches(f"{line}\nand then it left.")) == paragraphs
