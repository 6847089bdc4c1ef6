"""How the screen looks. A changed picture is looked at before it is accepted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from corpus.article import Article
from corpus.formats.marked.markdown import read as read_markdown
from corpus.listings.in_memory import MemoryListing
from reader.screen.app import ReaderApp
from reader.screen.desk.reading import Reading
from reader.settings import Settings

if TYPE_CHECKING:
    from tests.reader.screen.conftest import FakeCore


ARTICLES = (
    Article(
        "BERGEN. Anna Berg took the first ferry to Oslo on Monday. The line between Bergen and Oslo had been"
        " closed for ten years.\n\nThe boats are small and quiet. Each carries forty passengers and no cars."
        " Oslo paid for the piers.\n\nNobody had asked for the ferry, the mayor said, until it was there."
        " Now the morning boats are full. A second one will follow in spring.",
        title="A quiet ferry comes back to the fjord",
        date="2023-03-18",
        author="Kari Holm",
        url="https://example.org/ferry",
    ),
    Article("Short.", title="中文标题：渡轮回到峡湾，早班船已经满员", date="2022-12-01", source="news.txt"),
    Article("Shorter.", title="A bridge for Oslo that took longer to name than to build", date="2021-01-30"),
)


@pytest.mark.parametrize(
    ("size", "theme", "keys"),
    [
        ((80, 24), "nutgraf-dark", ("j",)),
        ((80, 24), "nutgraf-light", ("enter", "s")),
        ((120, 40), "nutgraf-dark", ("enter", "]")),
        ((120, 40), "textual-light", ("e", "q", "/", "o")),
        ((200, 50), "nutgraf-light", ("enter", "v", "e")),
        ((80, 24), "nutgraf-dark", ("s", "j")),
        ((120, 40), "nutgraf-contrast", ("e",)),
        ((120, 40), "nutgraf-okabe-ito", ("enter", "n", "enter")),
        ((80, 24), "ansi-dark", ("enter",)),
        ((200, 50), "nutgraf-dark", ("d",)),
        ((120, 40), "nutgraf-dark", ("c", "plus")),
        ((80, 24), "nutgraf-light", ("c",)),
        ((120, 40), "nutgraf-dark", ("D",)),
    ],
    ids=[
        "list",
        "article-and-summary",
        "three-panes",
        "filter",
        "skim",
        "list-with-gist",
        "panel-in-high-contrast",
        "card",
        "sixteen-colours",
        "compact-list",
        "compare",
        "compare-narrow",
        "digest",
    ],
)
def test_the_screen_looks_as_it_did(
    snap_compare: Callable[..., bool],
    core: FakeCore,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, ...],
    theme: str,
    keys: tuple[str, ...],
) -> None:
    core.settings = Settings(theme=theme)
    monkeypatch.setattr("reader.screen.engines.engine_workers.DELAY", 0.01)
    monkeypatch.setattr("reader.screen.engines.engine_workers.AT_REST", 0.01)
    monkeypatch.setattr("reader.screen.desk.list_pane.DELAY", 0.01)

    async def known(pilot: Pilot[None]) -> None:
        await pilot.pause()
        reading = pilot.app.screen.query_one(Reading)
        for _ in range(200):
            if reading.summary and reading.entities:
                break
            await pilot.pause(0.01)
        await pilot.press(*keys)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.03)

    app = ReaderApp(core, MemoryListing(ARTICLES))
    assert snap_compare(app, terminal_size=size, run_before=known)


SHAPED = """# A text that has a shape

The council voted to keep the *old bridge*, as [the Herald](https://herald.example/a) says.

## What was decided

3. The bridge stays open for walkers and for people who ride bicycles across the river every day.
   - Mornings only
4. A [report](/report) is due.

> Nobody in the hall spoke against the plan, and the meeting ended early.
>
> > **Said before.**

| Year | Cost |
|------|------|
| 2021 | 1,200 |
| 2022 | 40 |

| Who | What was said about the plan in the long meeting on Monday | Vote |
|-----|------|------|
| Ann Lee | That the bridge must stay open for all who walk, whatever it may cost | yes |

```
def cost(year):
    return table[year]
```
"""


@pytest.mark.parametrize(
    ("size", "theme", "keys"),
    [
        ((80, 24), "nutgraf-light", ("enter", "s")),
        ((120, 40), "nutgraf-dark", ("enter", "L")),
        ((200, 50), "nutgraf-contrast", ("enter",)),
    ],
    ids=["small", "numbered", "large"],
)
def test_a_shaped_text_looks_as_it_did(
    snap_compare: Callable[..., bool],
    core: FakeCore,
    size: tuple[int, ...],
    theme: str,
    keys: tuple[str, ...],
) -> None:
    core.settings = Settings(theme=theme)

    async def known(pilot: Pilot[None]) -> None:
        await pilot.press(*keys)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.03)

    app = ReaderApp(core, MemoryListing(list(read_markdown(SHAPED.encode(), source="shape.md"))))
    assert snap_compare(app, terminal_size=size, run_before=known)
