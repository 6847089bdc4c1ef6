"""nutgraf from Python: the gist of articles, and the names in them.

    import nutgraf

    nutgraf.summarize(text, sentences=3)
    nutgraf.entities(text)
    nutgraf.digest(nutgraf.read("stories/"))
    nutgraf.Library("news.db").search("oil is:unread")

What `__all__` names is stable. The program starts through this package, too, and must not pay for the rest of
it: each name is loaded when it is first asked for, and each engine by the first call that needs it.
"""

# What `typing` and `importlib` have would be felt at every start, and Ctrl-C in them shown as a traceback.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from corpus.errors import CorpusError, SourceError
    from nutgraf.answers import Article, Digest, DigestSentence, Entities, Entity, Hit, Sentence, Summary
    from nutgraf.functions import digest, entities, read, summarize
    from nutgraf.kept_articles import Library

__all__ = [
    "Article",
    "CorpusError",
    "Digest",
    "DigestSentence",
    "Entities",
    "Entity",
    "Hit",
    "Library",
    "Sentence",
    "SourceError",
    "Summary",
    "digest",
    "entities",
    "read",
    "summarize",
]

_HOMES = {
    "CorpusError": "corpus.errors",
    "SourceError": "corpus.errors",
    "Library": "nutgraf.kept_articles",
    "digest": "nutgraf.functions",
    "entities": "nutgraf.functions",
    "read": "nutgraf.functions",
    "summarize": "nutgraf.functions",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'nutgraf' has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(_HOMES.get(name, "nutgraf.answers")), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
