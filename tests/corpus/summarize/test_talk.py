from typing import Any

import pytest

from corpus.article import Article, told
from corpus.length import Length
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.readability.readability import owed_to_readers
from corpus.summarize.summarizing import summarize
from corpus.summarize.talk import find_talk, spoken_texts
from corpus.summarize.words.document_words import read

TALK = """
Host: Welcome to the programme. Today we hear about the new tram to the harbour.

Guest: Yeah, yeah. The tram crosses the river on a bridge of wood.

Host: Okay, yeah.

Guest: It carries 200 people, and the harbour pays for half of the line.

Host: I think so.

Guest: Thank you very much, yeah.
"""


def talk_of(text: str, language: str = "en") -> Any:
    document = read_document(Article(text, language=language), split(text, language=language))
    return document, find_talk(document)


def kept(text: str, size: int, language: str = "en") -> list[str]:
    article = Article(text, language=language)
    summary = summarize(article, split(text, language=language), length=Length(size))
    return [told(article, kept) for kept in summary.kept]


def test_a_talk_has_a_speaker_for_every_sentence() -> None:
    document, talk = talk_of(TALK)

    assert talk is not None
    assert talk.speakers[:4] == ("Host", "Host", "Guest", "Guest")
    assert talk.is_turn[:4] == (True, False, True, False)
    assert spoken_texts(document, talk)[2] == "Yeah, yeah."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The mayor said: we will see. The harbour is closed: nobody knows why. So: a day off. And: rain.",
        "Flour: one cup.\n\nSugar: two cups.\n\nMilk: one cup.\n\nSalt: a little of it.",
        "Note: it rains.\n\nNote: it snows.\n\nNote: it hails.\n\nNote: it thaws.",
    ],
)
def test_colons_alone_make_no_talk(text: str) -> None:
    assert talk_of(text)[1] is None


@pytest.mark.parametrize("size", [1, 2, 3])
def test_no_interjection_is_a_summary_sentence(size: int) -> None:
    idle = ("Yeah, yeah.", "Okay, yeah.", "I think so.", "Welcome to the programme.", "very much, yeah.")

    assert not [sentence for sentence in kept(TALK, size) if sentence.endswith(idle)]


def test_the_names_of_speakers_are_no_subject_of_a_talk() -> None:
    document, talk = talk_of(TALK)

    assert not [text for text in spoken_texts(document, talk) if text.startswith(("Host", "Guest"))]


def test_other_languages_have_interjections_as_well() -> None:
    text = (
        "Anna: Ja, genau.\n\nBernd: Die Straßenbahn fährt ab Mai über die neue Brücke zum Hafen.\n\n"
        "Anna: Vielen Dank, ja.\n\nBernd: Der Hafen bezahlt die Hälfte der Strecke und die Stadt den Rest.\n"
    )

    assert all(sentence.startswith("Bernd") for sentence in kept(text, 2, "de"))


@pytest.mark.parametrize(
    ("language", "idle", "crossing"),
    [
        (
            "ja",
            "ありがとうございます。 そうですね。はい。 番組へようこそ。 どうもありがとうございました。",
            "港は電池の船のために新しいケーブルを敷きました。",
        ),
        (
            "zh",
            "欢迎收看我们的节目。 对，对，没错。 嗯，好的，谢谢大家。 原来如此，明白了。",
            "港口为电池轮船铺设了新电缆。",
        ),
        (
            "th",
            "สวัสดีครับ ขอบคุณมากครับ ใช่ครับ ใช่ค่ะ สวัสดีค่ะ",
            "เรือข้ามฟากลำใหม่แล่นจากออสโลไปออร์ฮูสด้วยแบตเตอรี่",
        ),
    ],
)
def test_where_no_spaces_are_written_whole_phrases_are_interjections(
    language: str, idle: str, crossing: str
) -> None:
    said = [*idle.split(" "), crossing]
    text = "\n\n".join(f"{'AB'[number % 2]}: {words}" for number, words in enumerate(said))

    assert kept(text, 1, language) == [f"{'AB'[(len(said) - 1) % 2]}: {crossing}"]


def test_a_question_of_a_japanese_talk_owes_its_answer() -> None:
    said = ("A: 船はいつ港を出ますか。", "B: 来月の四日に港を出ます。", "A: 切符はいくらですか。")
    text = "\n\n".join([*said, "B: 六十ユーロです。"])
    reading = read(read_document(Article(text, language="ja"), split(text, language="ja")))

    assert [len(owed_to_readers(reading, index)) for index in (0, 2)] == [1, 1]


def test_an_interjection_in_a_story_is_chosen_last() -> None:
    text = "Oh yes. The harbour of Ostend is closed. A ship ran aground there. The mayor of Ostend is angry."

    assert "Oh yes." not in kept(text, 3)


def test_a_yes_owes_the_question() -> None:
    question = "\nHost: I see the map. Does the new tram stop at the old harbour as well?\n"
    text = f"{TALK}{question}\nGuest: Yes, at the old harbour at nine.\n"
    reading = read(read_document(Article(text, language="en"), split(text)))
    answer = next(index for index, text in enumerate(reading.texts) if text.startswith("Yes, at"))

    payers = [tuple(debt.payers) for debt in owed_to_readers(reading, answer)]

    assert payers == [(answer - 1,)]


def test_a_talk_of_interjections_alone_still_has_a_summary() -> None:
    assert kept("A: Yeah.\n\nB: Okay.\n\nA: Yes.\n\nB: Right.\n", 1)


def test_marks_around_a_name_are_no_part_of_it() -> None:
    marked = TALK.replace("Guest:", "**Guest:**").replace("Host:", "[00:12] Host:")

    assert kept(marked, 99) == kept(TALK, 99)


def test_a_turn_that_says_nothing_is_the_name_alone() -> None:
    text = ".\n=?utf-8?q?A_=C3=A9?=<ann@a.example>\nTo: b@b.example\nSubject:\n" * 30
    article = Article(text.strip(), "A talk")
    document = read_document(article, split(article.text, language=""))

    assert all(spoken_texts(document, find_talk(document)))
    summary = summarize(article, split(article.text, language=""), method="news", length=Length(99))
    assert not [words for kept in summary.kept if "Subject: Subject" in (words := told(article, kept))]
