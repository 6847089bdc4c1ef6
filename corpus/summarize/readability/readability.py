"""What a reader minds in a sentence of a summary: each fault by rule, at a price.

ROUGE sees none of it: the prices are set by hand, as high as costs it no more than chance. Words are English;
marks and shapes are anybody's.
"""

from collections.abc import Iterator, Sequence

from corpus.patterns import lazy_pattern
from corpus.summarize.choice import Debt
from corpus.summarize.talk import Talk
from corpus.summarize.words.document_words import DocumentWords
from corpus.summarize.words.news_words import Manner
from corpus.summarize.words.speech_words import interjections

_CAPTION = 6.0
"""A caption tells of a picture that is not there: "Miss Titley (left)", "Damage: Davis lost her teeth"."""
_POINTER = 12.0
"""So does what points at a figure or to another page, and it is no news besides: "Figure 2 shows"."""
_UNFINISHED = 4.0
"""A fragment: what announces a list, "The tips include:", or the number and name of a section."""
_BROKEN_OFF = 2.0
"""The rest of a sentence that a stop or the end of a line cut in two: "also by a real increase."."""
_LATER = 1.5
"""An opening that counts on what was said: "Each one", "The second"."""
_ADDS = 0.5
"""So does an "also" within."""
_HALF_QUOTE = 3.0
"""A quotation that ends, or begins, in another sentence."""
_LONE_QUOTE = 1.5
"""A quotation by nobody."""
_ANSWER = 2.0
"""An answer without its question: "Yes, by nine hours."."""
_SHORT_ANSWER = 8
_QUESTION = 8.0
"""A question of a talk without its answer: "Q: Will you sell the yard?"."""
_ASKING = ("?", "？", "؟", "か。")
_CONCEDES = 1.5
"""What is granted before the point: "Of course"."""
_SETTING = 8.0
"""A scene before the story: "It was a grey morning when the men walked down to the quay"."""

_BESIDE = ("left", "right", "centre", "center")
_IN_PICTURES = (*_BESIDE, "middle", "above", "below", "top", "bottom")
# As whole words: neither "(leftist" nor "(left-wing"; "(below 25)" is a number.
_CAPTION_WORD = "pictured"
_CAPTION_PLACES = (
    *(f"({place}{end}" for place in _IN_PICTURES for end in "),;:"),
    *(f"({place} " for place in _BESIDE),
)
_CAPTION_OPENINGS = (
    "Above:",
    "Above,",
    "Pictured",
    "Scroll ",
    "Click ",
    "Photo",
    "Left:",
    "Right:",
    "Below:",
)
_POINTER_OPENINGS = (
    *(
        "For more ",
        "For further ",
        "For details",
        "For a full ",
        "To learn more",
        "To find out more",
        "To read more",
    ),
    *("See also", "See Section", "See Figure", "See Table", "See the ", "Visit ", "Click ", "Read more"),
)
_ASKING_FOR = "please "
_POINTER_WORDS = ("please visit", "please see", "please contact", "please click", "please refer")
_SHOWN_WORDS = (" above", " below", " here")
_SHOWN = lazy_pattern(
    r"\b(?:video|photo|photograph|picture|image|map|chart|graph|graphic|table|figure|footage|gallery|clip)s?"
    r" (?:above|below)\b(?! (?:the|an?|his|her|their|its)\b)"
    r"|\b(?:seen|shown|pictured) (?:here|above|below)[,.)]"
    r"|\b[Cc]lick(?:ing)? (?:here|below)\b"
)
_FIGURE = lazy_pattern(r"(?:Figures?|Tables?|Figs?\.?|Charts?) \(?[\dIVX]")
_SECTION = lazy_pattern(r"\d{1,2}(?:\.\d{1,2})*\.? [A-Z]")
_LATER_OPENINGS = (
    *(
        "Each ",
        "Another ",
        "The second ",
        "The third ",
        "The other",
        "The latter",
        "The former",
        "The rest ",
        "The same ",
    ),
    *(
        "Both ",
        "That's ",
        "That’s ",
        "Such ",
        "Here ",
        "There, ",
        "Similarly",
        "As a result",
        "In addition",
        "For example",
    ),
    *(
        "For instance",
        "As such",
        "In other words",
        "On the other hand",
        "By contrast",
        "In contrast",
        "At the same time",
    ),
)
_ADDING = (" also ", " other ", " another ", " too ", " too.", " too,")
_CONCESSIONS = ("Of course", "Admittedly", "Granted", "To be sure", "True, ", "Certainly, ", "No doubt")
_SCENE_OPENINGS = ("It was a", "It was the ", "It was just ", "It was only ", "It had been a")
_SCENE = lazy_pattern(
    r"It (?:was|had been) (?:just |only )?(?:an?|the) (?:[^\W\d_][\w’'-]*,? ){0,4}"
    r"(?:morning|afternoon|evening|night|day|dawn|winter|spring|summer|autumn|weekend|[A-Z][a-z]{2,5}day)"
    r"(?: (?:morning|afternoon|evening|night))?(?:,? (?:when|as|in|on|at|and|with|outside)\b|[.,;—–])"
)
_OPENING_QUOTES = frozenset("\"“„«'‘「")
_REPORTING = Manner.REPORTING.value
_START = 5
_STARTS = frozenset(
    opening[:_START]
    for opening in (*_CAPTION_OPENINGS, *_POINTER_OPENINGS, *_CONCESSIONS, *_LATER_OPENINGS, *_SCENE_OPENINGS)
)
"""How those begin, as few sentences do."""
_FIGURE_START = 3
_FIGURE_STARTS = frozenset(["Fig", "Tab", "Cha"])
_COLONS = ":："
_FULL_STOPS = frozenset(".!?…\"”’'»」")
"""What ends a sentence, and no title of a section."""
_LABEL_WORDS = 6
_LONGEST_LABEL = 40
_SHORT = 60


