"""News whose names are marked, to learn from: pieces of our own, and news texts of the sets read for it.

`news/README.md` says how both were made, and what is a name of which kind.
"""

import gzip
import json
import re
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from corpus.article import Span
from corpus.entities.tagging.tagger import length_of_name
from corpus.entities.tagging.tokens import tokenize
from training.entity_sets import Annotated
from training.named_lines import NamedLine, NamedLines, NameSpan, tagged

NEWS: Final = Path(__file__).parent / "news"
HELD: Final = 8
"""One document of about so many is kept to judge by."""
_LABELS: Final = NEWS / "labels.jsonl.gz"
_KINDS: Final = {"P": "PER", "O": "ORG", "L": "LOC", "N": "NORP", "M": "MISC"}
_MARK: Final = re.compile(r"\[([POLNM]) ([^\[\]]+)\]")
_TOPIC: Final = re.compile(r"^## .*\n", re.MULTILINE)
_TEXTS: Final = {
    "cnn": "summaries/cnn_validation.jsonl",
    "free": "entities/news_free.jsonl.gz",
    "mixed": "summaries/cnn_dailymail_200.jsonl",
    "allsides": "stories/allsides_en.jsonl.gz",
    "ecb": "stories/ecb_en.jsonl.gz",
}


def written_news(folder: Path, *, held: bool = False) -> list[NamedLines]:
    """Our own pieces in the text files of `folder`, each a document: to learn from, or `held` to judge by.

    A piece is one or the other by its text, whatever is written beside it later.
    """
    pieces = [_TOPIC.split(path.read_text(encoding="utf-8"))[1:] for path in sorted(folder.glob("*.txt"))]
    return [
        [unmarked(line) for line in piece.split("\n") if line]
        for of_file in pieces
        for piece in of_file
        if (zlib.crc32(piece.encode()) % HELD == 0) is held
    ]


def unmarked(line: str) -> NamedLine:
    """A line without its marks, and what they said."""
    text, spans, done = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[done : mark.start()]
        spans.append((_KINDS[mark[1]], len(text), len(text) + len(mark[2])))
        text += mark[2]
        done = mark.end()
    return text + line[done:], tuple(spans)


def read_news(data: Path, labels: Path = _LABELS, *, held: bool = False) -> Iterator[NamedLines]:
    """The texts of the sets in `data`, the folder of all sets, with the labels that we gave them.

    Those to learn from, or those that are `held` to judge by. ValueError: a text is another one.
    """
    texts: dict[str, Mapping[str, str]] = {}
    with gzip.open(labels, "rt", encoding="utf-8") as lines:
        for line in lines:
            labelled = json.loads(line)
            if labelled.get("held", False) is not held:
                continue
            kind, identity = labelled["of"], labelled["id"]
            if kind not in texts:
                texts[kind] = _texts(data / _TEXTS[kind])
            text = texts[kind][identity]
            if zlib.crc32(text.encode()) != labelled["crc"]:
                raise ValueError(f"{identity} of {_TEXTS[kind]} is not the text that was labelled.")
            yield [(text[first:end], _spans(names)) for first, end, names in labelled["sentences"]]


def _texts(path: Path) -> Mapping[str, str]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return {each["id"]: running(each) for each in map(json.loads, lines)}


def running(article: Mapping[str, Any]) -> str:
    """The text of a line of a set as it was labelled: its title and paragraphs, each with single blanks."""
    paragraphs = article.get("paras") or [article.get("title", ""), *article["text"].split("\n")]
    return "\n".join(filter(None, (" ".join(each.split()) for each in paragraphs)))


def _spans(names: str) -> tuple[NameSpan, ...]:
    """The names of a sentence from "P 0 5 O 9 12"."""
    each = iter(names.split())
    return tuple(
        (_KINDS[kind], int(first), int(end)) for kind, first, end in zip(each, each, each, strict=True)
    )


def annotated(document: NamedLines) -> list[Annotated]:
    """A document in English with the labels that the tagger has.

    "Utah-based" is one token to it, which it labels and then cuts; in "pro-Trump" it labels nothing.
    """
    whole = [(text, tuple(_of_whole_tokens(text, names))) for text, names in document]
    return [Annotated(words, labels) for words, labels in tagged(whole, "en")]


def _of_whole_tokens(text: str, names: Iterable[NameSpan]) -> Iterator[NameSpan]:
    """The names but for those that are a part of one token, which the tagger would not cut."""
    tokens = tokenize(text, Span(0, len(text)))
    for kind, first, end in names:
        at = bisect_right(tokens.starts, first) - 1
        word, start = tokens.words[at], tokens.starts[at]
        is_cut = end < start + len(word) and length_of_name(word) == len(word)
        if " " in text[first:end] or not (start < first or is_cut):
            yield kind, first, end
