"""What goes into the library: articles, and those of an export with their marks.

An export is known by its first line, whatever its name and wherever it comes from. Languages are left to the
processes that examine what is stored.
"""

from collections.abc import Iterable, Iterator
from io import BufferedReader

from corpus.encoding import decode
from corpus.formats.records.bounded_lines import read_lines
from corpus.library.ingest.candidates import Item
from corpus.library.ingest.restoring import is_export, read_export
from corpus.limits import LINE
from corpus.sources.source_reading import Outcome, ReadOptions, read_sources
from corpus.sources.streams import replayed
from corpus.type_hints import cast


def incoming(sources: Iterable[str], *, options: ReadOptions) -> Iterator[Item]:
    """What the sources hold, in order, lazily; whatever cannot be read is in its place as an error."""
    # What reads sources knows nothing of a library's records, and passes them on.
    return cast(Iterator[Item], read_sources(sources, options=options._replace(special=_records)))


def _records(
    stream: BufferedReader, head: bytes, source: str
) -> tuple[BufferedReader, Iterator[Outcome] | None]:
    """The stream as it was, and the records in it where it is an export."""
    if not head.startswith(b"{"):
        return stream, None
    first = stream.readline(LINE)
    whole = replayed(first, stream)
    if not is_export(decode(first)):
        return whole, None
    return whole, cast(Iterator[Outcome], read_export(read_lines(whole, source=source), source=source))
