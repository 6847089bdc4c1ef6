"""The table of methods, and what each makes of the smallest texts."""

import pytest

from corpus.article import Article
from corpus.errors import UnknownNameError
from corpus.sentences import split
from corpus.summarize.document import Document, read_document
from corpus.summarize.methods import DEFAULT_METHOD, METHODS, find_ranker, method_named
from corpus.summarize.ranking import rank


def _document(text: str, title: str = "") -> Document:
    return read_document(Article(text, title, language="en"), split(text))


def test_a_menu_begins_with_the_plainest_method_and_the_default() -> None:
    assert list(METHODS)[:2] == ["lead", DEFAULT_METHOD]


@pytest.mark.parametrize("name", METHODS)
def test_a_method_says_in_one_sentence_what_it_does(name: str) -> None:
    description = method_named(name).description

    assert method_named(name).name == name
    assert description[0].isupper()
    assert description.endswith(".")


@pytest.mark.parametrize("name", ["", "News", "lexrank"])
def test_a_method_that_is_none_is_refused_with_those_there_are(name: str) -> None:
    for ask in (method_named, find_ranker, lambda name: rank(_document("Rain."), method=name)):
        with pytest.raises(UnknownNameError, match="lead, news, lex-rank"):
            ask(name)


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("text", ["", "Rain.", "Rain fell. Rain fell.", "The. Of. And.", "… !!"])
def test_every_method_ranks_every_sentence_of_a_small_text_once(name: str, text: str) -> None:
    document = _document(text)

    ranked = list(rank(document, method=name))

    assert sorted(each.index for each in ranked) == list(range(len(document.sentences)))
    assert [each.score for each in ranked] == sorted((each.score for each in ranked), reverse=True)


def test_the_lead_is_the_order_of_the_text() -> None:
    assert [(each.index, each.score) for each in rank(_document("A b. C d. E f."), method="lead")] == [
        (0, 1.0),
        (1, 0.5),
        (2, pytest.approx(1 / 3)),
    ]


@pytest.mark.parametrize("query", ["", "  ", "\n"])
def test_a_query_of_blanks_is_none(query: str) -> None:
    document = _document("Rain fell. Herons flew. Snow came.")

    assert list(rank(document, method="lead", query=query)) == list(rank(document, method="lead"))


STORY = (
    "Herons nest at the lake in Bergen. The lake froze in winter and the herons left. "
    "Bergen wants the herons back at the lake. Cherries are dear this year."
)


@pytest.mark.parametrize(
    "name", [name for name in METHODS if name not in ("lead", "news", "edmundson", "kl")]
)
def test_what_shares_no_word_with_the_rest_is_not_first(name: str) -> None:
    assert next(iter(rank(_document(STORY), method=name))).index != 3


def test_edmundson_goes_by_the_words_of_the_title() -> None:
    text = "Rain fell on the lake today. Herons left the lake today. Snow fell on the lake today. Hail fell."

    (first, *_) = rank(_document(text, "Herons in Bergen"), method="edmundson")

    assert first.index == 1


def test_edmundson_goes_by_the_place_where_nothing_else_tells() -> None:
    text = "\n\n".join(
        ["Rain fell. Snow fell. Hail fell.", "Fog rose. Sun came. Wind blew.", "Ice came. Frost rose."]
    )

    scores = {each.index: each.score for each in rank(_document(text), method="edmundson")}

    # The ends of the first and the last paragraph, then their middles and the ends of others, then the rest.
    assert [scores[index] for index in range(8)] == [2, 1, 2, 1, 0, 1, 2, 2]
