"""Two names at once: the articles that have both, each with the sentence that says both, where one does."""

from corpus.article import Article, Span
from corpus.entities.finding import recognize
from corpus.entities.well_known import well_known_name
from corpus.library.ids import name_of, number_of
from corpus.library.ingest.indexing import folded_name
from corpus.library.mention_index import key_of
from corpus.library.store import Library
from corpus.sentences import split
from corpus.value_types import Value

_BOTH = """
    SELECT id, CAST(date AS TEXT), CAST(title AS TEXT) FROM articles
    WHERE id IN (SELECT article FROM mentions JOIN names ON names.id = mentions.name WHERE folded = ?1)
        AND id IN (SELECT article FROM mentions JOIN names ON names.id = mentions.name WHERE folded = ?2)
    ORDER BY moment DESC, id DESC LIMIT ?3"""


class Together(Value):
    """An article with both names."""

    id: str
    date: str | None
    title: str
    span: Span | None
    """The sentence with both; None where they stand in different ones."""
    text: str
    """What the sentence says, or an empty text."""


def together(library: Library, first: str, second: str, *, limit: int) -> tuple[Together, ...]:
    """The articles that have both names, newest first."""
    with library.reading() as connection:
        keys = (key_of(connection, first), key_of(connection, second))
        rows = connection.execute(_BOTH, (*keys, limit)).fetchall()
    found = []
    for number, date, title in rows:
        article = library.article(name_of(number_of(str(number))))
        span = _sentence_with(article, first, second) or _sentence_naming(article, keys)
        found.append(Together(name_of(number), date, title, span, span.of(article.text) if span else ""))
    return tuple(found)


def _sentence_with(article: Article, first: str, second: str) -> Span | None:
    """The sentence that has both names whole, else by their last words."""
    sentences = split(article.text, language=article.language or "en")
    texts = [f" {_words(sentence.span.of(article.text))} " for sentence in sentences]
    for forms in ((_words(first), _words(second)), (_last(first), _last(second))):
        for sentence, text in zip(sentences, texts, strict=True):
            if all(f" {form} " in text for form in forms):
                return sentence.span
    return None


def _sentence_naming(article: Article, keys: tuple[str, str]) -> Span | None:
    """The sentence that names both as the library calls them, where the text has other forms: `Kiew`."""
    sentences = split(article.text, language=article.language or "en")
    named = [
        (entity.span, folded_name(well_known_name(entity.name))) for entity in recognize(article, sentences)
    ]
    for sentence in sentences:
        inside = {name for span, name in named if sentence.span.start <= span.start < sentence.span.end}
        if all(any(_is_meant(name, key) for name in inside) for key in keys):
            return sentence.span
    return None


def _is_meant(name: str, key: str) -> bool:
    return name == key or (bool(name) and key.endswith(f" {name}"))


def _last(name: str) -> str:
    return _words(name).rpartition(" ")[2]


def _words(text: str) -> str:
    """The words alone, in small letters, a blank between any two."""
    unowned = folded_name(text).replace("'s", " ").replace("’s", " ")
    letters = (letter if letter.isalnum() else " " for letter in unowned)
    return " ".join("".join(letters).split())
