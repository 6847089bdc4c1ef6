"""SumBasic (Vanderwende et al., Beyond SumBasic, IP&M 43(6), 2007), as in sumy.

The sentence whose words are likeliest on average is taken, and each of its words becomes less likely: its
probability is squared. Averages only ever fall, so that only the one on top needs to be worked out anew.
"""

import heapq
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from corpus.summarize.classic.classic_words import read
from corpus.summarize.classic.order import as_taken
from corpus.summarize.document import Document, Ranked


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first, one step for each; `query` is left to whoever blends it in."""
    reading = read(document)
    yield from as_taken(reading.texts, _taken(reading.content_stems()))


def _taken(sentences: list[list[str]]) -> Iterator[int]:
    counts = Counter(stem for stems in sentences for stem in stems)
    total = counts.total()
    likelihood = {stem: count / total for stem, count in counts.items()}
    queue = [(-_average(stems, likelihood), index) for index, stems in enumerate(sentences)]
    heapq.heapify(queue)
    while queue:
        worth, index = queue[0]
        current = -_average(sentences[index], likelihood)
        if current > worth:
            heapq.heapreplace(queue, (current, index))
            continue
        heapq.heappop(queue)
        yield index
        for stem in sentences[index]:
            likelihood[stem] *= likelihood[stem]


def _average(stems: Sequence[str], likelihood: Mapping[str, float]) -> float:
    # Summed in the order of the sentence, as in sumy: where two averages nearly tie, the last digit decides.
    return sum([likelihood[stem] for stem in stems]) / len(stems) if stems else 0.0
