"""What of a page is text: blocks, silent parts, raised figures, entities, authors, titles and tables."""

import pytest
from lxml import html as lxml_html

from corpus.formats.pages.bylines import names_of_authors
from corpus.formats.pages.character_entities import with_characters
from corpus.formats.pages.headings import Headings, headings_of, title_of, without_title
from corpus.formats.pages.markup import text_of_html
from corpus.formats.pages.page_pointers import drop_pointers
from corpus.formats.pages.page_tables import with_plain_tables
from corpus.formats.pages.page_tree import LINE_BREAK, page_tree, with_quotation_marks
from corpus.formats.pages.superscripts import plain_superscripts


@pytest.mark.parametrize(
    "tag",
    ["iframe", "noscript", "object", "script", "style", "svg", "template", "textarea", "title", "SCRIPT"],
)
def test_what_a_silent_tag_holds_is_no_text(tag: str) -> None:
    assert text_of_html(f"<p>One<{tag} a='b'>no <b>no</b></{tag.lower()} >two") == "Onetwo"
    assert text_of_html(f"<p>One<{tag}>no") == "One"


@pytest.mark.parametrize(
    "tag",
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h6",
        "header",
        "hr",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
        "H2",
    ],
)
def test_a_block_ends_the_paragraph_before_it(tag: str) -> None:
    assert text_of_html(f"One<{tag}>two") == "One\n\ntwo"


@pytest.mark.parametrize("tag", ["span", "a", "b", "label", "abbr", "font", "u", "small"])
def test_other_tags_end_none(tag: str) -> None:
    assert text_of_html(f"One<{tag}>two</{tag}>") == "Onetwo"


@pytest.mark.parametrize(
    "attributes",
    [
        'alt="1>2>3>4"',
        "alt='1>2>3>4'",
        "alt='\"'",
        'alt=\'">\' class="x"',
        'alt="don\'t"',
        "alt=don't",
        "alt=\"a '>' b\"",
        "alt = '>'",
        'alt="" data-x',
    ],
)
def test_a_tag_may_hold_signs_of_tags_within_its_quotation_marks(attributes: str) -> None:
    assert text_of_html(f"<p>a<img {attributes}>b</p><p>c</p>") == "ab\n\nc"


def test_a_quotation_mark_that_nothing_closes_costs_no_more_than_five_tags() -> None:
    assert text_of_html("<p class='x>a</p>" + "<p>b</p>" * 9).endswith("b\n\nb\n\nb\n\nb\n\nb\n\nb")


@pytest.mark.parametrize(("letters", "text"), [(40, "京都で"), (41, "京都" + "a" * 41 + "で")])
def test_a_reading_above_characters_is_no_longer_than_any(letters: int, text: str) -> None:
    assert text_of_html(f"<ruby>京都<rt>{'a' * letters}</rt></ruby>で") == text


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("300 m<sup>2</sup>", "300 m²"),
        ("10<sup>-3</sup>", "10⁻³"),
        ("10<SUP CLASS=x>+12</SUP>", "10⁺¹²"),
        ("rain<sup>1</sup>", "rain"),
        ("it.<sup>1</sup>", "it."),
        ("in 1999<sup>2</sup>", "in 1999"),
        ("in 2999<sup>2</sup>", "in 2999²"),
        ("12,000<sup>3</sup>", "12,000"),
        ("km<sup>*</sup>", "km"),
        ("km<sup>[3]</sup>", "km"),
        ("km<sup>†‡</sup>", "km"),
        ("km<sup><a href='#n'>2</a></sup>", "km"),
        ("km<sup> <b>2</b> </sup>", "km²"),
        ("a fact<sup>1, 2–4</sup>", "a fact"),
        ("2<sup>nd</sup>", "2<sup>nd</sup>"),
        ("10<sup>12345</sup>", "10<sup>12345</sup>"),
        ("it <a href='#c1'>[12]</a> fell", "it  fell"),
        ("it <a href='/c1'>[12]</a> fell", "it <a href='/c1'>[12]</a> fell"),
        ("it <a href='x#c'>[cited]</a>", "it <a href='x#c'>[cited]</a>"),
    ],
)
def test_marks_of_notes_go_and_exponents_stay_raised(html: str, plain: str) -> None:
    assert plain_superscripts(html) == plain


DOCTYPE = "<!DOCTYPE rss [{}]>"


