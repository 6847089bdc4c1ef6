"""Chinese in the characters of Taiwan and Hong Kong, read in those that the model and its lists have.

One character for one, so that what is found stands in the same places of the text.
"""

from functools import cache

from corpus.own_files import own_text


def simplified(text: str) -> str:
    """The text with a simplified character for each traditional one."""
    return text.translate(_table())


@cache
def _table() -> dict[int, str]:
    """The pairs of `traditional.txt`: a line of traditional characters above one of simplified, and so on."""
    lines = own_text(__file__, "traditional.txt").splitlines()
    return {
        ord(old): new
        for above, below in zip(lines[::2], lines[1::2], strict=True)
        for old, new in zip(above, below, strict=True)
    }
