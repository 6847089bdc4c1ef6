"""A first day with the screen, in tmux: an empty home, articles and feeds added, and the next start."""

import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TMUX = shutil.which("tmux")
PATIENCE = 60.0
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>
<item><title>A lighthouse is lit again</title><guid>1</guid><pubDate>Mon, 04 Mar 2024 08:00:00 GMT</pubDate>
<description>The lighthouse of Bergen shines again. It had been dark for ten years.</description></item>
</channel></rss>"""

pytestmark = pytest.mark.skipif(TMUX is None, reason="no tmux here (Debian: apt-get install tmux)")


class Window:
    """A tmux window of 100 by 30 cells in a home of its own."""

    def __init__(self, home: Path) -> None:
        self._socket = home / "tmux"
        self._home = home

    def start(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "reader", *arguments]
        variables = {"HOME": self._home, "COLORTERM": "truecolor", "PYTHONPATH": ROOT}
        given = [f"{name}={value}" for name, value in variables.items()]
        unset = [part for name in ("CONFIG", "DATA", "STATE") for part in ("-u", f"XDG_{name}_HOME")]
        window = ["new-session", "-d", "-x", "100", "-y", "30", "-c", str(self._home)]
        self._tmux("-f", "/dev/null", *window, "env", *unset, *given, *command)

    def press(self, *keys: str) -> None:
        self._tmux("send-keys", *keys)

    def wait_for(self, *texts: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not all(text in (shown := self.text()) for text in texts):
            assert time.monotonic() < deadline, shown
            time.sleep(0.1)

    def wait_for_end(self) -> None:
        deadline = time.monotonic() + PATIENCE
        # A server that has lost its session and is about to end would take the next one with it.
        while not self._is_server_gone():
            assert time.monotonic() < deadline, self.text()
            time.sleep(0.1)

    def _is_server_gone(self) -> bool:
        command = [str(TMUX), "-S", str(self._socket), "has-session"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
        return any(sign in done.stderr for sign in ("no server running", "error connecting"))

    def text(self) -> str:
        return self._tmux("capture-pane", "-p", check=False)

    def close(self) -> None:
        self._tmux("kill-server", check=False)

    def _tmux(self, *arguments: str, check: bool = True) -> str:
        command = [str(TMUX), "-S", str(self._socket), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=check, timeout=PATIENCE)
        return done.stdout


@pytest.fixture
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    window = Window(tmp_path_factory.mktemp("home"))
    yield window
    window.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "rss.xml").write_text(FEED, encoding="utf-8")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/rss.xml"
        server.shutdown()


def test_a_folder_is_added_read_starred_and_found_again(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("Bridge", "Ferry", "Lighthouse"):
        text = f"{name} of Oslo\n\nThe {name.lower()} of Oslo was opened on Monday. Many people came.\n"
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")

    window.start()
    window.wait_for("Articles", "Notre-Dame")
    window.press("a")
    window.wait_for("Add a file")
    window.press("-l", str(folder))
    window.press("Enter")
    window.wait_for("Bridge of Oslo", "Ferry of Oslo", "Lighthouse of Oslo")
    window.press("G")
    window.press("Enter")
    window.wait_for("Many people came")
    window.press("f")
    window.press("q")
    window.wait_for("★")
    starred = next(line for line in window.text().splitlines() if "★" in line).split("│")[0].strip(" ●★")
    window.press("q")
    window.wait_for_end()
    window.start()
    window.wait_for("★")
    # The article that was read is on the desk again.
    window.press("Enter")
    window.wait_for(f"The {starred.split()[0].lower()} of Oslo was opened")
    window.press("q", "q", "q")


def test_a_feed_is_subscribed_to_by_its_address(window: Window, served: str) -> None:
    window.start()
    window.wait_for("Articles", "Notre-Dame")
    window.press("a")
    window.wait_for("Add a file")
    window.press("-l", served)
    window.press("Enter")
    window.wait_for("A lighthouse is lit again", "Harbour News")
    window.press("Enter")
    window.wait_for("The lighthouse of Bergen shines again")
    window.press("f")
    window.press("q")
    window.wait_for("★")
    window.press("q")
    window.wait_for_end()
    window.start()
    window.wait_for("★", "A lighthouse is lit again")
    window.press("q", "q", "q")
