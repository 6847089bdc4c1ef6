"""Companies that their legal form gives away, and those whose names begin with a number.

"Yahoo! Inc.", "Premier Foods plc": what a finder took of such a name is a part of it.
"""

from collections.abc import Iterator

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest
from corpus.languages.stopwords import stop_words
from corpus.patterns import lazy_pattern, worded_pattern
from corpus.type_hints import Final

# "AG", "Co" and "SA" stand for other things too, and are left to the finder.
_FORMS: Final = (
    r"(?:plc|PLC|Plc|LLP|LLC|GmbH|KGaA|Oyj|A/S|SpA|S\.p\.A\.|"
    r"(?:Pty|Pte|Pvt|Sdn|Co)\.?,? (?:Ltd|Bhd|Limited)\b\.?|"
    r"(?:Ltd|Inc|Corp)\b\.?|Limited|Incorporated)(?!\w)"
)
_WORD: Final = (
    r"(?:[A-Z][\w’'&-]{0,24}!?|[A-Z]\.|\d{1,4}-?[A-Za-z][\w-]{0,12}|&|\"[A-Z]\"|(?:of|for)(?= [A-Z]))"
)
_COMPANY: Final = worded_pattern(
    rf"(?<![\w.-])([A-Z][\w’'-]{{1,24}} and [A-Z][\w’'-]{{1,24}}|(?:{_WORD} ){{0,6}}{_WORD}),? {_FORMS}",
    (
        *(" plc", " PLC", " Plc", " LLP", " LLC", " GmbH", " KGaA", " Oyj", " A/S", " SpA", " S.p.A."),
        *(" Ltd", " Bhd", " Limited", " Inc", " Corp"),
    ),
)
_POSSESSIVE: Final = lazy_pattern(r".*['’]s ")
_PART_OF: Final = lazy_pattern(
    r"(?:Shares|Stock|Shareholders|Investors|Bonds|Owners?|Makers?|Founders?|Employees|Staff|Workers|Executives"
    r"|Directors?|Chairman|Members|Customers|Units?|Subsidiar(?:y|ies)|Analysts|Officials|Lawyers) "
    r"(?:of|for) "
)
_NUMBERED: Final = worded_pattern(
    r"(?<![\w$€£¥.,-])(?:3M|7-Eleven|23andMe|3i|3Com|4chan|8chan|1Password|"
    r"20th Century (?:Fox|Studios)|21st Century Fox|Yum! Brands|Yahoo! (?:News|Japan|Finance|Sports|Mail))\b"
    r"(?!-)(?! (?:people|men|women|users|customers|homes|shares of|tonnes|tons)\b)",
    (
        "Yum! ",
        "Yahoo! ",
        "3M",
        "7-Eleven",
        "23andMe",
        "3i",
        "3Com",
        "4chan",
        "8chan",
        "1Password",
        "0th Century",
        "1st Century",
    ),
)


def find_companies(text: str) -> list[Mention]:
    """The companies of `text` that need no finder, none overlapping another."""
    spans = [*_with_form(text), *(Span(*match.span()) for match in _NUMBERED.finditer(text))]
    return longest(Mention(span, Label.ORG) for span in spans)


def _with_form(text: str) -> Iterator[Span]:
    for company in _COMPANY.finditer(text):
        name = company.group(1)
        owner = _POSSESSIVE.match(name)
        start = owner.end() if owner and not name.endswith(("'s", "’s")) else 0
        if part := _PART_OF.match(name, start):
            start = part.end()
        while " " in name[start:] and name[start:].split(" ", 1)[0].lower() in stop_words("en"):
            start = name.index(" ", start) + 1
        if name[start:].lower() not in stop_words("en"):
            yield Span(company.start() + start, company.end())
