import subprocess
import sys
from typing import Any

import pytest

from corpus.article import Article
from corpus.length import Length
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.news import news_ranking
from corpus.summarize.news.news_features import columns, lean_on_previous, say_little
from corpus.summarize.news.news_ranking import NEWS, OTHER, load_weights, rank
from corpus.summarize.news.news_shape import unlikeness_to_news
from corpus.summarize.summarizing import summarize
from corpus.summarize.words.document_words import read

STORY = (
    "The harbour of Ostend will close for two days, the mayor said on Friday. "
    "A cargo ship ran aground at the harbour entrance on Thursday night. "
    "It had lost power. "
    "But nobody was hurt, according to the coast guard. "
    "Tugs from Zeebrugge will try to free the ship from the harbour entrance on Saturday, the mayor said. "
    "“We were lucky,” said the captain of the ship."
)


def reading(text: str, language: str = "en", title: str = "") -> Any:
    article = Article(text, language=language, title=title)
    return read(read_document(article, split(text, language=language)))


def kept(text: str, size: int = 2, **options: Any) -> list[str]:
    article = Article(text, **{"language": "en"} | options)
    sentences = split(text, language=article.language)
    summary = summarize(article, sentences, length=Length(size))
    return [kept.sentence.span.of(text) for kept in summary.kept]


def test_every_sentence_is_ranked_once_and_scores_never_rise() -> None:
    document = read_document(Article(STORY, language="en"), split(STORY))

    ranked = list(rank(document))

    assert sorted(sentence.index for sentence in ranked) == list(range(6))
    assert [sentence.score for sentence in ranked] == sorted(
        (sentence.score for sentence in ranked), reverse=True
    )
    assert all(0 <= sentence.score <= 1 for sentence in ranked)


def test_a_pronoun_or_a_but_leans_on_the_sentence_before() -> None:
    assert lean_on_previous(reading(STORY)) == [False, False, True, True, False, False]


@pytest.mark.parametrize(
    "sentence",
    [
        "It's a dangerous task for them.",
        "Neither can her children.",
        "One of them was hurt.",
        "Which is why he left.",
    ],
)
def test_contractions_and_them_lean_as_well(sentence: str) -> None:
    assert lean_on_previous(reading(f"A ship ran aground on Thursday. {sentence}")) == [False, True]


@pytest.mark.parametrize("sentence", ["WHO officials sent tugs.", "IT systems failed."])
def test_names_that_look_like_pronouns_lean_on_nothing(sentence: str) -> None:
    assert lean_on_previous(reading(f"A ship ran aground on Thursday. {sentence}")) == [False, False]


def test_a_first_sentence_about_somebody_unnamed_leans_on_nothing_there_is() -> None:
    assert lean_on_previous(reading("He had been warned. The minister resigned.")) == [True, False]
    assert lean_on_previous(reading("It will rain on Friday. The mayor said so.")) == [False, False]


@pytest.mark.parametrize(
    ("sentence", "little"),
    [
        ("Huge heart.", 1.0),
        ("What does the mayor of Ostend make of all this now?", 1.0),
        ("“Who is going to pay for the ship and the harbour?”", 1.0),
        ("See more pictures of the ship at the harbour entrance.", 1.0),
        ("Nobody hurt.", 1.0),
        ("Horns sounded along the waterway.", 0.25),
        ("The ship had lost its power.", 0.0),
        ("The mayor asked who would pay for the ship.", 0.0),
    ],
)
def test_scraps_questions_and_invitations_say_little(sentence: str, little: float) -> None:
    marks = say_little(reading(f"A cargo ship ran aground at the harbour entrance. {sentence}"))

    assert (marks.get(0, 0.0), marks.get(1, 0.0)) == (0.0, little)


def test_what_says_little_is_chosen_last() -> None:
    scraps = ("Ostend harbour?", "The harbour.", "Read more: Ostend harbour.")
    text = f"{STORY} {' '.join(scraps)}"

    assert not set(kept(text, 5)) & set(scraps)


def test_a_sentence_that_leans_is_not_chosen_without_what_it_leans_on() -> None:
    for size in range(1, 5):
        sentences = kept(STORY, size)
        for leaning, before in (("It had", "A cargo"), ("But nobody", "It had")):
            if any(sentence.startswith(leaning) for sentence in sentences):
                assert any(sentence.startswith(before) for sentence in sentences), (size, sentences)


