"""The fields of each kind of record, for templates and `--only`; a test holds them to the records."""

from collections.abc import Mapping

from corpus.named_tuples import NamedTuple


class FieldNames(NamedTuple):
    """The names that a template may use for a kind of record."""

    plain: tuple[str, ...]
    lists: Mapping[str, tuple[str, ...]] = {}
    """The fields of each list; the first is meant where none is named."""

    def names(self) -> tuple[str, ...]:
        """All names, as they are offered to a person."""
        return (*self.plain, *self.lists)


_FACTS = ("title", "date", "author", "url", "source", "language", "words")
_ARTICLE = (*_FACTS, "id", "foreign_id", "tags", "text")
_SENTENCE = ("text", "index", "start", "end", "score", "time")
_ENTITY = ("name", "label", "text", "start", "end", "role")

SUMMARY = FieldNames((*_ARTICLE, "method"), {"sentences": _SENTENCE})
ENTITIES = FieldNames((*_ARTICLE, "sentences"), {"entities": _ENTITY})
ARTICLE = FieldNames((*_ARTICLE, "sentences"))
ROW = FieldNames(("id", "title", "date", "source", "unread", "starred", "tags"))
