from corpus.article import Article
from corpus.length import Length
from corpus.sentences import split
from corpus.summarize.summarizing import summarize


def test_what_is_kept_is_numbered_as_a_reader_counts() -> None:
    article = Article(
        "WHAT THE CITY PLANS\n\nBy Anna Berg\n\nOslo voted for a bridge on Monday. It will cost $2 billion.",
        language="en",
    )
    sentences = split(article.text, language="en")

    summary = summarize(article, sentences, method="lead", length=Length(2))

    assert [kept.sentence.index for kept in summary.kept] == [2, 3]
    assert [kept.number for kept in summary.kept] == [1, 2]
    assert (summary.counted, summary.total) == (2, 4)
