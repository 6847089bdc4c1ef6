"""Parts that the one reader of datelines reads: regions, rules without blanks, agencies that are known."""

import pytest

from corpus.layout.dateline import find_dateline


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("SPRINGFIELD, Ill. (AP) — The dam held.", "SPRINGFIELD, Ill.", "AP"),
        ("Vienna, Va., Sept. 5 (Reuters) - The dam held.", "Vienna, Va.", "Reuters"),
        ("Vienna, Va., Friday (AFP) - The dam held.", "Vienna, Va.", "AFP"),
        ("WASHINGTON, D.C - The dam held.", "WASHINGTON, D.C", None),
        ("WASHINGTON\xa0– The dam held.", "WASHINGTON", None),
        ("Mannheim, Germany—The dam held.", "Mannheim, Germany", None),
        ("KUTTIPPURAM–The dam held.", "KUTTIPPURAM", None),
        ("Kuttippuram (AP) The dam held.", "Kuttippuram", "AP"),
        ("Kuttippuram, March 18: The dam held.", "Kuttippuram", None),
        ("(CNN)The dam held.", None, "CNN"),
        ("WASHINGTON, D.C. AFP The dam held.", "WASHINGTON, D.C", "AFP"),
        ("WASHINGTON, D.C. KAZINFORM — The dam held.", "WASHINGTON, D.C", "KAZINFORM"),
        ("WASHINGTON, D.C.: TASS - The dam held.", "WASHINGTON, D.C.", "TASS"),
        ("WASHINGTON, D.C.. March 18. (Reuters) The dam held.", "WASHINGTON, D.C.", "Reuters"),
        ("Kyiv. Interfax-Ukraine - The dam held.", "Kyiv", "Interfax-Ukraine"),
        ("NEW YORK, March 18 – Interfax-Ukraine. The dam held.", "NEW YORK", "Interfax-Ukraine"),
    ],
)
def test_a_part_is_read_however_it_is_marked(text: str, place: str | None, agency: str | None) -> None:
    dateline = find_dateline(text)

    assert dateline is not None
    assert dateline.place == place or (dateline.place is not None and dateline.place.of(text) == place)
    assert dateline.agency == agency or (dateline.agency is not None and dateline.agency.of(text) == agency)
    assert text[dateline.span.end :] == "The dam held."


@pytest.mark.parametrize(
    "text",
    [
        "Convolutional Neural Networks (CNN) are popular in vision.",
        "Australian Federal Police (AFP) and others searched a house.",
        "Marine Corps General Ann F. Berg Jr. announces that the last ships have left.",
        "Wednesday, March 23: The club meets in the library.",
        "Monday, 17 November 1975 – in the north a bridge was opened.",
        "WASHINGTON, D.C. NASA said that the dam held.",
        "WASHINGTON, D.C. Mayor Ann Berg said that the dam held.",
        "AP-Stylebook changes its rules.",
        "ZANU–PF, the ruling party, endorses its leader.",
        "Japan–South Korea relations have become better.",
        "Observed Sept. 17–23, the week is a time devoted to study.",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert find_dateline(text) is None


def test_an_agency_behind_the_rule_may_begin_the_story() -> None:
    text = "GENEVA — CERN, the laboratory, gave the Web away."

    dateline = find_dateline(text)

    assert dateline is not None
    assert (dateline.agency, text[dateline.span.end :][:5]) == (None, "CERN,")
