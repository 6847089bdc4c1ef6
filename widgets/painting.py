"""From a stretch of text and the styles that lie over parts of it to what a terminal prints.

A layer covers a span of the text; where layers overlap, a later one has the last word.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style
from textual.widget import Widget

from corpus.article import Span
from widgets.lean_strip import LeanStrip, row_of
from widgets.wrapping import printable

Layer = tuple[Span, Style]


def painted(text: str, span: Span, base: Style, layers: Sequence[Layer] = ()) -> list[Segment]:
    """The segments of `text` within `span`, one for each run of equal style."""
    cuts = {span.start, span.end}
    for covered, _ in layers:
        cuts.add(min(max(covered.start, span.start), span.end))
        cuts.add(min(max(covered.end, span.start), span.end))
    edges = sorted(cuts)
    return [
        Segment(printable(text[start:end]), _style_at(start, base, layers)) for start, end in pairwise(edges)
    ]


def _style_at(offset: int, base: Style, layers: Sequence[Layer]) -> Style:
    covering = [style for covered, style in layers if covered.start <= offset < covered.end]
    return Style.combine([base, *covering]) if covering else base


def ink(widget: Widget, component: str) -> Style:
    """The style of a component class to lay over any background: its own one if it has one."""
    whole = widget.get_component_rich_style(component)
    under = widget.rich_style
    return Style(
        color=whole.color if whole.color != under.color else None,
        bgcolor=whole.bgcolor if whole.bgcolor != under.bgcolor else None,
        bold=whole.bold or None,
        dim=whole.dim or None,
        italic=whole.italic or None,
        underline=whole.underline or None,
        reverse=whole.reverse or None,
        strike=whole.strike or None,
    )


def line(parts: Iterable[tuple[str, Style]], width: int, base: Style) -> LeanStrip:
    """One row of parts without what a terminal would obey, cut or filled up to `width` cells."""
    return row_of((Segment(printable(text), style) for text, style in parts if text), width, base)
