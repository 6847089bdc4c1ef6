import math
from collections.abc import Callable

import pytest

from corpus.article import Article, Label
from corpus.library.ingest import stored_rows
from corpus.library.label_bits import bits_of
from corpus.library.merged_names import merge_names
from corpus.library.names import Month, Name, attraction
from corpus.library.query.query import entity_query
from corpus.library.store import Library
from tests.corpus.stored import store

Make = Callable[..., Article]


_SPOIL = "UPDATE articles SET date = ? WHERE moment = (SELECT max(moment) FROM articles)"
OSLO = ("GPE", "Oslo", 1)
ADA = ("PERSON", "Ada Bré", 2)


def test_a_name_is_counted_over_all_articles(library: Library) -> None:
    store(library, OSLO, ADA, date="2023-03-18")
    store(library, ("GPE", "Oslo", 4), date="2023-01-02")
    store(library, OSLO)

    assert library.names.named("OSLO") == (
        Name("Oslo", Label.GPE, articles=3, mentions=6, first="2023-01-02", last="2023-03-18"),
    )


def test_names_are_listed_by_frequency_label_and_word(library: Library) -> None:
    store(library, OSLO, ADA)
    store(library, OSLO)

    assert [known.name for known in library.names.most_frequent()] == ["Oslo", "Ada Bré"]
    assert [known.name for known in library.names.most_frequent(label=Label.PERSON)] == ["Ada Bré"]
    assert [known.name for known in library.names.most_frequent(word="ada")] == ["Ada Bré"]
    assert [known.name for known in library.names.most_frequent(word="da")] == []
    assert [known.name for known in library.names.most_frequent(limit=1)] == ["Oslo"]


@pytest.mark.parametrize("damage", ["2023-13-45", "0000-00-00", "no day yet", b"\xff\x00", 20230301])
def test_what_is_no_day_in_a_damaged_library_is_none(library: Library, damage: object) -> None:
    store(library, OSLO, date="2023-03-18")
    store(library, OSLO, date="2023-03-19")
    with library.writing() as connection:
        connection.execute(_SPOIL, (damage,))

    assert library.names.days("Oslo") == (("2023-03-18", 1),)
    assert library.names.timeline("Oslo") == (Month("2023-03", 1),)


def test_a_timeline_counts_articles_by_month(library: Library) -> None:
    store(library, OSLO, date="2023-03-18")
    store(library, OSLO, date="2023-03-31T23:00:00-05:00")
    store(library, OSLO, date="2023-05-01")
    store(library, OSLO)
    store(library, ADA, date="2023-04-01")

    assert library.names.timeline("oslo") == (Month("2023-03", 2), Month("2023-05", 1))


def test_a_name_leads_to_its_articles_newest_first(library: Library) -> None:
    store(library, OSLO, date="2023-03-18")
    store(library, OSLO, date="2023-05-01")
    store(library, ADA)

    assert library.names.articles("Oslo") == ("@2", "@1")
    assert library.names.articles("Oslo", limit=1) == ("@2",)


def test_companions_are_those_drawn_to_a_name_not_those_seen_everywhere(library: Library) -> None:
    world, rare = ("ORG", "World", 1), ("LOC", "Fjord", 1)
    for _ in range(3):
        store(library, OSLO, ADA, world)
    for _ in range(9):
        store(library, world)
    store(library, OSLO, rare)

    companions = library.names.companions("Oslo")

    assert [companion.name for companion in companions] == ["Ada Bré", "World"]
    assert companions[0].together == 3
    assert companions[0].score > 0 > companions[1].score


def test_attraction_is_discounted_pointwise_mutual_information() -> None:
    # log2(3·13 / (4·3)) = log2(3.25) bits, times 3/4 for few meetings, times 3/4 for a rare name
    assert attraction(3, 4, 3, of=13) == pytest.approx(1.7004397 * 0.75 * 0.75)


def test_a_removed_article_leaves_no_names_behind(library: Library) -> None:
    store(library, OSLO, ADA, date="2023-03-18")
    gone = store(library, ("GPE", "Oslo", 4), ("LOC", "Fjord", 1), date="2023-01-02")

    library.remove([gone])

    assert library.names.named("Fjord") == ()
    assert library.names.named("Oslo") == (Name("Oslo", Label.GPE, 1, 1, "2023-03-18", "2023-03-18"),)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ('entity:"ada bre"', ["@1"]),
        ("entity:BRE", ["@1"]),
        ('entity:"ada"', []),
        ("label:GPE", ["@2", "@1"]),
        ("label:GPE -label:PERSON", ["@2"]),
        ("label:ORG", []),
        ("entity:oslo OR entity:ada", ["@2", "@1"]),
    ],
)
def test_articles_are_found_by_their_entities(library: Library, query: str, ids: list[str]) -> None:
    store(library, OSLO, ADA)
    store(library, OSLO)

    assert [hit.row.id for hit in library.search(query).found] == ids


