import pytest

from corpus.article import Article, Span
from corpus.normalize import normalize
from corpus.sentences import split
from corpus.summarize.document import read_document, texts_at


def told(text: str) -> tuple[str, ...]:
    text = normalize(text)
    return tuple(read_document(Article(text, language="en"), split(text)).texts)


INTRO = "The minister named the new rules on Tuesday, and the towns had feared worse."


def test_items_that_are_sentences_stand_beside_prose_in_their_order() -> None:
    items = "- Ferries may sail at night again.\n- The toll falls to two crowns."
    text = f"{INTRO}\n\n{items}\n\nThey hold from May."

    assert told(text) == (
        INTRO,
        "Ferries may sail at night again.",
        "The toll falls to two crowns.",
        "They hold from May.",
    )


def test_entries_of_a_list_beside_prose_are_left_out() -> None:
    assert told(f"{INTRO}\n\n- The vote\n- The ferry and the toll\n- Letters to the editor this week") == (
        INTRO,
    )


def test_items_without_stops_count_where_the_list_is_the_longer_part() -> None:
    items = "- Ferries may sail at night from the first of May\n- The toll falls to two crowns"

    assert told(f"Here is what was agreed.\n\n{items}")[1:] == (
        "Ferries may sail at night from the first of May",
        "The toll falls to two crowns",
    )


def test_a_list_by_itself_is_told_whole_if_no_item_is_a_sentence() -> None:
    assert told("- Bread\n- Milk") == ("Bread", "Milk")


def test_headings_alone_are_better_than_nothing() -> None:
    assert told("Harbour shut") == ("Harbour shut",)


PROSE = "The minister named the new rules on Tuesday, and the towns had feared worse than that."


@pytest.mark.parametrize(
    ("item", "is_told"),
    [
        ("Ferries may sail at night.", True),
        ("Ferries sail at night.", False),  # four words
        ("Ferries may sail at night", False),  # no stop
        ("Ferries may sail at night;", True),
        ("Ferries may sail at night!", True),
        ("“Ferries may sail at night.”", True),
        ("(Ferries may sail at night.)", True),
        ("渡轮夜间航行。", True),
    ],
)
def test_an_item_beside_prose_is_told_if_it_is_a_sentence(item: str, is_told: bool) -> None:
    assert (told(f"{PROSE}\n\n- {item}\n- The toll") == (PROSE, item)) is is_told


def test_a_list_of_one_word_entries_beside_prose_tells_nothing() -> None:
    assert told(f"{PROSE}\n\n- Bread\n- Milk\n- Eggs") == (PROSE,)


def test_an_empty_article_tells_nothing() -> None:
    assert told("") == ()


def test_a_long_text_is_cut_into_the_same_sentences_without_a_copy() -> None:
    text = "The ferry sails on Friday. " * 10_000
    spans = [Span(at, at + 26) for at in range(0, len(text), 27)]

    cut = texts_at(text, spans)

    assert not isinstance(cut, tuple)
    assert list(cut) == [text[start:end] for start, end in spans]
    assert (cut[1], len(cut), list(cut[:2])) == (text[27:53], len(spans), [text[0:26], text[27:53]])
