"""The common words: what is added up beforehand is what the model says."""

from functools import cache

from corpus.entities.tagging.common_words import CommonWords
from corpus.entities.tagging.forms import Forms
from corpus.entities.tagging.model import Model, read_model
from corpus.entities.tagging.viterbi import chain
from corpus.entities.tagging.words import Words
from corpus.gazetteer.gazetteer import gazetteer
from corpus.gazetteer.packing import unpack
from corpus.gazetteer.spellings import read_lines
from corpus.own_files import own_bytes

OWN = CommonWords.__init__.__globals__["__file__"]


@cache
def model() -> Model:
    return read_model(own_bytes(OWN, "data/english.bin"))


@cache
def forms() -> Forms:
    return Forms(gazetteer(), model().clusters)


def packed() -> bytes:
    return own_bytes(OWN, "data/english_words.bin")


def test_the_rows_are_those_of_the_model_and_the_lists() -> None:
    common = CommonWords(packed(), forms(), mark=model().mark)
    words = Words(model(), forms(), chain(model().labels, model().transitions).openings)

    wrong = []
    for word in read_lines(unpack(packed())["spellings"]):
        form = forms().form(word)
        sums, leads = words.added_up(form)
        if common.get(word) != (form, sums, tuple(leads)):
            wrong.append(word)

    assert not wrong, "run `python -m training.common_words`"


def test_a_common_word_is_the_same_word_whether_or_not_it_is_looked_up() -> None:
    openings = chain(model().labels, model().transitions).openings
    common = CommonWords(packed(), forms(), mark=model().mark)
    ready, usual = Words(model(), forms(), openings, common), Words(model(), forms(), openings)

    for text in ("the", "President", "“", "unheard-of-spelling", "said"):
        assert ready.of(text).form == usual.of(text).form
        assert list(ready.of(text).calm) == list(usual.of(text).calm)
        assert ready.of(text).own == usual.of(text).own


def test_a_strange_word_is_not_among_them_and_another_model_has_none() -> None:
    assert CommonWords(packed(), forms(), mark=model().mark).get("unheard-of-spelling") is None
    assert CommonWords(packed(), forms(), mark=model().mark + 1).get("the") is None
