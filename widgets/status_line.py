"""The line at the foot of the screen: what there is to know about the article at a glance."""

from collections.abc import Iterator

from rich.style import Style
from textual.reactive import reactive

from corpus.value_types import Value
from widgets.inked import OneLine
from widgets.wrapping import fitted, width_of

WORDS_A_MINUTE = 230
"""How fast adults read non-fiction silently (Brysbaert, 2019: 238)."""


class Status(Value):
    """What the line is made of; a part that is not known yet is left out."""

    words: int | None = None
    method: str = ""
    kept: int | None = None
    total: int = 0
    found: tuple[int, int] = (0, 0)
    """The number of the current match and of all matches."""
    searched: str = ""
    progress: int | None = None
    """Per cent of the article down to the last row in sight, while there is one."""
    position: tuple[int, int] = (0, 0)
    """The number of the article in the list, and the list's length."""
    trouble: str = ""
    """What is wrong with what the reader types; for as long, it is all that the line says."""


class StatusLine(OneLine):
    """One line: the article at the left, the place at the right."""

    DEFAULT_CSS = """
    StatusLine { height: 1; background: $panel; color: $foreground-muted; }
    """

    status: reactive[Status] = reactive(Status())

    def parts(self) -> Iterator[tuple[str, Style]]:
        """The parts that fit, those of the place first."""
        yield f" {status_text(self.status, self.content_size.width - 2)} ", self.base


def status_text(status: Status, width: int) -> str:
    """The status in `width` cells: what does not fit is left out, the least important first."""
    if status.trouble:
        return fitted(status.trouble, width)
    right = _place(status)
    left = _particulars(status)
    for least in ("words", "minutes"):
        if width_of(" · ".join(left.values())) + width_of(right) + 2 > width:
            left.pop(least, None)
    text = fitted(" · ".join(left.values()), max(0, width - width_of(right) - 2))
    return text + " " * max(2, width - width_of(text) - width_of(right)) + right


def reading_minutes(words: int) -> int:
    """How many minutes a reader takes, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))


def _particulars(status: Status) -> dict[str, str]:
    parts: dict[str, str] = {}
    if status.words is not None:
        parts["words"] = "1 word" if status.words == 1 else f"{status.words:,} words"
        parts["minutes"] = f"{reading_minutes(status.words)} min"
    if status.kept is not None:
        parts["kept"] = f"{status.method} {status.kept}/{status.total} sentences"
    return parts


def _place(status: Status) -> str:
    number, total = status.position
    parts = [f"{number:,} of {total:,}"] if total else []
    if total and status.progress is not None:
        parts.insert(0, f"{status.progress} %")
    if status.searched:
        found, matches = status.found
        parts.insert(0, f"“{fitted(status.searched, 20)}” {found}/{matches}")
    return " · ".join(parts)
