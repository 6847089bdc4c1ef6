import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.encoding import declared_charset, decode, is_binary

RUSSIAN = "Министр приехал в город в понедельник и говорил с людьми целый час о цене хлеба. "


@given(st.binary(max_size=200), st.sampled_from(["", "utf-8", "koi8-r", "nonsense", "base64", "\x00"]))
def test_any_bytes_become_characters(data: bytes, declared: str) -> None:
    assert isinstance(decode(data, declared=declared), str)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r"])
def test_a_script_beyond_latin_is_guessed(encoding: str) -> None:
    assert decode((RUSSIAN * 20).encode(encoding)) == RUSSIAN * 20


def test_what_is_declared_comes_before_a_guess() -> None:
    assert decode("Привет".encode("koi8-r"), declared="koi8-r") == "Привет"


def test_utf_8_comes_before_what_is_declared() -> None:
    assert decode("Grüße".encode(), declared="latin-1") == "Grüße"


@pytest.mark.parametrize(
    ("head", "charset"),
    [
        (b'<meta charset="koi8-r">', "koi8-r"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "windows-1251"),
        (b"<?xml version='1.0' encoding='iso-8859-2'?>", "iso-8859-2"),
        (b"<p>", ""),
    ],
)
def test_a_document_says_its_charset(head: bytes, charset: str) -> None:
    assert declared_charset(head) == charset


@pytest.mark.parametrize("text", ["He came.", "Grüße", "日本語のテキスト", "col\tcol\r\n", "\x1b[31mred"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_text_is_not_binary(text: str, encoding: str) -> None:
    assert not is_binary(text.encode(encoding))
