import pytest

from corpus.formats.source_dates import iso_date


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("2023-03-18", "2023-03-18"),
        ("2023/3/8", "2023-03-08"),
        ("18.03.2023", "2023-03-18"),
        ("2023-03-18T09:30:00Z", "2023-03-18T09:30:00+00:00"),
        ("2023-03-18T09:30:00.123+02:00", "2023-03-18T09:30:00+02:00"),
        ("2023-03-18 09:30:00", "2023-03-18"),
        ("18 March 2023", "2023-03-18"),
        ("Saturday, March 18, 2023", "2023-03-18"),
        ("Mar. 18th, 2023", "2023-03-18"),
        ("Sat, 18 Mar 2023 09:30:00 +0200", "2023-03-18T09:30:00+02:00"),
        ("Sat, 18 Mar 2023 09:30:00 GMT", "2023-03-18T09:30:00+00:00"),
        (1679131800, "2023-03-18T09:30:00+00:00"),
        (1679131800000, "2023-03-18T09:30:00+00:00"),
    ],
)
def test_dates_come_into_one_shape(value: object, wanted: str) -> None:
    assert iso_date(value) == wanted


@pytest.mark.parametrize(
    "value",
    [
        "",
        "never",
        "03/04/2023",
        "2023-02-30",
        "2023-13-01T00:00:00Z",
        "32 March 2023",
        None,
        True,
        7,
        float("inf"),
        float("nan"),
        [],
        "9" * 200,
    ],
)
def test_what_is_no_date_or_two_is_none(value: object) -> None:
    assert iso_date(value) is None
