import socketserver
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest

from corpus.article import Article
from corpus.library.store import Library

Send = Callable[[bytes], None]
Answer = bytes | Callable[[Send], None]
Make = Callable[..., Article]


@dataclass
class Asked:
    """A request as the server saw it."""

    target: str
    headers: dict[str, str]


@dataclass
class Server:
    """A real server on loopback that sends exactly the bytes it is told to, proper HTTP or not."""

    port: int
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def serve(self, path: str, *answers: Answer) -> str:
        """Give the answers for a path one after another, the last one for ever."""
        self.answers[path] = list(answers)
        return self.url(path)

    @staticmethod
    def reply(
        body: bytes = b"",
        *,
        status: int = 200,
        type: str = "text/html",
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", f"Content-Type: {type}"]
        lines += [f"Content-Length: {len(body)}", *(f"{k}: {v}" for k, v in (headers or {}).items())]
        return "\r\n".join([*lines, "", ""]).encode("utf-8") + body

    @classmethod
    def redirect(cls, location: str, *, status: int = 302) -> bytes:
        return cls.reply(status=status, headers={"Location": location})

    @staticmethod
    def drip(start: bytes, drop: bytes = b"x") -> Answer:
        """Send the start, then a drop now and then, without an end."""

        def send_drops(send: Send) -> None:
            send(start)
            while True:
                time.sleep(0.01)
                send(drop)

        return send_drops

    def answer_to(self, target: str) -> Answer:
        answers = self.answers.get(target, [self.reply(b"nothing here", status=404)])
        return answers.pop(0) if len(answers) > 1 else answers[0]


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        server: Server = self.server.scripted
        first = self.rfile.readline().decode("latin-1")
        if not first.startswith("GET "):
            self.request.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            return
        target = first.split(" ")[1]
        lines = iter(lambda: self.rfile.readline().decode("latin-1").strip(), "")
        headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines)}
        server.asked.append(Asked(target, headers))
        answer = server.answer_to(target)
        try:
            if callable(answer):
                answer(self.request.sendall)
            else:
                self.request.sendall(answer)
        except OSError:
            pass  # the other side has left, as it should


class _Listener(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 50
    scripted: Server


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with _Listener(("127.0.0.1", 0), _Handler) as listener:
        listener.scripted = Server(listener.server_address[1])
        threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield listener.scripted
        listener.shutdown()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


@pytest.fixture
def make() -> Make:
    """Builds articles that need no language detection."""

    def build(text: str, title: str = "", **known: Any) -> Article:
        return Article(text, title, **{"language": "en", **known})

    return build