@pytest.mark.parametrize(
    ("declared", "used", "shown"),
    [
        ('<!ENTITY e "é">', "&e;", "é"),
        ("<!ENTITY e 'é'>", "&e;", "é"),
        ('<!ENTITY e "&#233;">', "&e;&e;", "éé"),
        ('<!ENTITY e "&#xE9;">\n<!ENTITY f "&#38;#233;">', "&e;&f;", "éé"),
        ('<!ENTITY lt "&#60;">', "&lt;", "&#60;"),
        ('<!ENTITY amp "&#38;#38;">', "&amp;", "&#38;"),
        ('<!ENTITY e "é">', "&f; &amp;", "&f; &amp;"),
    ],
)
def test_entities_of_one_character_are_put_in_place(declared: str, used: str, shown: str) -> None:
    assert with_characters(f"<?xml?>{DOCTYPE.format(declared)}<a>{used}</a>") == f"<?xml?><a>{shown}</a>"


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY e "ee">',
        '<!ENTITY e "&f;">',
        '<!ENTITY e "&">',
        '<!ENTITY e "é"><!ENTITY f "&e;&e;">',
        '<!ENTITY e SYSTEM "file:///a">',
        '<!ENTITY % e "é">',
        '<!ELEMENT e "é">',
        "",
    ],
)
def test_a_document_with_any_other_entity_is_left_as_it_is(declared: str) -> None:
    text = f"{DOCTYPE.format(declared)}<a>&e;</a>"

    assert with_characters(text) == text


def test_entities_are_declared_at_the_top_alone() -> None:
    top = DOCTYPE.format('<!ENTITY e "é">')

    assert with_characters(f"{' ' * 30_000}{top}&e;").strip() == "é"
    assert with_characters(f"{' ' * 40_001}{top}&e;").strip() == f"{top}&e;"


@pytest.mark.parametrize(
    ("said", "authors"),
    [
        ("Ann Lee", "Ann Lee"),
        ("By Ann Lee", "Ann Lee"),
        ("by: Ann Lee", "Ann Lee"),
        ("Written by Ann Lee", "Ann Lee"),
        ("Von Ann Lee", "Ann Lee"),
        ("Byron Lee", "Byron Lee"),
        ("Ann Lee | Updated 3 March", "Ann Lee"),
        ("Ann Lee, last modified today", "Ann Lee"),
        ("Ann Lee - 2023", "Ann Lee"),
        ("Ann Lee 12. 3.", "Ann Lee"),
        ("Ann Lee the 2nd", "Ann Lee the 2nd"),
        ("Ann Lee; Ann Lee", "Ann Lee"),
        ("Ann Lee; Staff; Bo Hill", "Ann Lee; Bo Hill"),
        (f"Ann Lee{LINE_BREAK}Bo Hill", "Ann Lee; Bo Hill"),
        ("admin", None),
        ("STAFF WRITER", None),
        ("Redaktion", None),
        ("Wednesday", None),
        ("May", None),
        ("", None),
    ],
)
def test_an_author_is_a_name_without_what_stands_beside_it(said: str, authors: str | None) -> None:
    assert names_of_authors(said, page="") == authors


@pytest.mark.parametrize(
    ("page", "author"),
    [
        ("by Mark March", "Mark March"),
        ("by Mark March 5", "Mark"),
        ("by Mark March. 5", "Mark"),
        ("", "Mark March"),
    ],
)
def test_a_month_behind_a_name_is_a_date_where_the_page_has_a_day_behind_it(page: str, author: str) -> None:
    assert names_of_authors("Mark March", page=page) == author


@pytest.mark.parametrize(
    ("page", "author"),
    [
        ("J. R. Smith", "J. R. Smith"),
        ("J.R. Smith", "J.R. Smith"),
        ("J R Smith", "J R Smith"),
        ("", "J R Smith"),
    ],
)
def test_initials_have_their_stops_where_the_page_writes_them(page: str, author: str) -> None:
    assert names_of_authors("J R Smith", page=page) == author


def beside(title: str, *headings: str, site: str = "", logos: tuple[str, ...] = ()) -> Headings:
    return Headings(title, site, headings, headings, logos)


@pytest.mark.parametrize(
    ("found", "headings", "title"),
    [
        ("Rain falls", beside("", "Rain falls"), "Rain falls"),
        ("Rain falls", beside("Snow melts | Bugle"), "Rain falls"),
        ("Rain falls", beside("RAIN FALLS | Bugle", "Rain falls"), "Rain falls"),
        ("Read us", beside("Rain falls | Bugle", "Read us"), "Rain falls"),
        ("Bugle", beside("Bugle - Rain falls", "Bugle", logos=("Bugle",)), "Rain falls"),
        ("Bugle", beside("Rain falls – Bugle", "Bugle", site="Bugle"), "Rain falls"),
        ("Bugle", beside("Bugle", "Bugle", site="Bugle"), "Bugle"),
        ("Read us", beside("Well-known rain", "Read us"), "Well-known rain"),
    ],
)
def test_a_heading_beside_the_article_is_its_title_where_the_page_says_so(
    found: str, headings: Headings, title: str
) -> None:
    assert title_of(found, headings) == title


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rain falls\n\nIt fell.", "It fell."),
        ("RAIN: falls!\nIt fell.", "It fell."),
        ("Rain falls\nRain falls\nIt fell.", "It fell."),
        ("Rain falls\nRain falls\nRain falls\nIt fell.", "Rain falls\nIt fell."),
        ("Rain falls", "Rain falls"),
        ("Rain falls hard\nIt fell.", "Rain falls hard\nIt fell."),
        ("…\nIt fell.", "…\nIt fell."),
    ],
)
def test_a_title_is_not_said_again_above_the_text(text: str, shown: str) -> None:
    assert without_title(text, "Rain falls", beside("")) == shown


