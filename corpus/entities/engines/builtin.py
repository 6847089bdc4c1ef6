"""The built-in engine: a finder of names for the language, and the rules that correct it."""

from collections.abc import Iterable, Sequence

from corpus.article import Sentence
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest
from corpus.entities.rules.agreement import agree
from corpus.entities.rules.cues import decide_kinds, find_whole
from corpus.entities.rules.lines import read_lines
from corpus.entities.rules.marked import find_marked, read_marked, without_lists
from corpus.entities.rules.openings import read_dateline
from corpus.entities.rules.products import read_products
from corpus.entities.rules.results import read_results
from corpus.entities.rules.teams import read_teams
from corpus.entities.rules.trades import read_trades
from corpus.entities.rules.trimming import trim
from corpus.entities.tagging.kinship import has_model
from corpus.languages.codes import code_for


def find(text: str, sentences: Sequence[Sentence], *, language: str) -> list[Mention]:
    """The names of `text`, sorted, none overlapping another; all mentions of one name agree."""
    code = code_for(language, text)
    if code == "en":
        mentions = read_results(read_lines(agree(_in_english(text, sentences), text), text), text)
        mentions = read_teams(read_products(read_trades(read_marked(mentions, text), text), text), text)
        return decide_kinds(mentions, text)
    finder = _in_another if has_model(code) else _by_shape
    return decide_kinds(agree(finder(text, sentences, code), text), text)


def _in_english(text: str, sentences: Sequence[Sentence]) -> list[Mention]:
    from corpus.entities.rules.acronyms import spell_out
    from corpus.entities.rules.companies import read_companies
    from corpus.entities.rules.demonyms import with_peoples
    from corpus.entities.rules.joining import join_parts
    from corpus.entities.rules.legal_forms import find_companies
    from corpus.entities.rules.neighbours import read_neighbours
    from corpus.entities.rules.organisations import complete
    from corpus.entities.rules.places import correct_certain
    from corpus.entities.rules.seats import read_seats
    from corpus.entities.rules.titles import read_offices
    from corpus.entities.tagging.tagger import find as find_by_model

    mentions = _trimmed(find_by_model(text, sentences, language="en"), text)
    mentions = trim(complete(read_offices(spell_out(join_parts(mentions, text), text), text), text), text)
    mentions = read_companies(read_neighbours(mentions, text), text)
    certain = without_lists(read_seats(with_peoples(correct_certain(mentions, text), text), text), text)
    found = longest([*find_marked(text), *find_companies(text), *find_whole(text), *certain])
    # `OSH & KYIV (KTA)` has the shape of a firm.
    return read_dateline(found, text)


def _in_another(text: str, sentences: Sequence[Sentence], language: str) -> list[Mention]:
    from corpus.entities.rules.parting import part_acronyms
    from corpus.entities.shapes.cutting import cut_names
    from corpus.entities.shapes.elisions import join_elided
    from corpus.entities.shapes.listed import add_listed
    from corpus.entities.shapes.located import read_located
    from corpus.entities.shapes.quoted import read_quoted
    from corpus.entities.tagging.by_language import find_in

    found = join_elided(find_in(text, sentences, language=language), text, language=language)
    found = read_quoted(cut_names(found, text, language=language), text, language=language)
    found = read_located(found, text, language=language)
    mentions = part_acronyms(_trimmed(found, text), text)
    return add_listed(mentions, text, sentences, language=language)


def _by_shape(text: str, sentences: Sequence[Sentence], language: str) -> list[Mention]:
    from corpus.entities.shapes.shape_finder import find as find_by_shape

    return _trimmed(find_by_shape(text, sentences, language=language), text)


def _trimmed(mentions: Iterable[Mention], text: str) -> list[Mention]:
    return read_dateline(trim(mentions, text), text)
