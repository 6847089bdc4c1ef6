import pytest

from corpus.article import Article
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.readability.readability import owed_to_readers
from corpus.summarize.words.document_words import read

FIRST = "A cargo ship ran aground at the harbour entrance."


def owed(*sentences: str, language: str = "en", between: str = " ") -> list[int]:
    text = between.join(sentences)
    reading = read(read_document(Article(text, language=language), split(text, language=language)))
    return [index for index in range(len(reading.texts)) for _ in owed_to_readers(reading, index)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The captain (left) talks to the mayor of Ostend.",
        "Stranded: The ship has lost all of its power.",
        "The ship, pictured on Friday, is empty.",
        "Figure 2 shows the way of the ship into the harbour.",
        "For more details on the harbour, see the page of the city.",
        "To book a place on the tug, please visit the page of the city.",
        "Each one carries a hundred tons of sand.",
        "The second is expected on Sunday morning.",
        "That's about all there is to say of the ship.",
        "The captain also talked to the coast guard.",
        "Of course nobody blames the captain for the storm.",
        'The mayor was angry and spoke of "a shame.',
        "“A ship of that length has no place in here.”",
    ],
)
def test_what_a_reader_minds_has_its_price(sentence: str) -> None:
    assert 1 in owed(FIRST, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The captain talks to the mayor of Ostend.",
        "“We were lucky,” said the captain of the ship.",
        "The mayor left at nine: there was nothing to do.",
        "12 Belgians were on the ship that night.",
        "3 Dutch tugs are on their way!",
        "The table shows what the harbour earns.",
        "Figures from the harbour were good last year.",
        "Unemployment among young people (below 25) rose by half in Ostend.",
    ],
)
def test_what_reads_well_is_free(sentence: str) -> None:
    assert owed(FIRST, sentence) == []


def test_what_announces_a_list_is_unfinished() -> None:
    assert owed(
        FIRST, "The mayor of Ostend and the coast guard ask everybody to bear the following in mind:"
    ) == [1]


LINES = (FIRST, "Nobody was hurt.", "Tugs came from Bruges.", "The port was closed.")


@pytest.mark.parametrize(
    ("rest", "language"),
    [
        ("and on the quay stood half of Ostend.", "en"),
        ("also by a lack of tugs.", "en"),
        ("und am Kai stand die halbe Stadt.", "de"),
        ("и на причале стояло полгорода.", "ru"),
    ],
)
def test_the_rest_of_a_broken_sentence_has_its_price(rest: str, language: str) -> None:
    assert owed(*LINES, rest, language=language, between="\n\n") == [len(LINES)]


@pytest.mark.parametrize(
    "line", ["iPhone sales rose.", "al-Shabaab denied it.", "e-mails were lost.", "d'Arcy stayed on board."]
)
def test_a_name_in_small_letters_begins_a_sentence(line: str) -> None:
    assert owed(*LINES, line, between="\n\n") == []


def test_who_writes_all_in_small_letters_breaks_nothing_off() -> None:
    assert owed(*map(str.lower, LINES), between="\n\n") == []


def test_a_half_quotation_is_half_in_any_language() -> None:
    assert owed("Der Hafen bleibt zu.", "Der Chef sprach von „Pech und sonst nichts.", language="de") == [1]
    assert owed("Der Hafen bleibt zu.", "Der Chef sprach von „Pech“ und sonst nichts.", language="de") == []
