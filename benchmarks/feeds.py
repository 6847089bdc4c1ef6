"""How long many feeds of one host take, beside newsboat: a server here answers each after a while.

    python benchmarks/feeds.py [--feeds 59] [--entries 20] [--delay 0.15] [--newsboat PATH] [--rounds 2]

Both take the same list of addresses and begin with an empty store; newsboat as it comes, with one thread,
and with eight. "second" is the same once more, with nothing new. Our own time finds the names, too.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ENTRY = (
    "<item><title>Story {place} of town {name}</title><link>http://127.0.0.1/{name}/{place}</link>"
    "<guid>{name}-{place}</guid><pubDate>Sat, 18 Mar 2023 0{hour}:00:00 GMT</pubDate>"
    "<description>The mayor of town {name} opened bridge {place} on Monday. It cost {place} million euros."
    " Residents came.</description></item>"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--feeds", type=int, default=59)
    parser.add_argument("--entries", type=int, default=20)
    parser.add_argument("--delay", type=float, default=0.15, help="seconds until the server answers")
    parser.add_argument("--newsboat", default=shutil.which("newsboat"), help="left out if there is none")
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    server = serve(options.entries, options.delay)
    try:
        for _ in range(options.rounds):
            with tempfile.TemporaryDirectory() as folder:
                compare(Path(folder), server.server_address[1], options.feeds, options.newsboat)
    finally:
        server.shutdown()


def serve(entries: int, delay: float) -> ThreadingHTTPServer:
    """A server of feeds, each of so many entries."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.strip("/")
            items = "".join(ENTRY.format(name=name, place=place, hour=place % 10) for place in range(entries))
            body = f"<rss version='2.0'><channel><title>{name}</title>{items}</channel></rss>".encode()
            time.sleep(delay)
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *values: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def compare(folder: Path, port: int, feeds: int, newsboat: str | None) -> None:
    """Print how long each takes, once with all new and once with nothing."""
    urls = folder / "urls"
    urls.write_text("".join(f"http://127.0.0.1:{port}/feed{number}\n" for number in range(feeds)))
    ours = [sys.executable, "-m", "nutgraf", "feeds"]
    places = {"NUTGRAF_LIBRARY": str(folder / "library.db"), "NUTGRAF_CONFIG": str(folder / "config.toml")}
    timed([*ours, "import", str(urls), "--allow-private"], places)
    report("nutgraf", [timed([*ours, "refresh"], places) for _ in range(2)])
    for threads in (1, 8) if newsboat else ():
        config, cache = folder / f"config{threads}", folder / f"cache{threads}.db"
        config.write_text(f"reload-threads {threads}\n")
        reload = [newsboat or "", "-C", str(config), "-u", str(urls), "-c", str(cache), "-x", "reload"]
        report(f"newsboat, {threads} at a time", [timed(reload, {"HOME": str(folder)}) for _ in range(2)])


def timed(command: Sequence[str], places: Mapping[str, str]) -> float:
    """Seconds that the command takes."""
    start = time.perf_counter()
    subprocess.run(command, env={**os.environ, **places}, check=True, capture_output=True)
    return time.perf_counter() - start


def report(name: str, seconds: Sequence[float]) -> None:
    print(f"{name:24} first {seconds[0]:6.1f} s   second {seconds[1]:6.1f} s")


if __name__ == "__main__":
    main()
