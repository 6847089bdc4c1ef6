"""Draw the README's pictures: the screen on the built-in samples, as the app itself exports it.

python docs/screenshot.py [NAMES…] [--output FOLDER] [--size 140x36] [--theme NAME] [--keys "j e"]
"""

import argparse
import asyncio
import os
import re
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from textual.pilot import Pilot

from corpus.article import Article
from corpus.library.store import Library
from corpus.listings.in_memory import MemoryListing
from corpus.samples.sample_articles import sample_articles
from reader.screen.app import ReaderApp
from reader.screen.desk.reading import Reading
from reader.screen.listings.stored_listing import StoredListing
from reader.screen.views.last_time import since_last_time
from reader.session import Session
from reader.settings import Settings

ROOT = Path(__file__).parents[1]
_DAY = 24 * 60 * 60


class Picture(NamedTuple):
    """What is pressed, and of what size the terminal is."""

    keys: str
    size: str
    is_since: bool = False
    """Whether the samples stand in a library, most of them new since yesterday."""


PICTURES = {
    "gist": Picture("j j j s", "104x28"),
    "card": Picture("j j enter e enter shift+tab shift+tab enter", "140x36"),
    "compare": Picture("j j j enter c", "140x36"),
    "since": Picture("", "104x28", is_since=True),
}
"""The pictures by the names of their files."""


async def draw(picture: Picture, theme: str) -> str:
    """The screen as one SVG."""
    articles = sample_articles()
    with tempfile.TemporaryDirectory() as folder:
        if picture.is_since:
            app = _since(articles, Path(folder) / "library.db", theme)
        else:
            app = ReaderApp(_session(theme, Path(os.devnull)), MemoryListing(articles))
        columns, rows = map(int, picture.size.split("x"))
        async with app.run_test(size=(columns, rows)) as pilot:
            for key in picture.keys.split():
                await pilot.press(key)
                await settled(pilot)
            await settled(pilot)
            return without_web_fonts(app.export_screenshot(title="nutgraf"))


def _session(theme: str, library: Path) -> Session:
    return Session(Settings(theme=theme), library_path=library)


def _since(articles: tuple[Article, ...], path: Path, theme: str) -> ReaderApp:
    with Library.open(path) as library:
        library.add(articles[:3])
        library.add(articles[3:])
    listing = StoredListing.of(Library.open(path)).with_seen(3)
    since = since_last_time(listing, 3, int(time.time()) - _DAY)
    return ReaderApp(_session(theme, path), listing, since=since)


async def settled(pilot: Pilot[None]) -> None:
    """Wait until what a key has asked for is shown."""
    await answers(pilot)
    await pilot.pause(0.5)


async def answers(pilot: Pilot[None]) -> None:
    """Wait until the engines have said what they know."""
    for _ in range(400):
        reading = pilot.app.screen_stack[0].query_one(Reading)
        if reading.summary and reading.entities:
            break
        await pilot.pause(0.05)
    await pilot.pause(0.2)


def without_web_fonts(svg: str) -> str:
    """A picture asks nothing of the network: whoever looks at it has a monospaced font."""
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help=f"of {', '.join(PICTURES)}; all without one")
    parser.add_argument("--output", type=Path, default=ROOT / "docs", help="the folder to write to")
    parser.add_argument("--size", help="columns and rows")
    parser.add_argument("--theme", default="", help="one of the program's themes")
    parser.add_argument("--keys", help="what to press first")
    options = parser.parse_args()
    options.output.mkdir(exist_ok=True)
    for name in options.names or PICTURES:
        picture = PICTURES[name]
        wanted = Picture(
            picture.keys if options.keys is None else options.keys,
            options.size or picture.size,
            picture.is_since,
        )
        path = options.output / f"{name}.svg"
        path.write_text(asyncio.run(draw(wanted, options.theme)), encoding="utf-8")
        print(path)


if __name__ == "__main__":
    main()
