"""Draw the README's moving picture: list, gist, place, names, pipe; one SVG that asks nothing of the network.

python docs/moving_picture.py [--output FILE] [--size 104x28] [--seconds 3]
"""

import argparse
import asyncio
import io
import os
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text
from screenshot import ROOT, settled, without_web_fonts

from corpus.listings.in_memory import MemoryListing
from corpus.samples.sample_articles import sample_articles
from reader.screen.app import ReaderApp
from reader.session import Session
from reader.settings import Settings

SCENES = (
    ("the list", ""),
    ("the gist of the row under the cursor", "j j j s"),
    ("the text with its names, and the summary", "enter"),
    ("the place of a kept sentence", "] ]"),
    ("the names", "e"),
)
"""What is seen, and the keys that lead there from the scene before."""
COMMANDS = (
    "nutgraf summarize corpus/samples/11-notre-dame-reopens.txt -n 2",
    "nutgraf entities corpus/samples/11-notre-dame-reopens.txt --label PERSON | head -6",
    "nutgraf summarize corpus/samples --template '{date}  {sentences[0].text}' | cut -c1-100 | tail -6",
)
_STYLE = """
.scene { visibility: hidden; animation: scene %(all)ss step-end infinite; }
@keyframes scene { 0%% { visibility: visible } %(part)s%% { visibility: hidden } }
@media (prefers-reduced-motion) {
  .scene { animation: none }
  .scene:first-of-type { visibility: visible }
}
"""


async def screens(size: tuple[int, int]) -> list[str]:
    """The screen in each of the scenes."""
    session = Session(Settings(), library_path=Path(os.devnull))
    app = ReaderApp(session, MemoryListing(sample_articles()))
    pictures = []
    async with app.run_test(size=size) as pilot:
        for title, keys in SCENES:
            for key in keys.split():
                await pilot.press(key)
                await settled(pilot)
            pictures.append(app.export_screenshot(title=f"nutgraf: {title}"))
    return pictures


def pipe(size: tuple[int, int]) -> str:
    """What a shell shows of the commands."""
    console = Console(record=True, width=size[0], height=size[1], file=io.StringIO(), force_terminal=True)
    for command in COMMANDS:
        console.print(Text("$ ", "bold green") + Text(command, "bold"))
        console.print(Text(said(command), no_wrap=True, overflow="ellipsis"))
    return console.export_svg(title="nutgraf: in a pipe")


def said(command: str) -> str:
    """The answer of a command of ours, with the program of this environment."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path}
    shell = ["/bin/sh", "-c", command]
    done = subprocess.run(  # noqa: S603  # the commands above
        shell, cwd=ROOT, env=environment, capture_output=True, check=True
    )
    return done.stdout.decode("utf-8")


def moving(pictures: list[str], seconds: float) -> str:
    """The pictures as one, each shown for so many seconds."""
    sizes = [re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', picture) for picture in pictures]
    width, height = (max(float(size[axis]) for size in sizes if size) for axis in (1, 2))
    style = _STYLE % {"all": f"{seconds * len(pictures):g}", "part": f"{100 / len(pictures):.4f}"}
    scenes = "\n".join(
        f'<g class="scene" style="animation-delay: {seconds * number:g}s">{placed(picture)}</g>'
        for number, picture in enumerate(map(without_web_fonts, pictures))
    )
    view = f'viewBox="0 0 {width:g} {height:g}"'
    return f'<svg {view} xmlns="http://www.w3.org/2000/svg">\n<style>{style}</style>\n{scenes}\n</svg>\n'


def placed(picture: str) -> str:
    """A picture within another, of its own size."""
    size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', picture)
    return picture.replace("<svg ", f'<svg width="{size[1]}" height="{size[2]}" ', 1) if size else picture


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "tour.svg")
    parser.add_argument("--size", default="104x28", help="columns and rows")
    parser.add_argument("--seconds", type=float, default=3.0, help="how long each scene is shown")
    options = parser.parse_args()
    columns, rows = map(int, options.size.split("x"))
    pictures = [*asyncio.run(screens((columns, rows))), pipe((columns, rows))]
    options.output.write_text(moving(pictures, options.seconds), encoding="utf-8")
    print(options.output)


if __name__ == "__main__":
    main()
