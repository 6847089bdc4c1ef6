"""Numbers at the edges of each grammar: what is marked is found and nothing else."""

import pytest

from corpus.entities.numeric.finding_numbers import find
from tests.corpus.entities.marking import unmarked


def _holds(marks: str, *, language: str = "en") -> bool:
    text, expected = unmarked(marks)
    found = [(mention.span.of(text), str(mention.label)) for mention in find(text, (), language=language)]
    assert found == expected
    return True


@pytest.mark.parametrize(
    "marks",
    [
        "It cost [$5.50|MONEY], not 5.50.",
        "It cost [5 dollars|MONEY] and [five dollars|MONEY].",
        "A [five-dollar|MONEY] note",
        "A [$1bn|MONEY], [$1.2tn|MONEY], [$3k|MONEY] and [$3m|MONEY] deal",
        "It lost [US$ 5|MONEY] and [USD 5|MONEY] and [5 USD|MONEY] and [5 $|MONEY].",
        "It won [thousands of dollars|MONEY] and [millions of pounds|MONEY].",
        "It won thousands of things.",
        "It paid between [£5|MONEY] and [£7|MONEY].",
        "It paid between [$5 and $7 million|MONEY], or between [£5m|MONEY] and [£7m|MONEY].",
        "It paid between [$5 and 7|MONEY].",
        "It paid [$5 million|MONEY] or [£7 million|MONEY].",
        "It weighs [five pounds|MONEY].",
        "It ate [five pounds|QUANTITY] of rice.",
        "It cost [a hundred euros|MONEY] or [half a billion euros|MONEY].",
        "It cost [200 Swiss francs|MONEY], [5 New Zealand dollars|MONEY] and [9 pounds sterling|MONEY].",
        "It cost [25 cents|MONEY] or [10p|MONEY].",
        "He won 5 and lost 6 real games.",
        "It has 3 million people.",
        "The dollar fell.",
    ],
)
def test_sums_of_money(marks: str) -> None:
    assert _holds(marks)


@pytest.mark.parametrize(
    "marks",
    [
        "It rose [5%|PERCENT], [5 %|PERCENT], [5 percent|PERCENT], [5 per cent|PERCENT]",
        "It rose [5-10%|PERCENT] and [12 percentage points|PERCENT]",
        "It rose from [5 to 10 percent|PERCENT].",
        "It is between [5 and 10 percent|PERCENT].",
        "A [20-percent|PERCENT] cut of [50 basis points|PERCENT]",
        "It rose [half a percent|PERCENT] and [half of one percent|PERCENT].",
        "Some 5 in 10 percentile ranks",
        "It rose [0.5%|PERCENT] to [1,000%|PERCENT].",
    ],
)
def test_shares(marks: str) -> None:
    assert _holds(marks)


@pytest.mark.parametrize(
    "marks",
    [
        "It is [5 km|QUANTITY], [five miles|QUANTITY] and [5.5 metres|QUANTITY] long.",
        "It is [5 square kilometres|QUANTITY], [10 cubic feet|QUANTITY] and [9 nautical miles|QUANTITY].",
        "A [ten-mile|QUANTITY] road at [50 miles an hour|QUANTITY] or [50 mph|QUANTITY]",
        "It was [20 degrees|QUANTITY], [20°C|QUANTITY], [minus 5 degrees Celsius|QUANTITY].",
        "It was [90F|QUANTITY].",
        "It holds [5 million barrels|QUANTITY] or [10 to 12 litres|QUANTITY].",
        "He is [6 feet 2 inches|QUANTITY] tall, she [5-foot-11|QUANTITY].",
        "It is [half a mile|QUANTITY] away.",
        "It has five metro lines and 9 kilns.",
        "They had 5 men and two cars.",
    ],
)
def test_measures(marks: str) -> None:
    assert _holds(marks)


@pytest.mark.parametrize(
    "marks",
    [
        "It began at [9:30 a.m.|TIME], [9 pm|TIME], [21:30|TIME] and [9.30 pm|TIME].",
        "It began at [midnight|TIME] and ended at [noon|TIME].",
        "It took [five hours|TIME], [30 minutes and 10 seconds|TIME] or [9 seconds|TIME].",
        "It took [more than five hours|TIME] or [half an hour|TIME].",
        "It began at [9:30 GMT|TIME] and [0930 GMT|TIME].",
        "They came [this morning|TIME] and left [tonight|TIME].",
        "They won 5-4 in 9.58.",
    ],
)
def test_times(marks: str) -> None:
    assert _holds(marks)


@pytest.mark.parametrize(
    "marks",
    [
        "On [March 5|DATE], [March 5, 2020|DATE], [5 March|DATE] and [5th of March|DATE]",
        "On [5 March 2020|DATE] and [5 March, 2020|DATE]",
        "On [Monday, 5 March|DATE] and [Mon. March 5|DATE] and [Monday|DATE]",
        "In [March 2020|DATE], in [March|DATE], [last March|DATE] and [early March|DATE]",
        "In [2020|DATE], since [1999|DATE], by [2050|DATE]; 2500 left in [1000|DATE].",
        "The [1920s|DATE], the [late 1920s|DATE] and the [mid-90s|DATE]",
        "The [20th century|DATE] and the [second century BC|DATE]",
        "[Last year|DATE], [next month|DATE], [this week|DATE], [previous decade|DATE]",
        "[Two days ago|DATE], [five weeks later|DATE], [ten years earlier|DATE]",
        "[Three days|DATE], [at least ten weeks|DATE]",
        "The [first quarter|DATE], [second half of 2020|DATE] and [third quarter of 2021|DATE]",
        "[Yesterday|DATE], [today|DATE] and [tomorrow|DATE]",
        "[Summer of 2020|DATE], [last winter|DATE] and a cold winter",
        "On [Christmas Day|DATE], [Easter Monday|DATE]",
        "A three-year-old boy, 40 years old",
        "He may go. March forth.",
        "May said so in [May 2019|DATE].",
        "From [1914-18|DATE] and [1939-1945|DATE]",
        "On [Jan 5|DATE], [Jan. 5|DATE] and [Sept 30|DATE]",
        "He had 32 marches and 45 mays.",
    ],
)
def test_dates(marks: str) -> None:
    assert _holds(marks)


@pytest.mark.parametrize(
    ("language", "marks"),
    [
        ("de", "Am [3. Oktober|DATE] kostete es [3,50 Euro|MONEY], [gestern|DATE] [10 Grad|QUANTITY]."),
        ("de", "Um [10 Uhr|TIME] waren es [5,5 Prozent|PERCENT] im Jahr [2020|DATE]."),
        ("fr", "Le [14 juillet 1789|DATE], [30 %|PERCENT] et [deux heures|TIME] pour [10 dollars|MONEY]."),
        ("es", "El [1 de enero|DATE] costó [5 dólares|MONEY], un [10 %|PERCENT]."),
        ("it", "Il [25 aprile 1945|DATE] costava [10 euro|MONEY], il [5%|PERCENT]."),
        ("ru", "[1 мая|DATE] это стоило [5 рублей|MONEY], [10 %|PERCENT]."),
        ("cs", "Stálo to [EUR 500|MONEY] a [5 eur|MONEY]."),
        ("tr", "Toplantı [5 Mayıs|DATE] [Pazar|DATE] günü."),
        ("eo", "Dum marto ĝi kostis [$5|MONEY], [10 %|PERCENT]."),
    ],
)  # fmt: skip
def test_numbers_of_other_languages(language: str, marks: str) -> None:
    assert _holds(marks, language=language)
