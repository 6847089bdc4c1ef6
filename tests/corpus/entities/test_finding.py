from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from corpus.article import Article, Label, Sentence, Span
from corpus.entities.aliases import Alias, Aliases
from corpus.entities.finding import ENGINES, labels, recognize
from corpus.errors import UnknownNameError

_STORY = (
    "ASTANA. KAZINFORM UK Secretary of State for Foreign, Commonwealth and Development Affairs James "
    "Cleverly came to Kazakhstan today. Secretary Cleverly met President Kassym-Jomart Tokayev. Trade "
    "grew to $1.8 billion last year."
)


def _sentences(text: str) -> tuple[Sentence, ...]:
    return (Sentence(0, Span(0, len(text)), 0),)


def _shown(text: str, *, language: str = "en", aliases: Aliases | None = None) -> list[tuple[str, str, str]]:
    entities = recognize(Article(text, language=language), _sentences(text), aliases=aliases)
    return [(entity.span.of(text), str(entity.label), entity.name) for entity in entities]


def test_a_story_is_marked_as_a_careful_reader_would() -> None:
    assert _shown(_STORY) == [
        ("ASTANA", "GPE", "Astana"),
        ("KAZINFORM", "ORG", "KAZINFORM"),
        ("UK", "GPE", "United Kingdom"),
        ("James Cleverly", "PERSON", "James Cleverly"),
        ("Kazakhstan", "GPE", "Kazakhstan"),
        ("today", "DATE", "today"),
        ("Cleverly", "PERSON", "James Cleverly"),
        ("Kassym-Jomart Tokayev", "PERSON", "Kassym-Jomart Tokayev"),
        ("$1.8 billion", "MONEY", "$1.8 billion"),
        ("last year", "DATE", "last year"),
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "👨‍👩‍👧", "e\u0301" * 5])
def test_a_text_without_names_has_no_entities(text: str) -> None:
    assert _shown(text) == []


def test_spans_are_exact_behind_emoji_and_combining_marks_and_between_ideographs() -> None:
    text = "👨‍👩‍👧 e\u0301 東京 James Cleverly 東京 $5 👩🏽‍🚀 in Kazakhstan."

    assert [form for form, _, _ in _shown(text)] == ["James Cleverly", "$5", "Kazakhstan"]


def test_every_thread_gives_the_same() -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: _shown(_STORY), range(16)))

    assert all(answer == answers[0] for answer in answers)


def test_entities_are_sorted_and_never_overlap() -> None:
    text = "On Friday Sunday Times of 2020 World Cup in Paris, France on 5 May 2020. " * 20

    entities = recognize(Article(text, language="en"), _sentences(text))

    assert all(entity.span.end <= other.span.start for entity, other in pairwise(entities))


def test_a_name_of_the_user_wins_over_whatever_was_found() -> None:
    aliases = Aliases((Alias("Cleverly came to Kazakhstan", Label.EVENT),))

    assert ("Cleverly came to Kazakhstan", "EVENT", "Cleverly came to Kazakhstan") in _shown(
        _STORY, aliases=aliases
    )


def test_a_name_of_the_user_takes_no_longer_name_apart() -> None:
    aliases = Aliases((Alias("Manchester United", Label.ORG, ("United",)),))
    text = "The United Nations met in Geneva on Monday. United won 2-1 in Manchester."

    shown = _shown(text, aliases=aliases)

    assert ("United Nations", "ORG", "United Nations") in shown
    assert ("United", "ORG", "Manchester United") in shown


def test_the_language_is_told_where_the_article_does_not_say() -> None:
    text = "Президент Касым-Жомарт Токаев прилетел в Москву, где он выступит с речью."

    assert [form for form, _, _ in _shown(text, language="")] == ["Касым-Жомарт Токаев", "Москву"]


def test_an_unknown_engine_is_named_with_those_that_there_are() -> None:
    with pytest.raises(UnknownNameError, match="builtin, spacy, nltk, none"):
        recognize(Article("x"), (), engine="crf")


def test_the_engine_none_finds_nothing() -> None:
    assert recognize(Article(_STORY, language="en"), _sentences(_STORY), engine="none") == ()


@pytest.mark.parametrize("engine", ENGINES)
def test_labels_come_in_the_order_of_the_legend(engine: str) -> None:
    order = list(Label)

    assert list(labels(engine)) == sorted(labels(engine), key=order.index)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Bundeskanzler Olaf Scholz sprach in Brüssel über Hilfe. Die Deutsche Bank lobte Scholz.",
            ["Olaf Scholz", "Brüssel", "Deutsche Bank", "Scholz"],
        ),
        ("de", "Der Hund und die Katze mögen das Essen im Garten der Nachbarn.", []),
        (
            "fr",
            "Le président Emmanuel Macron a rencontré à Londres la Banque de France.",
            ["Emmanuel Macron", "Londres", "Banque de France"],
        ),
        (
            "es",
            "El presidente de Brasil, Luiz Inácio Lula da Silva, viajó a Madrid.",
            ["Brasil", "Luiz Inácio Lula da Silva", "Madrid"],
        ),
        ("it", "Il presidente Sergio Mattarella arriva a Roma.", ["Sergio Mattarella", "Roma"]),
        ("pt", "O presidente Lula da Silva visitou os Estados Unidos.", ["Lula da Silva", "Estados Unidos"]),
        ("nl", "Premier Mark Rutte sprak in Den Haag over Oekraïne.", ["Mark Rutte", "Den Haag", "Oekraïne"]),
        (
            "pl",
            "Prezydent Andrzej Duda był w Warszawie i na Ukrainie.",
            ["Andrzej Duda", "Warszawie", "Ukrainie"],
        ),
        (
            "ru",
            "Президент Казахстана Касым-Жомарт Токаев прилетел в Москву.",
            ["Казахстана", "Касым-Жомарт Токаев", "Москву"],
        ),
    ],
)
def test_other_languages_show_what_shape_and_context_give_away(
    language: str, text: str, expected: list[str]
) -> None:
    assert [form for form, _, _ in _shown(text, language=language)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ferry stops on Sunday", "Sunday"),
        ("Loss of 8 million pounds", "8 million pounds"),
        ("Fine of 8 million euros", "8 million euros"),
        ("Die Firma verliert nun 8 Millionen Euro", "8 Millionen Euro"),
    ],
)
def test_numbers_are_read_in_a_text_too_short_to_be_sure_of_its_language(text: str, expected: str) -> None:
    assert expected in [form for form, _, _ in _shown(text, language="")]
