"""Terms and names weighed by how rare they are: by hand, on articles of a few words."""

import math

import pytest

from corpus.stories.outline import Outline
from corpus.stories.vectors import TERMS, Frequencies, heaviest, length, product, unit


def outline(
    *,
    language: str = "en",
    title: dict[str, int] | None = None,
    lead: dict[str, int] | None = None,
    body: dict[str, int] | None = None,
    names: dict[str, int] | None = None,
) -> Outline:
    nothing = frozenset[str]()
    return Outline(
        language,
        None,
        title or {},
        lead or {},
        body or {},
        names or {},
        nothing,
        nothing,
        nothing,
        frozenset(),
    )


def learnt(*outlines: Outline) -> Frequencies:
    frequencies = Frequencies()
    for one in outlines:
        frequencies.learn(one)
    return frequencies


def test_a_vector_of_no_length_is_empty_and_others_have_length_one() -> None:
    assert unit({}) == {}
    assert unit({"a": 0.0}) == {}
    assert unit({"a": 3.0, "b": 4.0}) == {"a": 0.6, "b": 0.8}
    assert length({"a": 3.0, "b": 4.0}) == 5.0
    assert length({}) == 0.0


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ({"a": 0.6, "b": 0.8}, {"b": 0.5, "c": 2.0}, 0.4),
        ({"a": 1.0}, {"b": 1.0}, 0.0),
        ({}, {"b": 1.0}, 0.0),
        ({"a": 2.0, "b": 3.0}, {"a": 2.0, "b": 3.0}, 13.0),
    ],
)
def test_what_both_have_counts(one: dict[str, float], other: dict[str, float], alike: float) -> None:
    assert product(one, other) == pytest.approx(alike)
    assert product(other, one) == product(one, other)


@pytest.mark.parametrize(
    ("number", "kept"),
    [(0, []), (1, ["c"]), (2, ["c", "a"]), (3, ["c", "a", "b"]), (9, ["c", "a", "b", "d"])],
)
def test_the_heaviest_come_first_and_equal_ones_by_name(number: int, kept: list[str]) -> None:
    assert list(heaviest({"d": 1.0, "b": 2.0, "c": 3.0, "a": 2.0}, number)) == kept


def test_a_title_counts_twice_and_what_comes_late_half() -> None:
    told = outline(title={"storm": 1}, lead={"harbour": 1}, body={"rain": 1, "storm": 2})

    terms = learnt(told).vectors(told).terms

    # 2 + 2·½, 1 and ½ times.
    assert list(terms) == ["storm", "harbour", "rain"]
    assert terms["storm"] / terms["harbour"] == pytest.approx(math.log(4) / math.log(2))
    assert terms["rain"] / terms["harbour"] == pytest.approx(math.log(1.5) / math.log(2))


def test_what_is_rare_counts_more_and_a_name_most() -> None:
    told = outline(lead={"storm": 1, "harbour": 1, "lomo": 1}, names={"lomo": 1})
    frequencies = learnt(told, *[outline(lead={"storm": 1}) for _ in range(9)])

    terms = frequencies.vectors(told).terms

    # Of 110 articles, 100 of them imagined, the storm is in 10 + 3, the harbour in 1 + 3, the name in 1 + ½.
    assert terms["storm"] / terms["harbour"] == pytest.approx(math.log(1 + 110 / 13) / math.log(1 + 110 / 4))
    assert terms["lomo"] / terms["harbour"] == pytest.approx(math.log(1 + 110 / 1.5) / math.log(1 + 110 / 4))


def test_names_are_counted_whole_and_their_words_are_terms_of_names() -> None:
    told = outline(lead={"ada": 1, "storm": 1}, names={"ada lee": 3, "oslo": 1})
    frequencies = learnt(told, outline(names={"oslo": 1}))

    vectors = frequencies.vectors(told)

    assert vectors.names["ada lee"] / vectors.names["oslo"] == pytest.approx(
        math.log(4) * math.log(1 + 102 / 1.5) / (math.log(2) * math.log(1 + 102 / 2.5))
    )
    assert vectors.terms["ada"] > vectors.terms["storm"]


def test_each_language_has_its_own_frequencies() -> None:
    told = outline(lead={"storm": 1, "rain": 1})
    alone = learnt(told).vectors(told)
    others = [outline(language="de", lead={"storm": 1}) for _ in range(50)]

    assert learnt(told, *others).vectors(told) == alone


def test_an_article_stands_by_its_forty_heaviest_terms() -> None:
    told = outline(lead={f"term{number:02}": 1 for number in range(TERMS + 1)}, title={"storm": 1})

    vectors = learnt(told).vectors(told)

    assert len(vectors.terms) == TERMS
    assert next(iter(vectors.terms)) == "storm"
    assert f"term{TERMS - 1:02}" not in vectors.terms
    assert length(vectors.terms) == pytest.approx(1.0)
    assert (vectors.title, vectors.names) == ({"storm": 1.0}, {})