def test_a_name_with_quotation_marks_is_found(library: Library) -> None:
    name = 'Dwayne "The Rock" Johnson'
    store(library, ("PERSON", name, 1))

    assert library.search(entity_query(name)).total == 1
    assert library.names.named(name)[0].name == name


def test_a_corrected_date_moves_a_name_s_first_day(library: Library, make: Make) -> None:
    store(library, OSLO, date="2023-03-18")
    with library.writing() as connection:
        stored_rows.correct(connection, 1, make("Text 1.", date="2022-01-01"))

    assert library.names.named("Oslo")[0].first == "2022-01-01"


def test_each_label_has_a_bit_that_never_changes() -> None:
    bits = {label: bits_of([label]) for label in Label}

    assert bits[Label.PERSON] == 1
    assert bits[Label.PRODUCT] == 512
    assert bits[Label.QUANTITY] == 16384
    assert sum(bits.values()) == 2 ** len(Label) - 1


def test_names_that_are_equal_without_marks_are_one_under_the_label_of_most(library: Library) -> None:
    store(library, ("PERSON", "Erdoğan", 2), date="2023-03-18")
    store(library, ("PERSON", "Erdoğan", 1), ("ORG", "Erdogan", 1), date="2023-03-20")
    store(library, ("PERSON", "Erdogan", 1))

    (name,) = library.names.most_frequent()
    assert name == Name("Erdoğan", Label.PERSON, 3, 5, "2023-03-18", "2023-03-20")
    assert library.names.most_frequent(label=Label.ORG) == ()
    assert library.names.with_part("erdog") == (name,)
    assert library.names.named("erdogan") == (name,)


def test_companions_that_are_equal_without_marks_are_one(library: Library) -> None:
    store(library, ("GPE", "Ankara", 1), ("PERSON", "Erdoğan", 1))
    store(library, ("GPE", "Ankara", 1), ("PERSON", "Erdogan", 1), ("PERSON", "Erdoğan", 1))
    store(library, ("GPE", "Oslo", 1))

    (companion,) = library.names.companions("Ankara")

    assert (companion.name, companion.label, companion.together) == ("Erdoğan", Label.PERSON, 2)


def test_names_of_equal_articles_stand_by_mentions_and_then_by_the_alphabet(library: Library) -> None:
    store(library, ("GPE", "Bergen", 1), ("GPE", "Arendal", 1), ("GPE", "Tromsø", 2))
    store(library, ("GPE", "Molde", 1))
    store(library, ("GPE", "Molde", 1))

    names = [name.name for name in library.names.most_frequent()]
    assert names == ["Molde", "Tromsø", "Arendal", "Bergen"]
    assert [name.name for name in library.names.most_frequent(limit=2)] == names[:2]
    assert library.names.most_frequent(limit=0) == ()


@pytest.mark.parametrize(
    ("word", "names"),
    [
        ("ada", ["Ada Bré", "Maria Ada Roe"]),
        ("ADA", ["Ada Bré", "Maria Ada Roe"]),
        ("bre", ["Ada Bré"]),
        ("ada bre", ["Ada Bré"]),
        ("roe", ["Maria Ada Roe"]),
        ("bre ada", []),
        ("ad", []),
        ("  ", ["Ada Bré", "Adamo", "Maria Ada Roe"]),
    ],
)
def test_a_word_is_looked_for_as_a_whole_wherever_it_stands(
    library: Library, word: str, names: list[str]
) -> None:
    store(library, ADA, ("PERSON", "Maria Ada Roe", 1), ("PERSON", "Adamo", 1))

    assert sorted(name.name for name in library.names.most_frequent(word=word)) == names


