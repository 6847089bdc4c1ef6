"""What the tagger sees at each word of a sentence: a list of keys, each with a weight for every label.

Training and tagging must see the very same keys, so both take them from here. Keys of one word alone, and of
one word as the neighbour of another, come from functions of its form: the tagger adds their weights up once
and remembers the sum. Only the keys of `joint_keys` depend on several words at once.
"""

from collections.abc import Sequence

from corpus.entities.tagging.forms import AFTER_ALL, BEFORE_ALL, CAPITALISED, Form
from corpus.entities.tagging.runs import Run
from corpus.type_hints import Final

_POSITIONS: Final = 3


def own_keys(form: Form) -> list[str]:
    """The keys of a word by itself."""
    word, lower, size = form.text, form.lower, len(form.text)
    keys = ["b", "w=" + word, "l=" + lower, "s=" + form.shape]
    for length in (2, 3, 4, 5):
        if size > length:
            keys += (f"p{length}={(lower if length == 2 else word)[:length]}", f"x{length}={lower[-length:]}")
    if "-" in word[1:-1]:
        keys += ("hy", "hl=" + lower.rsplit("-", 1)[1], "hf=" + lower.split("-", 1)[0])
    keys += ["g=" + flag for flag in form.flags[1:]]
    if clusters := form.clusters:
        coarse, middle, fine = clusters
        keys += ("k1=" + coarse, "k2=" + middle, "k3=" + fine)
        if form.case in CAPITALISED:
            keys.append("K3=" + fine)
    return keys


def keys_given(form: Form) -> tuple[list[str], ...]:
    """The keys of a word for the second one after it, the next one, itself, the one before and the second."""
    beside = _beside_keys(form)
    return (
        ["--l=" + form.lower],
        ["-" + key for key in beside],
        own_keys(form),
        ["+" + key for key in beside],
        ["++l=" + form.lower],
    )


def _beside_keys(form: Form) -> list[str]:
    """The keys of a word for those beside it, who set a sign for the side before them."""
    keys = ["l=" + form.lower, "c=" + form.flags, "s=" + form.shape]
    if form.text:
        keys.append("x=" + form.lower[-3:])
    if clusters := form.clusters:
        keys += ("k2=" + clusters[1], "k3=" + clusters[2])
    return keys


def case_keys(cases: str) -> list[str]:
    """The keys of the cases of a word, of two before it and of two behind it."""
    return ["c3=" + cases[1:4], "c5=" + cases]


def joint_keys(padded: Sequence[Form], at: int, run: Run | None, marks: Sequence[str]) -> list[str]:
    """The keys of word number `at` together with those around it, but for those of their cases.

    `padded` has two forms more at either end than the sentence has words; `run` is the run of capitalised
    words that word `at` belongs to; `marks` are the gazetteer's.
    """
    previous, form, following = padded[at + 1], padded[at + 2], padded[at + 3]
    before, lower, after = previous.lower, form.lower, following.lower
    keys = [
        f"bw={before}|{lower}",
        f"wb={lower}|{after}",
        f"ab={before}|{form.case}|{after}",
    ]
    if run:
        to_start, to_end = min(at - run.first, _POSITIONS), min(run.last - at, _POSITIONS)
        keys += (f"p{to_end}", f"q{to_start}", f"HK={run.head_cluster}|{min(to_end, 2)}")
        keys += (f"HF={run.flags}|{to_start}|{to_end}", f"SF={run.opening_flags}|{to_start}")
    if mark := marks[at]:
        keys += ("G=" + mark, f"G={mark}|{previous.case}{following.case}")
    if at and marks[at - 1]:
        keys.append("-G=" + marks[at - 1])
    if at + 1 < len(marks) and marks[at + 1]:
        keys.append("+G=" + marks[at + 1])
    return keys


def pad(forms: Sequence[Form]) -> list[Form]:
    """The forms of a sentence with what stands before and after it."""
    return [BEFORE_ALL, BEFORE_ALL, *forms, AFTER_ALL, AFTER_ALL]


def setting(forms: Sequence[Form]) -> str:
    """How a sentence is set: "AC" in capitals, "TC" with a capital at most words, as headlines are; else "".

    In such a sentence the capitals tell little or nothing.
    """
    words = [form for form in forms if len(form.text) > 1 and form.text.isalpha()]
    if len(words) > 3 and sum(form.case == "A" for form in words) > 0.7 * len(words):
        return "AC"
    long = [form for form in words if len(form.text) > 3]
    return "TC" if len(long) > 4 and sum(form.case in CAPITALISED for form in long) > 0.7 * len(long) else ""


def setting_keys(form: Form, style: str) -> list[str]:
    """The keys of a word in a sentence that is set like a headline."""
    return [style, f"{style}|{form.flags}", *(f"{style}|{number}" for number in form.clusters or ())]
