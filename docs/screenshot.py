"""Draw the README's picture: the screen on the built-in samples, as the app itself exports it.

python docs/screenshot.py [--output FILE] [--size 140x36] [--theme NAME] [--keys "j e"]
"""

import argparse
import asyncio
import os
import re
from pathlib import Path

from textual.pilot import Pilot

from corpus.listings.in_memory import MemoryListing
from corpus.samples.sample_articles import sample_articles
from reader.screen.app import ReaderApp
from reader.screen.desk.reading import Reading
from reader.session import Session
from reader.settings import Settings

ROOT = Path(__file__).parents[1]


async def draw(size: tuple[int, int], theme: str, keys: list[str]) -> str:
    session = Session(Settings(theme=theme), library_path=Path(os.devnull))
    app = ReaderApp(session, MemoryListing(sample_articles()))
    async with app.run_test(size=size) as pilot:
        for key in keys:
            await pilot.press(key)
        await answers(pilot)
        return without_web_fonts(app.export_screenshot(title="nutgraf"))


async def answers(pilot: Pilot[None]) -> None:
    """Wait until the engines have said what they know."""
    reading = pilot.app.screen.query_one(Reading)
    for _ in range(400):
        if reading.summary and reading.entities:
            break
        await pilot.pause(0.05)
    await pilot.pause(0.2)


def without_web_fonts(svg: str) -> str:
    """A picture asks nothing of the network: whoever looks at it has a monospaced font."""
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "screenshot.svg")
    parser.add_argument("--size", default="140x36", help="columns and rows")
    parser.add_argument("--theme", default="", help="one of the program's themes")
    parser.add_argument("--keys", default="j enter e", help="what to press first")
    options = parser.parse_args()
    columns, rows = map(int, options.size.split("x"))
    picture = asyncio.run(draw((columns, rows), options.theme, options.keys.split()))
    options.output.parent.mkdir(exist_ok=True)
    options.output.write_text(picture, encoding="utf-8")
    print(options.output)


if __name__ == "__main__":
    main()
