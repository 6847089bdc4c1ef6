import random
import subprocess
import sys

import pytest
from nltk.stem.snowball import EnglishStemmer

from corpus.languages import english_stems
from corpus.languages.stemming import light_stemmer, stemmer

STEMS = """gener commun arsen happ hop hopp run tr b at iz ying say yell fl skill general nation relat ratio
    log"""
ENDINGS = """ization ational fulness ousness iveness tional biliti lessli entli ation alism aliti ousli iviti
    fulli enci anci abli izer ator alli bli ogi li alize icate iciti ative ical ness ful ement ance ence able
    ible ment ant ent ism ate iti ous ive ize ion al er ic eedly ingly edly eed ing ed s es ies ied y e l ll
    's ' s'"""
ODD = "skis dying Innings EXCEEDING succeed news ugly a by 'tis y’all yyy sky's eye axe"


def test_english_stems_are_those_of_nltk_for_any_pile_of_endings() -> None:
    chance, stems, endings = random.Random(11), STEMS.split(), ENDINGS.split()
    piles = [[chance.choice(stems), *chance.choices(endings, k=chance.randint(0, 3))] for _ in range(6_000)]
    words = ODD.split() + ["".join(pile) for pile in piles]
    theirs = EnglishStemmer()

    assert {word: english_stems.stem(word) for word in words} == {word: theirs.stem(word) for word in words}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "running", "runs"),
        ("de", "Regierungen", "Regierung"),
        ("cs", "hradem", "hradu"),
        ("uk", "містами", "містах"),
        ("tr", "kitaplardan", "kitaplar"),
        ("et", "eelarvega", "eelarves"),
        ("pl", "budżetem", "budżetu"),
        ("sl", "mestoma", "mesto"),
        ("el", "κυβέρνησης", "κυβέρνηση"),
        ("ko", "정부가", "정부의"),
        ("kk", "Қазақстан", "Қазақстанның"),
        ("kk", "бағдарлама", "бағдарламасында"),
        ("kk", "министрлердің", "министрі"),
        ("nb", "budsjettene", "budsjettet"),
    ],
)
def test_the_forms_of_a_word_meet_in_a_stem(language: str, one: str, other: str) -> None:
    stem = stemmer(language)

    assert stem(one.lower()) == stem(other.lower())


def test_a_language_without_a_stemmer_keeps_its_words_in_lower_case() -> None:
    assert stemmer("xx")("Budgets") == "budgets"


def test_a_light_stem_keeps_three_letters() -> None:
    assert light_stemmer("de")("den") == "den"


def test_light_stems_and_stop_words_import_no_library() -> None:
    code = (
        "import sys; from corpus.languages.stemming import light_stemmer, stemmer\n"
        "from corpus.languages.stopwords import stop_words\n"
        "stemmer('en')('running'); light_stemmer('de')('Häuser'); stop_words('fi')\n"
        "print(sorted({'numpy', 'nltk', 'sumy', 'punkt'} & set(sys.modules)))"
    )

    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
