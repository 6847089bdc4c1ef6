import pytest

from corpus.listings.central_title import most_central


@pytest.mark.parametrize(
    ("titles", "place"),
    [
        ([["storm"]], 0),
        ([["storm"], ["storm"]], 0),
        ([["rain"], ["storm", "lomo"], ["storm"]], 2),
        ([["storm", "lomo", "harbour", "tuesday"], ["storm", "harbour"], ["storm"]], 1),
        ([[], ["storm"], ["storm"]], 1),
        ([["rain"], ["storm"], ["fog"]], 0),
        ([[], []], 0),
        # (2 + 1) / √2 of what others have, against 2.
        ([["storm"], ["storm", "lomo"], ["storm", "lomo"]], 1),
    ],
)
def test_a_title_speaks_for_all_that_has_most_in_common_for_its_length(
    titles: list[list[str]], place: int
) -> None:
    assert most_central([frozenset(title) for title in titles]) == place
