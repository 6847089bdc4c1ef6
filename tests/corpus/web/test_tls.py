from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from corpus.web.fetching import fetch
from corpus.web.policy import Policy
from corpus.web.request_error import FetchError
from corpus.web.wire import tls_context

if TYPE_CHECKING:
    from tests.corpus.conftest import Server


HERE = ip_address("127.0.0.1")
POLICY = Policy(allow_private=True, silence_seconds=5)


@pytest.fixture(autouse=True)
def fresh_context() -> Iterator[None]:
    tls_context.cache_clear()
    yield
    tls_context.cache_clear()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate of its own making for `news.invalid`, and its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate of the server")
    folder = tmp_path_factory.mktemp("tls")
    files = folder / "cert.pem", folder / "key.pem"
    arguments = (
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 "
        "-subj /CN=news.invalid -addext subjectAltName=DNS:news.invalid -out cert.pem -keyout key.pem"
    )
    subprocess.run([openssl, *arguments.split()], cwd=folder, check=True, capture_output=True)
    return files


@pytest.fixture
def address(certificate: tuple[Path, Path], server: Server) -> Iterator[str]:
    """An https server that passes on what the plain one says."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    listener = context.wrap_socket(socket.create_server(("127.0.0.1", 0)), server_side=True)

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except ssl.SSLError:
                continue  # the other side did not trust us
            except OSError:
                return
            with connection:
                connection.recv(65_536)
                connection.sendall(server.reply(b"good"))

    threading.Thread(target=serve, daemon=True).start()
    yield f"https://news.invalid:{listener.getsockname()[1]}/"
    listener.close()


def test_a_trusted_certificate_is_checked_against_the_name_not_the_address(
    address: str, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))

    assert fetch(address, policy=POLICY, look_up=lambda *_: (HERE,)).body == b"good"


def test_a_certificate_of_another_name_is_refused(
    address: str, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))

    with pytest.raises(FetchError, match="no secure connection"):
        fetch(address.replace("news", "other"), policy=POLICY, look_up=lambda *_: (HERE,))


def test_a_certificate_that_nobody_vouches_for_is_refused(address: str) -> None:
    with pytest.raises(FetchError, match="no secure connection"):
        fetch(address, policy=POLICY, look_up=lambda *_: (HERE,))


def test_certificates_and_names_are_always_checked() -> None:
    assert tls_context().verify_mode is ssl.CERT_REQUIRED
    assert tls_context().check_hostname
