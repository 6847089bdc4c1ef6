"""Putting an entry into an alias file, behind those that are there; comments and order stay."""

import json
from collections.abc import Sequence

from corpus.article import Label
from corpus.entities.aliases import parse_aliases
from corpus.errors import CorpusError
from corpus.normalize import one_line


def with_alias(text: str, name: str, also: Sequence[str], *, label: Label | None, source: str) -> str:
    """The file's text with the entry; an error where a form belongs to another name already."""
    name, forms = one_line(name), [one_line(form) for form in also]
    known = parse_aliases(text, source=source).names()
    for form in forms:
        if known.get(form, name) != name:
            raise CorpusError(f"{form!r} is {known[form]!r} already; change that in {source}")
    if name in known and known[name] != name:
        raise CorpusError(f"{name!r} is {known[name]!r} already; add the forms to that name")
    lines = ["[[entity]]", f"name = {_quoted(name)}"]
    lines += [f"label = {_quoted(label.value)}"] if label else []
    lines += [f"also = [{', '.join(map(_quoted, forms))}]"]
    before = text.rstrip("\n")
    return (f"{before}\n\n" if before else "") + "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    # JSON's strings are TOML's too.
    return json.dumps(text, ensure_ascii=False)
