"""The JSON of the contract: its keys, its offsets, its nulls."""

from corpus.article import Article, Entity, KeptSentence, Label, Sentence, Span, Summary
from reader.cli.rendering.entities import named_entities
from reader.cli.rendering.records import Detail, entities_record, summary_record

STORY = Article(
    "Rain fell. Ada Lovelace left Rome.", title="Weather", date="2023-03-18", source="a.txt", language="en"
)
SECOND = Sentence(1, Span(11, 34), 0)
ADA = Entity(Label.PERSON, Span(11, 23), "Ada Lovelace")


def test_a_summary_record_has_the_keys_of_the_contract() -> None:
    summary = Summary("news", (KeptSentence(SECOND, 0.91234),), total=2)

    record = summary_record(STORY, summary)

    assert record == {
        "schema": 1,
        "article": {
            "id": None,
            "title": "Weather",
            "date": "2023-03-18",
            "author": None,
            "url": None,
            "source": "a.txt",
            "language": "en",
            "words": 6,
            "sentences": 2,
        },
        "method": "news",
        "sentences": [
            {"index": 1, "start": 11, "end": 34, "score": 0.9123, "text": "Ada Lovelace left Rome."}
        ],
    }


def test_the_text_is_there_only_when_asked_for() -> None:
    record = entities_record(STORY, (ADA,), sentences=2, detail=Detail(with_text=True))

    assert record["article"]["text"] == STORY.text  # type: ignore[index]
    assert "text" not in entities_record(STORY, (ADA,), sentences=2)["article"]  # type: ignore[operator]


def test_an_entity_record_has_label_place_text_and_name() -> None:
    record = entities_record(STORY, (ADA,), sentences=2)

    assert record["entities"] == [
        {
            "label": "PERSON",
            "start": 11,
            "end": 23,
            "text": "Ada Lovelace",
            "name": "Ada Lovelace",
            "role": None,
            "forms": ["Ada Lovelace"],
        }
    ]


def test_mentions_of_one_name_are_gathered_with_their_forms() -> None:
    article = Article("UK and Britain and UK.")
    places = [Entity(Label.GPE, Span(a, b), "United Kingdom") for a, b in ((0, 2), (7, 14), (19, 21))]

    (gathered,) = named_entities(article, places)

    assert (gathered.mentions, gathered.forms) == (3, ("UK", "Britain"))
