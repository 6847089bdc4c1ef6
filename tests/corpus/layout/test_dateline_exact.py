"""Which words of a dateline are the place, which the agency, and where the story begins."""

import pytest

from corpus.layout.dateline import find_dateline
from corpus.layout.dateline_parts import RULES, is_marked_off
from corpus.layout.dateline_places import open_place_is_agency

STORY = "He came to the town on foot."


def parts(opening: str, story: str = STORY) -> tuple[str | None, str | None, str] | None:
    text = f"{opening}{story}"
    found = find_dateline(text)
    if found is None:
        return None
    place, agency = (span.of(text) if span else None for span in (found.place, found.agency))
    return place, agency, text[found.span.end :]


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("KTA (Bishkek) — ", "Bishkek", "KTA"),
        ("KTA: OSH — ", "OSH", "KTA"),
        ("KTA/ OSH — ", "OSH", "KTA"),
        ("Des Moines, Iowa. KTA ", "Des Moines, Iowa", "KTA"),
        ("OSH. РИА Новости, Анна Ли. ", "OSH", "РИА Новости"),
        ("New Delhi March 18 — ", "New Delhi", None),
        ("OSH, ABCDE FGHIJ (AP) — ", "OSH, ABCDE FGHIJ", "AP"),
        ("KTA, OSH (March 18) — ", "OSH", "KTA"),
        ("WACO, TX (AP) — ", "WACO, TX", "AP"),
        ("ITHACA, N.Y. (AP) — ", "ITHACA, N.Y.", "AP"),
        ("OSH (March 18) KTA — ", "OSH", "KTA"),
        ("KYIV, Ukraine (AP) — ", "KYIV, Ukraine", "AP"),
        ("KOUROU, FRENCH GUIANA (AP) — ", "KOUROU, FRENCH GUIANA", "AP"),
        ("PARIS/LYON — ", "PARIS/LYON", None),
        ("MOSCOW and KYIV (AP) — ", "MOSCOW and KYIV", "AP"),
        ("MADRID, 18 (EFE) — ", "MADRID", "EFE"),
        ("OSH. KTA News Agency. ", "OSH", "KTA News Agency"),
        ("OSH. KTA reports: ", "OSH", "KTA"),
        ("OSH. Zhetysu. ", "OSH", "Zhetysu"),
        ("OSH.KazTAG ", "OSH", "KazTAG"),
        ("OSH «KTA» ", "OSH", "KTA"),
        ("OSH (dpa/lsw) – ", "OSH", "dpa/lsw"),
        ("OSH (KTA 14:05) — ", "OSH", "KTA"),
        ("OSH (By Ann Lee, KTA) — ", "OSH", "KTA"),
        ("OSH (UPDATE, KTA) — ", "OSH", "KTA"),
        ("(KTA, May 5) — ", None, "KTA"),
        ("[KTA] OSH » ", "OSH", "KTA"),
        ("АСТАНА, 20 марта — РИА Новости, Анна Ли. ", "АСТАНА", "РИА Новости"),
        ("МОСКВА, 3 марта. /ТАСС/. ", "МОСКВА", "ТАСС"),
        ("NEW DELHI: ", "NEW DELHI", None),
        ("ROMA, 3 mar. - ", "ROMA", None),
        ("Lagos — ", "Lagos", None),
        ("AKIpress OSH — ", "OSH", "AKIpress"),
        ("UzDaily.uz — OSH. ", "OSH", "UzDaily.uz"),
        ("OSH, March 18, 7:45 p.m. (KTA) — ", "OSH", "KTA"),
        ("ST. PETERSBURG (AP) — ", "ST. PETERSBURG", "AP"),
        ("RIO DE JANEIRO (AP) — ", "RIO DE JANEIRO", "AP"),
    ],
)
def test_the_parts_of_a_dateline_are_told_apart(opening: str, place: str | None, agency: str | None) -> None:
    assert parts(opening) == (place, agency, STORY)


@pytest.mark.parametrize(
    "opening",
    [
        "OSH (one two three four five) — ",
        "NATO — ",
        "Lagos — Nigeria's largest city — ",
        "US (AP) — ",
        "Zorblat — ",
        "OSH ",
        "Osh ",
        "The — ",
        "VIDEO: ",
        "(VIDEO) ",
        "(IV) ",
        "(2023) ",
    ],
)
def test_what_only_opens_like_one_is_part_of_the_story(opening: str) -> None:
    assert parts(opening, "He came to the town on foot.") is None


def test_a_dateline_is_no_longer_than_any() -> None:
    agency = "K" * 15

    assert parts(f"OSH, March 18, 7:45 p.m. ({agency}) — ") == ("OSH", agency, STORY)
    assert parts(f"OSH{' ' * 2}({'K' * 61}) — ") is None


def test_a_dash_of_two_in_a_sentence_sets_something_between_them() -> None:
    assert parts("Lagos — ", "It rained. Later — much later — it stopped.") is not None
    assert parts("Lagos — ", "a large city — is old.") is None


@pytest.mark.parametrize("mark", [".", ":", ";", "/", " /", " -", " - ", *RULES, f" {RULES[0]}"])
def test_marks_of_datelines_mark_off_what_stands_before_them(mark: str) -> None:
    assert is_marked_off(f"OSH{mark}He", 3)


