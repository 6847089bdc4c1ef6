"""Sentences of the screen, never of the shell."""

import pytest

from corpus.library.additions import News
from reader.screen.actions.growth_words import sentence_of
from reader.screen.desk.list_status import spoken_query


@pytest.mark.parametrize(
    ("report", "news", "said"),
    [
        ("2 asked, 0 failed, 4 articles added", News(4, 2), "4 new articles from 2 feeds."),
        ("2 asked, 0 failed, 1 article added", News(1, 1), "1 new article from 1 feed."),
        ("2 asked, 0 failed, 0 articles added", News(0, 0), "Nothing new."),
        (
            "1,200 asked, 2 failed, 4 articles added",
            News(4, 2),
            "4 new articles from 2 feeds. 2 feeds could not be read: \\ shows why.",
        ),
        ("12 added", News(12, 1), "12 articles added."),
        (
            "1,356 added, 2 there already, 1 failed",
            News(0, 0),
            "1,356 articles added, 2 there already, 1 could not be read. ! says why.",
        ),
        ("0 added, 3 there already", News(0, 0), "3 there already."),
        ("0 added", News(0, 0), "There was nothing to add."),
        ("1 subscribed; `nutgraf feeds refresh` fetches the articles", News(0, 0), "Subscribed."),
        ("/tmp/x: not there; check the path", News(0, 0), "/tmp/x: not there; check the path"),
        ("No feeds yet; `nutgraf feeds add URL` subscribes", News(0, 0), "No feeds yet"),
    ],
)
def test_a_report_becomes_a_sentence(report: str, news: News, said: str) -> None:
    assert sentence_of(report, news) == said


def test_ids_that_nobody_typed_are_not_said() -> None:
    assert spoken_query("@12 @13") == "chosen ones"
    assert spoken_query("@12..") == "new since last time"
    assert spoken_query("@12") == "“@12”"
    assert spoken_query("oslo") == "“oslo”"
    assert spoken_query("") == ""
