"""What is done with a mutant, and what may come of it: an answer, or an error in a sentence."""

import re
from collections.abc import Callable, Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from io import BytesIO, StringIO
from pathlib import Path

from corpus.article import Article
from corpus.entities.aliases import load_aliases
from corpus.errors import CorpusError
from corpus.feeds.newsboat import read_newsboat_list
from corpus.feeds.newsboat_cache import NewsboatCache
from corpus.feeds.opml import read_opml, write_opml
from corpus.formats.known_formats import FORMATS
from corpus.library.query.parsing import parse, parse_typed
from corpus.library.store import Library
from corpus.library.upkeep.checking import copy_library, find_damage
from corpus.library.upkeep.repairing import save_rest
from corpus.normalize import normalize, one_line
from corpus.sources.source_reading import ReadOptions, read_sources
from reader.cli.rendering.record_fields import SUMMARY
from reader.cli.rendering.templates import template_of
from reader.session import Session
from reader.settings import Settings, load_settings
from reader.state import load_state

_LONGEST_SENTENCE = 400
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ARTICLES = 3
"""So many articles of one document are summarised."""


class HarmError(Exception):
    """Something that no input may bring about."""


def attack(kind: str, data: bytes, folder: Path) -> None:
    """Do with the document whatever the program would; raises what is a finding."""
    aside = StringIO()
    with redirect_stdout(aside), redirect_stderr(aside):
        try:
            _TARGETS.get(kind, _read)(kind, data, folder)
        except CorpusError as error:
            _require_sentence(error)
    if said := aside.getvalue():
        raise HarmError(f"written past the program: {said[:500]!r}")


def _read(kind: str, data: bytes, folder: Path) -> None:
    form, answered = kind if kind in FORMATS else None, set[str]()
    for options in (ReadOptions(format=form), ReadOptions()):
        for number, outcome in enumerate(read_sources(["-"], options=options, stdin=BytesIO(data))):
            if isinstance(outcome, Article):
                _require_harmless(outcome)
                if number < _ARTICLES and outcome.text not in answered:
                    answered.add(outcome.text)
                    _answer(outcome, folder)
            else:
                _require_sentence(outcome)


def _answer(article: Article, folder: Path) -> None:
    session = Session(Settings(), library_path=folder / "none.db")
    for method in ("news", "lead"):
        for kept in session.summary(article, method=method).kept:
            if not kept.sentence.span.of(article.text).strip():
                raise HarmError("an empty sentence is kept")
    for entity in session.entities(article):
        if not entity.span.of(article.text):
            raise HarmError("an empty entity")


def _opml(_: str, data: bytes, folder: Path) -> None:
    feeds, errors = read_opml(data, "list.opml")
    for error in errors:
        _require_sentence(error)
    read_opml(write_opml(feeds), "list.opml")


def _file(load: Callable[[Path], object]) -> Callable[[str, bytes, Path], None]:
    def attack_file(_: str, data: bytes, folder: Path) -> None:
        (folder / "file.toml").write_bytes(data)
        load(folder / "file.toml")

    return attack_file


def _query(_: str, data: bytes, folder: Path) -> None:
    text = data.decode("utf-8", "surrogateescape")
    if not (folder / "asked.db").exists():
        with Library.open(folder / "asked.db") as library:
            library.add([Article("Oil and gas of the north sea.", "Oil", language="en")])
    with Library.open(folder / "asked.db") as library:
        for ask in (lambda: library.search(text), lambda: library.listing(text), lambda: parse_typed(text)):
            try:
                ask()
            except CorpusError as error:
                _require_sentence(error)


def _library(_: str, data: bytes, folder: Path) -> None:
    for old in folder.glob("library.db*"):
        old.unlink()
    path = folder / "library.db"
    path.write_bytes(data)
    for use in (_use, find_damage, _repair):
        try:
            use(path)
        except CorpusError as error:
            _require_sentence(error)


def _repair(path: Path) -> None:
    saved, copy = path.with_name("library.db.saved"), path.with_name("library.db.copy")
    try:
        copy_library(path, copy)
    finally:
        save_rest(path, saved)
    _use(saved)


def _use(path: Path) -> None:
    with Library.open(path) as library:
        listing = library.listing()
        _ = [listing.row(index) for index in range(len(listing))]
        library.search("minister")
        library.marks.tag(["@2"], ["x"])
        for record in library.records():
            _ = record.article.text


def _strings(article: Article) -> Iterator[str]:
    yield from filter(None, (article.title, article.date, article.author, article.url, article.id))
    yield from article.tags


def _require_harmless(article: Article) -> None:
    if normalize(article.text) != article.text or _STEERING.search(article.text):
        raise HarmError("a text that is not normalised")
    for text in _strings(article):
        if one_line(text) != text or _STEERING.search(text):
            raise HarmError(f"not fit for a line: {text[:80]!r}")


def _require_sentence(error: CorpusError) -> None:
    if not 0 < len(str(error)) < _LONGEST_SENTENCE or "\n" in str(error):
        raise HarmError(f"no sentence of usual length: {str(error)[:500]!r}")


def _urls(_: str, data: bytes, folder: Path) -> None:
    read = read_newsboat_list(data.decode("utf-8", "replace"), "urls")
    for error in read.errors:
        _require_sentence(error)
    for _name, query in read.queries:
        parse(query)


def _newsboat_cache(_: str, data: bytes, folder: Path) -> None:
    path = folder / "cache.db"
    path.write_bytes(data)
    with closing(NewsboatCache(path)) as cache:
        for feed in cache.feeds():
            for outcome in cache.records(feed):
                if isinstance(outcome, CorpusError):
                    _require_sentence(outcome)
                else:
                    _require_harmless(outcome.article)


def _template(_: str, data: bytes, folder: Path) -> None:
    text = data.decode("utf-8", "surrogateescape")
    template_of(text, SUMMARY).filled({"title": "Minister", "sentences": [{"text": "He left."}]})


_TARGETS: dict[str, Callable[[str, bytes, Path], None]] = {
    "opml": _opml,
    "settings": _file(load_settings),
    "aliases": _file(load_aliases),
    "query": _query,
    "library": _library,
    "newsboat": _newsboat_cache,
    "state": _file(load_state),
    "template": _template,
    "urls": _urls,
}
