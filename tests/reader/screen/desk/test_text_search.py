from corpus.article import Entity, Label, Span
from reader.screen.desk.text_search import NameQuery, QueryHits, Search

RAIN = QueryHits("rain", (Span(0, 4),))


def test_hits_of_the_list_are_marked_once_and_then_give_way_to_what_is_typed() -> None:
    marked = Search().for_hits(RAIN)
    typed = marked.for_words("sun")

    assert (marked.words, marked.hits) == ("rain", RAIN)
    assert (typed.words, typed.query) == ("sun", "")
    assert typed.for_hits(RAIN) == typed


def test_without_hits_what_is_typed_stays_and_a_query_goes() -> None:
    assert Search().for_words("sun").for_hits(QueryHits()).words == "sun"
    assert Search().for_hits(RAIN).for_hits(QueryHits()).words == ""


def test_a_query_made_of_a_name_hits_its_mentions() -> None:
    named = NameQuery("rain", Label.PERSON, "Rain")
    mention = Entity(Label.PERSON, Span(8, 12), "Rain")

    assert named.hits_among((mention,), RAIN) == QueryHits("rain", (Span(8, 12),))
    assert named.hits_among((), RAIN) == RAIN
