"""What of a list is in sight: which line of which row, and where a day begins, its heading.

The day of the first row in sight has no line: the title of the list says it. So only rows in sight are ever
looked at. A list scrolls by its rows' lines, of which headings are none.
"""

from collections.abc import Callable, Collection, Iterator

from corpus.value_types import Value

HEADING = -1
"""The part of a row that is the heading above it."""
HeadingOf = Callable[[int], str]
"""What stands above the row with a number."""


class LinesInSight(Value):
    """What each line of the pane shows."""

    places: tuple[tuple[int, int], ...] = ()
    """The row and the part of it in each line."""

    def at(self, line: int) -> tuple[int, int]:
        """The row in a line and its part, -1 where there is none."""
        return self.places[line] if 0 <= line < len(self.places) else (-1, HEADING)

    def showing(self, rows: Collection[int]) -> Iterator[int]:
        """The lines of some rows."""
        return (line for line, (row, _) in enumerate(self.places) if row in rows)

    def first_of(self, row: int) -> int:
        """The first line of a row itself, or the first of all where the row is out of sight."""
        return next((line for line, place in enumerate(self.places) if place == (row, 0)), 0)

    @property
    def rows(self) -> range:
        """The rows that are in sight."""
        return range(self.places[0][0], self.places[-1][0] + 1) if self.places else range(0)


class ListShape(Value):
    """How a list is laid out."""

    count: int
    """How many rows there are."""
    each: int
    """Lines of a row."""
    height: int
    """Lines of the pane."""
    heading_of: HeadingOf | None = None
    """What stands above the rows; without it there is nothing."""

    def lines_from(self, offset: int) -> tuple[tuple[int, int], ...]:
        """The row and the part of it in each line of the pane, when it is scrolled to `offset`."""
        first, skipped = divmod(offset, self.each)
        lines: list[tuple[int, int]] = []
        for row in range(first, self.count):
            if row > first and self._changes_at(row):
                lines.append((row, HEADING))
            lines += [(row, part) for part in range(skipped if row == first else 0, self.each)]
            if len(lines) >= self.height:
                break
        return tuple(lines[: self.height])

    def first_with_last(self, last: int) -> int:
        """The first row from which on all rows down to `last` are in sight, as far as there is room."""
        first, taken = last, self.each
        while first and (taken := taken + self.each + self._changes_at(first)) <= self.height:
            first -= 1
        return first

    def offset_with(self, row: int, offset: int) -> int:
        """What to scroll to from `offset`, as little as brings a row into sight."""
        if not self.count or not self.height:
            return offset
        lowest, highest = self.first_with_last(row) * self.each, row * self.each
        return max(min(offset, highest), lowest if self.heading_of else highest + self.each - self.height)

    @property
    def extent(self) -> int:
        """How many lines to scroll over, so that the last row can be seen."""
        if not self.count or self.heading_of is None:
            return self.count * self.each
        return self.first_with_last(self.count - 1) * self.each + self.height

    def _changes_at(self, row: int) -> int:
        return int(self.heading_of is not None and self.heading_of(row) != self.heading_of(row - 1))
