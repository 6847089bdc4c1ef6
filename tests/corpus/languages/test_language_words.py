import random
import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace

import pytest
from nltk.tokenize.destructive import NLTKWordTokenizer

from corpus.languages import dictionaries, language_words
from corpus.languages.inner_sentences import split_inside
from corpus.languages.language_words import word_finder
from corpus.languages.treebank import find_words, is_word

PIECES = """' " `` '' . .. ... , : ; ? ! ( ) [ ] { } < > * -- - — « » “ ” ‘ ’ „ @ # $ % & a b Word it can
    cannot gonna wanna gimme n't don't 's 'S 'll 're 't 'tis 'twas d'ye more'n U.S. Mr. e.g. 3.5 1,000 10:30
    é naïve Ünï 日本 x I _ 5th No. St end The he İ ß ª"""
SPACES = [" "] * 12 + ["\n", "\t", "\xa0"]


def reference(text: str) -> tuple[str, ...]:
    tokenizer = NLTKWordTokenizer()
    return tuple(token for part in split_inside(text) for token in tokenizer.tokenize(part) if is_word(token))


def test_words_are_those_of_nltk_for_any_jumble_of_marks() -> None:
    chance, pieces = random.Random(3), PIECES.split() + SPACES
    jumbles = ["".join(chance.choices(pieces, k=chance.randint(1, 12))).strip() for _ in range(2_000)]

    assert [find_words(text) for text in jumbles] == [reference(text) for text in jumbles]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. can't pay $3.5 billion.", ("The", "ca", "n't", "pay", "billion")),
        ("Mr. Smith said: “It’s over.”", ("Smith", "said", "It", "s", "over")),
        ("Did he join Apple Inc.? Or Acme.?", ("Did", "he", "join", "Apple", "Or", "Acme")),
        ("A well-known café in Zürich (closed).", ("A", "well-known", "café", "in", "Zürich", "closed")),
        ("42 per cent", ("per", "cent")),
        ("", ()),
        ("...", ()),
    ],
)
def test_words_are_letters_with_hyphens_and_apostrophes(text: str, expected: tuple[str, ...]) -> None:
    assert find_words(text) == expected


def test_a_sentence_of_a_million_characters_takes_no_longer_than_its_length_deserves() -> None:
    assert len(find_words("word " * 100_000 + "a" * 500_000)) == 100_001


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("th", "งบประมาณ", ("งบ", "บป", "ปร", "ระ", "ะม", "มา", "าณ")),
        ("km", "និងប្រទេស", ("និង", "ងប្រ", "ប្រទេ", "ទេស")),
        ("lo", "ບໍ່ມີ", ("ບໍ່ມີ",)),
        ("my", "နှင့် မန္တလေး", ("နှင့်", "မန္တ", "န္တလေး")),
        ("my", "မှာ", ("မှာ",)),
        ("hi", "सरकार ने बजट पेश किया।", ("सरकार", "ने", "बजट", "पेश", "किया")),
        ("fa", "می‌بارد باران", ("می‌بارد", "باران")),
        ("he", "הַתַּקְצִיב גדל", ("הַתַּקְצִיב", "גדל")),
        ("", "预算 budget 2024", ("预算", "budget")),
        ("el", "Η κυβέρνηση, ο προϋπολογισμός;", ("Η", "κυβέρνηση", "ο", "προϋπολογισμός")),
        ("de-AT", "Das Budget wächst.", ("Das", "Budget", "wächst")),
    ],
)
def test_each_script_has_words_of_its_kind(language: str, text: str, expected: tuple[str, ...]) -> None:
    assert word_finder(language)(text) == expected


@pytest.fixture
def fresh_finders() -> Iterator[None]:
    caches = (language_words.word_finder, dictionaries.word_finder)
    for cached in caches:
        cached.cache_clear()
    yield
    for cached in caches:
        cached.cache_clear()


@pytest.mark.usefixtures("fresh_finders")
def test_without_the_extra_chinese_is_read_in_pairs_of_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_words, "find_spec", lambda name: None)

    assert word_finder("zh")("今天下雨。") == ("今天", "天下", "下雨")


@pytest.mark.usefixtures("fresh_finders")
def test_with_the_extra_chinese_words_are_jiebas(monkeypatch: pytest.MonkeyPatch) -> None:
    jieba = ModuleType("jieba")
    jieba.setLogLevel = lambda level: None
    jieba.cut = lambda text: iter(["今天", "下雨", "。"])
    monkeypatch.setitem(sys.modules, "jieba", jieba)
    monkeypatch.setattr(language_words, "find_spec", lambda name: jieba if name == "jieba" else None)

    assert word_finder("zh")("今天下雨。") == ("今天", "下雨")


@pytest.mark.usefixtures("fresh_finders")
def test_with_the_extra_japanese_words_are_janomes(monkeypatch: pytest.MonkeyPatch) -> None:
    tokenizer = ModuleType("janome.tokenizer")
    fake = SimpleNamespace(tokenize=lambda text: iter(["今日", "は", "。"]))
    tokenizer.Tokenizer = lambda wakati: fake
    monkeypatch.setitem(sys.modules, "janome", ModuleType("janome"))
    monkeypatch.setitem(sys.modules, "janome.tokenizer", tokenizer)
    monkeypatch.setattr(language_words, "find_spec", lambda name: tokenizer)

    assert word_finder("ja")("今日は。") == ("今日", "は")
