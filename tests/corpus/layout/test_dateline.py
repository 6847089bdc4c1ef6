import pytest

from corpus.article import Span
from corpus.layout.dateline import find_dateline


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
        ("New Delhi: ", "New Delhi", None),
        ("АСТАНА, 20 марта — РИА Новости. ", "АСТАНА", "РИА Новости"),
        ("МОСКВА, 3 мар — РИА Новости, Анна Ли. ", "МОСКВА", "РИА Новости"),
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
    ("dateline", "place", "agency", "story"),
    [
        ("الرباط (رويترز) - ", "الرباط", "رويترز", "قال الوزير إن المحادثات انتهت."),
        ("القاهرة (أ ف ب) - ", "القاهرة", "أ ف ب", "قال الوزير إن المحادثات انتهت."),
        ("新华社杭州9月23日电 ", "杭州", "新华社", "部长说，会谈已经结束。"),
        ("中新社北京3月5日电 (记者 王明)", "北京", "中新社", "部长说，会谈已经结束。"),
        ("（中央社台北3日電）", "台北", "中央社", "部長說，會談已經結束。"),
        ("【ロンドン=共同】", "ロンドン", "共同", "大臣は会談が終わったと述べた。"),
        ("(서울=연합뉴스) 김철수 기자 = ", "서울", "연합뉴스", "장관은 회담이 끝났다고 말했다."),
        ("नई दिल्ली, 3 मार्च (भाषा) ", "नई दिल्ली", "भाषा", "मंत्री ने कहा कि वार्ता समाप्त हो गई।"),
    ],
)
def test_datelines_are_found_in_scripts_without_capitals(
    dateline: str, place: str, agency: str, story: str
) -> None:
    text = dateline + story

    found = find_dateline(text)

    assert found is not None
    assert text[found.span.end :] == story
    assert (found.place and found.place.of(text), found.agency and found.agency.of(text)) == (place, agency)


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
        "London: the biography of a town",
        "新华社记者王明说，会谈已经结束。",
        "قال الوزير (رويترز نقلت عنه) إن المحادثات انتهت.",
        "(서울) 장관은 회담이 끝났다고 말했다.",
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


@pytest.mark.parametrize("story", ["Paris—The Ministers’ talks ended late.", "Paris - The Mayor spoke."])
def test_what_parts_place_and_story_within_a_word_or_beside_blanks_is_seen(story: str) -> None:
    assert find_dateline(story)
