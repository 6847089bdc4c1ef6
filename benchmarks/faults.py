"""What a reader minds in summaries and ROUGE does not see, counted by rule beside the lead.

    python benchmarks/faults.py DATA.jsonl[.gz]… [--sentences 3] [--first 200] [--show "surname first"]

The rules are rough, and not the ranker's own: an upper bound for some faults, a lower one for others. A
figure is the share of the summaries that have the fault at least once.
"""

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.summaries import ScoredStory, read_stories
from corpus.length import Length
from corpus.summarize.document import Document, read_document
from corpus.summarize.readability.back_references import takes_up_previous
from corpus.summarize.summarizing import summarize
from corpus.words import find_words

FULL_NAME = re.compile(r"\b([A-Z][a-z]+(?:[- ][A-Z][a-z]+)+)\b")
SAYING = re.compile(
    r"\b(sa(id|ys?)|tells?|told|add(s|ed)|wr(ote|ites)|ask(s|ed)|tweeted|explain(s|ed)|according|recall(s|ed)"
    r"|called|insist(s|ed)|warn(s|ed))\b"
)
DEFINITE = re.compile(
    r"(The|That|Those|These|This) (company|firm|report|study|group|man|woman|pair|incident|decision|move|team"
    r"|couple|attack|law|bill|victim|suspect|crash|family|case|survey|plan|deal)\b"
)
CAPTION = re.compile(
    r"\((left|right|centre|center|middle|above|below|pictured)\b|^(Above|Pictured|Scroll|Click|Photo)\b|pictured"
)
POINTER = re.compile(
    r"^(Figure|Table|Fig\.) \d|\bplease (visit|see|contact|click)\b|^For (more|further) (details|information)"
    r"|^To learn more",
    re.IGNORECASE,
)
SPEAKER = r"^(?:[A-Z][\w .'-]{0,40}: )?"
INTERJECTION = re.compile(
    SPEAKER
    + r"(?:(?:yeah|yep|okay|ok|uh|um|mm|hmm|oh|right|alright|sure|thanks|thank you|yes|no|well|very much"
    r"|good|good morning|hello|welcome|great|exactly|so|and|i see|hi)[ ,.!?-]*)+$",
    re.IGNORECASE,
)
OPENS_LATER = re.compile(
    r"^(Each|Another|The (second|other|latter|former|third|rest|same)|Both|That's|Such)\b"
)

_NO_NAMES = """
    the a an this that these some if but and when while since after before like unlike other both
    despite in on for with although though because as at by from neither either perhaps meanwhile
    even now then where what who why how should watch love mr mrs ms dr three two north south east
    west my our your
"""
NO_NAMES = frozenset(_NO_NAMES.split())
"""Words that are no first name, capital or not."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Count what a reader minds in summaries.")
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--sentences", type=int, default=3)
    parser.add_argument("--first", type=int, help="only so many texts of each set")
    parser.add_argument("--show", help="print the summaries with this fault")
    options = parser.parse_args()
    for path in options.data:
        stories = read_stories(path, headlines=False)[: options.first]
        for method in ("news", "lead"):
            counts: Counter[str] = Counter()
            for story in stories:
                found = count_faults(story, method, options.sentences)
                counts.update(found)
                if method == "news" and options.show in found:
                    print(*summary_of(story, method, options.sentences)[1], sep="\n  ")
            report(path.name, method, counts, len(stories))


def report(name: str, method: str, counts: Counter[str], stories: int) -> None:
    shares = "  ".join(f"{fault} {100 * count / stories:.1f} %" for fault, count in sorted(counts.items()))
    print(f"{name} ({stories}), {method}: {shares}", flush=True)


def count_faults(story: ScoredStory, method: str, size: int) -> frozenset[str]:
    """The faults of one summary."""
    chosen, texts = summary_of(story, method, size)
    document = read_document(story.article, story.sentences)
    lone = surnames_first(document, texts)
    found = {fault for place, text in enumerate(texts) for fault in of_text(text, place)}
    for place, (index, text) in enumerate(zip(chosen, texts, strict=True)):
        if index and index - 1 not in chosen:
            found |= of_opening(text, place)
    return frozenset(found | ({"surname first"} if lone else set()))


def summary_of(story: ScoredStory, method: str, size: int) -> tuple[list[int], list[str]]:
    """Which sentences of the prose are kept, and their words."""
    summary = summarize(story.article, story.sentences, method=method, length=Length(size))
    document = read_document(story.article, story.sentences)
    kept = [each.number - 1 for each in summary.kept if each.number]
    return kept, [document.texts[index] for index in kept]


def of_text(text: str, place: int) -> set[str]:
    """What is wrong with a sentence wherever it stands."""
    found = set()
    if text.count('"') % 2 or text.count("“") != text.count("”"):
        found.add("quote cut")
    if text.startswith(('"', "“", "'", "‘")) and not SAYING.search(text):
        found.add("quote without speaker")
    if len(find_words(text)) < 6 or not re.search(r"[.!?\"”')]$", text.strip()):
        found.add("fragment")
    for fault, pattern in (("caption", CAPTION), ("pointer", POINTER), ("interjection", INTERJECTION)):
        if pattern.search(text.strip()):
            found.add(fault)
    return found


def of_opening(text: str, place: int) -> set[str]:
    """What is wrong with a sentence because the one before it is not kept."""
    words = find_words(text.replace("’", "'"))
    found = set()
    if takes_up_previous(words, "en"):
        found.add("leans")
    elif DEFINITE.match(text) or OPENS_LATER.match(text):
        found.add("definite")
    if place and re.search(r"\b(also|too|another|other)\b", text):
        found.add("also")
    return found


def surnames_first(document: Document, texts: Sequence[str]) -> list[str]:
    """The surnames that stand in a summary before, or without, the full name that the text has."""
    names = [match[1] for match in FULL_NAME.finditer(" ".join(document.texts))]
    full_of = {name.split()[-1]: name for name in reversed(names) if name.split()[0].lower() not in NO_NAMES}
    told, found = "", []
    for text in texts:
        told += " " + text
        found += [last for last, name in full_of.items() if stands_alone(last, name, text, told)]
    return found


def stands_alone(last: str, name: str, text: str, told: str) -> bool:
    """Whether a surname stands in the text without the first name that was to be told before."""
    if len(last) < 4 or last not in text or name in told or " ".join(name.split()[:-1]) in told:
        return False
    return bool(re.search(rf"(?<![A-Za-z] )\b{last}\b|(?:Mr|Mrs|Ms|Dr)\.? {last}", text))


if __name__ == "__main__":
    main()
