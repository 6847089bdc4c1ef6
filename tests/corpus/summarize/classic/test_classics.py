import subprocess
import sys
from collections.abc import Callable, Iterable
from itertools import islice

import pytest

from corpus.article import Article, Sentence, Span
from corpus.summarize.document import Document, read_document
from corpus.summarize.methods import METHODS, find_ranker

CLASSICS = [name for name, method in METHODS.items() if ".classic." in method.module]
LANGUAGES = {
    "ar": "أعلنت الحكومة الميزانية الجديدة.|قال الوزير إن الميزانية كبيرة.|هطل المطر اليوم.",
    "de": "Die Regierung stellt den Haushalt vor.|Der Haushalt der Regierung wächst.|Es regnet heute.",
    "el": "Η κυβέρνηση παρουσίασε τον προϋπολογισμό.|Ο προϋπολογισμός μεγαλώνει.|Βρέχει σήμερα.",
    "en": "The government shows the budget.|The budget of the government grows.|It rains today.",
    "et": "Valitsus esitas eelarve.|Valitsuse eelarve kasvab.|Täna sajab vihma.",
    "fa": "دولت بودجه جدید را اعلام کرد.|بودجه دولت بزرگ است.|امروز باران می‌بارد.",
    "he": "הממשלה הציגה את התקציב.|התקציב של הממשלה גדל.|היום יורד גשם.",
    "hi": "सरकार ने बजट पेश किया।|सरकार का बजट बढ़ा।|आज बारिश है।",
    "ja": "政府は予算案を発表した。|政府の予算案は大きい。|今日は雨だ。",
    "km": "រដ្ឋាភិបាលបង្ហាញថវិកា។|ថវិការបស់រដ្ឋាភិបាល។|ថ្ងៃនេះភ្លៀង។",
    "ko": "정부가 예산을 발표했다.|정부의 예산이 늘었다.|오늘은 비가 온다.",
    "ml": "സർക്കാർ ബജറ്റ് അവതരിപ്പിച്ചു.|സർക്കാരിന്റെ ബജറ്റ് വലുതാണ്.|ഇന്ന് മഴയാണ്.",
    "pl": "Rząd przedstawił budżet.|Budżet rządu rośnie.|Dziś pada deszcz.",
    "th": "รัฐบาลเสนองบประมาณ|งบประมาณของรัฐบาล|วันนี้ฝนตก",
    "tr": "Hükümet bütçeyi açıkladı.|Hükümetin bütçesi büyüyor.|Bugün yağmur yağıyor.",
    "zh": "政府公布了预算。|政府的预算增加了。|今天下雨。",
    "xx": "Blim blam government.|Blim blam budget.|Foo.",
    "": "Blim blam government.|预算 budget blam.|Foo.",
}


def document(texts: Iterable[str], *, title: str = "", language: str = "en") -> Document:
    text, sentences = "", []
    for index, sentence in enumerate(texts):
        sentences.append(Sentence(index, Span(len(text), len(text) + len(sentence)), index // 2))
        text += sentence + " "
    return read_document(Article(text, title=title, language=language), tuple(sentences))


def order(method: str, texts: Iterable[str], **options: str) -> list[int]:
    return [ranked.index for ranked in find_ranker(method).rank(document(texts, **options))]


@pytest.mark.parametrize("method", CLASSICS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_survives_every_method(method: str, language: str) -> None:
    texts = LANGUAGES[language].split("|")

    ranked = order(method, texts, language=language)

    assert sorted(ranked) == [0, 1, 2]


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language])
def test_shared_words_are_found_in_every_language(language: str) -> None:
    texts = LANGUAGES[language].split("|")

    ranked = order("reduction", texts, language=language)

    assert ranked[-1] == 2


@pytest.mark.parametrize("method", CLASSICS)
def test_nothing_comes_of_nothing(method: str) -> None:
    assert order(method, []) == []


@pytest.mark.parametrize("method", CLASSICS)
def test_sentences_without_a_word_keep_their_order(method: str) -> None:
    assert order(method, ["42.", "…", "3.14!"]) == [0, 1, 2]


@pytest.mark.parametrize("method", CLASSICS)
def test_scores_never_rise_along_the_order(method: str) -> None:
    texts = ["The court met.", "The court met.", "A budget for the court.", "Rain.", "Budget rain court met."]

    scores = [ranked.score for ranked in find_ranker(method).rank(document(texts, title="Court"))]

    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("method", ["kl", "sum-basic"])
def test_a_greedy_method_takes_no_step_that_nobody_asked_for(
    method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranker = find_ranker(method)
    steps: list[int] = []
    taken = ranker.as_taken
    monkeypatch.setattr(ranker, "as_taken", lambda texts, order: taken(texts, map(noting(steps), order)))

    list(islice(ranker.rank(document([f"Word{'abcdefghi'[i]} court budget." for i in range(9)])), 3))

    assert len(steps) == 3


def noting(steps: list[int]) -> Callable[[int], int]:
    def note(index: int) -> int:
        steps.append(index)
        return index

    return note


@pytest.mark.parametrize("method", ["luhn", "edmundson", "lsa", "sum-basic"])
def test_a_method_that_needs_no_matrix_imports_none(method: str) -> None:
    code = (
        "import sys; from corpus.summarize.methods import find_ranker\n"
        "from corpus.summarize.document import Document; from corpus.article import Article\n"
        f"list(find_ranker({method!r}).rank(Document(Article('', language='en'), (), (), 0)))\n"
        "print(sorted({'numpy', 'nltk', 'sumy', 'punkt'} & set(sys.modules)))"
    )

    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


def test_edmundson_prefers_words_of_the_title_and_the_first_place() -> None:
    texts = [
        "Rain fell.",
        "Nothing new.",
        "The bridge opened.",
        "It was blue.",
        "People came.",
        "Rain again.",
    ]

    assert order("edmundson", texts, title="A bridge")[0] == 2
    assert order("edmundson", texts)[:2] == [0, 1]


def test_what_is_said_twice_is_worth_the_same_wherever_it_stands() -> None:
    said, others = "Rain floods harbours.", ["Snow closes harbours.", "Rain came.", "Nobody swims."]
    places = ([said, said, *others], [*others, said, said], [others[0], said, *others[1:], said])

    worth = [_worth_of(said, texts) for texts in places]

    assert worth == [pytest.approx(worth[0])] * 3


def _worth_of(said: str, texts: list[str]) -> float:
    ranked = find_ranker("reduction").rank(document(texts))
    return next(sentence.score for sentence in ranked if texts[sentence.index] == said)