@pytest.mark.parametrize(
    ("part", "names"),
    [
        ("ada", ["Maria Ada", "Ada Bré"]),
        ("Ada Bré", ["Ada Bré"]),
        ("ad", ["Maria Ada", "Ada Bré", "Adamo"]),
        ("dam", ["Adamo"]),
        ("a. b", ["Ada Bré"]),
        ("lovelace", ["Ada Bré"]),
        ("love", []),
        ("zz", []),
        ("", []),
        (' " ', []),
    ],
)
def test_a_part_of_a_name_is_its_words_else_its_letters_else_what_was_merged(
    library: Library, part: str, names: list[str]
) -> None:
    store(library, ADA, ("PERSON", "Maria Ada", 3), ("PERSON", "Adamo", 1))
    merge_names(library, "A. B.", "Ada Bré")
    merge_names(library, "Countess Lovelace", "Ada Bré")

    assert [name.name for name in library.names.with_part(part)] == names


def test_days_and_months_leave_out_what_has_none(library: Library) -> None:
    for date in ("2024-03-02", "2024-03-02T23:30:00-05:00", "2024-03-05", "2024-03", None, "2023-12-31"):
        store(library, OSLO, date=date)
    store(library, ADA, date="2024-03-04")

    assert library.names.days("OSLO") == (("2023-12-31", 1), ("2024-03-02", 2), ("2024-03-05", 1))
    assert library.names.timeline("Oslo") == (Month("2023-12", 1), Month("2024-03", 4))
    assert library.names.timeline("Nowhere") == library.names.days("Nowhere") == ()


def test_articles_of_a_name_stand_by_date_then_by_number_the_undated_last(library: Library) -> None:
    for date in ("2024-03-02", None, "2024-03-02", "2024-03-05", None):
        store(library, OSLO, date=date)

    assert library.names.articles("oslo") == ("@4", "@3", "@1", "@5", "@2")
    assert library.names.articles("oslo", limit=0) == ()
    assert library.names.articles("nowhere") == ()


@pytest.mark.parametrize(("at_least", "names"), [(1, ["Ada Bré", "Bergen"]), (2, ["Ada Bré"]), (3, [])])
def test_a_companion_shares_so_many_articles(library: Library, at_least: int, names: list[str]) -> None:
    store(library, OSLO, ADA)
    store(library, OSLO, ADA, ("GPE", "Bergen", 1))
    store(library, ("LOC", "Fjord", 1))

    found = library.names.companions("Oslo", at_least=at_least)

    assert [companion.name for companion in found] == names
    assert all(companion.together >= at_least for companion in found)


def test_companions_are_of_a_label_and_no_more_than_so_many(library: Library) -> None:
    store(library, OSLO, ADA, ("GPE", "Bergen", 1), ("GPE", "Arendal", 1))
    store(library, ("LOC", "Fjord", 1))

    names = library.names

    assert [found.name for found in names.companions("Oslo", at_least=1)] == ["Ada Bré", "Arendal", "Bergen"]
    assert [found.name for found in names.companions("Oslo", at_least=1, limit=2)] == ["Ada Bré", "Arendal"]
    assert [found.name for found in names.companions("Oslo", at_least=1, label=Label.GPE)] == [
        "Arendal",
        "Bergen",
    ]
    assert names.companions("Oslo", at_least=1, label=Label.ORG) == ()
    assert names.companions("Nowhere") == ()


def test_only_articles_that_were_looked_at_count_for_chance(library: Library, make: Make) -> None:
    for _ in range(2):
        store(library, OSLO, ADA)
    store(library, ("LOC", "Fjord", 1))
    library.add(make(f"Rain {number}.", id=str(number)) for number in range(50))

    (companion,) = library.names.companions("Oslo")

    # log2(2·3 / (2·2)) bits, times 2/3 for few meetings, times 2/3 for a rare name
    assert companion.score == pytest.approx(0.5849625 * 4 / 9)


@pytest.mark.parametrize(
    ("together", "first", "second", "of", "bits"),
    [
        (1, 1, 1, 1, 0.0),
        (1, 1, 1, 2, 1 * 0.25),
        (3, 3, 3, 12, 2 * 0.75 * 0.75),
        (1, 4, 3, 13, math.log2(13 / 12) * 0.5 * 0.75),
        (1, 3, 4, 13, math.log2(13 / 12) * 0.5 * 0.75),
        (1, 4, 4, 8, -1 * 0.5 * 0.8),
    ],
)
def test_attraction_is_none_at_chance_and_less_for_what_is_rare(
    together: int, first: int, second: int, of: int, bits: float
) -> None:
    assert attraction(together, first, second, of=of) == pytest.approx(bits)
