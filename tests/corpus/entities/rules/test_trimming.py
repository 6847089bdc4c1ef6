import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.trimming import trim
from tests.corpus.entities.marking import marked


@pytest.mark.parametrize(
    ("found", "label", "name"),
    [
        ("President Kassym-Jomart Tokayev", Label.PERSON, "Kassym-Jomart Tokayev"),
        ("Deputy Foreign Minister Roman Vassilenko", Label.PERSON, "Roman Vassilenko"),
        ("Energy Minister Bolat Akchulakov", Label.PERSON, "Bolat Akchulakov"),
        ("Chinese Foreign Minister Wang Yi", Label.PERSON, "Wang Yi"),
        ("Martin Luther King Jr.", Label.PERSON, "Martin Luther King Jr."),
        ("Rt. Hon. Bo Lee", Label.PERSON, "Bo Lee"),
        ("Mr. Smith's", Label.PERSON, "Smith"),
        ("Sir Keir Starmer", Label.PERSON, "Keir Starmer"),
        ("Queen Elizabeth II", Label.PERSON, "Elizabeth II"),
        ("the World Bank’s", Label.ORG, "World Bank"),
        ("the United States'", Label.GPE, "United States"),
        ("“Reuters”,", Label.ORG, "Reuters"),
        ("Astana\n\nASTANA", Label.GPE, "Astana"),
        ("James\nCleverly", Label.PERSON, "James\nCleverly"),
        ("The Hague", Label.GPE, "The Hague"),
        ("The Lord of the Rings", Label.WORK_OF_ART, "The Lord of the Rings"),
        ("King", Label.PERSON, "King"),
        ("Western Province 287", Label.GPE, "Western Province"),
        ("Schalke 04", Label.ORG, "Schalke 04"),
        ("President's Office", Label.ORG, "President's Office"),
    ],
)
def test_only_the_name_is_left(found: str, label: Label, name: str) -> None:
    text = f"said {found} today"

    (mention,) = trim([Mention(Span(5, 5 + len(found)), label)], text)

    assert mention.span.of(text) == name


@pytest.mark.parametrize(
    "titles", ["Prime Minister", "Secretary", "Home Secretary", "Lieutenant-Colonel", "Sen."]
)
def test_titles_alone_are_nobody(titles: str) -> None:
    assert trim([Mention(Span(0, len(titles)), Label.PERSON)], titles) == []


def test_what_nothing_is_left_of_is_dropped() -> None:
    assert trim([Mention(Span(0, 2), Label.ORG)], "“—") == []


def test_the_day_behind_a_place_is_no_part_of_it() -> None:
    text = "People died in Cali on Monday and in Stratford on Avon."
    named = [Mention(Span(15, 29), Label.GPE), Mention(Span(37, 54), Label.GPE)]

    assert [mention.span.of(text) for mention in trim(named, text)] == ["Cali", "Stratford on Avon"]


def _trimmed(text: str, name: str, label: Label | None) -> tuple[str, Label | None] | None:
    """What is left of a name in a text, and its label; None where nothing is."""
    kept = trim(marked(text, (name, label)), text)
    return (kept[0].span.of(text), kept[0].label) if kept else None


@pytest.mark.parametrize("article", ["the", "The", "THE", "a", "an"])
@pytest.mark.parametrize("label", [Label.ORG, Label.GPE, None])
def test_an_article_is_no_part_of_a_name(article: str, label: Label | None) -> None:
    name = f"{article} Zorblat"

    assert _trimmed(f"It was {name} then.", name, label) == ("Zorblat", label)


@pytest.mark.parametrize("name", ["A Zorblat", "Theo Zorblat", "these Zorblat"])
def test_a_word_that_only_begins_like_an_article_stays(name: str) -> None:
    assert _trimmed(f"It was {name} then.", name, Label.ORG) == (name, Label.ORG)


_ADVERBS = "Just Only Even Also Meanwhile Elsewhere Perhaps Unlike Like"


@pytest.mark.parametrize("adverb", _ADVERBS.split())
def test_what_a_sentence_opens_with_is_no_part_of_a_place(adverb: str) -> None:
    name = f"{adverb} Zorblat"

    assert _trimmed(f"{name} fell.", name, Label.GPE) == ("Zorblat", Label.GPE)
    assert _trimmed(f"{name} fell.", name, Label.ORG) == (name, Label.ORG)


