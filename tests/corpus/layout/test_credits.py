"""Who made a story and its pictures, by names alone; and how long such lines may be."""

import pytest

from corpus.layout.credits import is_biography, is_byline, is_caption, is_contribution, is_credit
from corpus.layout.furniture import is_aside, is_furniture, names_section_apart


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "BY ANN LEE",
        "Von Max Muster, dpa",
        "By Ann Lee and Bo Hill | The Bugle",
        "Por Ana de la Cruz",
        "By " + " ".join(["Ann"] * 10),
        "By " + "A" * 38 + " " + "B" * 41,
    ],
)
def test_names_behind_by_are_a_byline(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Ann",
        "By Ann Lee.",
        "By Ann Lee:",
        "By and by Ann left",
        "By Monday the rain had stopped",
        "Ann Lee",
        "By " + " ".join(["Ann"] * 11),
        "By " + "A" * 38 + " " + "B" * 42,
    ],
)
def test_a_sentence_behind_by_is_none(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("sentence", "credit"),
    [
        ("Reporting by Ann Lee; Editing by Bo Hill", True),
        ("(Additional reporting by Ann Lee in the old town)", True),
        ("[Editing by nobody else]", True),
        ("Photos from AFP", True),
        ("Text: Ann Lee", False),
        ("Reporting by nobody else", False),
        ("Ann Lee reporting by night", False),
        ("Editing the report took Ann Lee a year", False),
        (f"Reporting {'Ann ' * 12}by Bo", False),
    ],
)
def test_credits_name_work_and_people(sentence: str, credit: bool) -> None:
    assert is_credit(sentence) is credit


@pytest.mark.parametrize(
    ("sentence", "contribution"),
    [
        ("Ann Lee and others in the town contributed to this report.", True),
        ("Ann Lee contributed to this success.", False),
        ("Ann Lee reported from Paris.", True),
        ("Ann Lee reported from the burning town.", False),
        ("AP writers Ann Lee in Paris and Bo Hill in Rome contributed.", True),
        ("Ann Lee came from Paris.", False),
    ],
)
def test_contributions_name_people_and_places(sentence: str, contribution: bool) -> None:
    assert is_contribution(sentence) is contribution


@pytest.mark.parametrize(
    ("sentence", "biography"),
    [
        ("Ann Lee is a senior writer at The Bugle.", True),
        ("Ann Lee covers the courts.", True),
        ("Ann M. de Lee teaches law in Oslo.", False),
        ("Ann Lee is the author of nine novels.", True),
        ("Ann Lee is a doctor.", False),
        ("Ann is a senior writer at The Bugle.", False),
        ("The old mayor covers the costs.", False),
        ("Ann Lee writes for " + "a" * 120 + ".", True),
        ("Ann Lee writes for " + "a" * 121 + ".", False),
    ],
)
def test_a_biography_says_what_somebody_writes(sentence: str, biography: bool) -> None:
    assert is_biography(sentence) is biography


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Rain in Oslo. Photo: Ann Lee", True),
        ("Rain in Oslo. Photo: ann lee", False),
        ("Rain in Oslo Photo: Ann Lee", False),
        ("Photo: Ann Lee", False),
        ("Rain in Oslo. © Ann Lee", True),
        ("Rain in Oslo. REUTERS/Ann Lee", True),
        ("Rain in Oslo. Ann Lee via AP", True),
        ("Rain in Oslo. Ann Lee via Bo", False),
        ("Rain in Oslo (Photo by Ann Lee)", True),
        ("Rain in Oslo (by Ann Lee/AFP)", True),
        ("Rain in Oslo (by Ann Lee)", False),
        ("Rain in Oslo [Courtesy of Ann Lee]", True),
        ("Mayor Lee (2nd L) and Bo Hill wait for rain in Oslo.", True),
        ("Photo taken on March 3 shows the bridge in the rain.", True),
        ("A photo that was taken in March shows the bridge.", False),
        ("In this undated handout image released by the town, rain falls.", True),
        ("Handout photo issued by the town shows rain.", True),
        (f"{'a' * 301} (Photo: Ann Lee)", True),
        (f"{'a' * 310} (Photo: Ann Lee)", False),
    ],
)
def test_a_caption_says_what_a_picture_shows_or_whose_it_is(line: str, caption: bool) -> None:
    assert is_caption(line) is caption


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        (f"Sign up for {'a' * 238}", True),
        (f"Sign up for {'a' * 239}", False),
        ("Advertisement", True),
        ("Read more: the rain", True),
        ("Source: the ministry said that it had rained", True),
        ("Source: the ministry said that it had rained.", False),
        ("Source: The ministry said that it had rained.", True),
        ("Related: the rain fell on and on all day.", True),
        ("Subscribe to nothing", True),
        ("All of it went to your inbox", True),
        (f"All of it went to your inbox {'a' * 111}", True),
        (f"All of it went to your inbox {'a' * 112}", False),
        ("Follow Ann Lee on Facebook", True),
        ("Follow Ann Lee to Oslo", True),
        ("Follow Ann Lee to Oslo and see what she saw there.", False),
        ("Find it at www.a.example", True),
        ("Facts at www.a.example", False),
        ("***", True),
        ("Ends", True),
        ("Ends of the earth", False),
    ],
)
def test_notices_are_told_from_news_that_opens_alike(line: str, furniture: bool) -> None:
    assert is_furniture(line) is furniture


@pytest.mark.parametrize(
    ("sentence", "aside"),
    [
        ("TASHKENT.", True),
        ("KUALA LUMPUR.", True),
        ("NEW KUALA LUMPUR.", False),
        ("TASHKENT", False),
        ("Thank you all for coming.", True),
        ("Thank you all so much for coming.", False),
        ("ANN: Good evening, all.", True),
        ("Ann: Good evening, all.", False),
        ("Sign up for our letter, which comes each morning at six.", True),
        ("16:42", True),
    ],
)
def test_asides_are_short_and_say_nothing(sentence: str, aside: bool) -> None:
    assert is_aside(sentence) is aside


@pytest.mark.parametrize(
    ("heading", "apart"),
    [
        ("References", True),
        ("12. Works cited:", True),
        ("REFERENCES", True),
        ("Reference", False),
        ("", False),
    ],
)
def test_sections_behind_a_story_have_their_headings(heading: str, apart: bool) -> None:
    assert names_section_apart(heading) is apart
