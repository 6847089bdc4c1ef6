import pytest

from corpus.article import Article, Sentence, Span
from corpus.length import Length
from corpus.summarize.document import Ranked, read_document
from corpus.summarize.query_leaning import lean, match_query
from corpus.summarize.summarizing import METHODS, summarize


def article_of(*texts: str, language: str = "en") -> tuple[Article, tuple[Sentence, ...]]:
    sentences, start = [], 0
    for index, text in enumerate(texts):
        sentences.append(Sentence(index, Span(start, start + len(text)), 0))
        start += len(text) + 1
    return Article(" ".join(texts), language=language), tuple(sentences)


STORY = article_of(
    "The mayor of Ghent opened the new bridge over the river Leie on Monday morning.",
    "The bridge cost the city of Ghent 12 million euros and took four years to build.",
    "Cyclists had asked the mayor for a bridge over the river since 2015.",
    "Shops on the quay hope that the bridge will bring customers from the station.",
    "A brass band played, and children threw paper boats into the river.",
    "Two herons that nest below the old lock were not disturbed, biologists said.",
)


def kept(query: str, *, method: str = "news", size: int = 2) -> list[int]:
    article, sentences = STORY
    summary = summarize(article, sentences, method=method, length=Length(size), query=query)
    return [kept.sentence.index for kept in summary.kept]


def test_a_match_is_the_share_of_the_query_that_a_text_has() -> None:
    matches = match_query(["Herons nest here.", "A heron!", "Nothing."], "heron", language="en")

    assert matches == [1.0, 1.0, 0.0]


def test_a_rarer_word_is_more_of_the_query() -> None:
    rare, common = match_query(["a bridge, a heron", "a bridge", "bridges"], "bridge heron", language="en")[
        :2
    ]

    assert rare == 1.0
    assert 0 < common < 0.5


def test_words_meet_by_their_stems() -> None:
    assert match_query(["They elected her.", "Rain."], "election", language="en")[0] == 1.0


@pytest.mark.parametrize(
    ("language", "text", "query"),
    [("fr", "Le peuple d’Italie vote.", "l'Italie"), ("tr", "Ankara’dan geldi.", "ankara")],
)
def test_words_meet_whatever_an_apostrophe_joins_to_them(language: str, text: str, query: str) -> None:
    assert match_query([text], query, language=language) == [1.0]


def test_every_method_leans_toward_the_query() -> None:
    for method in METHODS:
        assert 5 in kept("herons biologists", method=method), method


def test_a_query_that_nothing_matches_changes_nothing() -> None:
    for method in METHODS:
        assert kept("zeppelin", method=method) == kept("", method=method), method


def test_a_query_leaves_room_for_what_the_story_is_about() -> None:
    assert set(kept("herons")) & {0, 1}


def test_a_part_of_a_hyphenated_word_is_asked_for_too() -> None:
    texts = ["Brexit-era rules end.", "A long-running row.", "Rain."]

    assert [
        match_query(texts, query, language="en").index(1.0) for query in ("era", "running", "brexit era")
    ] == [
        0,
        1,
        0,
    ]


def test_capitals_are_no_plain_word() -> None:
    texts = ["It rains on us.", "The U.S. agreed.", "They met in Łódź."]

    assert match_query(texts, "US", language="en") == [0.0, 1.0, 0.0]
    assert match_query(texts, "lodz", language="en") == [0.0, 0.0, 1.0]


def test_a_sentence_that_is_asked_for_may_lean_on_the_one_before() -> None:
    article, sentences = article_of(
        "The town voted on Friday to close the bridge.",
        "Repairs cost two million.",
        "It is an old base in Derry.",
    )

    summary = summarize(article, sentences, length=Length(1), query="derry")

    assert [kept.sentence.index for kept in summary.kept] == [2]


def _lean(order: list[int], texts: list[str], query: str) -> list[int]:
    article, sentences = article_of(*texts)
    document = read_document(article, sentences)
    ranked = [Ranked(index, -float(place)) for place, index in enumerate(order)]
    return [each.index for each in lean(ranked, document, query)]


def test_the_last_sentence_rises_to_the_top_if_it_has_the_whole_query() -> None:
    assert _lean([0, 1, 2, 3], ["Rain.", "Snow.", "Hail.", "A heron."], "heron") == [3, 0, 1, 2]


def test_half_of_a_query_lifts_a_sentence_by_half_of_the_order() -> None:
    texts = ["Rain.", "Snow.", "Hail.", "A heron.", "An otter."]

    assert _lean([0, 1, 2, 3, 4], texts, "heron otter") == [0, 3, 1, 4, 2]


def test_of_sentences_that_have_the_query_the_better_stays_before() -> None:
    assert _lean([2, 0, 1], ["A heron.", "Rain.", "The heron."], "heron") == [2, 0, 1]


@pytest.mark.parametrize(
    ("query", "text", "matches"),
    [
        ("heron's", "The herons nest.", True),
        ("HERON", "a heron", True),
        ("email", "An e-mail came.", True),
        ("e-mail", "An e-mail came.", True),
        ("us", "They saw us.", False),
        ("US", "The US agreed.", True),
        ("the", "The heron.", False),
        ("…", "The heron…", False),
        ("", "The heron.", False),
    ],
)
def test_words_of_a_query_are_found_in_their_forms(query: str, text: str, matches: bool) -> None:
    assert (match_query([text], query, language="en") == [1.0]) is matches


def test_no_texts_match_nothing() -> None:
    assert match_query([], "heron", language="en") == []


def test_a_query_of_another_language_is_stemmed_by_it() -> None:
    assert match_query(["Die Schiffe sanken.", "Regen."], "Schiff", language="de") == [1.0, 0.0]
