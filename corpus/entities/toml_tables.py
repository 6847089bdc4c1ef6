"""Reading the lists that come with nutgraf: TOML of nothing but sections and strings without escapes.

`tomllib` takes longer to import than all lists take to read, and a pipe waits for it. What a person writes is
read by `tomllib` all the same.
"""

import re

from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_LINE: Final = lazy_pattern(r'^(?:\[(\w+)\]|(\w+) = (?:"""\n?([^"]*)"""|"([^"\n]*)"))$', re.MULTILINE)


def read_strings(text: str) -> dict[str, str]:
    """The strings of a table without sections."""
    return read_sections(text).get("", {})


def read_sections(text: str) -> dict[str, dict[str, str]]:
    """The strings of each section; what stands before the first is in the section ""."""
    sections: dict[str, dict[str, str]] = {}
    section = ""
    for match in _LINE.finditer(text):
        name, key, lines, line = match.groups()
        if name:
            section = name
        else:
            sections.setdefault(section, {})[key] = line if lines is None else lines
    return sections


def listed(names: str) -> list[str]:
    """The names of a string, which has commas between them and breaks its lines anywhere."""
    return [name.strip() for name in " ".join(names.split()).split(",")]
