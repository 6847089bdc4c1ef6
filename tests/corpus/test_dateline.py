import pytest

from corpus.article import Span
from corpus.dateline import find_dateline


@pytest.mark.parametrize(
    ("dateline", "place", "agency"),
    [
        ("ASTANA. KAZINFORM ", "ASTANA", "KAZINFORM"),
        ("ASTANA. March 18. KAZINFORM – ", "ASTANA", "KAZINFORM"),
        ("PARIS (AP) — ", "PARIS", "AP"),
        ("KYIV, Ukraine (AP) - ", "KYIV, Ukraine", "AP"),
        ("BERLIN, March 3 (Reuters) - ", "BERLIN", "Reuters"),
        ("SAN FRANCISCO/NEW YORK, March 3 (Reuters) - ", "SAN FRANCISCO/NEW YORK", "Reuters"),
        ("Berlin (dpa) - ", "Berlin", "dpa"),
        ("San José, 3 mar (EFE).- ", "San José", "EFE"),
        ("МОСКВА, 3 марта. /ТАСС/. ", "МОСКВА", "ТАСС"),
        ("NEW DELHI, March 5 (ANI): ", "NEW DELHI", "ANI"),
        ("(CNN) -- ", None, "CNN"),
        ("(CNN)", None, "CNN"),
        ("WASHINGTON, D.C. – ", "WASHINGTON, D.C.", None),
        ("WASHINGTON — ", "WASHINGTON", None),
        ("ROMA, 3 mar. - ", "ROMA", None),
        ("LONDON: ", "LONDON", None),
    ],
)
def test_a_dateline_ends_where_the_story_begins(dateline: str, place: str | None, agency: str | None) -> None:
    text = dateline + "The minister spoke."

    found = find_dateline(text)

    assert found is not None
    assert found.span == Span(0, len(dateline))
    assert (found.place and found.place.of(text)) == place
    assert (found.agency and found.agency.of(text)) == agency


@pytest.mark.parametrize(
    "opening",
    [
        "The minister spoke.",
        "NATO - the alliance - met.",
        "The U.S. — which left — returned.",
        "In London, 3 March — he spoke.",
        "Mr. Smith — the mayor — spoke.",
        "BLITZER: What happened then?",
        "COVID-19: How it began",
        "PARIS — LONDON",
        "A — he said — B.",
        "",
        "(",
    ],
)
def test_what_only_looks_like_a_dateline_is_none(opening: str) -> None:
    assert find_dateline(opening) is None


def test_a_byline_may_stand_before_the_dateline() -> None:
    text = "By Ann Lee\n\nPARIS (AP) — The minister spoke."

    found = find_dateline(text)

    assert found is not None
    assert text[found.span.end :] == "The minister spoke."
