"""The looks of one story told from all its articles."""

from collections.abc import Iterator

from corpus.article import told
from corpus.stories.account import Account, timeline
from corpus.stories.story_rows import Brief
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord
from reader.cli.rendering.plain import escaped, on_one_line
from reader.cli.rendering.stories import about, story_record

_COLUMNS = ("part", "article", "date", "source", "text")
_PARTS = {
    "digest": "What happened",
    "new": "New since you read it",
    "timeline": "Day by day",
    "addition": "What later articles add",
    "disagreement": "What the sources do not agree on",
}

AccountLine = tuple[str, str, str, str, str]
"""Part, the article's id, its date, its source, and the text."""


def account_shape() -> AnswerShape[Account]:
    """The title and, under a heading each, what there is to say."""
    return AnswerShape(
        heading=None,
        plain=lambda account: "".join(_plain(account)),
        markdown=lambda account: "".join(_markdown(account)),
        record=account_record,
        columns=_COLUMNS,
        rows=lambda account: list(_lines(account)),
    )


def account_record(account: Account) -> JsonRecord:
    """An account as JSON."""
    briefs = account.told
    return {
        **story_record(account.story),
        "copies": sorted(account.copies),
        "digest": [_told(line) for line in _digest(account)],
        "timeline": [
            {
                "date": day or None,
                "articles": [{"id": article.id, "title": article.title} for article in articles],
            }
            for day, articles in timeline(account.story).items()
        ],
        "additions": [
            {"article": briefs[addition.article].id, "sentences": list(addition.sentences)}
            for addition in account.additions
        ],
        "disagreements": [
            {
                "kind": disagreement.kind,
                "statements": [
                    {
                        "number": said.number,
                        "shown": said.shown,
                        "articles": [briefs[place].id for place in said.articles],
                        "text": said.sentences[0],
                        "texts": list(said.sentences),
                    }
                    for said in disagreement.statements
                ],
            }
            for disagreement in account.disagreements
        ],
    }


def _told(line: AccountLine) -> JsonRecord:
    _, id, date, source, text = line
    return {"article": id, "date": date or None, "source": source, "text": text}


def _lines(account: Account) -> Iterator[AccountLine]:
    yield from _digest(account)
    for brief in account.story.articles:
        if brief.new:
            yield _line("new", brief, brief.title)
    for brief in account.story.articles:
        yield _line("timeline", brief, f"{brief.title} (new)" if brief.new else brief.title)
    for addition in account.additions:
        for sentence in addition.sentences:
            yield _line("addition", account.told[addition.article], sentence)
    for disagreement in account.disagreements:
        for said in disagreement.statements:
            for place, sentence in zip(said.articles, said.sentences, strict=True):
                text = f"{disagreement.kind} {said.shown}: {sentence}"
                yield _line("disagreement", account.told[place], text)


def _digest(account: Account) -> Iterator[AccountLine]:
    for sentence in account.digest.sentences:
        text = told(account.digest.articles[sentence.article], sentence.kept)
        yield _line("digest", account.told[sentence.article], text)


def _line(part: str, brief: Brief, text: str) -> AccountLine:
    return part, brief.id, (brief.date or "")[:10], brief.source, on_one_line(text)


def _plain(account: Account) -> Iterator[str]:
    yield f"{on_one_line(account.story.title)}\n{about(account.story)}\n"
    part = ""
    for line in _lines(account):
        if line[0] != part:
            part = line[0]
            yield f"\n{_PARTS[part]}\n"
        yield f"  {line[4]}\n      {_origin(line)}\n"


def _markdown(account: Account) -> Iterator[str]:
    yield f"# {escaped(on_one_line(account.story.title))}\n\n{escaped(about(account.story))}\n"
    part = ""
    for line in _lines(account):
        if line[0] != part:
            part = line[0]
            yield f"\n## {_PARTS[part]}\n\n"
        yield f"- {escaped(line[4])} *({escaped(_origin(line))})*\n"


def _origin(line: AccountLine) -> str:
    return on_one_line(" · ".join(filter(None, (line[2], line[3], line[1]))))