def test_who_joined_him_is_not_told_without_whom_they_joined() -> None:
    dissent = "In a sharp dissent, Justice Ann Lee wrote that the court had misread the harbour's charter."
    joined = "Justices Bo Martin and Cy Hall joined him."
    text = (
        "The supreme court ruled on Tuesday that the harbour of Ostend may not close for two days. "
        "Writing for the majority, Justice Di Page said that the harbour's charter lets it close for a day. "
        f"{dissent} {joined} The mayor of Ostend said that the harbour would open on Friday."
    )

    for size in range(1, 5):
        assert joined not in kept(text, size) or dissent in kept(text, size)


def test_the_gist_of_an_interview_is_no_question() -> None:
    text = (
        "Q: Will you sell the yard?\n\n"
        "A: No. We will not sell the yard to anybody. We have orders until 2031.\n\n"
        "Q: Did the frigates lose money?\n\n"
        "A: They lost 280 million euros in three years. I told the board so.\n\n"
        "Q: Will the yard stay in Kiel?\n\nA: The yard stays in Kiel as long as I am here."
    )

    assert not kept(text, 1, title="We will not sell the yard")[0].endswith("?")


def test_the_title_tells_what_the_story_is_about() -> None:
    column = columns(reading(STORY, title="Ship aground"))["title_words"]

    assert column == [0.0, 1.0, 0.0, 0.0, 0.5, 0.5]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der Hafen bleibt zwei Tage zu. Ein Schiff lief auf Grund. Der Hafen hofft auf Schlepper.",
        ),
        ("zh", "港口将关闭两天。一艘货船在港口搁浅。没有人受伤。"),
        ("ja", "港は二日間閉鎖される。貨物船が港で座礁した。けが人はいない。"),
        ("ar", "سيغلق الميناء يومين. جنحت سفينة عند مدخل الميناء. لم يصب أحد بأذى."),
        ("", "Zyx wvu tsr. Qpo nml kji zyx. Hgf edc ba."),
    ],
)
def test_every_language_has_a_summary(language: str, text: str) -> None:
    assert len(kept(text, 2, language=language)) == 2


@pytest.mark.parametrize("text", ["", " ", "One sentence only.", "!!! ???", "1 2 3."])
def test_odd_texts_are_no_trouble(text: str) -> None:
    assert len(kept(text, 3)) <= 1


def test_the_same_text_has_the_same_summary_whatever_the_hash_seed() -> None:
    code = (
        "from corpus.article import Article; from corpus.sentences import split;"
        "from corpus.summarize.document import read_document;"
        "from corpus.summarize.news.news_ranking import rank;"
        f"text = {STORY!r};"
        "print(*rank(read_document(Article(text, language='en'), split(text))))"
    )

    answers = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }

    assert len(answers) == 1


def test_the_default_method_imports_nothing_heavy() -> None:
    code = (
        "import sys; from corpus.article import Article; from corpus.sentences import split;"
        "from corpus.summarize.summarizing import summarize;"
        f"text = {STORY!r}; summarize(Article(text, language='en'), split(text));"
        "print(*sorted(sys.modules))"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert not {"numpy", "nltk", "sumy", "rich", "textual", "lxml"} & set(loaded)


def test_a_budget_of_words_is_not_filled_with_what_leans_on_the_rest() -> None:
    for words in range(8, 60, 3):
        article = Article(STORY, language="en")
        summary = summarize(article, split(STORY), length=Length(None, words=words))
        chosen = [kept.sentence.index for kept in summary.kept]
        assert 2 not in chosen or 1 in chosen, words
        assert 3 not in chosen or 2 in chosen, words
        assert chosen


def test_a_text_of_nothing_but_leaning_sentences_has_a_summary_of_some_words() -> None:
    text = "He left. It rained. They stayed on."

    assert summarize(Article(text, language="en"), split(text), length=Length(None, words=4)).kept


PAPER = " ".join(
    f"We describe a method for the {thing} problem and can show that it is better than what you have."
    for thing in ("parsing", "tagging", "ranking", "splitting", "merging", "sorting", "naming", "guessing")
)


def test_what_is_nothing_like_news_has_weights_of_its_own() -> None:
    assert unlikeness_to_news(reading(PAPER)) > 0.5
    assert unlikeness_to_news(reading(STORY)) == 0.0


def test_both_sets_of_weights_know_no_other_features_than_there_are() -> None:
    known = set(columns(reading(STORY)))

    for name in (NEWS, OTHER):
        weights = load_weights(name)
        assert {*weights.first, *weights.following} <= known
        assert weights.redundancy > 0


def test_a_score_is_half_for_no_worth_and_three_quarters_for_that_of_four() -> None:
    scored = news_ranking._scored([(2, 4.0), (0, 0.0), (1, 3.0)])

    assert [(sentence.index, round(sentence.score, 3)) for sentence in scored] == [
        (2, 0.75),
        (0, 0.5),
        (1, 0.5),
    ]
