"""The order in which an article's names are shown."""

from corpus.article import Article, Entity, Label, Span
from corpus.entities.ordering import prominence

TEXT = "Ann Lee met Qworl.\n\nBo Kim said no. Bo Kim left, and Kim went. Zorblat fell."


def entities() -> list[Entity]:
    names = [("Ann Lee", "Ann Lee"), ("Qworl", "Qworl"), ("Bo Kim", "Bo Kim"), ("Zorblat", "Zorblat")]
    found = [
        Entity(Label.PERSON, Span(TEXT.index(form), TEXT.index(form) + len(form)), name)
        for form, name in names
    ]
    again = TEXT.rindex("Bo Kim")
    return [*found, Entity(Label.PERSON, Span(again, again + 6), "Bo Kim")]


def test_what_stands_in_the_title_or_the_first_paragraph_counts_twice() -> None:
    worth = prominence(Article(TEXT), entities())
    assert worth[Label.PERSON, "Ann Lee"] == 2
    assert worth[Label.PERSON, "Bo Kim"] == 2
    assert prominence(Article(TEXT, title="Bo Kim"), entities())[Label.PERSON, "Bo Kim"] == 4


def test_what_nothing_speaks_for_is_last() -> None:
    worth = prominence(Article(TEXT), entities())
    assert worth[Label.PERSON, "Zorblat"] == worth[Label.PERSON, "Qworl"] == 0


def test_an_article_without_names_has_no_order() -> None:
    assert prominence(Article(""), []) == {}
