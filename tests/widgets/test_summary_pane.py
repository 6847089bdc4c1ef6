"""What the summary pane says of a summary, and of one sentence of it."""

import pytest

from corpus.article import Article, Entity, KeptSentence, Label, Sentence, Span, Summary
from widgets.summary_pane import bar_of, flat_passages, kept_passages
from widgets.summary_remarks import Votes, remark_of, remark_of_sentence

TEXT = "A ferry sank off Bergen. All were saved. Storms had been forecast. The line will pay."
ARTICLE = Article(TEXT)
SPANS = (Span(0, 24), Span(25, 40), Span(41, 66))


def summary(*scores: float, total: int = 4) -> Summary:
    kept = (
        KeptSentence(Sentence(index, span, 0), score)
        for index, (span, score) in enumerate(zip(SPANS, scores, strict=False))
    )
    return Summary("news", tuple(kept), total)


def test_a_summary_says_how_much_it_is_and_how_long_it_takes() -> None:
    assert remark_of(summary(0.9, 0.5), "news", ARTICLE) == "news · 2 of 4 · 46 % · 2 s"
    assert remark_of(summary(0.9, total=1), "news", ARTICLE) == "news · its one sentence"
    assert remark_of(None, "news", ARTICLE) == "news …"
    assert remark_of(summary(0.9), "news", ARTICLE, "water").startswith("news “water” · ")


def test_a_sentence_says_its_rank_and_how_many_methods_keep_it() -> None:
    assert remark_of_sentence(summary(0.2, 0.9), 0, Votes()) == "rank 2/2"
    assert remark_of_sentence(summary(0.2, 0.9), 1, Votes({1: 7}, 10)) == "rank 1/2 · 7/10 methods"


@pytest.mark.parametrize(
    ("score", "most", "bar"),
    [(1.0, 1.0, "█"), (0.0, 1.0, "▁"), (0.5, 1.0, "▅"), (0.0, 0.0, "█"), (-1.0, 2.0, "▁")],
)
def test_a_score_is_a_bar(score: float, most: float, bar: str) -> None:
    assert bar_of(score, most) == bar


def test_who_says_a_sentence_stands_before_it_and_names_are_marked_where_they_are() -> None:
    kept = KeptSentence(Sentence(0, SPANS[0], 0), 1.0, speaker="Ann")
    entities = (Entity(Label.GPE, Span(17, 23), "Bergen"),)

    [passage] = kept_passages(ARTICLE, Summary("news", (kept,), 4), entities)
    [flat] = flat_passages(ARTICLE, Summary("news", (kept,), 4), entities)

    assert passage.text == "Ann: A ferry sank off Bergen."
    assert [span.of(passage.text) for span, _ in passage.marks] == ["Bergen"]
    assert flat.text == "Ann: A ferry sank off Bergen [GPE]."


def test_every_sentence_has_its_number_and_its_bar() -> None:
    marks = [passage.mark for passage in kept_passages(ARTICLE, summary(0.2, 0.9, 0.5), ())]

    assert marks == [" 1▃", " 2█", " 3▅"]
