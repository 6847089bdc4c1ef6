"""What is counted in a fixed way, kind by kind."""

import pytest

from corpus.stories.claims import Claim, claims_in


def found(sentence: str, language: str = "en") -> list[tuple[str, float, str]]:
    return [(claim.kind, claim.number, claim.shown) for claim in claims_in(sentence, language)]


@pytest.mark.parametrize(
    ("sentence", "kind", "number", "shown"),
    [
        ("At least 12 people were killed.", "dead", 12, "12"),
        ("At least 1,200 people have died.", "dead", 1200, "1,200"),
        ("Twelve miners are dead.", "dead", 12, "12"),
        ("The blast killed about 20 soldiers.", "dead", 20, "20"),
        ("The storm claimed the lives of 7.", "dead", 7, "7"),
        ("The death toll has risen to 31.", "dead", 31, "31"),
        ("There were 4 deaths.", "dead", 4, "4"),
        ("Ninety people were injured.", "injured", 90, "90"),
        ("The crash injured more than 15 passengers.", "injured", 15, "15"),
        ("The police arrested 9 protesters.", "arrested", 9, "9"),
        ("There were 30 arrests.", "arrested", 30, "30"),
        ("Six sailors are still missing.", "missing", 6, "6"),
        ("Some 2,000 residents were evacuated.", "evacuated", 2000, "2,000"),
        ("Boats rescued 45 migrants.", "rescued", 45, "45"),
        ("Over 300,000 people were displaced.", "displaced", 300_000, "300,000"),
        ("Gunmen kidnapped 8 students.", "abducted", 8, "8"),
        ("The fire destroyed 120 homes.", "homes", 120, "120"),
        ("About 500 patients were infected.", "infected", 500, "500"),
        ("The plane was carrying 176 passengers.", "on board", 176, "176"),
        ("The firm will cut 3,500 jobs.", "jobs", 3500, "3,500"),
        ("He was sentenced to 15 years in prison.", "sentence", 15, "15"),
        ("She was jailed for three years.", "sentence", 3, "3"),
        ("A magnitude 6.1 earthquake struck.", "magnitude", 6.1, "6.1"),
        ("A 7.0-magnitude quake struck.", "magnitude", 7.0, "7"),
        ("Winds reached 120 mph.", "speed", 120, "120"),
    ],
)
def test_a_count_is_read_with_its_kind(sentence: str, kind: str, number: float, shown: str) -> None:
    assert (kind, number, shown) in found(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("The flood caused $3 million in damage.", Claim("damage", 3e6, "$3 million", "$")),
        ("The flood caused $3m in damage.", Claim("damage", 3e6, "$3m", "$")),
        ("The flood caused $3.5bn in damage.", Claim("damage", 3.5e9, "$3.5bn", "$")),
        ("Acme will buy Burl for €1.2 billion.", Claim("price", 1.2e9, "€1.2 billion", "€")),
        ("A £40,000 fine was set.", Claim("fine", 40_000, "£40,000", "£")),
        ("A fine of 40 million euros was set.", Claim("fine", 4e7, "40 million euros", "€")),
        ("A fine of 300 thousand roubles was set.", Claim("fine", 3e5, "300 thousand roubles", "rubles")),
        ("Thieves stole jewels worth $2 million.", Claim("loot", 2e6, "$2 million", "$")),
        ("They paid a ransom of $90,000.", Claim("ransom", 90_000, "$90,000", "$")),
        ("A $75 million settlement was reached.", Claim("settlement", 7.5e7, "$75 million", "$")),
        ("The country sent $10 million in aid.", Claim("aid", 1e7, "$10 million", "$")),
        ("The company raised $8 million.", Claim("funding", 8e6, "$8 million", "$")),
        ("The tunnel will cost $1 trillion.", Claim("cost", 1e12, "$1 trillion", "$")),
        ("The bridge costs ¥500.", Claim("cost", 500, "¥500", "¥")),
        ("The bridge costs US$5 million.", Claim("cost", 5e6, "US$5 million", "$")),
    ],
)
def test_a_sum_is_read_with_its_scale_and_currency(sentence: str, claim: Claim) -> None:
    assert claim in list(claims_in(sentence, "en"))


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("The vote will be held on 12 May.", Claim("held on", 512, "12 May")),
        ("The vote takes place on Sunday, May 12.", Claim("held on", 512, "12 May")),
        ("The museum opens on the 1st of December.", Claim("held on", 1201, "1 December")),
        ("The ship sank on 3 January.", Claim("happened on", 103, "3 January")),
        ("The treaty was signed on March 31.", Claim("happened on", 331, "31 March")),
    ],
)
def test_a_day_is_read_however_it_is_written(sentence: str, claim: Claim) -> None:
    assert claim in list(claims_in(sentence, "en"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody was killed.",
        "Many people were killed.",
        "It happened in 2023.",
        "He walked 12 miles.",
        "The 12 people were happy.",
        "Twelve.",
        "There are 4 deaths per 100 births.",
        "",
    ],
)
def test_what_is_counted_in_no_such_way_is_left_alone(sentence: str) -> None:
    assert [claim for claim in found(sentence) if claim[0] == "dead"] == []


@pytest.mark.parametrize(("length", "read"), [(1_000, True), (1_001, False)])
def test_what_is_too_long_to_be_a_sentence_is_not_read(length: int, read: bool) -> None:
    sentence = "Twelve people were killed."

    assert bool(found(sentence.rjust(length))) is read


@pytest.mark.parametrize(
    ("number", "shown"), [("999,999", "999,999"), ("1,000,000", "1,000,000"), ("1,234,567", "1,234,567")]
)
def test_large_numbers_are_shown_whole(number: str, shown: str) -> None:
    assert found(f"Over {number} people were displaced.") == [
        ("displaced", float(number.replace(",", "")), shown)
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "number"),
    [
        ("de", "Bei dem Brand wurden 1.200 Menschen getötet.", 1200),
        ("de", "Bei dem Brand wurden 3,5 Menschen getötet.", None),
        ("fr", "L'incendie a fait 12 morts.", 12),
        ("es", "El incendio dejó 12 muertos.", 12),
        ("", "At least 12 people were killed.", 12),
        ("xx", "At least 12 people were killed.", None),
        ("de", "Twelve people were killed.", None),
    ],
)
def test_each_language_counts_in_its_own_words(language: str, sentence: str, number: int | None) -> None:
    dead = [claim.number for claim in claims_in(sentence, language) if claim.kind == "dead"]

    assert dead == ([] if number is None else [number])
