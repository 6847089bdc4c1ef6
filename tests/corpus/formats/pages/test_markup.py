import pytest

from corpus.formats.pages.markup import text_of_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One &amp; two.</p><p>Three.</p>", "One & two.\n\nThree."),
        ("One<br/>two<BR>three", "One\ntwo\nthree"),
        ("<ul><li>One</li><li><p>Two</p></li></ul>", "- One\n\n- Two"),
        ("<b>bo</b>ld and <i>slant</i>", "bold and slant"),
        ("<p>a<script>if (a<b) {}</script>b<style>p {}</style>c</p>", "abc"),
        ("<title>T</title><!-- <p>no</p> --><p>yes</p>", "yes"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ('<img alt="a > b">c', "c"),
        ("<p>split\nover\n  lines</p>", "split over lines"),
        ("&lt;b&gt; &#8217; &#x2014; &nope;", "<b> ’ — &nope;"),
        ("&#" + "9" * 10_000 + ";", "\ufffd"),
        ("<p>cut <a href='x", "cut"),
        ("<p>cut <!-- x", "cut"),
        ("", ""),
    ],
)
def test_the_text_is_what_a_browser_shows(html: str, text: str) -> None:
    assert text_of_html(html) == text


@pytest.mark.parametrize(
    "piece", ["<", "<a", "<!--", "<![CDATA[", "</", "<?", "<script>", "<a href='", "&#", '<a b="']
)
def test_a_page_made_to_take_for_ever_does_not(piece: str) -> None:
    assert len(text_of_html(piece * 50_000)) <= 50_000 * len(piece)


def test_readings_above_characters_are_left_out() -> None:
    assert text_of_html("<p><ruby>京都<rp>(</rp><rt>きょうと</rt><rp>)</rp></ruby>で雨。</p>") == "京都で雨。"
    assert text_of_html("<p><ruby>京都<rt>きょうと</ruby>で雨。</p>") == "京都で雨。"


def test_a_reading_that_nothing_closes_swallows_nothing() -> None:
    assert "rain falls" in text_of_html(f"<p><rt>{'So much ' * 9} rain falls</p><p>Wind.</p>")


def test_the_mark_of_a_note_is_not_the_last_digit_of_a_number() -> None:
    assert text_of_html("<p>in 1901<sup>1</sup>, 10<sup>6</sup> people</p>") == "in 1901, 10⁶ people"
