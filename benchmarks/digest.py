"""How long a digest of many articles takes, and how much memory.

    python benchmarks/digest.py [--articles 10000] [--stories DATA.jsonl] [--sentences 10] [--query WORDS]

The articles are made up: events in the news of a month, told by one to thirty articles each of some 400
words, a tenth of them copies. Stories of a JSONL file with `text` come on top.
"""

import argparse
import json
import random
import resource
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from corpus.article import Article
from corpus.length import Length
from corpus.normalize import normalize
from corpus.summarize.digests.digest import digest

SYLLABLES = "ra ten mo li cor ber san dis per ti gov vel or an ist com pro el ka sta min fer gu zo pha"
WORDS = 9_000
PLACES = 900
LITTLE = "the of and to a in for on that with by at from was is it as his her its"


def main() -> None:
    parser = argparse.ArgumentParser(description="Time a digest of many articles.")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--stories", type=Path)
    parser.add_argument("--sentences", type=int, default=10)
    parser.add_argument("--query", default="")
    options = parser.parse_args()
    articles = list(made_up(options.articles))
    if options.stories:
        lines = options.stories.read_text("utf-8").splitlines()
        articles += [Article(normalize(json.loads(line)["text"]), language="en") for line in lines]
    words = sum(len(article.text.split()) for article in articles)
    begun, used = time.perf_counter(), time.process_time()
    result = digest(articles, length=Length(options.sentences), query=options.query)
    wall, cpu = time.perf_counter() - begun, time.process_time() - used
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(articles)} articles, {words} words: {wall:.1f} s, {cpu:.1f} s of CPU, {memory:.0f} MB")
    print(f"{len(result.events)} events, {sum(len(event.repeats) for event in result.events)} repeats")


def made_up(count: int) -> Iterator[Article]:
    """News that never was, the same on every run."""
    source = random.Random(7)
    vocabulary = ["".join(source.choices(SYLLABLES.split(), k=source.randint(2, 4))) for _ in range(WORDS)]
    told: list[Article] = []
    while len(told) < count:
        topic = source.choices(vocabulary, k=30) + [
            word.title() for word in source.choices(vocabulary[:PLACES], k=6)
        ]
        day = date(2024, 3, 1) + timedelta(source.randrange(30))
        for _ in range(min(30, int(source.paretovariate(1)))):
            text = " ".join(sentence(source, topic, vocabulary) for _ in range(source.randint(10, 30)))
            told.append(
                Article(text, title=sentence(source, topic, vocabulary), date=str(day), language="en")
            )
            if source.random() < 0.1:
                told.append(told[-1])
    source.shuffle(told)
    yield from told[:count]


def sentence(source: random.Random, topic: list[str], vocabulary: list[str]) -> str:
    def word() -> str:
        chance = source.random()
        if chance < 0.45:
            return source.choice(LITTLE.split())
        return source.choice(topic) if chance < 0.7 else source.choice(vocabulary)

    text = " ".join(word() for _ in range(source.randint(8, 32)))
    return text[0].upper() + text[1:] + "."


if __name__ == "__main__":
    main()