@pytest.mark.parametrize("ending", ["'s", "’s", "'S", "'", "’"])
def test_a_possessive_is_no_part_of_a_name(ending: str) -> None:
    assert _trimmed(f"Then Zorblat{ending} car", f"Zorblat{ending}", Label.GPE) == ("Zorblat", Label.GPE)


_POSSESSIVES = "McDonald's Moody's Macy’s Wendy's Lloyd's Sotheby’s Christie's Sainsbury's Levi's Kellogg’s"


@pytest.mark.parametrize("name", _POSSESSIVES.split())
def test_a_firm_with_a_possessive_in_its_name_keeps_it(name: str) -> None:
    assert _trimmed(f"Then {name} fell.", name, Label.PERSON) == (name, Label.ORG)
    assert _trimmed(f"Then {name} fell.", name[:-2], Label.PERSON) == (name, Label.ORG)


def test_the_last_word_of_a_firm_says_whether_it_has_a_possessive() -> None:
    assert _trimmed("Then Standard & Poor's fell.", "Standard & Poor", Label.ORG) == (
        "Standard & Poor's",
        Label.ORG,
    )
    assert _trimmed("Then Moody's Zorblat's car", "Moody's Zorblat's", Label.ORG) == (
        "Moody's Zorblat",
        Label.ORG,
    )


@pytest.mark.parametrize("word", ["of", "and", "the", "for", "in", "on", "at", "to", "de", "von", "van", "&"])
def test_a_small_word_at_the_end_is_no_part_of_a_name(word: str) -> None:
    assert _trimmed(f"Then Zorblat {word} Oslo", f"Zorblat {word}", Label.ORG) == ("Zorblat", Label.ORG)
    assert _trimmed(f"Then Zorblat of {word} Oslo", f"Zorblat of {word}", Label.ORG) == ("Zorblat", Label.ORG)


_WHEN = (
    "on Monday, late Tuesday, early on Wednesday, last Thursday, this Friday, next Saturday, since "
    "Sunday, until January, by February, on March 3, on April, in May, on June, on July, on August, on "
    "September"
)


@pytest.mark.parametrize("when", _WHEN.split(", "))
@pytest.mark.parametrize("label", [Label.PERSON, Label.LOC])
def test_the_day_behind_a_name_is_no_part_of_it(when: str, label: Label) -> None:
    whole = f"Zorblat {when}"
    left = whole if when == "in May" else "Zorblat"

    assert _trimmed(f"It was {whole}.", whole, label) == (left, label)
    assert _trimmed(f"It was {whole}.", whole, Label.EVENT) == (whole, Label.EVENT)


@pytest.mark.parametrize(
    ("name", "label", "left"),
    [
        ("Zorblat 7", Label.PERSON, "Zorblat"),
        ("Zorblat 287", Label.GPE, "Zorblat"),
        ("Zorblat 2871", Label.GPE, "Zorblat 2871"),
        ("Zorblat 287", Label.LOC, "Zorblat 287"),
        ("Zorblat2 287", Label.GPE, "Zorblat2 287"),
    ],
)
def test_the_score_of_a_team_is_no_part_of_a_place(name: str, label: Label, left: str) -> None:
    assert _trimmed(f"It was {name}.", name, label) == (left, label)


@pytest.mark.parametrize(
    "edge", ['"', "“", "‘", "«", "„", ",", ";", ":", "(", "[", "–", "—", "-", "…", "\u00a0"]
)
def test_marks_at_the_edges_are_no_part_of_a_name(edge: str) -> None:
    whole = f"{edge}Zorblat{edge}"

    assert _trimmed(f"It was {whole} then.", whole, Label.ORG) == ("Zorblat", Label.ORG)


def test_a_mark_inside_stays() -> None:
    assert _trimmed("It was Yahoo! (UK) then.", "Yahoo! (UK", Label.ORG) == ("Yahoo! (UK", Label.ORG)


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ('It was "Sonny" Zorblat then.', 'Sonny" Zorblat', '"Sonny" Zorblat'),
        ("It was “Sonny” Zorblat then.", "Sonny” Zorblat", "“Sonny” Zorblat"),
        ("It was Sonny” Zorblat then.", "Sonny” Zorblat", "Zorblat"),
        ("Sonny” Zorblat left.", "Sonny” Zorblat", "Zorblat"),
        ('It was "Sonny" then.', '"Sonny"', "Sonny"),
    ],
)
def test_a_nickname_has_both_of_its_marks_or_is_left_out(text: str, name: str, left: str) -> None:
    assert _trimmed(text, name, Label.PERSON) == (left, Label.PERSON)


