"""Finding names in English with the trained model.

A tagger is read once and shared by all threads: what it remembers of a word depends on nothing but the word.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from corpus.article import Label, Sentence, Span
from corpus.entities.mention import Mention
from corpus.entities.tagging.common_words import CommonWords
from corpus.entities.tagging.evidence import Evidence, evidence_keys
from corpus.entities.tagging.features import case_keys
from corpus.entities.tagging.forms import CAPITALISED, Form, Forms
from corpus.entities.tagging.known_names import KnownNames
from corpus.entities.tagging.model import Model, read_model
from corpus.entities.tagging.remembering import Remembered
from corpus.entities.tagging.runs import run_keys
from corpus.entities.tagging.tokens import Tokens, stretches, tokenize
from corpus.entities.tagging.views import View, evidence_of, keys_around, view
from corpus.entities.tagging.viterbi import best_path, calm_path, chain
from corpus.entities.tagging.words import Word, Words
from corpus.gazetteer.gazetteer import Gazetteer, gazetteer
from corpus.own_files import own_view
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_COMPOUND: Final = lazy_pattern(
    r"(.*\w)[-–](?:backed|based|born|bound|brokered|built|controlled|dominated|educated|flagged|funded|held|"
    r"installed|language|led|linked|listed|made|majority|populated|registered|speaking|"
    r"occupied|operated|owned|ruled|run|sponsored|style|supported|trained|wide)"
)
"""One token, of which a part is the name: "Amsterdam-based"."""
_BIASES: Final = {"B-PER": -80, "B-ORG": 20, "B-MISC": 40}
"""What is added to the worth of beginning a name, in the units of the English model: chosen on development
sets after its training, to be chosen anew after each. Of doubtful names too many are called persons."""
_MANY: Final = 3_000
"""Sentences of a long text."""
_LABEL_OF: Final = {"PER": Label.PERSON, "ORG": Label.ORG, "LOC": Label.GPE, "NORP": Label.NORP}


class Tagger:
    """A model with the lists that its keys ask for.

    `biases` are added to the worth of labels. With `passes_over`, words in small letters that can hardly
    begin a name are passed over while none is open, as English allows. `common` is a file of words with
    their sums.
    """

    def __init__(
        self,
        model: Model,
        lists: Gazetteer,
        biases: Mapping[str, int] = MappingProxyType({}),
        *,
        passes_over: bool = False,
        common: bytes | memoryview = b"",
    ) -> None:
        forms = Forms(lists, model.clusters)
        known = CommonWords(common, forms, mark=model.mark) if common else None
        self._model: Final = model
        self._names: Final = KnownNames(lists)
        self._links: Final = chain(model.labels, _biased(model, biases))
        self._passes_over: Final = passes_over
        self._of_cases: Final = Remembered(lambda cases: model.sum(case_keys(cases)))
        self._words: Final = Words(model, forms, self._links.openings, known)

    def labels(self, sentences: Sequence[Sequence[str]]) -> Iterator[list[str]]:
        """The BIO labels of the words of each sentence; the sentences are those of one article."""
        # What is seen of a sentence takes a hundred bytes a word, and of a long text is looked at twice.
        looked_at = list(map(self._look, sentences)) if len(sentences) < _MANY else None
        heard = self._heard(evidence_of(seen for _, seen in looked_at or map(self._look, sentences)))
        for words, seen in looked_at or map(self._look, sentences):
            yield [self._model.labels[label] for label in self._path(words, seen, heard)]

    def _look(self, sentence: Sequence[str]) -> tuple[Sequence[Word], View]:
        words = list(map(self._words.of, sentence))
        return words, view([word.form for word in words], self._names)

    def _heard(self, evidence: Evidence) -> Callable[[Form], int]:
        """What tells what an article's evidence adds to a word."""
        add_up, signs = self._model.sum, evidence.signs
        sums: dict[str, int] = {}

        def heard(form: Form) -> int:
            """The sum of its keys, which hardly a word in small letters has."""
            text = form.text
            if form.case not in CAPITALISED and text not in signs:
                return 0
            if text not in sums:
                sums[text] = add_up(evidence_keys(form, evidence))
            return sums[text]

        return heard

    def _path(self, words: Sequence[Word], seen: View, heard: Callable[[Form], int]) -> list[int]:
        around = [self._words.before] * 2 + [*words] + [self._words.after] * 2
        scores = self._scores(around, seen, heard)
        if self._passes_over and not seen.setting:
            return calm_path(scores, _calm(around), self._links)
        return best_path(map(scores, range(len(words))), self._links)

    def _scores(
        self, around: Sequence[Word], seen: View, heard: Callable[[Form], int]
    ) -> Callable[[int], Sequence[int]]:
        """What gives the scores of each word that it is asked for; the words are asked for in their order."""
        add_up, of_cases = self._model.sum, self._of_cases
        padded, run_of, cases = seen.padded, seen.run_of, seen.cases
        of_runs: dict[int, int] = {}

        def scores_at(at: int) -> Sequence[int]:
            """The scores of a word, the sum of its run computed once."""
            run, word = run_of[at], around[at + 2]
            if run and run.first not in of_runs:
                of_runs[run.first] = add_up(run_keys(padded, run))
            return self._model.scores(
                around[at].second_previous
                + around[at + 1].previous
                + word.own
                + around[at + 3].following
                + around[at + 4].second_following
                + heard(word.form)
                + of_cases[cases[at : at + 5]]
                + add_up(keys_around(seen, at))
                + (of_runs[run.first] if run else 0)
            )

        return scores_at


