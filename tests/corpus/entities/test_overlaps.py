from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside


def _mention(start: int, end: int, label: Label = Label.ORG) -> Mention:
    return Mention(Span(start, end), label)


def test_the_longer_of_two_rivals_stays() -> None:
    assert longest([_mention(0, 3), _mention(2, 8)]) == [_mention(2, 8)]


def test_of_two_as_long_the_first_given_stays() -> None:
    first, second = _mention(0, 4, Label.DATE), _mention(0, 4, Label.PERSON)

    assert longest([first, second]) == [first]


def test_neighbours_are_no_rivals() -> None:
    assert longest([_mention(3, 5), _mention(0, 3)]) == [_mention(0, 3), _mention(3, 5)]


def test_what_overlaps_something_taken_is_not_outside() -> None:
    taken = [_mention(2, 4), _mention(8, 9)]

    assert outside([_mention(0, 2), _mention(3, 6), _mention(7, 10)], taken) == [_mention(0, 2)]
