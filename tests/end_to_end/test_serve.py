"""The screen in a browser: what a page of it gets, and who is sent away."""

import asyncio
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

aiohttp = pytest.importorskip("aiohttp", reason="the extra `serve` is not installed")
pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

ROOT = Path(__file__).parents[2]
BROWSER = shutil.which("chromium")


@pytest.fixture
def address() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "reader", "serve", "--samples", "--port", str(port)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        assert f"http://127.0.0.1:{port}" in server.stderr.readline()
        yield f"127.0.0.1:{port}"
        server.terminate()
        server.stderr.read()


async def _screen_at(address: str, **headers: str) -> str:
    """What the program draws until the first article is named."""
    drawn = b""
    async with aiohttp.ClientSession() as session:
        for attempt in range(50):
            try:
                await session.get(f"http://{address}/")
                break
            except aiohttp.ClientConnectorError:
                await asyncio.sleep(0.1 * bool(attempt + 1))
        url = f"http://{address}/ws?width=100&height=30"
        async with session.ws_connect(url, headers=headers) as page:
            await page.send_json(["resize", {"width": 100, "height": 30}])
            while b"Notre-Dame" not in drawn:
                message = await page.receive(60)
                assert message.type is not aiohttp.WSMsgType.CLOSED, drawn[-2000:]
                drawn += message.data if isinstance(message.data, bytes) else str(message.data).encode()
    return drawn.decode(errors="replace")


async def test_the_screen_is_drawn_in_a_page_of_its_own(address: str) -> None:
    assert "Notre-Dame" in await _screen_at(address, Origin=f"http://{address}")


async def test_another_page_is_sent_away(address: str) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await _screen_at(address, Origin="http://evil.example")

    assert refused.value.status == 403


@pytest.mark.skipif(BROWSER is None, reason="no chromium here (Debian: apt-get install chromium)")
def test_a_browser_shows_the_terminal(address: str, tmp_path: Path) -> None:
    command = [
        str(BROWSER),
        "--headless",
        "--no-sandbox",
        "--virtual-time-budget=15000",
        f"--user-data-dir={tmp_path}",
        "--dump-dom",
        f"http://{address}/",
    ]
    page = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout

    assert "xterm" in page
