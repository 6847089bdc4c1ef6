"""The methods of summarising, by name.

Nothing here imports a method: only who chooses one pays for it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from corpus.errors import UnknownNameError
from corpus.own_files import module_named
from corpus.summarize.document import Ranker
from corpus.type_hints import cast
from corpus.value_types import Value

DEFAULT_METHOD = "news"
_CLASSICS = "corpus.summarize.classic"


class Method(Value):
    """A way of choosing sentences, as a menu shows it."""

    name: str
    description: str
    """One sentence in plain words."""
    paper: str
    """Who described it, when and where; empty where nobody needed to."""
    module: str
    """Where its `rank` is."""
    heeds_queries: bool = False
    """Whether its own scores know of the query; the order of the others is made to lean afterwards."""

    @property
    def is_classic(self) -> bool:
        """Whether it compares sentences by the words of their language, as sumy's methods do."""
        return self.module.startswith(f"{_CLASSICS}.")


_TABLE = (
    Method("lead", "The opening sentences, as the writer put them.", "", "corpus.summarize.lead"),
    Method(
        "news",
        "Weighs place, shared words and names as editors' highlights do, and does not repeat itself.",
        "Carbonell & Goldstein, The use of MMR, SIGIR 1998; weights of our own",
        "corpus.summarize.news.news_ranking",
        heeds_queries=True,
    ),
    Method(
        "lex-rank",
        "Sentences vote for those that resemble them; the most central win.",
        "Erkan & Radev, LexRank, JAIR 22, 2004",
        f"{_CLASSICS}.lex_rank",
    ),
    Method(
        "text-rank",
        "A random walk between sentences that share words; the most visited win.",
        "Mihalcea & Tarau, TextRank, EMNLP 2004",
        f"{_CLASSICS}.text_rank",
    ),
    Method(
        "lsa",
        "Finds the topics behind the words and the sentences that carry them.",
        "Steinberger & Ježek, Using latent semantic analysis, ISIM 2004",
        f"{_CLASSICS}.lsa",
    ),
    Method(
        "luhn",
        "Sentences in which the text's frequent words stand close together.",
        "Luhn, The automatic creation of literature abstracts, IBM Journal 2(2), 1958",
        f"{_CLASSICS}.luhn",
    ),
    Method(
        "edmundson",
        "Adds up place, cue words and words of the title.",
        "Edmundson, New methods in automatic extracting, JACM 16(2), 1969",
        f"{_CLASSICS}.edmundson",
    ),
    Method(
        "kl",
        "Keeps the summary's words distributed as the text's are.",
        "Haghighi & Vanderwende, Exploring content models, NAACL 2009",
        f"{_CLASSICS}.kl",
    ),
    Method(
        "sum-basic",
        "Takes the likeliest words in turn, each made less likely once said.",
        "Vanderwende et al., Beyond SumBasic, IP&M 43(6), 2007",
        f"{_CLASSICS}.sum_basic",
    ),
    Method(
        "reduction",
        "Sums how much each sentence has in common with every other.",
        "sumy's own, after TextRank without the walk",
        f"{_CLASSICS}.reduction",
    ),
)

METHODS: Mapping[str, Method] = MappingProxyType({method.name: method for method in _TABLE})
"""In the order in which `,` and `.` go through them."""


def method_named(name: str) -> Method:
    """The method of that name; `UnknownNameError` when there is none."""
    if name not in METHODS:
        raise UnknownNameError("method", name, METHODS)
    return METHODS[name]


def find_ranker(name: str) -> Ranker:
    """The ranker of that name, imported now; `UnknownNameError` when there is none."""
    return cast(Ranker, module_named(method_named(name).module))
