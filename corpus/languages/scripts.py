"""The scripts of the world: which code points each of them has, and which are written without spaces.

Whoever asks for the script of a character asks here. The strings are the insides of a character class of a
regular expression: `re.compile(f"[{HAN}]")`.
"""

from corpus.named_tuples import NamedTuple
from corpus.type_hints import Final

KANA: Final = "\u3040-\u30ff"
"""The syllables of Japanese."""
HAN: Final = "\u3005\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""The characters of Chinese and Japanese, with the mark that repeats one."""
HANGUL: Final = "\uac00-\ud7af"
"""The syllables of Korean."""
SOUTH_EAST_ASIAN: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao; Burmese; Khmer."""
UNSPACED: Final = SOUTH_EAST_ASIAN + KANA + HAN
"""The scripts that put no spaces between words."""


class Script(NamedTuple):
    """A range of code points, both ends inclusive."""

    first: int
    last: int
    name: str
    """Its name, or the code of the one language that is written in it."""


SCRIPTS = (
    Script(0x370, 0x3FF, "el"),
    Script(0x400, 0x52F, "Cyrillic"),
    Script(0x530, 0x58F, "hy"),
    Script(0x590, 0x5FF, "he"),
    Script(0x600, 0x77F, "Arabic"),
    Script(0x900, 0x97F, "Devanagari"),
    Script(0x980, 0x9FF, "bn"),
    Script(0xA00, 0xA7F, "pa"),
    Script(0xA80, 0xAFF, "gu"),
    Script(0xB00, 0xB7F, "or"),
    Script(0xB80, 0xBFF, "ta"),
    Script(0xC00, 0xC7F, "te"),
    Script(0xC80, 0xCFF, "kn"),
    Script(0xD00, 0xD7F, "ml"),
    Script(0xD80, 0xDFF, "si"),
    Script(0xE00, 0xE7F, "th"),
    Script(0xE80, 0xEFF, "lo"),
    Script(0xF00, 0xFFF, "bo"),
    Script(0x1000, 0x109F, "my"),
    Script(0x10A0, 0x10FF, "ka"),
    Script(0x1100, 0x11FF, "ko"),
    Script(0x1200, 0x139F, "am"),
    Script(0x1780, 0x17FF, "km"),
    Script(0x1F00, 0x1FFF, "el"),
    Script(0x3040, 0x30FF, "Han"),
    Script(0x3130, 0x318F, "ko"),
    Script(0x3400, 0x9FFF, "Han"),
    Script(0xAC00, 0xD7AF, "ko"),
    Script(0xF900, 0xFAFF, "Han"),
    Script(0xFB50, 0xFDFF, "Arabic"),
    Script(0xFE70, 0xFEFF, "Arabic"),
    Script(0x20000, 0x3FFFF, "Han"),
)
