"""XML is written as the standard library writes it."""

from xml.sax import saxutils

import pytest

from reader.cli.rendering.xml_text import escape, quoteattr


@pytest.mark.parametrize("text", ["a", "", "<a & b>", '"x"', "it's", '"it\'s"', "a\nb\tc\r", "&amp;", "“ü”"])
def test_it_is_what_the_standard_library_writes(text: str) -> None:
    assert escape(text) == saxutils.escape(text)
    assert quoteattr(text) == saxutils.quoteattr(text)
