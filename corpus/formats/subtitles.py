"""Subtitles (SubRip, WebVTT): what is said, joined to sentences; the times are kept beside the text."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.layout.speaking_turns import name_before
from corpus.normalize import normalize, one_line

_TIMES = re.compile(
    r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}"
)
_VOICE = re.compile(r"<v(?:\.[^\s>]{0,50})?\s+([^>]{1,100})>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}]{0,100}\}")
_ESCAPE = re.compile(r"&(amp|lt|gt|nbsp|lrm|rlm);")
_ESCAPED = {"amp": "&", "lt": "<", "gt": ">", "nbsp": " "}
_SPEAKER_CHANGE = re.compile(r"^[-–—]\s?(?=[^\W\d_]|[\"“'¿¡(♪])")
_SILENT = ("WEBVTT", "NOTE", "STYLE", "REGION")
_PAUSE = 3
"""Seconds without a word that part paragraphs."""
_ENDS = (".", "!", "?", "…", '."', ".”", "。", "！", "？", "♪")


SubtitleCue = tuple[int, int, str]


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of all cues."""
    raw = normalize(decode(read_whole(payload, source=source)))
    cues = tuple(_cues(_with_voices_named(raw)))
    text = normalize("\n\n".join(_paragraphs(cues)))
    if not text:
        raise SourceError(source, "no subtitles in it", "check that it is the right file")
    yield Article(text, _title(raw), source=source, times=tuple(_times(text, cues)))


def _times(text: str, cues: Iterable[SubtitleCue]) -> Iterator[tuple[int, int]]:
    """Where in the text each cue begins, and at which second."""
    place = 0
    for start, _, said in cues:
        if said and (found := text.find(said, place)) >= 0:
            yield found, start
            place = found + len(said)


def _title(raw: str) -> str:
    """What WebVTT may say behind its first word."""
    first = raw.split("\n", 1)[0]
    return one_line(first.removeprefix("WEBVTT").lstrip(" -\t")) if first.startswith("WEBVTT") else ""


def _cues(raw: str) -> Iterator[SubtitleCue]:
    """The first and the last second of each cue, and what is said."""
    for block in re.split(r"\n\n+", raw):
        lines = block.split("\n")
        if lines[0].startswith(_SILENT) and "-->" not in lines[0]:
            continue
        for number, line in enumerate(lines[:2]):
            if times := _TIMES.search(line):
                start, end = _seconds(*times.groups()[:3]), _seconds(*times.groups()[3:])
                yield from ((start, end, said) for said in _by_speaker(map(_said, lines[number + 1 :])))
                break


def _by_speaker(lines: Iterable[str]) -> Iterator[str]:
    """What the lines of a cue say together, parted where one begins with a name."""
    said = ""
    for line in lines:
        if said and name_before(line):
            yield said
            said = ""
        said = f"{said} {line}".strip()
    yield said


def _with_voices_named(raw: str) -> str:
    """The file with the name before what a voice says, once as long as it goes on through many cues."""
    last = ""

    def name(tag: re.Match[str]) -> str:
        nonlocal last
        before, last = last, tag[1]
        return "" if last == before else f"{last}: "

    return _VOICE.sub(name, raw)


def _said(line: str) -> str:
    bare = _TAG.sub("", line)
    return _SPEAKER_CHANGE.sub("", _ESCAPE.sub(_character, bare).strip())


def _character(escape: re.Match[str]) -> str:
    return _ESCAPED.get(escape[1], "")


def _seconds(hours: str | None, minutes: str, seconds: str) -> int:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)


def _paragraphs(cues: Sequence[SubtitleCue]) -> Iterator[str]:
    """What one speaker says without a long pause; a sentence that goes on is never parted."""
    speakers = _speakers(cues)
    paragraph, last, before = "", 0, ""
    for start, end, said in cues:
        # Live captions repeat the line before.
        if not said or said == before:
            continue
        paused = start - last >= _PAUSE and paragraph.endswith(_ENDS)
        if paragraph and (paused or name_before(said) in speakers):
            yield paragraph
            paragraph = ""
        paragraph = f"{paragraph} {said}" if paragraph else said
        last, before = end, said
    if paragraph:
        yield paragraph


def _speakers(cues: Iterable[SubtitleCue]) -> Set[str]:
    """The names with which more than one cue begins."""
    named = Counter(name_before(said) for _, _, said in cues)
    return {name for name, times in named.items() if name and times > 1}