def test_headings_of_a_page_are_known_by_where_they_stand() -> None:
    tree = lxml_html.fromstring(
        "<html><head><title>Rain | Bugle</title><meta name='og:site_name' content='Bugle'></head><body>"
        "<header><h1><a href='/'>Bugle</a></h1></header><div><h1>Read us</h1></div>"
        "<article><header><h1>Rain</h1></header></article></body></html>"
    )

    found = headings_of(tree)

    assert (found.title, found.site) == ("Rain | Bugle", "Bugle")
    assert (found.beside, found.logos) == (("Bugle", "Read us"), ("Bugle",))
    assert found.all == ("Bugle", "Read us", "Rain", "Rain | Bugle", "Rain")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("One\nTwo", "One\n\nTwo"),
        ("| a | b |\n| --- | --- |\n| c | d |", "a | b\nc | d"),
        ("One\n|a|\n|b|\nTwo", "One\n\na\nb\n\nTwo"),
        ("| a b c d e f g h i. | j |", "a b c d e f g h i.\n\nj"),
        ("| a b c d e f g h. | j |", "a b c d e f g h. | j"),
        ("| a b c d e f g h i | j |", "a b c d e f g h i | j"),
        ("| k |\n| a b c d e f g h i! |\n| l |", "k\n\na b c d e f g h i!\n\nl"),
    ],
)
def test_cells_that_tell_are_paragraphs_and_those_that_list_stay_rows(text: str, shown: str) -> None:
    assert with_plain_tables(text) == shown


def kept(html: str) -> str:
    tree = lxml_html.fromstring(f"<body><p>{'The river rose on Monday. ' * 9}</p>{html}</body>")
    drop_pointers(tree)
    return str(tree.text_content()).removeprefix("The river rose on Monday. " * 9)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p><a href='/b'>See all other stories</a></p>", ""),
        ("<p><a href='/b'>See all stories</a></p>", "See all stories"),
        ("<p><a href='#b'>See all other stories</a></p>", "See all other stories"),
        ("<p><a>See all other stories</a></p>", "See all other stories"),
        ("<p>» <a href='/b'>See all other stories</a> |</p>", ""),
        ("<p>No <a href='/b'>see all other stories</a></p>", ""),
        ("<p>Now <a href='/b'>see all other stories</a></p>", "Now see all other stories"),
        ("<ul><li><a href='/b'>Snow</a></li><li><a href='/c'>Hail</a></li></ul>", ""),
        ("<ul><li><a href='/b'>Snow</a></li></ul>", "Snow"),
        ("<ul><li><a href='/b'>Snow</a></li><li>Hail</li></ul>", "SnowHail"),
        ("<p>a<b></b></p>", "a"),
    ],
)
def test_lines_and_lists_that_are_links_alone_lead_away(html: str, text: str) -> None:
    assert kept(html) == text


def test_a_page_that_is_mostly_links_keeps_them() -> None:
    tree = lxml_html.fromstring("<body><p>Rain.</p><p><a href='/b'>See all other stories</a></p></body>")

    drop_pointers(tree)

    assert tree.text_content() == "Rain.See all other stories"


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("He said <q>no</q>.", "He said “no”."),
        ("<Q cite='x'>No</Q>", "“No”"),
        ("<quote>no</quote>", "<quote>no</quote>"),
        ("no quotation", "no quotation"),
    ],
)
def test_quotations_have_the_marks_of_a_browser(html: str, shown: str) -> None:
    assert with_quotation_marks(html) == shown


def seen(body: str) -> str:
    tree = page_tree(f"<html><body><p>{'The river rose on Monday. ' * 9}</p>{body}</body></html>")
    return str(tree.text_content()).removeprefix("The river rose on Monday. " * 9)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p hidden>no</p>yes", "yes"),
        ("<p hidden='until-found'>yes</p>", "yes"),
        ("<p style='color:red; Visibility : Hidden'>no</p>yes", "yes"),
        ("<p style='display:block'>yes</p>", "yes"),
        ("<dialog open>yes</dialog>", "yes"),
        ("<div hidden><p hidden>no</p>no</div>yes", "yes"),
        (f"<ruby>京都<rt>{'a' * 40}</rt></ruby>", "京都"),
        (f"<ruby>京都<rt>{'a' * 41}</rt></ruby>", "京都" + "a" * 41),
        ("<p>One<br>two<br><br>three</p>", f"One{LINE_BREAK}twothree"),
        ("<p>It fell.<b>Then it stopped.</b></p>", "It fell. Then it stopped."),
        ("<p>It is v2.<b>Then it stopped.</b></p>", "It is v2.Then it stopped."),
    ],
)
def test_the_tree_of_a_page_is_what_a_reader_sees(body: str, text: str) -> None:
    assert seen(body) == text
