"""The keys of single characters, for Chinese, Japanese and Korean.

In the first two no blank parts the words, in the third none parts a name from its particle.
"""

from collections.abc import Iterator

from corpus.type_hints import Final

LANGUAGES: Final = frozenset(["zh", "ja", "ko"])
"""The languages that are read character by character."""

# h hiragana, k katakana, c Chinese, g hangul; X and x other letters, d digits, _ blanks, . the rest.
_SCRIPTS: Final = (
    ("\u3040", "\u309f", "h"),
    ("\u30a0", "\u30ff", "k"),
    ("\u3400", "\u9fff", "c"),
    ("\uac00", "\ud7a3", "g"),
)
_RUNNING: Final = frozenset("kXxg")
"""The scripts whose runs are words or parts of them."""
_WIDTH: Final = 3


def keys_in(text: str, language: str) -> Iterator[list[str]]:
    """For each character of a sentence of that language the keys that it is seen by."""
    if language != "zh":
        return character_keys(text)
    from corpus.entities.tagging.chinese_keys import chinese_keys

    return (seen + known for seen, known in zip(character_keys(text), chinese_keys(text), strict=True))


def character_keys(text: str) -> Iterator[list[str]]:
    """For each character of a sentence the keys that it and its neighbours give, whatever the language."""
    scripts = "".join(map(_script, text))
    padded = "\x02" * _WIDTH + text + "\x03" * (_WIDTH + 1)
    kinds = "B" * _WIDTH + scripts + "E" * (_WIDTH + 1)
    runs = _runs(scripts)
    for at, script in enumerate(scripts):
        keys = _neighbours(padded, kinds, at + _WIDTH)
        if script in _RUNNING:
            keys += _keys_of_run(text, *runs[at], at)
        yield keys


def _script(letter: str) -> str:
    for first, last, name in _SCRIPTS:
        if first <= letter <= last:
            return name
    if letter.isdigit():
        return "d"
    if letter.isalpha():
        return "X" if letter.isupper() else "x"
    return "_" if letter.isspace() else "."


def _neighbours(text: str, kinds: str, at: int) -> list[str]:
    return [
        "b",
        "0" + text[at],
        "-" + text[at - 1],
        "+" + text[at + 1],
        "=" + text[at - 2],
        "#" + text[at + 2],
        "-0" + text[at - 1 : at + 1],
        "0+" + text[at : at + 2],
        "-+" + text[at - 1] + text[at + 1],
        "=-" + text[at - 2 : at],
        "++" + text[at + 1 : at + 3],
        "=0" + text[at - 2 : at + 1],
        "-0+" + text[at - 1 : at + 2],
        "0++" + text[at : at + 3],
        "<4" + text[at - 3 : at + 1],
        ">4" + text[at : at + 4],
        "<3" + text[at - 3 : at],
        ">3" + text[at + 1 : at + 4],
        "s5" + kinds[at - 2 : at + 3],
        "s7" + kinds[at - 3 : at + 4],
    ]


def _runs(scripts: str) -> list[tuple[int, int]]:
    """For each character where the run of one script that it is in begins and ends."""
    found: list[tuple[int, int]] = []
    while len(found) < len(scripts):
        first = end = len(found)
        while end < len(scripts) and scripts[end] == scripts[first]:
            end += 1
        found += [(first, end)] * (end - first)
    return found


def _keys_of_run(text: str, first: int, end: int, at: int) -> list[str]:
    run, place = text[max(first, end - 40) : end], f"{min(at - first, 2)}{min(end - 1 - at, 2)}"
    keys = ["w" + run + place, "e" + run[-2:] + place, "E" + run[-3:] + place, "f" + run[:2] + place]
    keys.append("wa" + text[end : end + 2] + place)
    if first > 1:
        keys.append("wb" + text[first - 2 : first] + place)
    return keys
