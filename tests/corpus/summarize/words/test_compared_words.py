import pytest

from corpus.article import Article
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.words import compared_words
from corpus.summarize.words.compared_words import Lexicon, find_terms, lexicon_of, sentence_words
from corpus.summarize.words.news_words import Manner


def test_forms_of_a_word_are_one_term_and_plain_words_none() -> None:
    lexicon = Lexicon("en")

    assert {lexicon[word] for word in ("Bank", "banks", "bank's")} == {"bank"}
    assert [lexicon[word] for word in ("the", "The", "a")] == [0, 0, 0]


def test_words_that_tell_how_a_text_is_written_are_no_terms() -> None:
    lexicon = Lexicon("en")

    assert [lexicon[word] for word in ("said", "We", "2023", "Friday")] == [
        Manner.REPORTING,
        Manner.SPEAKING,
        Manner.NUMBER,
        Manner.DAY,
    ]


def test_a_country_an_organisation_and_a_month_are_names_where_they_are_written_so() -> None:
    lexicon = Lexicon("en")

    assert [lexicon[word] for word in ("US", "WHO", "May")] == ["us", "who", "may"]
    assert lexicon.names == {"US", "WHO", "May"}
    assert [lexicon[word] for word in ("us", "who", "may")] == [Manner.SPEAKING, 0, Manner.PRESENT]


def test_numbers_are_known_in_languages_whose_words_are_not() -> None:
    assert Lexicon("de")["2023"] == Manner.NUMBER
    assert Lexicon("de")["said"] == "said"


def test_numbers_are_found_where_words_are_pairs_of_characters() -> None:
    text = "2023年船が来た。"
    document = read_document(Article(text, language="ja"), split(text, language="ja"))

    assert Manner.NUMBER in map(Lexicon("ja").__getitem__, next(iter(sentence_words(document))))


def test_a_word_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up = []
    look_up = Lexicon._look_up
    monkeypatch.setattr(Lexicon, "_look_up", lambda self, word: looked_up.append(word) or look_up(self, word))
    lexicon = Lexicon("en")

    assert [lexicon[word] for word in ("Rome", "Oslo", "Rome")] == ["rome", "oslo", "rome"]
    assert looked_up == ["Rome", "Oslo"]


def test_names_are_capitalised_words_with_a_subject() -> None:
    lexicon = Lexicon("en")
    for word in ("Ostend", "harbour", "The", "NATO", "2023", "Friday"):
        lexicon[word]

    assert lexicon.names == {"Ostend", "NATO"}


def test_a_lexicon_that_has_grown_too_large_gives_way_to_a_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compared_words, "_MOST_WORDS", 2)
    monkeypatch.setattr(compared_words, "_lexicons", {})
    old = lexicon_of("en")
    for word in ("Ostend", "Bruges", "Ghent"):
        old[word]

    assert lexicon_of("en") is not old
    assert old.names == {"Ostend", "Bruges", "Ghent"}
    assert lexicon_of("en").names == set()


def test_terms_are_counted() -> None:
    assert find_terms("The banks said that the Bank lent 3 banks money.", "en") == {
        "bank": 3,
        "lent": 1,
        "money": 1,
    }


@pytest.mark.parametrize(
    ("word", "term"),
    [
        ("banks", "bank"),
        ("bank's", "bank"),
        ("bank’s", "bank"),
        ("class", "class"),
        ("gas", "gas"),
        ("buses", "buse"),
        ("tests'", "tests'"),
        ("boss's", "boss"),
        ("cars", "cars"),  # four letters
    ],
)
def test_possessives_and_plurals_of_five_letters_are_one_with_their_word(word: str, term: str) -> None:
    assert Lexicon("en")[word] == term


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        ("fr", "L'Italie, l’Italie, d’Italie : Italie, c'est jusqu'ici qu'elle", {"itali": 4}),
        ("it", "L'Italia, dell'Italia, nell’Italia: Italia, c'è quest'anno", {"itali": 4}),
        ("tr", "Ankara'dan Ankara’ya Ankara, İSTANBUL İstanbul'da", {"ankar": 3, "istanbul": 2}),
    ],
)
def test_a_word_is_one_term_whatever_an_apostrophe_joins_to_it(
    language: str, text: str, terms: dict[str, int]
) -> None:
    assert find_terms(text, language) == terms


def test_the_capital_of_an_article_before_an_apostrophe_makes_no_name() -> None:
    lexicon = Lexicon("fr")
    for word in ("L'équipe", "d'Italie", "Qu'elle"):
        lexicon[word]

    assert lexicon.names == {"d'Italie"}


@pytest.mark.parametrize("word", ["x", "é", "The", "its", "because", "years"])
def test_single_letters_and_plain_words_are_no_terms(word: str) -> None:
    assert Lexicon("en")[word] == 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "de une aux cette selon aujourd'hui qu'une"),
        ("es", "de que del se no más"),
        ("pt", "não seu sua também"),
        ("uk", "на не за його"),
        ("de", "hat noch nur war"),
    ],
)
def test_little_words_that_a_list_of_stop_words_leaves_out_are_plain(language: str, text: str) -> None:
    assert not find_terms(text, language)


def test_words_that_fill_speech_are_plain_in_a_talk_alone() -> None:
    spoken, written = compared_words.spoken_lexicon_of("en"), lexicon_of("en")

    assert (spoken["okay"], written["okay"]) == (0, "okay")
    assert spoken["bridge"] == written["bridge"] == "bridge"


def test_a_term_of_numbers_or_manners_is_not_counted() -> None:
    assert find_terms("He said on Friday: 5 ships, you know.", "en") == {"ship": 1, "know": 1}
    assert find_terms("", "en") == {}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Don't stop", ["Don't", "stop"]),
        ("de", "Das Schiff sank", ["Das", "Schiff", "sank"]),
        ("zh", "港口关闭", ["港口", "口关", "关闭"]),
        ("km", "ប្រទេស", ["ប្រទេ", "ទេស"]),
    ],
)
def test_words_are_found_as_the_language_writes_them(language: str, text: str, words: list[str]) -> None:
    assert list(compared_words.word_finder(language)(text)) == words


def test_a_lexicon_that_has_been_let_go_is_made_anew() -> None:
    old = lexicon_of("xx")

    compared_words.let_go(old)

    assert lexicon_of("xx") is not old
