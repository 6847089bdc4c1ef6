"""What a word looks like and what the lists know of it, whatever stands around it.

Nothing here depends on the words around, so that whoever asks may remember the answer by the spelling.
"""

from corpus.gazetteer.gazetteer import Gazetteer
from corpus.type_hints import Final, Protocol
from corpus.value_types import Value

CAPITALISED: Final = frozenset("AI")
"""The `case` of words that may belong to a name: all capitals, and an initial one."""
_LONGEST_ACRONYM: Final = 3
# One sign each for quotation marks, apostrophes and dashes: sets and newspapers differ in their typography.
_PLAIN: Final = str.maketrans("“”„«»’‘—–", '"""""\'\'--')

_LISTS: Final = "FLOTP"
"""The letters in `Form.flags` of the lists that `Forms` asks, in its order."""
_LISTED: Final = 2 ** len(_LISTS) - 1
_LETTERS: Final = [
    "".join(letter for place, letter in enumerate(_LISTS) if number >> place & 1)
    for number in range(_LISTED + 1)
]


class Clusters(Protocol):
    """Knows the clusters of words."""

    def get(self, word: str, /) -> int | None:
        """The three clusters of a lower-case word, as `cluster_code` has them; None of an unknown word."""
        ...


class Form(Value, frozen=False):
    """A word's spelling seen from several sides; those that few words are asked for are worked out then.

    The constructor is written out, as that of `Word`: a first story needs some hundreds at once.
    """

    text: str
    lower: str
    case: str
    """A all capitals, I an initial one, d a digit first, l anything else; B and E beyond the sentence."""
    flags: str
    """The case, then F first name, L last name, O word of organisations, T title, P role."""
    code: int = -1
    """What `cluster_code` makes of the clusters; -1 of a word without."""

    def __init__(self, text: str, lower: str, case: str, flags: str, code: int = -1) -> None:
        self.text = text
        self.lower = lower
        self.case = case
        self.flags = flags
        self.code = code

    @property
    def shape(self) -> str:
        """As `shape_of` has it; beyond the sentence the mark that stands there."""
        return shape_of(self.text) if self.text else self.lower

    @property
    def clusters(self) -> tuple[str, str, str] | None:
        """The numbers of the coarse, the middle and the fine cluster."""
        code = self.code
        return None if code < 0 else (str(code >> 18), str(code >> 10 & 255), str(code & 1023))


BEFORE_ALL: Final = Form("", "<s>", "B", "B")
"""What stands before a sentence."""
AFTER_ALL: Final = Form("", "</s>", "E", "E")
"""What stands after a sentence."""


class Forms:
    """Makes the form of a word from a gazetteer and word clusters."""

    def __init__(self, gazetteer: Gazetteer, clusters: Clusters) -> None:
        self._lists: Final = (
            gazetteer.first_names,
            gazetteer.last_names,
            gazetteer.organisation_words,
            gazetteer.titles,
            gazetteer.roles,
        )
        self._clusters: Final = clusters

    def form(self, word: str) -> Form:
        """The form of `word`, its quotation marks and dashes made plain."""
        return self.known(word, self.number(word))

    def number(self, word: str) -> int:
        """What the lists and clusters know of `word`, in 32 bits: a bit a list, and the clusters' code."""
        word = word.translate(_PLAIN)
        # A headline's "TOKAYEV" is to be known as "Tokayev"; "WHO" is not to be taken for "Who".
        is_long = len(word) > _LONGEST_ACRONYM and case_of(word) == "A"
        usual = word.capitalize() if is_long else word
        code = self._clusters.get(word.lower())
        number = 0 if code is None else (code + 1) << len(self._lists)
        for place, names in enumerate(self._lists):
            if word in names or (is_long and usual in names):
                number |= 1 << place
        return number

    def known(self, word: str, number: int) -> Form:
        """The form of `word`, of which `number` is known."""
        if not word.isascii():
            word = word.translate(_PLAIN)
        case = case_of(word)
        code = (number >> len(self._lists)) - 1
        lower = word.lower()
        return Form(word, word if lower == word else lower, case, case + _LETTERS[number & _LISTED], code)


def cluster_code(coarse: int, middle: int, fine: int) -> int:
    """One number of a word's clusters among 64, 256 and 1,024 of words that are used alike."""
    return coarse << 18 | middle << 10 | fine


def case_of(word: str) -> str:
    """The case of a word, as `Form.case` has it."""
    first = word[:1]
    if first.islower():
        return "l"
    if len(word) > 1 and word.isupper():
        return "A"
    if first.isupper():
        return "I"
    return "d" if first.isdigit() else "l"


def shape_of(word: str) -> str:
    """The word in X for capitals, x for small letters, d for digits; two of a run at most, nine in all."""
    # Most words need no look at each letter.
    if word.isascii() and word.isalpha() and word[1:].islower():
        return "Xxx"[: len(word)] if word[0].isupper() else "xx"
    shape: list[str] = []
    for letter in word[:40]:
        kind = "X" if letter.isupper() else "x" if letter.islower() else "d" if letter.isdigit() else letter
        if shape[-2:] != [kind, kind]:
            shape.append(kind)
    return "".join(shape[:9])