def _calm(around: Sequence[Word]) -> list[bool]:
    """Of each word whether it can hardly begin a name, by what it and the words around it are.

    There are two words more at either end.
    """
    calm = [word.calm for word in around]
    return [
        first[0] + previous[1] + own[2] + following[3] + last[4] > 0
        for first, previous, own, following, last in zip(
            calm, calm[1:], calm[2:], calm[3:], calm[4:], strict=False
        )
    ]


def _biased(model: Model, biases: Mapping[str, int]) -> list[list[int]]:
    """The transitions of a model with a bias for each label that one leads to."""
    return [
        [weight + biases.get(label, 0) for label, weight in zip(model.labels, row, strict=True)]
        for row in model.transitions
    ]


@cache
def english() -> Tagger:
    """The tagger that comes with nutgraf."""
    model = read_model(own_view(__file__, "data/english.bin"))
    common = own_view(__file__, "data/english_words.bin")
    return Tagger(model, gazetteer(), _BIASES, passes_over=True, common=common)


def find(text: str, sentences: Sequence[Sentence], *, language: str) -> tuple[Mention, ...]:
    """The names of `text`, sorted, none overlapping another; none in a language other than English."""
    if language not in ("en", ""):
        return ()
    tokens = [tokenize(text, span) for span in stretches(text, sentences)]
    labels = english().labels([each.words for each in tokens])
    return tuple(
        mention for each, tags in zip(tokens, labels, strict=True) for mention in mentions_of(each, tags)
    )


def mentions_of(tokens: Tokens, labels: Sequence[str]) -> Iterator[Mention]:
    """The names that the BIO labels of a sentence's tokens tell."""
    first = 0
    for at, label in enumerate(labels):
        if label[0] != "I":
            first = at
        ends = at + 1 == len(labels) or labels[at + 1][0] != "I"
        if label != "O" and ends:
            span = tokens.span(first, at)
            word = tokens.words[at]
            end = span.end - len(word) + length_of_name(word)
            yield Mention(Span(span.start, end), _LABEL_OF.get(label[2:]))


def length_of_name(token: str) -> int:
    """How many characters of a labelled token are the name: 4 of "Utah-based", else all."""
    compound = _COMPOUND.fullmatch(token)
    return compound.end(1) if compound else len(token)
