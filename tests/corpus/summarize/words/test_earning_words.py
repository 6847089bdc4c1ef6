"""The words for which sentences were kept."""

from corpus.article import Article, Span
from corpus.sentences import split
from corpus.summarize.words.earning_words import earning_words

TEXT = (
    "The bridge in Bergen was closed on Monday. Engineers found cracks in the bridge. A ferry sails for"
    " Bergen until the engineers are done. Nobody minds the ferry."
)


def words_of(article: Article, *kept: int) -> list[str]:
    sentences = split(article.text, language="en")
    spans = [sentences[number].span for number in kept]
    return [place.of(article.text) for place in earning_words(article, sentences, spans)]


def test_they_are_those_that_other_sentences_have_too() -> None:
    assert words_of(Article(TEXT, language="en"), 1) == ["Engineers", "bridge"]


def test_a_word_of_the_title_is_one_of_them() -> None:
    assert "cracks" in words_of(Article(TEXT, "Cracks in a bridge", language="en"), 1)


def test_they_come_in_the_order_of_the_text() -> None:
    article = Article(TEXT, language="en")
    places = earning_words(article, split(TEXT, language="en"), [Span(0, 43), Span(80, 140)])

    assert list(places) == sorted(places)


def test_a_sentence_has_six_of_them_at_most() -> None:
    text = "Rain snow hail fog wind sun frost thunder fell. Rain snow hail fog wind sun frost thunder came."

    assert len(words_of(Article(text, language="en"), 0)) == 6


def test_where_no_spaces_are_written_there_may_be_none() -> None:
    article = Article("猫坐着。", language="zh")

    assert earning_words(article, split(article.text, language="zh"), [Span(0, 4)]) == ()


def test_a_word_of_the_title_comes_before_one_of_three_sentences() -> None:
    words = "Hail fog sun wind snow frost"
    text = f"Rain fell. Rain and {words} came. Rain fell. {words} fell."
    article = Article(text, "Frost", language="en")

    earning = words_of(article, 1)

    assert {"Rain", "frost"} <= set(earning)
    assert len(earning) == 6


def test_of_equal_words_those_first_in_the_alphabet_are_chosen() -> None:
    text = "Zebra yak wolf tiger snake rat panda came. Zebra yak wolf tiger snake rat panda left."

    assert words_of(Article(text, language="en"), 0) == ["yak", "wolf", "tiger", "snake", "rat", "panda"]


def test_forms_of_one_word_are_one() -> None:
    text = "The ships left. A ship’s crew of another ship stayed."

    assert words_of(Article(text, language="en"), 1) == ["ship’s", "ship"]


def test_a_word_of_one_sentence_alone_earns_nothing() -> None:
    assert words_of(Article("Ships left. Trains came.", language="en"), 0) == []
    assert words_of(Article("", language="en")) == []
