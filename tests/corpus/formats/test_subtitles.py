"""What is said in subtitles, as paragraphs, with the seconds at which it is said."""

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.subtitles import read


def heard(cues: str) -> Article:
    [article] = read(cues.encode(), source="a.srt")
    return article


def cue(start: str, end: str, said: str) -> str:
    return f"1\n00:00:{start},000 --> 00:00:{end},000\n{said}\n\n"


@pytest.mark.parametrize(
    ("first", "start", "text"),
    [
        ("Rain fell.", "05", "Rain fell.\n\nIt stopped."),
        ("Rain fell.", "04", "Rain fell. It stopped."),
        ("Rain fell", "09", "Rain fell It stopped."),
        ("Did rain fall?", "05", "Did rain fall?\n\nIt stopped."),
        ("雨が降った。", "05", "雨が降った。\n\nIt stopped."),
        ("♪ La la ♪", "05", "♪ La la ♪\n\nIt stopped."),
    ],
)
def test_three_silent_seconds_behind_a_sentence_part_paragraphs(first: str, start: str, text: str) -> None:
    assert heard(cue("01", "02", first) + cue(start, "09", "It stopped.")).text == text


def test_the_line_before_that_live_captions_repeat_is_said_once() -> None:
    cues = cue("01", "02", "Rain fell.") + cue("02", "03", "Rain fell.") + cue("03", "04", "It stopped.")

    assert heard(cues).text == "Rain fell. It stopped."


def test_each_cue_has_its_second_beside_its_place_in_the_text() -> None:
    article = heard(
        "WEBVTT\n\n00:59.900 --> 01:01.000\nRain fell.\n\n01:00.000 --> 01:02.000\n \n\n"
        "1:02:03.000 --> 1:02:04.000\nIt stopped.\n"
    )

    assert article.times == ((0, 59), (article.text.index("It"), 3_723))
    assert article.second_at(3) == 59


def test_what_is_said_twice_has_the_second_of_each_time() -> None:
    article = heard(cue("01", "02", "Yes.") + cue("02", "03", "No.") + cue("03", "04", "Yes."))

    assert article.text == "Yes. No. Yes."
    assert article.times == ((0, 1), (5, 2), (9, 3))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<v Ann Lee>Rain fell.</v>", "Ann Lee: Rain fell."),
        ("<v.loud.first Ann>Rain fell.", "Ann: Rain fell."),
        ("<i>Rain</i> <font color='red'>fell</font>.", "Rain fell."),
        ("<00:00:01.500>Rain <c.yellow>fell</c>.", "Rain fell."),
        ("{\\an8}{\\i1}Rain{\\i0} fell.", "Rain fell."),
        ("Rain &lt; snow &amp; hail.&lrm;", "Rain < snow & hail."),
        ("&copy; Rain", "&copy; Rain"),
        ("- Rain fell.", "Rain fell."),
        ("–Rain fell.", "Rain fell."),
        ("- “Rain” fell.", "“Rain” fell."),
        ("-5 degrees.", "-5 degrees."),
        ("1 < 2", "1 < 2"),
    ],
)
def test_marks_of_subtitles_are_no_speech(line: str, said: str) -> None:
    assert heard(cue("01", "02", line)).text == said


TURNS = (("01", "Ann: Rain fell,"), ("02", "all day."), ("03", "Bo: It did."), ("04", "Ann: Yes."))


def test_who_speaks_in_several_cues_begins_a_paragraph_each_time() -> None:
    cues = "".join(cue(start, start, said) for start, said in (*TURNS, ("05", "Bo: Good.")))

    assert heard(cues).text == "Ann: Rain fell, all day.\n\nBo: It did.\n\nAnn: Yes.\n\nBo: Good."


def test_a_colon_in_one_cue_alone_begins_none() -> None:
    cues = "".join(cue(start, start, said) for start, said in TURNS)

    assert heard(cues).text == "Ann: Rain fell, all day. Bo: It did.\n\nAnn: Yes."


def test_two_speakers_of_one_cue_have_a_paragraph_each() -> None:
    cues = cue("01", "02", "- Ann: Rain fell,\nall day.\n- Bo: It did.") + cue(
        "03", "04", "Ann: Yes.\nBo: Good."
    )
    article = heard(cues)

    assert article.text == "Ann: Rain fell, all day.\n\nBo: It did.\n\nAnn: Yes.\n\nBo: Good."
    assert [second for _, second in article.times] == [1, 1, 3, 3]


def test_a_voice_that_goes_on_is_named_once() -> None:
    voiced = ("<v Ann>Rain fell,", "<v Ann>all day.</v>", "<v Bo>It did.", "<v Ann>Yes.")
    article = heard("".join(cue(f"0{number}", f"0{number}", said) for number, said in enumerate(voiced)))

    assert article.text == "Ann: Rain fell, all day. Bo: It did.\n\nAnn: Yes."
    assert [second for _, second in article.times] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("first", "title"),
    [("WEBVTT", ""), ("WEBVTT - Storm at sea", "Storm at sea"), ("WEBVTT Storm\tat sea", "Storm at sea")],
)
def test_the_first_line_of_web_subtitles_may_have_a_title(first: str, title: str) -> None:
    assert heard(f"{first}\n\n00:01.000 --> 00:02.000\nRain fell.\n").title == title


@pytest.mark.parametrize("silent", ["NOTE He\nspoke low.", "STYLE\n::cue { color: red }", "REGION\nid:a"])
def test_remarks_and_styles_are_not_said(silent: str) -> None:
    assert heard(f"WEBVTT\n\n{silent}\n\n00:01.000 --> 00:02.000\nRain fell.\n").text == "Rain fell."


def test_the_time_stands_in_the_first_two_lines_of_a_cue() -> None:
    cues = f"name of\nthe cue\n00:00:01,000 --> 00:00:02,000\nRain.\n\n{cue('03', '04', 'It stopped.')}"

    assert heard(cues).text == "It stopped."


@pytest.mark.parametrize(
    "cues", ["WEBVTT\n\nNOTE nothing\n", "Rain fell.", "1\n00:00:01,000 --> 00:00:02,000\n\n"]
)
def test_a_file_in_which_nobody_speaks_is_an_error(cues: str) -> None:
    with pytest.raises(SourceError, match=r"^a\.srt: no subtitles in it; check that it is the right file$"):
        heard(cues)
