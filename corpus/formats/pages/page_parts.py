"""Parts of an article's body with something between them, put together: only one of them would be found.

What is a part says its name (`article__body`, `article-body-2`, `itemprop="articleBody"`), or the prose that
stands at one level with it.
"""

import re
from collections.abc import Iterator, Set

from corpus.type_hints import Any, Final

_PARTS: Final = ("article", "div", "main", "section", "td")
_CALLED: Final = r"(?:article|story|entry|post)[-_]{0,2}(?:body|content|text)"
_BODY: Final = re.compile(_CALLED, re.IGNORECASE)
_BODY_NAME: Final = re.compile(
    rf"(?:[a-z\d]{{1,30}}[-_]{{1,2}}){{0,3}}(?P<body>{_CALLED})"
    r"(?:--[a-z\d][-_a-z\d]{0,40}|[-_]{0,2}(?:part|section|block|segment|chunk|first|last|[a-z])?[-_]{0,2}\d{0,3})",
    re.IGNORECASE,
)
"""A name for nothing but a body or a part of it; `article-body-share` is none."""
_ASIDE: Final = re.compile(
    r"comment|discuss|disqus|repl(?:y|ies)|respon[ds]|relat|promo|teaser|newsletter|sign-?up|subscri|foot|side-?bar"
    r"|author|\bbio\b|about|recommend|outbrain|taboola|popular|more-|-more|share|social|advert|sponsor|copyright"
    r"|legal|disclaim|correction|caption|cookie|consent|widget|menu|nav|review|card|item|tile|list|feed|profile",
    re.IGNORECASE,
)
_LABEL_WORDS: Final = """
    advertisement advertisements advertising anzeige werbung publicité publicidad pubblicità publicidade
    advertentie annons annonse annonce reklame reklama reklam mainos hirdetés publicitate реклама διαφήμιση
    広告 广告 廣告 광고 إعلان"""
_LABELS: Final = frozenset(_LABEL_WORDS.split())
"""What stands above an advertisement, in an element of its own."""
_LEAST_PARAGRAPH: Final = 80
"""Characters of a paragraph that is prose."""
_FEWEST_PARAGRAPHS: Final = 2
_SENTENCE_END: Final = tuple('.!?…。！？।۔"”’»)')


def join_parts(tree: Any) -> None:
    """Move each further part of an article's body to the end of the first."""
    entries = _entries(tree)
    first_of: dict[tuple[Any, str], Any] = {}
    for element in list(tree.iter(*_PARTS)):
        if element.getparent() is None:
            continue
        entry = next((around for around in element.iterancestors() if around in entries), None)
        for name in _names(element):
            first = first_of.setdefault((entry, name), element)
            if first is not element and first not in element.iterancestors():
                _move(element, first)
                break


def drop_labels(tree: Any) -> None:
    """Drop what only says that an advertisement follows."""
    for element in list(tree.iter("p", "div", "span", "small", "aside")):
        text = element.text or ""
        if (
            not len(element)
            and text.strip(" -–—:[]()\n").casefold() in _LABELS
            and element.getparent() is not None
        ):
            element.drop_tree()


def join_prose(tree: Any) -> None:
    """Join to a part of a body the prose that stands at one level with it, without a heading of its own."""
    headed = _headed(tree)
    first_in: dict[Any, Any] = {}
    for element in list(tree.iter("article", "div", "section")):
        parent = element.getparent()
        if parent is None or not _is_prose(element, headed):
            continue
        first = first_in.setdefault(parent, element)
        if first is not element and element.tag != "article":
            _move(element, first)


def _move(element: Any, first: Any) -> None:
    """Move what is in the element to the end of the first, in a paragraph of its own."""
    if (element.text or "").strip():
        breaks = [first.makeelement("br"), first.makeelement("br")]
        breaks[-1].tail, element.text = element.text, None
        first.extend(breaks)
    first.extend(list(element))


def _headed(tree: Any) -> set[Any]:
    """The elements with a heading in them that is not the one of the whole page."""
    found: set[Any] = set()
    highest = list(tree.iter("h1"))
    for heading in (*tree.iter("h2", "h3"), *(highest if len(highest) > 1 else ())):
        for around in heading.iterancestors():
            if around in found:
                break
            found.add(around)
    return found


def _names(element: Any) -> Iterator[str]:
    """What the element is called as a body, its number and place left out."""
    if element.get("itemprop") == "articleBody":
        yield "articlebody"
    called = element.get("class", "")
    for name in (*called.split(), element.get("id", "")):
        if found := _BODY_NAME.fullmatch(name):
            yield re.sub("[-_]", "", found["body"]).lower()
    if _BODY.search(called):
        yield f"{element.tag} {called}"


def _entries(tree: Any) -> set[Any]:
    """What stands by itself, as an entry of a list does: it has a heading."""
    entries = {tree, *(around for around in tree.iter("article", "body") if not _is_part(around))}
    for heading in tree.iter("h1", "h2"):
        for around in heading.iterancestors():
            if around in entries and around.tag not in ("article", "body"):
                break
            entries.add(around)
    return entries


def _is_part(element: Any) -> bool:
    """Whether it is called a body and has no heading of its own."""
    return any(_names(element)) and element.find(".//h1") is None and element.find(".//h2") is None


def _is_prose(element: Any, headed: Set[Any]) -> bool:
    """Whether it is mostly paragraphs of whole sentences, and nothing beside the article by its name."""
    paragraphs = element.findall("p")
    if len(paragraphs) < _FEWEST_PARAGRAPHS or element in headed:
        return False
    if _ASIDE.search(f"{element.get('class', '')} {element.get('id', '')}"):
        return False
    prose = [text for text in map(_text, paragraphs) if _is_sentence(text)]
    others = (_text(other) for other in element if other.tag in ("div", "ul", "ol", "table", "dl", "form"))
    return len(prose) >= _FEWEST_PARAGRAPHS and sum(map(len, prose)) > sum(map(len, others))


def _text(element: Any) -> str:
    text: str = element.text_content().strip()
    return text


def _is_sentence(text: str) -> bool:
    return len(text) >= _LEAST_PARAGRAPH and text.endswith(_SENTENCE_END)
