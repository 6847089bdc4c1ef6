"""Compares the classic methods with sumy's on made-up texts: `python sumy_parity.py TEXTS`.

The exit status is 1 if they differ; run it with several values of PYTHONHASHSEED. What is compared is the
whole order of the sentences, so that the first k are the same for every k. LSA is the one exception: sumy
orders equal scores by the last digits of its decomposition, which follow from the hash seed, and there the
scores in order have to be the same.
"""

import random
import sys
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[4]))

import nltk
from punkt import load_model
from sumy.models.dom import ObjectDocumentModel, Paragraph
from sumy.models.dom import Sentence as TheirSentence
from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.parsers.parser import DocumentParser
from sumy.utils import get_stop_words

from corpus.article import Article, Sentence, Span
from corpus.summarize.document import Document, Ranked, read_document
from corpus.summarize.methods import find_ranker

SUMMARIZERS = {
    "lex-rank": ("lex_rank", "LexRankSummarizer"),
    "text-rank": ("text_rank", "TextRankSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "edmundson": ("edmundson", "EdmundsonSummarizer"),
    "kl": ("kl", "KLSummarizer"),
    "sum-basic": ("sum_basic", "SumBasicSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
}
Text = tuple[str, list[list[str]]]
"""A title and paragraphs of sentences."""

_NEWS = """government minister budget budgets court police election elections report reported market markets
    growth river bridge city cities school teacher doctor hospital energy climate water storm fire"""
_LITTLE = "the of and to in is was with for on that it he said not very only more"
_ODD = """The Of cannot gonna don't it's they're U.S. Mr. e.g. 3.5 1,000 10:30 naïve café Zürich
    İstanbul straße STRASSE élan co-operate rock'n'roll X y I 日本 ﬁne ǅ № O'Neill 'quoted' "quoted"
    (bracketed) — … $5"""
_WHOLE = """... | 42. | "Yes," he said. | The of and. | 日本語です。 | ALL CAPS HERE. | Mr. Smith left.
    | (word.) (other.) | It's 'quoted'. | — | élan vital. | 🙂 | x | Did he join Apple Inc.? | a | The.
    | No. 5 of 6. | «Oui.» | He said “No.” | Wait . . . what? | Budget budget BUDGET budgets. | Super.
    | The government's budget. | E.g. this, i.e. that. | He said 'no'
    at first."""
NEWS, LITTLE, ODD = tuple(_NEWS.split()), tuple(_LITTLE.split()), tuple(_ODD.split())
WHOLE = tuple(_WHOLE.split("|"))


def main() -> int:
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        write_punkt_data(Path(folder))
        problems = [
            problem for seed in range(int(sys.argv[1])) for problem in compare(*make_text(seed), seed=seed)
        ]
    print(*problems, sep="\n")
    return 1 if problems else 0


def compare(title: str, paragraphs: list[list[str]], *, seed: int) -> Iterator[str]:
    document = as_document(title, paragraphs)
    for method in SUMMARIZERS:
        ours = list(find_ranker(method).rank(document))
        theirs = rank_by_sumy(method, title, paragraphs)
        if not same(method, ours, theirs):
            order, expected = [our.index for our in ours], [index for index, _ in theirs]
            yield f"text {seed}, {method}: {order} is not {expected}"


def same(method: str, ours: Sequence[Ranked], theirs: Sequence[tuple[int, float]]) -> bool:
    order = [our.index for our in ours]
    if method == "lsa" and theirs:
        score_of = {our.index: our.score for our in ours}
        return is_by_text_within_ties(ours) and [score_of[i] for i, _ in theirs] == [
            our.score for our in ours
        ]
    if method == "lsa":
        return order == list(range(len(order)))
    return order == [index for index, _ in theirs]


def is_by_text_within_ties(ours: Sequence[Ranked]) -> bool:
    return list(ours) == sorted(ours, key=lambda our: (-our.score, our.index))


def rank_by_sumy(method: str, title: str, paragraphs: list[list[str]]) -> list[tuple[int, float]]:
    tokenizer, stemmer, stop_words = their_tools()
    sentences = [[TheirSentence(text, tokenizer) for text in paragraph] for paragraph in paragraphs]
    index_of = {
        id(sentence): index
        for index, sentence in enumerate(sentence for row in sentences for sentence in row)
    }
    # sumy counts a heading's words for the text in Luhn and LSA; only Edmundson is given the title.
    heading = [TheirSentence(title, tokenizer, is_heading=True)] if title and method == "edmundson" else []
    rows = [[*(heading if number == 0 else []), *row] for number, row in enumerate(sentences)]
    document = ObjectDocumentModel([Paragraph(row) for row in rows])
    module, name = SUMMARIZERS[method]
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)(stemmer)
    if method == "edmundson":
        # As sumy's command line does.
        summarizer.null_words = stop_words
        summarizer.bonus_words = [
            w for sentence in heading for w in sentence.words
        ] or DocumentParser.SIGNIFICANT_WORDS
        summarizer.stigma_words = DocumentParser.STIGMA_WORDS
    else:
        summarizer.stop_words = stop_words
    order: list[tuple[int, float]] = []

    def take_all(infos: Any) -> Any:  # sumy hands the rated sentences, best first, to whatever counts them
        order.extend((index_of[id(info.sentence)], info.rating) for info in infos)
        return infos

    summarizer(document, take_all)
    return order


@cache
def their_tools() -> tuple[Tokenizer, Stemmer, frozenset[str]]:
    return Tokenizer("english"), Stemmer("english"), get_stop_words("english")


def as_document(title: str, paragraphs: list[list[str]]) -> Document:
    text = ""
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        for sentence in paragraph:
            span = Span(len(text), len(text) + len(sentence))
            sentences.append(Sentence(len(sentences), span, number))
            text += sentence + " "
    return read_document(Article(text, title=title, language="en"), tuple(sentences))


def make_text(seed: int) -> Text:
    chance = random.Random(seed)
    make = SHAPES[seed % len(SHAPES)]
    sentences = [sentence.strip() or "." for sentence in make(chance, chance.randint(1, 16))]
    paragraphs: list[list[str]] = []
    while sentences:
        size = chance.randint(1, 5)
        paragraphs.append(sentences[:size])
        sentences = sentences[size:]
    return chance.choice(("", "Government reports on the budget", "The of and", "City")), paragraphs


def say(chance: random.Random, words: Sequence[str], length: int) -> str:
    return " ".join(chance.choices(words, k=length)) + chance.choice((".", ".", "!", "?", '."', "", ".)"))


def prose(chance: random.Random, size: int) -> list[str]:
    return [say(chance, NEWS + LITTLE, chance.randint(1, 20)) for _ in range(size)]


def odd_prose(chance: random.Random, size: int) -> list[str]:
    return [say(chance, NEWS[:8] + LITTLE[:8] + ODD, chance.randint(1, 14)) for _ in range(size)]


def duplicates(chance: random.Random, size: int) -> list[str]:
    return chance.choices(prose(chance, chance.randint(1, 6)), k=size)


def tiny_vocabulary(chance: random.Random, size: int) -> list[str]:
    return [say(chance, ["budget", "court", "the"], chance.randint(1, 4)) for _ in range(size)]


def one_length(chance: random.Random, size: int) -> list[str]:
    return [say(chance, NEWS, 6) for _ in range(size)]


def symmetric(chance: random.Random, size: int) -> list[str]:
    """Sentences in a ring, each sharing a word with either neighbour: all are worth the same."""
    letters = "abcdefghijklmnopqrstuvwxyz"[:size]
    return [
        f"ring{letter} ring{other}." for letter, other in zip(letters, letters[1:] + letters[:1], strict=True)
    ]


def at_the_threshold(chance: random.Random, size: int) -> list[str]:
    """Sentences of ten words of which pairs share one: their cosine is at LexRank's threshold."""
    words = [f"{a}{b}word" for a in "bcdfghjklm" for b in "aeiou"]
    return [" ".join(chance.sample(words, 10)) + "." for _ in range(size)]


def only_stop_words(chance: random.Random, size: int) -> list[str]:
    return [say(chance, ["the", "of", "and", "The", "is"], chance.randint(1, 6)) for _ in range(size)]


def capitals(chance: random.Random, size: int) -> list[str]:
    words = (*map(str.upper, NEWS[:9]), *NEWS[:9], *LITTLE)
    return [say(chance, words, chance.randint(1, 9)) for _ in range(size)]


def whole_oddities(chance: random.Random, size: int) -> list[str]:
    return chance.choices(WHOLE, k=size)


def one_sentence(chance: random.Random, size: int) -> list[str]:
    return prose(chance, 1)


def two_sentences(chance: random.Random, size: int) -> list[str]:
    return odd_prose(chance, 2)


SHAPES = (
    prose,
    odd_prose,
    duplicates,
    tiny_vocabulary,
    one_length,
    symmetric,
    at_the_threshold,
    only_stop_words,
    capitals,
    whole_oddities,
    one_sentence,
    two_sentences,
)


def write_punkt_data(folder: Path) -> None:
    """sumy needs NLTK's data to find words: the same model, as NLTK would have downloaded it."""
    model, target = load_model("english"), folder / "tokenizers" / "punkt_tab" / "english"
    target.mkdir(parents=True)
    (target / "abbrev_types.txt").write_text("\n".join(sorted(model.abbrev_types)))
    (target / "sent_starters.txt").write_text("\n".join(sorted(model.sent_starters)))
    (target / "collocations.tab").write_text(
        "\n".join("\t".join(pair) for pair in sorted(model.collocations))
    )
    contexts = model.ortho_context.items()
    (target / "ortho_context.tab").write_text("\n".join(f"{word}\t{bits}" for word, bits in contexts))
    nltk.data.path.insert(0, str(folder))


if __name__ == "__main__":
    sys.exit(main())