def owed_to_readers(reading: DocumentWords, index: int) -> list[Debt]:
    """What a sentence pays for its faults, until a sentence beside it mends them."""
    text = reading.texts[index]
    debts: list[Debt] = []
    if text[-1] in _COLONS or _is_heading(text):
        debts.append(Debt(_UNFINISHED))
    if text[0].islower() and reading.in_capitals and _is_broken_off(reading.openings[index]):
        debts.append(Debt(_BROKEN_OFF, (index - 1,)))
    if reading.has_quotes[index] and _is_half_quoted(text):
        debts.append(Debt(_HALF_QUOTE, (index - 1, index + 1)))
    if index in reading.within_quotes:
        debts.append(Debt(_HALF_QUOTE, (index - 1,)))
    if reading.talk:
        debts += _by_turn(reading, reading.talk, index)
    if reading.language in ("", "en"):
        debts += _by_marks(index, text)
        if text[:_START] in _STARTS or text[:_FIGURE_START] in _FIGURE_STARTS:
            debts += _by_opening(index, text)
        if text[0] in _OPENING_QUOTES and _REPORTING not in reading.manners[index]:
            debts.append(Debt(_LONE_QUOTE))
        if index and not reading.talk and _is_labelled(text):
            debts.append(Debt(_CAPTION))
    return debts


def _is_heading(text: str) -> bool:
    """Whether a sentence is the numbered title of a section; "12 Americans died." is none."""
    return (
        text[0].isdigit()
        and len(text) < _SHORT
        and text[-1] not in _FULL_STOPS
        and bool(_SECTION.match(text))
    )


def _is_broken_off(opening: Sequence[str]) -> bool:
    """Whether a sentence in small letters goes on: neither "iPhone" nor "al-Qaeda" nor "e-mail" does."""
    return bool(opening) and opening[0].islower() and "-" not in opening[0]


def _by_turn(reading: DocumentWords, talk: Talk, index: int) -> Iterator[Debt]:
    """Answers and questions of a talk, each of which owes the other."""
    if index and talk.is_turn[index] and _answers(reading, index):
        yield Debt(_ANSWER, (index - 1,))
    if reading.texts[index].endswith(_ASKING):
        yield Debt(_QUESTION, (index + 1,))


def _answers(reading: DocumentWords, index: int) -> bool:
    """Whether it is a short answer, or a yes or a no: it says little without the question."""
    if not reading.texts[index - 1].endswith(_ASKING):
        return False
    opening = reading.openings[index]
    is_short = reading.sizes[index] <= _SHORT_ANSWER
    return is_short or (bool(opening) and opening[0].lower() in interjections(reading.language))


def _by_marks(index: int, text: str) -> list[Debt]:
    """Captions, pointers and additions told by words anywhere in them."""
    debts: list[Debt] = []
    has = text.__contains__
    # What a story begins with is no caption, whatever picture it mentions.
    if index and (_CAPTION_WORD in text or ("(" in text and any(map(has, _CAPTION_PLACES)))):
        debts.append(Debt(_CAPTION))
    if _points_elsewhere(text):
        debts.append(Debt(_POINTER))
    if index and any(map(has, _ADDING)) and not text.startswith(_LATER_OPENINGS):
        debts.append(Debt(_ADDS, (index - 1,)))
    return debts


def _points_elsewhere(text: str) -> bool:
    """Whether a sentence asks the reader to go to another page, or to look at what is shown beside it."""
    has = text.__contains__
    if _ASKING_FOR in text and any(map(has, _POINTER_WORDS)):
        return True
    return any(map(has, _SHOWN_WORDS)) and _SHOWN.search(text) is not None


def _by_opening(index: int, text: str) -> Iterator[Debt]:
    if index and text.startswith(_CAPTION_OPENINGS):
        yield Debt(_CAPTION)
    if text.startswith(_POINTER_OPENINGS) or _FIGURE.match(text):
        yield Debt(_POINTER)
    if text.startswith(_CONCESSIONS):
        yield Debt(_CONCEDES)
    if text.startswith(_SCENE_OPENINGS) and _SCENE.match(text):
        yield Debt(_SETTING)
    if index and text.startswith(_LATER_OPENINGS):
        yield Debt(_LATER, (index - 1,))


def _is_labelled(text: str) -> bool:
    """Whether a few words and a colon stand before a sentence, as in captions."""
    label, colon, rest = text[:_LONGEST_LABEL].partition(": ")
    return bool(colon and rest[:1].isupper()) and label.count(" ") < _LABEL_WORDS


def _is_half_quoted(text: str) -> bool:
    """Whether a quotation begins or ends elsewhere."""
    if text.count('"') % 2:
        return True
    if "„" in text:
        return text.count("„") != text.count("“") + text.count("”")
    return text.count("“") != text.count("”") or text.count("「") != text.count("」")
