import pytest

from corpus.layout import furniture_words
from corpus.layout.furniture import START, is_aside, is_formula, is_furniture, is_notice


@pytest.mark.parametrize(
    "line",
    [
        "Mia Berg in Oslo contributed to this story.",
        "Reuters correspondents Mia Berg in Oslo and Tom Hart in Kiel contributed.",
        "Mia Berg reported from Oslo. Tom Hart contributed reporting from Kiel.",
        "Mia Berg reported from Oslo, and Tom Hart wrote this story from Kiel.",
        "Reporting by Mia Berg; writing by Tom Hart and the Oslo newsroom",
        "(Additional reporting by Mia Berg)",
        "Translated from the Norwegian by Mia Berg.",
        "Pictures by Tom Hart, words by Mia Berg.",
        "Con información de AFP y Reuters.",
        "Mit Informationen von dpa.",
        "The interview has been edited for length and clarity.",
        "The conversation was edited for clarity.",
        "This is a developing story and will be updated.",
        "Avec AFP",
        "Follow Mia Berg on Instagram.",
        "Write to Mia Berg at mia@example.org.",
        "Visit us at www.example.org for maps.",
        "AP is solely responsible for all content.",
        "This material may not be published or broadcast without leave.",
        "None of it may be reproduced without written permission.",
        "Already a subscriber? Sign in.",
        "You’ve reached your monthly limit.",
        "Get the latest on the vote delivered to your inbox.",
        "Story continues below advertisement.",
        "Article continues after these messages.",
        "Last updated on 4 June 2021.",
        "Published on June 4, 2021 at 9:15 AM.",
        "First published on Fri 4 Jun 2021 09.15 BST.",
        "Editor’s note: Some names have been changed.",
        "Correction: The first version gave the wrong year.",
        "The views expressed here are those of the writers.",
        "Email us at desk@example.org.",
        "Comments are closed.",
        "Leave a comment below.",
        "What did you make of it? Tell us in the comments.",
        "Donate today.",
        "We use cookies to remember you.",
        "Please enable JavaScript to see this page.",
        "Join our Telegram channel.",
        "Getty Images",
        "Follow @mia_berg for more.",
        "(Read more: how the bridge fell)",
        "Advertisement",
        "Read more about the vote here.",
        "Quelle: dpa",
        "Folgen Sie uns auf Instagram.",
        "Abonnieren Sie unseren Newsletter.",
        "Suivez-nous sur Facebook.",
        "Inscrivez-vous à notre infolettre.",
        "Suscríbete al boletín de la mañana.",
        "Iscriviti alla newsletter.",
        "Assine a nossa newsletter.",
        "Подпишитесь на наш канал.",
        "记者：王明",
        "-30-",
        "★★★★☆",
    ],
)
def test_lines_around_a_story_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "The minister leaves the palace in Oslo on Monday. REUTERS/Mia Berg",
        "The minister leaves the palace in Oslo, June 4, 2021. REUTERS/Mia Berg/File Photo",
        "The minister leaves the palace. (AP Photo/Mia Berg)",
        "The minister leaves the palace. Photograph: Mia Berg/The Guardian",
        "The minister leaves the palace. Credit: Mia Berg for The New York Times",
        "The harbour at dawn. Photo by Mia Berg on Unsplash.",
        "The minister leaves the palace. Mia Berg/Getty Images",
        "Der Minister verlässt das Schloss. Foto: Mia Berg/dpa",
    ],
)
def test_a_short_paragraph_that_ends_in_a_credit_is_a_caption(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Getty Images opened an archive of paintings to schools on Monday.",
        "Advertisement prices in the north rose by a tenth over the summer.",
        "Writing by candlelight harms the eyes, doctors in Bergen found.",
        "This story was told to the court by the captain's own brother.",
        "This article was struck from the treaty by the five ministers.",
        "Sponsored runners crossed the island in nine hours on Sunday.",
        "Sign up sheets for the relief work were full by noon, the town said.",
        "The interview was watched by nine million people on Sunday night.",
        "Subscribe as they might, readers could not save the paper.",
        "Related stories of fraud were told by twelve of the tenants.",
        "Compiled by the bank, the list names forty of the debtors.",
        "Source: the ministry's spokesman said that talks had ended at dawn.",
        "Read the full ruling, the judge told the lawyers before him.",
        "Published on Monday, the study found that 40 rivers had dried up.",
        "Photo by photo, the archive put the old quarter together again.",
        "For the first time, the mayor wrote on Twitter that she was sorry.",
        "The photographer sued Reuters/Ipsos for its survey of the press.",
        "Reporting by the paper showed that the bridge was never checked.",
        "Knut Hamsun wrote Hunger in Oslo and Copenhagen, Mia Berg writes.",
        "Mia Berg reported the loss of the ship to the police in Kiel.",
        "It took years of work, and many hands contributed.",
        "Folgen der Flut sind noch nach Jahren zu sehen, sagte der Bürgermeister.",
        "The doctors said that the boy (pictured with his sister) was well.",
        "Good evening trains will run again from June, the railway said.",
    ],
)
def test_news_that_opens_like_furniture_is_none(line: str) -> None:
    assert not is_furniture(line)


def test_a_title_may_begin_like_an_advertisement() -> None:
    assert not is_notice("Advertising falls")
    assert is_notice("By Mia Berg")


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you very much.",
        "CHAIR: Good evening, all.",
        "Item two, apologies.",
        "Yours faithfully,",
        "Guten Abend.",
    ],
)
def test_greetings_are_formulas(sentence: str) -> None:
    assert is_formula(sentence)


@pytest.mark.parametrize("sentence", ["Monday 4 March.", "16:42 BST", "Wednesday.", "(Editing by Mia Berg)"])
def test_dates_and_credits_amid_sentences_are_asides(sentence: str) -> None:
    assert is_aside(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Monday was cold.", "3.", "Thank you, she said, for the long wait at the gate.", "On Monday."],
)
def test_other_short_sentences_are_no_asides(sentence: str) -> None:
    assert not is_aside(sentence)


def test_openings_are_long_enough_to_be_found_by_their_start() -> None:
    openings = f"{furniture_words.OPENINGS},{furniture_words.WEAK_OPENINGS}".split(",")

    assert [opening for opening in map(str.strip, openings) if len(opening) < START] == []


@pytest.mark.parametrize(
    "line",
    [
        "In this handout picture released by the bank, Governor Anna Berg speaks.",
        "In this image taken from video, Governor Anna Berg speaks in Oslo on Monday.",
        "Photo taken on June 2, 2025 shows the central bank in Oslo.",
        "Governor Anna Berg (L) shakes hands with Minister Ola Nord (R) in Oslo on Monday.",
        "A handout photo made available by the army shows tanks near the border.",
    ],
)
def test_what_a_picture_shows_is_a_caption(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "A picture taken by the probe changed what is known of the moon, the team said.",
        "A photo released on Monday led the police to the thieves.",
        "The photograph taken in 1972 won a prize.",
        "In this picture of London, the novelist finds nothing new.",
        "Senator Ann Lee (R) voted against the bill.",
    ],
)
def test_news_of_a_picture_is_none(line: str) -> None:
    assert not is_furniture(line)
