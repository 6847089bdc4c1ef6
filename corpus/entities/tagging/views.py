"""A sentence as the tagger looks at it: its forms, how it is set, and its runs of capitalised words."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from corpus.entities.tagging.evidence import Evidence, gather
from corpus.entities.tagging.features import case_keys, joint_keys, pad, setting, setting_keys
from corpus.entities.tagging.forms import Form
from corpus.entities.tagging.known_names import KnownNames
from corpus.entities.tagging.runs import Run, runs
from corpus.value_types import Value


class View(Value):
    """A sentence that has been looked at."""

    padded: Sequence[Form]
    """The forms, with two more at either end."""
    setting: str
    """As `corpus.entities.tagging.features.setting` says it."""
    run_of: Sequence[Run | None]
    """Of each word the run; none in a sentence set in capitals."""
    cases: str
    """The cases of the forms, those at either end included."""
    names: KnownNames

    @cached_property
    def marks(self) -> Sequence[str]:
        """Of each word the gazetteer's mark; evidence does without."""
        return self.names.mark([form.text for form in self.padded[2:-2]])


def view(forms: Sequence[Form], names: KnownNames) -> View:
    """The view of a sentence whose words have these forms."""
    padded = pad(forms)
    cases = "".join([form.case for form in padded])
    # Fewer than three capitals make no headline.
    style = setting(forms) if cases.count("A") + cases.count("I") > 2 else ""
    run_of = [None] * len(forms) if style == "AC" else runs(padded)
    return View(padded, style, run_of, cases, names)


def evidence_of(views: Iterable[View]) -> Evidence:
    """What an article shows; sentences that are set like headlines are not listened to."""
    return gather((each.padded, each.run_of) for each in views if not each.setting)


def keys_at(seen: View, at: int) -> list[str]:
    """The keys of word number `at` that depend on the words around it or on how the sentence is set.

    Those that all words of its run share are not among them: they are `run_keys`.
    """
    return case_keys(seen.cases[at : at + 5]) + keys_around(seen, at)


def keys_around(seen: View, at: int) -> list[str]:
    """Those of `keys_at` that do not depend on cases alone."""
    keys = joint_keys(seen.padded, at, seen.run_of[at], seen.marks)
    if seen.setting:
        keys += setting_keys(seen.padded[at + 2], seen.setting)
    return keys