_TITLES = (
    "foreign, Interior, Defence, deputy, Vice, acting, former, U.S., Attorney General, King of, High, "
    "Father, Sister, Messrs, Detective Inspector, Private, Marshal, Lt., sultan, Emir, Duke, Countess, "
    "President-elect, Secretary-General, co-founder, Home, CM, Smt, Alhaji, Datuk, Shri, spokesman, the "
    "Energy Minister, Zorblatian Vice President, Director, "
    "Gen, Maj Gen, Det Insp, Lt Col, Sgt, Rev, Rep, Gov, Prof"
)


@pytest.mark.parametrize("honours", ["AO", "OAM", "QC", "MBE", "MP", "PhD", "Ph.D.", "M.D."])
@pytest.mark.parametrize("comma", ["", ","])
def test_honours_behind_a_name_are_no_part_of_it(honours: str, comma: str) -> None:
    name = f"Quux Plim{comma} {honours}"

    assert _trimmed(f"Then {name} left.", name, Label.PERSON) == ("Quux Plim", Label.PERSON)
    assert _trimmed(f"Then {name} left.", name, Label.WORK_OF_ART) == (name, Label.WORK_OF_ART)


@pytest.mark.parametrize("name", ["Quux Plim III", "Quux PLIM", "MC Plim"])
def test_other_capitals_stay_in_a_name(name: str) -> None:
    assert _trimmed(f"Then {name} left.", name, Label.PERSON) == (name, Label.PERSON)


@pytest.mark.parametrize("label", [Label.PERSON, Label.GPE, Label.LOC, Label.NORP])
def test_a_year_before_a_place_is_no_part_of_it(label: Label) -> None:
    assert _trimmed("the 2021 Zorblat storm", "2021 Zorblat", label) == ("Zorblat", label)
    assert _trimmed("the 2021 Zorblat storm", "2021 Zorblat", Label.EVENT) == ("2021 Zorblat", Label.EVENT)
    assert _trimmed("the 1721 Zorblat storm", "1721 Zorblat", label) == ("1721 Zorblat", label)


@pytest.mark.parametrize("title", _TITLES.split(", "))
def test_a_title_is_no_part_of_a_persons_name(title: str) -> None:
    name = f"{title} Quux Plim"

    assert _trimmed(f"Then {name} left.", name, Label.PERSON) == ("Quux Plim", Label.PERSON)


_TRADES = (
    "Activist Actor Actress Astronaut Author Banker Boxer Businessman Comedian Composer Economist "
    "Footballer Historian Journalist Novelist Painter Philosopher Poet Rapper Screenwriter Singer "
    "Songwriter Striker Tycoon Countryman Podcaster Virologist Lawmaker YouTuber"
)


@pytest.mark.parametrize("trade", _TRADES.split())
def test_a_trade_before_a_whole_name_is_no_part_of_it(trade: str) -> None:
    assert _trimmed(f"{trade} Quux Plim left.", f"{trade} Quux Plim", Label.PERSON) == (
        "Quux Plim",
        Label.PERSON,
    )


@pytest.mark.parametrize("trade", ["Painter", "Boxer", "Poet", "Banker"])
def test_a_trade_before_one_word_may_be_a_first_name(trade: str) -> None:
    assert _trimmed(f"Then {trade} Quux left.", f"{trade} Quux", Label.PERSON) == (
        f"{trade} Quux",
        Label.PERSON,
    )


_SURNAMES = "Baron Bishop Count Dean Duke Earl Judge Justice King Lord Major Prince"


@pytest.mark.parametrize("surname", _SURNAMES.split())
def test_a_title_that_is_a_surname_may_be_somebody(surname: str) -> None:
    assert _trimmed(f"Then {surname} left.", surname, Label.PERSON) == (surname, Label.PERSON)
    assert _trimmed(f"Then Quux {surname} left.", f"Quux {surname}", Label.PERSON) == (
        f"Quux {surname}",
        Label.PERSON,
    )


