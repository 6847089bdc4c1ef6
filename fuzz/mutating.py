"""Making mutants: documents that are nearly whole.

Pieces are words, tags, numbers and signs, so that a mutant is wrong in one place and right in all others. What
is zipped or packed is unpacked first.
"""

import gzip
import io
import random
import re
import zipfile
import zlib

_PIECES = re.compile(rb"<[^<>]{0,200}>|\w+|\s+|[^\w\s]")
_NASTY: tuple[bytes, ...] = (
    *(
        b"\x00",
        b"\x1b[2J",
        b"\x1b]0;x\x07",
        b"\x9b31m",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"\xc3",
        b"\r",
        b"\x0c",
    ),
    *(
        "\u202e\u2066".encode(),
        "\U000e0041\u200d\ufeff".encode(),
        "a\u0301".encode() * 40,
        b"]]>",
        b"<!--",
        b"-->",
    ),
    *(
        b'<!DOCTYPE x [<!ENTITY a "b">]>',
        b"&a;",
        b"&#1114112;",
        b"&#x" + b"9" * 500 + b";",
        b"<![CDATA[",
        b"<?xml ",
    ),
    *(
        b"</gml:posList>",
        b"<svg><script>",
        b"</",
        b"<h1",
        b"<p>" * 50,
        b"<table>" * 20,
        b"[" * 600,
        b"{" * 300,
    ),
    *(b'{"text":' * 300, b"1e999", b"9" * 5000, b"-1", b"NaN", b"99999999999", b"0000-00-00", b"T25:61:61Z"),
    *(
        b"charset=utf-7",
        b"encoding='idna'",
        b"=?x-unknown?b?//?=",
        b"\n.\n",
        b"\n\nFrom ",
        b"../../etc/passwd",
    ),
    *(
        b"file:///etc/passwd",
        b"http://127.0.0.1/",
        b"%s%n{0}",
        b"[red]x[/]",
        b"`" * 100,
        b"*" * 500,
        b"> " * 300,
    ),
    *(
        b"((((((((((",
        b'"',
        b"OR",
        b"-" * 300,
        b"a" * 3000,
        b" " * 3000,
        b"\n" * 300,
        b"<<" * 400,
        b"/Filter /JBIG2Decode",
    ),
    *(b"/Kids [2 0 R]", b"/Length 99999999", b"'''", b"[[[", b"\t" * 100, b"a.b." * 300, "。".encode() * 300),
)
_MOST = 200_000


def mutant(seed: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """A document that differs from its seed in a few places."""
    if seed.startswith((b"PK", b"\x1f\x8b")) and chance.random() < 0.8:
        try:
            return _repacked(seed, others, chance)
        except (ValueError, OSError, EOFError, LookupError, RuntimeError, zipfile.BadZipFile, zlib.error):
            return _flipped(seed, chance)  # a mutant itself, which no longer unpacks
    if seed.startswith(b"SQLite") or chance.random() < 0.15:
        return _flipped(seed, chance)
    pieces = _PIECES.findall(seed)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        _change(pieces, others, chance)
    return b"".join(pieces)[:_MOST]


def _change(pieces: list[bytes], others: list[bytes], chance: random.Random) -> None:
    if not pieces:
        pieces.append(b"x")
    place = chance.randrange(len(pieces))
    end = min(len(pieces), place + chance.choice((1, 1, 2, 10, 50)))
    match chance.randrange(7):
        case 0:
            del pieces[place:end]
        case 1:
            pieces[place:place] = pieces[place:end] * chance.choice((1, 2, 50, 500))
        case 2:
            pieces.insert(place, chance.choice(_NASTY))
        case 3:
            pieces[place] = chance.choice(_NASTY)
        case 4:
            other = chance.randrange(len(pieces))
            pieces[place], pieces[other] = pieces[other], pieces[place]
        case 5:
            other_pieces = _PIECES.findall(chance.choice(others))
            start = chance.randrange(len(other_pieces) or 1)
            pieces[place:end] = other_pieces[start : start + chance.choice((1, 5, 50))]
        case _:
            pieces[end:] = []


def _flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 5, 50))):
        if changed:
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    if chance.random() < 0.2:
        del changed[chance.randrange(len(changed) + 1) :]
    return bytes(changed)


def _repacked(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    if data.startswith(b"\x1f\x8b"):
        return gzip.compress(mutant(gzip.decompress(data), others, chance), 1)
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        changed = chance.choice(names)
        for name in names:
            body = old.read(name)
            new.writestr(name, mutant(body, others, chance) if name == changed else body)
    return written.getvalue()
