"""What is no part of the story: captions without a credit, what readers comment, who pays."""

import pytest

from corpus.article import Article, Summary
from corpus.length import Length
from corpus.sentences import split
from corpus.summarize.summarizing import summarize

STORY = """{}

The town council of Marl approved a plan on Monday to close the old bridge for repairs. The work will cost \
three million pounds and take five months.

{}

Shops near the bridge will get help with their rent, the mayor said. Buses will run every ten minutes."""
COMMENTS = [
    ("I think I play far too much, every day after school for hours and hours.", "Sam, 14, London"),
    ("I love games because they help me relax and meet my friends online.", "Lucy, Leeds"),
    ("My brother never stops and gets angry when we call him to dinner.", "Tom (12), Bristol"),
    ("Games are fine as long as you go outside as well, I find.", "Priya from Glasgow, Scotland"),
]


def summary_of(text: str, length: int = 3, language: str = "en") -> list[str]:
    article = Article(text, "", language=language)
    kept: Summary = summarize(article, split(text, language=language), length=Length(sentences=length))
    return [sentence.sentence.span.of(text) for sentence in kept.kept]


@pytest.mark.parametrize(
    "caption",
    [
        "A view of the old bridge in Marl, seen from the east bank of the river on Monday.",
        "Mayor Jane Roe, left, speaks to reporters outside the town hall of Marl on Monday.",
        "Mayor Jane Roe (second from right) opens the new bridge in the town of Marl.",
        "Bürgermeisterin Jana Roh (Mitte) eröffnet die neue Brücke in der Stadt Marl.",
        "La maire Jeanne Roy (à gauche) ouvre le nouveau pont de la ville de Marl.",
    ],
)
@pytest.mark.parametrize("place", [0, 1])
def test_a_caption_is_not_chosen(caption: str, place: int) -> None:
    other = "Traffic will be led over the northern bridge, which was built ten years ago."
    text = STORY.format(*((caption, other) if place == 0 else (other, caption)))
    assert caption not in summary_of(text, 4)


def test_a_story_that_begins_with_a_picture_keeps_its_first_sentence() -> None:
    first = "A view of the sea drew thousands to Marl. The town was full by noon."
    assert summary_of(f"{first}\n\nShops ran out of bread.\n\nBuses were late all day.", 1) != []


def test_who_pays_is_no_part_of_the_story() -> None:
    paid = "This episode is brought to you by Acme Beds, the best way to sleep."
    code = "Use the code MARL for ten per cent off."
    assert {paid, code}.isdisjoint(summary_of(STORY.format(paid, f"{paid} {code}"), 9))


@pytest.mark.parametrize(
    "pointer",
    [
        "Figure 2 shows how the costs of the bridge in Marl grew.",
        "The bridge in Marl, seen in the video above, was built by the town council of Marl.",
    ],
)
def test_a_pointer_is_chosen_where_nothing_else_is_left(pointer: str) -> None:
    text = STORY.format("The northern bridge was built ten years ago by a firm from Hull.", pointer)
    assert pointer not in summary_of(text, 5)
    assert pointer in summary_of(text, 6)


def test_what_a_page_is_about_comes_before_its_comments() -> None:
    intro = "Doctors warn that some children spend too long on games. We asked you what you think about it."
    text = "\n\n".join([intro, *(part for comment in COMMENTS for part in comment)])
    assert " ".join(summary_of(text, 2)) == intro


def test_signed_quotations_of_one_story_are_no_comments() -> None:
    text = STORY.format(COMMENTS[0][0], "Lucy, Leeds")
    assert COMMENTS[0][0] in summary_of(text, 6)


def test_a_scene_is_no_summary_of_what_follows() -> None:
    scene = "It was a grey morning when the men walked down to the quay as they had done for years."
    assert scene not in summary_of(f"{scene}\n\n{STORY.format('Buses were late.', 'It rained.')}", 1)