@pytest.mark.parametrize("titles", ["Mr", "Lord Justice", "Sir Mr.", "President", "Foreign Minister"])
def test_titles_without_a_name_are_nobody(titles: str) -> None:
    assert _trimmed(f"Then {titles} left.", titles, Label.PERSON) is None


def test_nana_is_a_title_in_ghana_alone() -> None:
    assert _trimmed("Then Nana Quux left Accra.", "Nana Quux", Label.PERSON) == ("Quux", Label.PERSON)
    assert _trimmed("Then Nana Quux left Oslo.", "Nana Quux", Label.PERSON) == ("Nana Quux", Label.PERSON)


def test_a_title_stays_in_the_name_of_an_organisation() -> None:
    assert _trimmed("Then President Hotels fell.", "President Hotels", Label.ORG) == (
        "President Hotels",
        Label.ORG,
    )


def test_a_name_ends_with_its_paragraph() -> None:
    assert _trimmed("Then Zorblat\n \nQuux left.", "Zorblat\n \nQuux", Label.ORG) == ("Zorblat", Label.ORG)
    assert _trimmed("Then Zorblat\nQuux left.", "Zorblat\nQuux", Label.ORG) == ("Zorblat\nQuux", Label.ORG)


@pytest.mark.parametrize(
    ("text", "found", "name"),
    [
        ("Nana Mills sings in Leeds.", "Nana Mills", "Nana Mills"),
        ("In Accra, Nana Mills spoke.", "Nana Mills", "Mills"),
        ("Leeds likes Nana Mills.", "Nana Mills", "Nana Mills"),
        ("Then Sainsbury spoke.", "Sainsbury", "Sainsbury"),
        ("They shop at Sainsbury's in Leeds.", "Sainsbury", "Sainsbury's"),
        ("Then Sainsbury spoke again.", "Sainsbury", "Sainsbury"),
    ],
)
def test_a_name_is_cut_by_its_own_text_and_no_earlier_one(text: str, found: str, name: str) -> None:
    start = text.index(found)

    (mention,) = trim([Mention(Span(start, start + len(found)), Label.PERSON)], text)

    assert mention.span.of(text) == name


@pytest.mark.parametrize("disease", ["COVID-19", "Covid-19", "Covid", "SARS-CoV-2"])
def test_what_a_vaccine_is_against_is_no_part_of_the_firm(disease: str) -> None:
    name = f"Zorblat {disease}"

    assert _trimmed(f"the {name} vaccine", name, Label.ORG) == ("Zorblat", Label.ORG)
    assert _trimmed(f"the {name} vaccine", name, None) == ("Zorblat", None)
    assert _trimmed(f"the {name} song", name, Label.WORK_OF_ART) == (name, Label.WORK_OF_ART)


@pytest.mark.parametrize("name", ["St. John's", "St John’s", "Saint Zorb's"])
def test_what_a_saint_gave_its_name_keeps_it(name: str) -> None:
    assert _trimmed(f"Then {name} cheered.", name[:-2], Label.GPE) == (name, Label.GPE)
    assert _trimmed(f"Then {name} cheered.", name[:-2], Label.PERSON) == (name, Label.ORG)


def test_titles_of_one_country_are_no_part_of_a_name_there() -> None:
    assert _trimmed("In Kuala Lumpur Tun Quux spoke.", "Tun Quux", Label.PERSON) == ("Quux", Label.PERSON)
    assert _trimmed("A Sabah man, Seri Quux.", "Seri Quux", Label.PERSON) == ("Quux", Label.PERSON)
    assert _trimmed("In Lagos Oba Quux II left.", "Oba Quux II", Label.PERSON) == ("Quux II", Label.PERSON)
    assert _trimmed("In Oslo Tun Quux spoke.", "Tun Quux", Label.PERSON) == ("Tun Quux", Label.PERSON)


def test_a_local_title_is_no_part_of_a_name_and_nobody_alone() -> None:
    assert _trimmed("Then Otumfuo Quux left.", "Otumfuo Quux", Label.PERSON) == ("Quux", Label.PERSON)
    assert _trimmed("Then Togbe left.", "Togbe", Label.PERSON) is None