@pytest.mark.parametrize("mark", [",", " (", " ["])
def test_commas_and_brackets_mark_off_where_they_may(mark: str) -> None:
    assert not is_marked_off(f"OSH{mark}He", 3)
    assert is_marked_off(f"OSH{mark}He", 3, commas=True)


@pytest.mark.parametrize("behind", ["", " He", "-He", "(", "!"])
def test_words_and_hyphens_mark_nothing_off(behind: str) -> None:
    assert not is_marked_off(f"OSH{behind}", 3, commas=True)


@pytest.mark.parametrize(
    ("name", "agency"),
    [("KTA", True), ("AKTAU", False), ("OSLO", False), ("QAZNEWS", True), ("Kta", False), ("K T", False)],
)
def test_a_short_word_in_capitals_by_itself_is_an_agency(name: str, agency: bool) -> None:
    assert open_place_is_agency(name) is agency


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("新华社杭州9月23日电 ", "杭州", "新华社"),
        ("（中新社北京2023年3月18日电）", "北京", "中新社"),
        ("【東京=共同】", "東京", "共同"),
        ("［東京　１８日　AFP］ - ", "東京", "AFP"),
        ("【AFP＝時事】", None, "AFP"),
        ("【特集】", None, None),
        ("(서울=연합뉴스) ", "서울", "연합뉴스"),
        ("(서울=연합뉴스) 김철수 기자 = ", "서울", "연합뉴스"),
        ("الرباط (رويترز) - ", "الرباط", "رويترز"),
        ("الرباط - ", "الرباط", None),
        ("بيروت – أ ف ب: ", "بيروت", "أ ف ب"),
        ("नई दिल्ली, 18 मार्च (भाषा) ", "नई दिल्ली", "भाषा"),
    ],
)
def test_the_parts_are_told_apart_where_there_are_no_capitals(
    opening: str, place: str | None, agency: str | None
) -> None:
    assert parts(opening, "他来了。") == (place, agency, "他来了。")


@pytest.mark.parametrize("opening", ["（注）", "(서울) ", "他说（新华社）", "الرباط ", "[東京] "])
def test_brackets_without_an_agency_are_part_of_the_story(opening: str) -> None:
    assert parts(opening, "他来了。") is None


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("WASHINGTON—", "WASHINGTON", None),
        ("WASHINGTON–", "WASHINGTON", None),
        ("LANSING, Mich.—", "LANSING, Mich.", None),
        ("PARIS/LYON—", "PARIS/LYON", None),
        ("Zorblat (KAZINFORM) ", "Zorblat", "KAZINFORM"),
        ("Zorblat /Xinhua/ ", "Zorblat", "Xinhua"),
        ("Zorblat [Kazinform] ", "Zorblat", "Kazinform"),
        ("Des Moines, Iowa. KAZINFORM ", "Des Moines, Iowa", "KAZINFORM"),
        ("Zorblat. March 18. KTA ", "Zorblat", "KTA"),
        ("LANSING, Mich., Sept. 5 — dpa. ", "LANSING, Mich.", "dpa"),
        ("San Francisco, Calif., 18 March 2023: ", "San Francisco, Calif.", None),
        ("San Francisco, Calif., 3 марта. /Xinhua/. ", "San Francisco, Calif.", "Xinhua"),
        ("New Delhi March 18, 2023 (Xinhua) ", "New Delhi", "Xinhua"),
    ],
)
def test_a_place_need_be_on_no_list_where_the_form_tells(
    opening: str, place: str, agency: str | None
) -> None:
    assert parts(opening) == (place, agency, STORY)


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("Almaty, March 18 - ", "Almaty", None),
        ("Zorblat, Jan. 5: ", "Zorblat", None),
        ("Zorblat, 3 марта - ", "Zorblat", None),
        ("Ust-Kamenogorsk, 3 mar. - ", "Ust-Kamenogorsk", None),
        ("Астана, March 18. /AP/. ", "Астана", "AP"),
        ("Kyiv, Ukraine (dpa) ", "Kyiv, Ukraine", "dpa"),
        ("Des Moines, Iowa, Jan. 5 — ТАСС. ", "Des Moines, Iowa", "ТАСС"),
        ("Kyiv, Ukraine, 3 марта — Zhetysu. ", "Kyiv, Ukraine", None),
        ("OSH. KAZINFORM ", "OSH", "KAZINFORM"),
    ],
)
def test_a_dateline_below_an_opening_sentence_is_one_by_its_form(
    opening: str, place: str, agency: str | None
) -> None:
    story = f"Zhetysu. {STORY}" if "Zhetysu" in opening else STORY

    found = parts(f"Rain fell. It stopped.\n{opening}")

    assert found == (place, agency, story)


@pytest.mark.parametrize(
    "opening",
    [
        "Almaty. KTA ",
        "Zorblat — ",
        "Zorblat. ",
        "Almaty: ",
        "He came on March 18 - ",
        "The old town, March 18 - ",
        "Mr. Lee, March 18: ",
        "ZORBLAT 12 — ",
    ],
)
def test_what_may_be_a_sentence_below_another_is_none(opening: str) -> None:
    assert parts(f"Rain fell. It stopped.\n{opening}") is None
