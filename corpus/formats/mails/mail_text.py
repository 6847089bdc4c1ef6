"""What the writer of a mail says: no quotations, greetings, signatures or footers."""

import re
from collections.abc import Iterator

from corpus.formats.mails.mail_notices import without_notices
from corpus.layout.courtesies import is_closing, is_greeting

_DEVICES_LISTED = """
    sent from my,sent from mail for,get outlook for,von meinem,gesendet von,gesendet mit,envoyé de,
    envoyé depuis,enviado desde,enviado do,enviado de,inviato da,verzonden vanaf,verzonden met,
    verzonden via,wysłano z,wysłane z,skickat från,sendt fra,lähetetty,odoslané z,odesláno z,
    отправлено с,отправлено из,надіслано з,iphone'umdan"""
_FORWARDS_LISTED = """
    original message,forwarded message,ursprüngliche nachricht,weitergeleitete nachricht,
    message d'origine,mensaje original,mensagem original,messaggio originale,oorspronkelijk bericht,
    исходное сообщение"""
_SENDINGS_LISTED = """
    sent,date,gesendet,datum,envoyé,enviado,inviato,data,verzonden,отправлено,wysłano,skickat,
    sendt"""


def _words(listed: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in listed.split(","))


_DEVICES = _words(_DEVICES_LISTED)
_FORWARDED = _words(_FORWARDS_LISTED)
_SENT = tuple(f"{word}:" for word in _words(_SENDINGS_LISTED))
_REPLIED = tuple(f"{word}:" for word in ("from", "von", "de", "da", "van", "от", "od", "från", "fra"))
_RULE = re.compile(r"[_=-]{20,}$")
_SIGNED = 6
"""So many lines may come behind the closing."""
_FOOTER = 15
"""So many lines may a list's footer have."""


def own_words(text: str) -> str:
    """The text that its writer wrote; the whole where nothing would be left."""
    lines = without_notices(_without_quotations(_until_the_end(text.split("\n"))))
    own = "\n".join(_without_courtesies(lines)).strip()
    return own or text


def flowed(text: str, *, delete_space: bool) -> str:
    """The paragraphs of `format=flowed` (RFC 3676), each on one line; quotations stay as they are."""
    joined: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        plain = line.removeprefix(" ").rstrip("\r")
        is_quoted = plain.startswith(">")
        if goes_on and not is_quoted and plain.strip() and plain != "-- ":
            joined[-1] += plain
        else:
            joined.append(plain)
        goes_on = plain.endswith(" ") and plain != "-- " and not is_quoted
        if goes_on and delete_space:
            joined[-1] = joined[-1][:-1]
    return "\n".join(line.rstrip() if line != "-- " else line for line in joined)


def _until_the_end(lines: list[str]) -> list[str]:
    """The lines up to a signature, a list's footer or a mail that is appended."""
    for number, line in enumerate(lines):
        bare = line.strip()
        following = lines[number + 1 : number + 3]
        is_replied = _opens(bare, _REPLIED) and any(_opens(other.strip(), _SENT) for other in following)
        is_footer = _RULE.match(bare) and len(lines) - number <= _FOOTER
        if (
            line.rstrip("\r") in ("-- ", "--")
            or _is_forwarding(bare)
            or (number and (is_replied or is_footer))
        ):
            return lines[:number]
    return lines


def _opens(line: str, words: tuple[str, ...]) -> bool:
    return line[:40].lower().startswith(words)


def _is_forwarding(line: str) -> bool:
    """`-----Original Message-----` and the like."""
    small = line.lower()
    return small == "begin forwarded message:" or (small.startswith("--") and small.strip("- ") in _FORWARDED)


def _without_quotations(lines: list[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        if line.lstrip().startswith(">"):
            _drop_introduction(kept)
        elif not _opens(line.strip(), _DEVICES):
            kept.append(line)
    return kept


def _drop_introduction(kept: list[str]) -> None:
    """Take off the line that says who wrote what is quoted; a mail program may have broken it in two."""
    while kept and not kept[-1].strip():
        kept.pop()
    if kept and kept[-1].rstrip().endswith(":"):
        last = kept[-1]
        if any(letter.isdigit() for letter in last) or "@" in last:
            kept.pop()
        elif len(kept) > 1 and any(letter.isdigit() for letter in kept[-2]) and len(kept[-2]) < 100:
            del kept[-2:]
    kept.append("")


def _without_courtesies(lines: list[str]) -> Iterator[str]:
    """The lines without the greeting at the beginning and the closing with the names behind it."""
    written = [number for number, line in enumerate(lines) if line.strip()]
    greeted = bool(written) and is_greeting(lines[written[0]].strip())
    for number, line in enumerate(lines):
        if is_closing(line) and len([place for place in written if place > number]) <= _SIGNED:
            return
        if not (greeted and number == written[0]):
            yield line
