"""What the environment sets: `NUTGRAF_METHOD` and the like, above the settings and below the options."""

import os
from collections.abc import Mapping

from corpus.errors import UnknownNameError, UsageError
from corpus.value_types import replace
from reader.nearest_name import meant
from reader.settings import Settings

PREFIX = "NUTGRAF_"
VARIABLES: Mapping[str, str] = {
    "NUTGRAF_METHOD": "the method of summaries",
    "NUTGRAF_SENTENCES": "how many sentences a summary keeps",
    "NUTGRAF_FORMAT": "the format of answers, for the commands that have it",
    "NUTGRAF_LANGUAGE": "the language of what is read, in place of detecting it",
    "NUTGRAF_JOBS": "processes",
    "NUTGRAF_COLOR": "auto, always or never",
    "NUTGRAF_LIBRARY": "the library's file",
    "NUTGRAF_CONFIG": "the settings file",
    "NUTGRAF_STATE": "the file that remembers where the screen was left",
}
"""Every variable, and what it sets."""


class Given(str):
    """A value of the environment in the place of an option's default; a complaint can name its variable."""

    variable: str

    @classmethod
    def of(cls, variable: str, otherwise: str | None = None) -> "Given | str | None":
        """The variable's value; `otherwise` where it is unset or empty."""
        text = os.environ.get(variable, "")
        if not text:
            return otherwise
        given = cls(text)
        given.variable = variable
        return given


def complaint(variable: str, problem: str) -> UsageError:
    """The error of a variable whose value is none."""
    return UsageError(f"{variable}: {problem}; change or unset it")


def with_environment(settings: Settings) -> Settings:
    """The settings with what the environment says otherwise; `UsageError` where it makes no sense."""
    changes: dict[str, object] = {}
    if method := os.environ.get("NUTGRAF_METHOD", ""):
        changes["method"] = _method(method)
    if sentences := os.environ.get("NUTGRAF_SENTENCES", ""):
        changes["sentences"] = _whole_number(sentences)
    return replace(settings, **changes) if changes else settings


def unknown_variables() -> tuple[str, ...]:
    """The variables that look like ours and are not, in order."""
    return tuple(sorted(name for name in os.environ if name.startswith(PREFIX) and name not in VARIABLES))


def remark_on_unknown(names: tuple[str, ...]) -> str:
    """The sentence that says so."""
    verb = "sets" if len(names) == 1 else "set"
    return f"{', '.join(names)} {verb} nothing; choose from {', '.join(VARIABLES)}"


def _method(name: str) -> str:
    from corpus.summarize.methods import METHODS

    found = meant(name, METHODS)
    if found not in METHODS:
        raise complaint("NUTGRAF_METHOD", str(UnknownNameError("method", name, METHODS)))
    return found


def _whole_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text)):
        raise complaint("NUTGRAF_SENTENCES", f"{text!r} is not a whole number from 1")
    return int(text)
