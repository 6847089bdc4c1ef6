import pytest

from corpus.web.answer import Fetched
from corpus.web.charsets import charset_of, in_utf8, text_of

XML = '<?xml version="1.0" encoding="iso-8859-2"?><a>žluť</a>'
PAGE = '<html><head><meta charset="iso-8859-2"></head><body>žluť</body></html>'


def fetched(text: str, charset: str | None, *, encoding: str) -> Fetched:
    return Fetched("https://a.example/", "text/html", charset, text.encode(encoding))


@pytest.mark.parametrize(
    ("text", "charset", "wanted"),
    [
        (XML, "windows-1252", "iso-8859-2"),
        (XML, None, "iso-8859-2"),
        (PAGE, "windows-1250", "windows-1250"),
        (PAGE, None, "iso-8859-2"),
        ("žluť", "windows-1250", "windows-1250"),
        ("žluť", None, ""),
    ],
)
def test_xml_goes_by_its_own_charset_and_all_else_by_the_servers(
    text: str, charset: str | None, wanted: str
) -> None:
    encoding = wanted or "windows-1250"

    answer = fetched(text, charset, encoding=encoding)

    assert charset_of(answer) == wanted
    assert not wanted or "žluť" in text_of(answer)


def test_what_only_the_server_can_tell_is_recoded() -> None:
    assert in_utf8(fetched("žluť", "windows-1250", encoding="windows-1250")).decode("utf-8-sig") == "žluť"
    assert in_utf8(fetched(XML, "windows-1250", encoding="iso-8859-2")) == XML.encode("iso-8859-2")
