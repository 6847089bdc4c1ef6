"""How the classic methods' time grows with the text, beside sumy's own, and how much memory ours take.

    python benchmarks/scaling.py [--quick] [--sentences 10,100,1000,5000]

Both start from the same sentences as text and choose three. "from text" lets sumy find the words as well,
"words known" spares it that; ours always finds them, though it remembers words from the run before. CPU
seconds, the best of a few runs. What sumy would take more than a minute for is not run: there stands its last
time, carried on by the least power of the number of sentences that it grows by, marked with a ~.
"""

import argparse
import math
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from itertools import islice
from pathlib import Path

from benchmarks.punkt_data import write_punkt_data
from corpus.article import Article, Sentence, Span
from corpus.languages.stopwords import stop_words
from corpus.summarize.document import Document, read_document
from corpus.summarize.methods import METHODS

SIZES = (10, 100, 1_000, 5_000)
QUICK_SIZES = (10, 100, 1_000)
LIMIT = 60.0
SUMY = {
    "lex-rank": ("lex_rank", "LexRankSummarizer"),
    "text-rank": ("text_rank", "TextRankSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "edmundson": ("edmundson", "EdmundsonSummarizer"),
    "kl": ("kl", "KLSummarizer"),
    "sum-basic": ("sum_basic", "SumBasicSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
}
GROWTH = {
    "luhn": 1,
    "edmundson": 1,
    "sum-basic": 2,
    "lex-rank": 2,
    "text-rank": 2,
    "reduction": 2,
    "lsa": 2,
    "kl": 3,
}
"""The least power of the number of sentences that sumy's time grows by."""

SYLLABLES = "ra ten mo li cor ber san dis per ti gov vel or an ist com pro el ka sta min fer"


def main() -> None:
    arguments = read_arguments()
    if arguments.memory:
        print(peak_memory(*arguments.memory))
        return
    sizes = QUICK_SIZES if arguments.quick else tuple(map(int, arguments.sentences.split(",")))
    warnings.simplefilter("ignore")
    # First, as a process begins with the peak of the one that started it.
    print_memory(sizes[-1])
    with tempfile.TemporaryDirectory() as folder:
        write_punkt_data(Path(folder))
        os.environ["NLTK_DATA"] = folder
        compare(sizes)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--quick", action="store_true", help="leave out the 5,000 sentences")
    parser.add_argument("--sentences", default=",".join(map(str, SIZES)), help="the sizes, with commas")
    parser.add_argument("--memory", nargs=2, metavar=("METHOD", "SENTENCES"), help=argparse.SUPPRESS)
    return parser.parse_args()


def compare(sizes: tuple[int, ...]) -> None:
    print("method     sentences    ours s  from text s   ratio  words known s   ratio")
    last: dict[str, tuple[int, float, float]] = {}
    for size in sizes:
        document = make_document(size)
        for method in SUMY:
            expected = expect(method, size, last.get(method))
            ours = best_of(partial(rank_three, method, document))
            if expected and expected[1] > LIMIT:
                fresh, known, mark = *expected, "~"
            else:
                (fresh, known), mark = time_sumy(method, document), " "
                last[method] = (size, fresh, known)
            print(
                f"{method:10} {size:9} {ours:9.4f} {mark}{fresh:11.3f} {mark}{fresh / ours:6.0f} "
                f"{mark}{known:13.3f} {mark}{known / ours:6.0f}",
                flush=True,
            )


def expect(method: str, size: int, last: tuple[int, float, float] | None) -> tuple[float, float] | None:
    """What sumy will take at the least, judging by its last size."""
    if last is None:
        return None
    growth = (size / last[0]) ** GROWTH[method]
    return last[1] * growth, last[2] * growth


def rank_three(method: str, document: Document) -> None:
    list(islice(import_module(METHODS[method].module).rank(document), 3))


def best_of(run: Callable[[], None], *, least: float = 0.2) -> float:
    """The least CPU time of three or more runs."""
    times: list[float] = []
    while len(times) < 3 or (sum(times) < least and len(times) < 20):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)


def time_sumy(method: str, document: Document) -> tuple[float, float]:
    """CPU seconds of a run that finds the words, and of one that knows them."""
    from sumy.nlp.stemmers import Stemmer

    module, name = SUMY[method]
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)(Stemmer("english"))
    if method == "edmundson":
        summarizer.null_words = stop_words("en")
        summarizer.bonus_words = document.title.split()
        summarizer.stigma_words = ("hardly",)
    else:
        summarizer.stop_words = stop_words("en")
    theirs = their_document(document)
    times = []
    for _ in range(2):
        start = time.process_time()
        summarizer(theirs, 3)
        times.append(time.process_time() - start)
    return times[0], times[1]


def their_document(document: Document) -> object:
    from sumy.models.dom import ObjectDocumentModel, Paragraph
    from sumy.models.dom import Sentence as TheirSentence
    from sumy.nlp.tokenizers import Tokenizer

    tokenizer = Tokenizer("english")
    heading = TheirSentence(document.title, tokenizer, is_heading=True)
    return ObjectDocumentModel(
        [Paragraph([heading, *(TheirSentence(text, tokenizer) for text in document.texts)])]
    )


def make_document(size: int) -> Document:
    """A made-up English text: frequencies as in news, the same on every machine."""
    text, sentences = "", []
    for index, sentence in enumerate(islice(make_sentences(size), size)):
        start = len(text)
        text += sentence
        sentences.append(Sentence(index, Span(start, len(text)), paragraph=index // 4))
        text += " "
    return read_document(Article(text, title="The council of the city", language="en"), tuple(sentences))


def make_sentences(size: int) -> Iterator[str]:
    random_number = random.Random(size)
    function_words = sorted(stop_words("en"))
    content_words = [make_word(random_number) for _ in range(12 * max(20, int(size**0.7)))]
    weights = [1 / (rank + 25) for rank in range(len(content_words))]
    while True:
        length = max(3, round(random_number.gauss(20, 8)))
        content = random_number.choices(content_words, weights, k=length)
        words = [
            random_number.choice(function_words) if random_number.random() < 0.55 else word
            for word in content
        ]
        if length > 12:
            words[length // 2] += ","
        yield " ".join(words).capitalize() + "."


def make_word(random_number: random.Random) -> str:
    stem = "".join(random_number.choices(SYLLABLES.split(), k=random_number.choice((1, 2, 2, 3))))
    return stem + random_number.choice(("", "", "", "s", "ed", "ing", "ation", "ly", "er"))


def print_memory(size: int) -> None:
    """Of each method in a process of its own, the interpreter and numpy included."""
    for method in SUMY:
        command = [sys.executable, __file__, "--memory", method, str(size)]
        megabytes = subprocess.check_output(command, text=True).strip()
        print(f"{method:10} {size:9} sentences: at most {megabytes} MB")


def peak_memory(method: str, size: str) -> int:
    rank_three(method, make_document(int(size)))
    return math.ceil(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    main()
