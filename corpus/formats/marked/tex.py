"""LaTeX: the words of a paper, without its preamble, formulas set apart, figures and references."""

import re
from collections.abc import Iterator

from corpus.article import Article
from corpus.encoding import decode
from corpus.formats.marked.marked_article import MarkedBlock, article_of_blocks
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.limits import TEX_DEPTH
from corpus.normalize import normalize

_COMMENT = re.compile(r"(?<!\\)%[^\n]*\n?")
_SAID = re.compile(
    r"\\(title|date|author)\*?(?:\[[^\]]{0,200}\])?\{([^{}]{0,500}(?:\{[^{}]{0,200}\}[^{}]{0,500}){0,5})\}"
)
_SILENT = (
    "figure",
    "table",
    "tabular",
    "equation",
    "align",
    "gather",
    "eqnarray",
    "verbatim",
    "lstlisting",
    "tikzpicture",
    "thebibliography",
    "algorithm",
    "displaymath",
    "math",
    "multline",
    "minted",
)
_OPENED = re.compile(rf"\\begin\{{({'|'.join(_SILENT)})(\*?)\}}")
_SECTION = re.compile(
    r"\\(?:part|chapter|(?:sub){0,2}section|paragraph)\*?(?:\[[^\]]{0,200}\])?\{([^{}]{0,300})\}"
)
_DROPPED = re.compile(
    r"(?:~(?=\\cite))?\\(?:cite[a-z]{0,10}|ref|eqref|pageref|autoref|label|footnote|footnotetext|thanks|bibliography|bibliographystyle"
    r"|input|include|includegraphics|vspace|hspace|setlength|newcommand|renewcommand|usepackage|pagestyle|index)\*?"
    r"(?:\[[^\]]{0,200}\]){0,2}(?:\{[^{}]{0,2000}\}){0,2}"
)
_FORMATTED = re.compile(
    r"\\(?:emph|textbf|textit|texttt|textsc|textrm|textsf|underline|mbox|text|enquote|url|textsuperscript)\{([^{}]{0,2000})\}"
)
_LINK = re.compile(r"\\href\{[^{}]{0,500}\}\{([^{}]{0,500})\}")
_DISPLAYED = re.compile(r"\$\$[^$]{0,3000}\$\$|\\\[[^\[\]]{0,3000}\\\]")
# A letter is an accent where it is all of a command's name: `\c{c}` and `\v s`, but not in `\centering`.
_ACCENT = re.compile(r"\\(?:([`'^\"~=.])\s?|([uvHckrd])(?:\s+|(?=[{\\])))\{?([a-zA-Z]|\\i)\}?")
_ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "c": "\u0327",
    "v": "\u030c",
    "u": "\u0306",
    "H": "\u030b",
    "=": "\u0304",
    ".": "\u0307",
    "k": "\u0328",
    "r": "\u030a",
    "d": "\u0323",
}
_LETTERS = {
    "\\ss": "ß",
    "\\ae": "æ",
    "\\AE": "Æ",
    "\\oe": "œ",
    "\\o": "ø",
    "\\O": "Ø",
    "\\aa": "å",
    "\\AA": "Å",
    "\\l": "ł",
    "\\L": "Ł",
    "\\i": "ı",
}
_LETTER = re.compile(r"(\\(?:ss|ae|AE|oe|aa|AA|[oOlLi]))(?:\{\}|\s+|(?![a-zA-Z]))")
_SIGNS = (
    ("``", "“"),
    ("''", "”"),
    ("---", "—"),
    ("--", "–"),
    ("~", " "),
    ("\\\\", " "),
    ("\\,", " "),
    ("\\;", " "),
    ("\\:", " "),
    ("\\ ", " "),
    ("\\-", ""),
    ("\\/", ""),
    ("\\!", ""),
    ("\\@", ""),
    ("\\ldots", "…"),
    ("\\dots", "…"),
    ("\\%", "%"),
    ("\\&", "&"),
    ("\\#", "#"),
    ("\\_", "_"),
)
_PROTECTED = re.compile(r"\\([{}$])")
"""Signs that are none of LaTeX's where a backslash stands before them."""
_NAMED = {
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "BibTeX": "BibTeX",
    "pounds": "£",
    "euro": "€",
    "texteuro": "€",
    "copyright": "©",
    "textdegree": "°",
    "degree": "°",
    "S": "§",
    "times": "×",
    "textendash": "–",
    "textemdash": "—",
}
"""Commands that stand for a sign or a word."""
_NAME = re.compile(rf"\\({'|'.join(_NAMED)})(?:\{{\}}|\s+|(?![a-zA-Z]))")
_ITEM = re.compile(r"\\item\b\s*(?:\[[^\]]{0,200}\])?")
_REST = re.compile(
    r"\\(?:begin|end)\{[^{}]{0,50}\}(?:\[[^\]]{0,100}\])?|\\[a-zA-Z]+\*?(?:\[[^\]]{0,100}\])?|(?<!\\)[{}$]"
)


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the paper."""
    raw = _COMMENT.sub("", normalize(decode(read_whole(payload, source=source))))
    about = {name: " ".join(_plain(value).split()) for name, value in _SAID.findall(raw)}
    body = raw.partition("\\begin{document}")[2] or raw
    body = _SAID.sub("", body.partition("\\end{document}")[0])
    yield article_of_blocks(_blocks(_without_figures(body)), about, source=source, fields=fields)


def _without_figures(body: str) -> str:
    """The body without the environments that hold no prose, each of which is passed over once."""
    pieces, place = list[str](), 0
    while opened := _OPENED.search(body, place):
        pieces.append(body[place : opened.start()])
        closing = f"\\end{{{opened[1]}{opened[2]}}}"
        end = body.find(closing, opened.end())
        if end < 0:
            return "".join(pieces)
        place = end + len(closing)
    return "".join([*pieces, body[place:]])


def _blocks(body: str) -> Iterator[MarkedBlock]:
    text = _SECTION.sub(lambda section: f"\n\n\x02{section[1]}\n\n", _DISPLAYED.sub(" ", body))
    text = _ITEM.sub("\n\n\x03", text)
    for piece in re.split(r"\n[ \t]*\n", text):
        kind = {"\x02": "heading", "\x03": "item"}.get(piece.strip()[:1], "paragraph")
        yield MarkedBlock(kind, " ".join(_plain(piece.strip().lstrip("\x02\x03")).split()))


def _plain(text: str) -> str:
    shown = _DROPPED.sub("", text)
    shown = _ACCENT.sub(
        lambda accent: accent[3].replace("\\i", "i") + _ACCENTS[accent[1] or accent[2]], shown
    )
    shown = _LETTER.sub(lambda letter: _LETTERS[letter[1]], shown)
    shown = _NAME.sub(lambda name: _NAMED[name[1]], shown)
    for _ in range(TEX_DEPTH):
        shown = _FORMATTED.sub(r"\1", _LINK.sub(r"\1", shown))
    for written, sign in _SIGNS:
        shown = shown.replace(written, sign)
    return _PROTECTED.sub(r"\1", _REST.sub("", shown))
