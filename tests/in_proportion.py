"""Work that may take time in proportion to its text, and no more, on however slow a machine.

By the square of its length a text of this size takes minutes. The work is given a hundred times what it takes
in proportion, as time of the processor, so that it fails where it runs away and nowhere else.
"""

from collections.abc import Callable

from corpus.errors import SourceError
from corpus.patience import in_time

LONG = 80_000
"""Characters of a text that tells the one from the other."""
_SECONDS = 15


def is_in_proportion(work: Callable[[], object]) -> bool:
    """Whether the work comes to an end before it has run away."""
    try:
        in_time(work, "a long run", _SECONDS)
    except SourceError:
        return False
    return True
