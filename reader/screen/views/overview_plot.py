"""The articles a day as a plot."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.widget import Widget

from corpus.overview.glance import Count

if TYPE_CHECKING:
    from textual_plotext import PlotextPlot

_MARKS = 6
"""Days that are named below the plot."""
_FEWEST = 3
"""Days that a plot is worth its place for."""


def plot_of_days(days: Sequence[Count]) -> Widget | None:
    """Bars over the days; None where the days are too few."""
    if len(days) < _FEWEST:
        return None
    # Only who looks at the overview waits for it.
    from textual_plotext import PlotextPlot

    plot = PlotextPlot(classes="plot")
    _draw(plot, days)
    drawn: Widget = plot
    return drawn


def _draw(plot: "PlotextPlot", days: Sequence[Count]) -> None:
    places = [float(place) for place in range(len(days))]
    step = max(1, -(-len(days) // _MARKS))
    marked = places[::-1][::step][::-1]
    plot.plt.bar(places, [count for _, count in days], width=0.8)
    plot.plt.xticks(marked, [days[int(place)][0][5:] for place in marked])
    most = max(count for _, count in days)
    plot.plt.ylim(0, most)
    plot.plt.yticks(sorted({0.0, float(most // 2), float(most)}))
