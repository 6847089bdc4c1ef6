from corpus.article import Label
from corpus.label_families import FAMILIES, FAMILY_OF


def test_every_label_has_one_family_and_every_family_a_style_of_its_own() -> None:
    assert [label for family in FAMILIES for label in family.labels] == list(FAMILY_OF)
    assert set(FAMILY_OF) == set(Label)
    assert len({family.style for family in FAMILIES}) == len(FAMILIES)
