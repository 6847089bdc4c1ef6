"""The plot of the overview."""

from reader.screen.views.overview_plot import plot_of_days

DAYS = tuple((f"2021-03-{day:02}", day % 5) for day in range(1, 29))


def test_few_days_need_no_plot() -> None:
    assert plot_of_days(DAYS[:2]) is None
    assert plot_of_days(DAYS[:3]) is not None


def test_the_days_are_drawn() -> None:
    plot = plot_of_days(DAYS)

    assert plot is not None
    plot.plt.plot_size(60, 9)
    drawn = plot.plt.uncolorize(plot.plt.build())
    assert "█" in drawn
    assert "03-28" in drawn
    assert [row[0] for row in drawn.splitlines() if row[1:2] == "┤"] == ["4", "2", "0"]
