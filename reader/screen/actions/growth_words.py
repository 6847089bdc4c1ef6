"""What the screen says after the library has grown: a person's sentence, not the report of a command."""

import re
from typing import TYPE_CHECKING

from reader.cli.rendering.plain import counted

if TYPE_CHECKING:
    from corpus.library.additions import News

_REFRESHED = re.compile(r"([0-9,]+) asked, ([0-9,]+) failed")
_ADDED = re.compile(
    r"([0-9,]+) added(?:, ([0-9,]+) updated)?(?:, ([0-9,]+) there already)?(?:, ([0-9,]+) failed)?"
)
_SUBSCRIBED = re.compile(r"[0-9,]+ subscribed\b")
_LEFT_OUT = re.compile(r";? `nutgraf [^`]*`[^;.]*")


def sentence_of(report: str, news: "News") -> str:
    """What to say of a command's last line, and of what is new since it was begun."""
    if match := _REFRESHED.match(report):
        return _refreshed(_number(match[2]), news)
    if match := _ADDED.fullmatch(report):
        return _added(*(_number(count) for count in match.groups()))
    if _SUBSCRIBED.match(report):
        return "Subscribed."
    return _LEFT_OUT.sub("", report)


def _refreshed(failed: int, news: "News") -> str:
    said = "Nothing new."
    if news.articles:
        articles = counted(news.articles, "new article")
        said = f"{articles} from {counted(news.sources, 'feed')}."
    problem = f" {counted(failed, 'feed')} could not be read: \\ shows why." if failed else ""
    return said + problem


def _added(added: int, updated: int, known: int, failed: int) -> str:
    parts = (
        f"{counted(added, 'article')} added" if added else "",
        f"{counted(updated, 'article')} brought up to date" if updated else "",
        f"{known:,} there already" if known else "",
        f"{failed:,} could not be read" if failed else "",
    )
    told = ", ".join(part for part in parts if part) + "." if any(parts) else "There was nothing to add."
    return f"{told} ! says why." if failed else told


def _number(text: str | None) -> int:
    return int(text.replace(",", "")) if text else 0
