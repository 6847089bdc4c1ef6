"""What the dialects of Markdown add, taken out of the text: shortcodes, alerts, footnote marks, attributes.

Only lines outside blocks of code are looked at. What such marks enclose stays: it is the writer's text.
"""

import re

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_SHORTCODE = re.compile(r"\{\{[<%][^{}]{0,1000}[%>]\}\}|\{%-?[^{}]{0,1000}-?%\}|\{\{[^{}\n]{0,200}\}\}")
# What begins with blanks is looked for where a run of them begins, or it is looked for at each anew.
_ATTRIBUTES = re.compile(r"(?<![ \t])[ \t]*\{:?[ \t]*(?:[.#][\w-]|[\w-]{1,40}=|:?toc|:?\.)[^{}\n]{0,300}\}")
_ALERT = re.compile(r"(?<![ \t>])([ \t]*(?:>[ \t]*)+)\[![\w-]{1,30}\][-+]?[ \t]*")
_ADMONITION = re.compile(
    r"[ \t]*(?:[!?]{3}\+?[ \t]+[\w-]+(?:[ \t]+\"([^\"\n]{0,200})\")?"
    r"|:{3,}[ \t]{0,20}(?:\{?[\w-]{0,40}\}?)?)[ \t]*$"
)
_NOTE = re.compile(r"[ \t]{0,3}\[\^[^\]\s]{1,60}\]:[ \t]*")
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,60}\]")
_ABBREVIATION = re.compile(r"[ \t]{0,3}\*\[[^\]\n]{1,60}\]:")
_DEFINITION = re.compile(r" {0,3}:[ \t]+(?=\S)")
_TASK = re.compile(r"(?<![ \t])([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[ xX~]\][ \t]+")
_MARKED = re.compile(r"(?<![=\w])==(?=\S)([^=\n]{1,300}?)(?<=\S)==(?![=\w])")
_WIKI = re.compile(r"!?\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")


def without_dialects(markdown: str) -> str:
    """The text in plain Markdown, line by line."""
    kept: list[str] = []
    fence = ""
    for line in markdown.split("\n"):
        opening = _FENCE.match(line)
        if opening and not fence:
            fence = opening[1]
        elif opening and opening[1][0] == fence[0] and len(opening[1]) >= len(fence):
            fence = ""
        elif not fence and not line.startswith(("    ", "\t")):
            kept += _plain_lines(line)
            continue
        kept.append(line)
    return "\n".join(kept)


def _plain_lines(line: str) -> tuple[str, ...]:
    """The line without marks; none where it is nothing else, several where what it says stands by itself."""
    if not _may_have_mark(line):
        return (line,)
    if _ABBREVIATION.match(line):
        return ()
    if admonition := _ADMONITION.match(line):
        return ("", admonition[1] or "", "")
    if _DEFINITION.match(line):
        return ("", _DEFINITION.sub("", line), "")
    plain = _ALERT.sub(r"\1", line)
    plain = _TASK.sub(r"\1", _NOTE_MARK.sub("", _NOTE.sub("", plain)))
    plain = _WIKI.sub(lambda link: link[2] or link[1], _ATTRIBUTES.sub("", _SHORTCODE.sub("", plain)))
    plain = _MARKED.sub(r"\1", plain)
    return (plain,) if plain.strip() or not line.strip() else ("",)


def _may_have_mark(line: str) -> bool:
    # Each line is asked, and a loop would cost more than the asking.
    return "{" in line or "[" in line or ":" in line or "!" in line or "=" in line or "???" in line
