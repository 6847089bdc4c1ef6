"""What grouping wants to know of an article."""

from datetime import date

import pytest

from corpus.article import Article
from corpus.stories.outline import day_of, names_of, outline_of, quick_outline, sketch_of

DAY = date(2024, 3, 1).toordinal()


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2024-03-01", DAY),
        ("2024-03-01T00:30:00+00:00", DAY),
        ("2024-03-01T12:00:00+00:00", DAY + 0.5),
        ("2024-03-01T18", DAY + 0.75),
        ("2024-03-01Txx:00", DAY),
        ("2024-03-02", DAY + 1),
        ("2024-03", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_a_day_has_its_hours_as_a_fraction(moment: str | None, day: float | None) -> None:
    assert day_of(moment) == day


def test_an_outline_has_the_parts_of_an_article() -> None:
    text = f"Rain fell. {'x ' * 250}Sun shone. {'y ' * 1_000}Wind blew."

    outline = outline_of(Article(text, "Storm in Lomo", "2024-03-01"), {"Lomo": 2, "Ada": 2, "Oslo": 5})

    assert (outline.language, outline.day) == ("en", DAY)
    assert "storm" in outline.title
    assert "rain" in outline.lead
    assert not {"sun", "shone"} & set(outline.lead)
    assert set(outline.body) & {"sun", "shone"}
    assert not {"wind", "blew"} & {*outline.lead, *outline.body}
    assert outline.names == {"lomo": 2, "ada": 2, "oslo": 5}
    assert outline.shown == ("Oslo", "Ada", "Lomo")
    assert not outline.is_headline


def test_a_text_that_is_its_headline_is_a_headline() -> None:
    assert outline_of(Article(" Storm in Lomo ", "Storm in Lomo"), {}).is_headline
    assert outline_of(Article("", "Storm in Lomo"), {}).is_headline
    assert not outline_of(Article("Storm in Lomo.", "Storm in Lomo"), {}).is_headline


def test_twelve_names_are_shown() -> None:
    names = {f"Town {chr(97 + number)}": 1 for number in range(13)}

    assert outline_of(Article("x"), names).shown == tuple(f"Town {chr(97 + number)}" for number in range(12))


def test_numbers_and_names_are_told_and_plain_words_are_wording() -> None:
    text = "the mayor of Lomo said, that 5.1 and 7 and 1,200 people went to Oslo at 10:30."

    outline = outline_of(Article(text, ""), {})

    assert outline.numbers == {"5.1", "1,200", "10:30"}
    assert outline.facts == {"5.1", "7", "1,200", "10:30", "lomo", "oslo"}
    assert outline.words >= {"the", "mayor", "of", "said", "people"}
    assert not outline.words & {"Lomo", "lomo", "Oslo", "7"}


def test_words_of_scripts_without_small_letters_are_plain() -> None:
    assert "東京" in outline_of(Article("東京 Tokyo"), {}).words


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("STORM HITS LOMO AND OSLO", True),
        ("Storm hits Lomo", False),
        ("storm HITS LOMO AND OSLO, SAID THE MAYOR OF THE TOWN OF LOMO", True),
        ("STORM HITS LOMO, said the mayor.", False),
        ("123 456", False),
        ("", False),
    ],
)
def test_a_text_in_capital_letters_is_known(text: str, shouted: bool) -> None:
    assert outline_of(Article(text), {}).is_shouted is shouted


def test_a_text_in_capital_letters_tells_its_numbers_alone() -> None:
    assert outline_of(Article("THE STORM HIT LOMO, THEN OSLO AT 10:30"), {}).facts == {"10:30"}


def test_names_are_words_with_capitals_where_it_must_be_quick() -> None:
    outline = quick_outline(Article("The mayor of Lomo met Ada in 2023."))

    assert outline.names == {"lomo": 1, "ada": 1}


@pytest.mark.parametrize(("words", "runs"), [(0, 0), (1, 1), (4, 1), (5, 1), (6, 2), (8, 4), (9, 4)])
def test_the_sketch_of_a_short_text_has_up_to_four_runs(words: int, runs: int) -> None:
    text = " ".join(f"word{number}" for number in range(words))

    assert len(sketch_of(text)) == runs


def test_the_sketch_of_a_long_text_is_one_run_in_eight_whatever_its_case_and_signs() -> None:
    text = " ".join(f"Word{number}" for number in range(2_000))
    sketch = sketch_of(text)

    assert 150 < len(sketch) < 350
    assert all(run % 8 == 0 for run in sketch)
    assert sketch_of(text.upper().replace(" ", ", ")) == sketch
    assert sketch_of(" ".join(text.split()[:1_000])) <= sketch


def test_only_the_beginning_of_a_very_long_text_is_sketched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.stories.outline._READ", 30)

    assert sketch_of("a b c d e f g h i j k l m n o q") == sketch_of("a b c d e f g h i j k l m n o x y")
    assert sketch_of("a b c d e f") != sketch_of("a b c d e g")


def test_mentions_become_names_without_dates_and_amounts() -> None:
    mentions = [("GPE", "Oslo", 2), ("ORG", "Oslo", 1), ("DATE", "Monday", 3), ("MONEY", "$5", 1)]

    assert names_of(mentions) == {"Oslo": 3}
    assert names_of([]) == {}


def test_agencies_are_no_names_in_common() -> None:
    outline = outline_of(Article("Ada Novak told Reuters."), {"Ada Novak": 1, "Reuters": 1, "AFP": 2})

    assert outline.names == {"ada novak": 1}
