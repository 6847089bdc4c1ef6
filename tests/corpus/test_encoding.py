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


def test_shifts_of_korean_mail_are_no_binary_data() -> None:
    korean = "시장은 다리가 도시에 필요하다고 말했다. " * 9

    assert not is_binary(korean.encode("iso2022_kr"))
    assert decode(korean.encode("iso2022_kr")) == korean


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("Zgodziła się zbudować most", "iso-8859-2 cp1250"),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy", "iso-8859-2 cp1250"),
        ("Ďalšia sťažnosť občanov na stavbu mosta", "iso-8859-2 cp1250"),
        ("Rada města v pondělí rozhodla, že starý most zůstane otevřený.", "iso-8859-2 cp1250"),
        ("A polgármester szerint az új hídra nagy szükség van, és a főváros őrzi.", "iso-8859-2 cp1250"),
        ("Primăria a hotărât să ţină podul deschis", "iso-8859-2 cp1250"),
        ("Gradonačelnik kaže da će most ostati otvoren, što je važno.", "iso-8859-2 cp1250"),
        ("Köprü şehrin güneyinde yeniden açıldı ve çok güzel oldu.", "iso-8859-9"),
        ("市长说这座桥对城市很重要，费用很高。", "gb2312 hz"),
        ("市長說這座橋對城市很重要，費用很高。", "big5"),
        (
            "市長は橋が町に必要だと言った。費用は高い。",
            "euc-jp shift-jis iso-2022-jp utf-16-le utf-16-be utf-32-be",
        ),
        ("시장은 다리가 도시에 필요하다고 말했다.", "euc-kr iso-2022-kr"),
        ("Мэр сказал, что мост нужен городу.", "koi8-r cp1251"),
        ("He said it’s over.", "cp1252 utf-16-le utf-32-le"),
        ("El niño dijo mañana.", "cp1252"),
        ("Die Brücke in Köln ist größer.", "cp1252"),
    ],
)
def test_a_short_text_is_read_from_its_bytes_alone(text: str, encodings: str) -> None:
    for encoding in encodings.split():
        assert decode(text.encode(encoding)) == text, encoding


@pytest.mark.parametrize("encoding", ["iso-2022-jp", "iso-2022-kr", "hz", "utf-16-le", "utf-32-le"])
def test_a_declaration_unlike_ascii_comes_before_utf_8(encoding: str) -> None:
    text = "Bridge 大川"

    assert decode(text.encode(encoding), declared=encoding) == text


def test_a_page_of_ascii_is_not_the_utf_16_that_it_declares() -> None:
    assert decode(b"The bridge is open", declared="utf-16") == "The bridge is open"


def test_a_stray_byte_does_not_spoil_utf_8() -> None:
    assert decode("It costs €2 in Zürich, at the caf".encode() + b"\xe9.").startswith("It costs €2 in Zürich")


@pytest.mark.parametrize(
    "text",
    [
        "市政府在河上修建了一座新桥。居民们等了很久。\n",
        "# 橋\n\n市政府在河上修建了一座新橋。市長說，工程用了兩年時間。\n",
        "เมืองสร้างสะพานใหม่ข้ามแม่น้ำ นายกเทศมนตรีกล่าวว่าการก่อสร้างใช้เวลาสองปี",
        "Город построил новый мост.",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_zeros_is_known(text: str, encoding: str) -> None:
    assert not is_binary(text.encode(encoding))
    assert decode(text.encode(encoding)) == text


def test_utf_7_is_read_where_it_is_declared_and_there() -> None:
    assert decode("Zgodziła się.".encode("utf-7"), declared="utf-7") == "Zgodziła się."
    assert decode(b"1 + 1 = 2, a+b", declared="utf-7") == "1 + 1 = 2, a+b"
    assert decode("Zgodziła się.".encode("utf-7")) != "Zgodziła się."


@pytest.mark.parametrize(
    "start",
    [
        *(b"\x7fELF", b"\x89PNG", b"\xff\xd8\xff\xe0", b"GIF89a", b"PK\x03\x04", b"PK\x05\x06", b"%PDF-1.4"),
        *(b"\x1f\x8b", b"BZh9", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"RIFF", b"OggS", b"ID3"),
        *(b"SQLite format 3", b"\xd0\xcf\x11\xe0", b"\xca\xfe\xba\xbe"),
    ],
)
def test_how_other_kinds_of_file_begin_is_known_whatever_follows(start: bytes) -> None:
    assert is_binary(start + b" The river rose on Monday." * 20)
    assert not is_binary(b" " + start.translate(None, b"\x03\x04\x05\x06\x11\x1f") + b" The river rose." * 20)


def test_one_control_character_in_twenty_is_a_text_and_more_are_none() -> None:
    assert not is_binary(b"a" * 19 + b"\x01")
    assert is_binary(b"a" * 18 + b"\x01")


@pytest.mark.parametrize("control", [b"\t", b"\n", b"\r", b"\x0c", b"\x08", b"\x1b", b"\x0b", b"\x1a"])
def test_control_characters_that_texts_have_count_for_nothing(control: bytes) -> None:
    assert not is_binary(control * 9 + b"a")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_mark_at_the_beginning_tells_the_encoding_and_is_no_text(encoding: str) -> None:
    data = "\ufeffBrücke".encode(encoding)

    assert decode(data) == "Brücke"
    assert decode(data, declared="koi8-r") == "Brücke"
    assert not is_binary(data)


def test_what_is_damaged_behind_a_mark_costs_its_own_character_alone() -> None:
    assert decode(b"\xef\xbb\xbfcaf\xe9 noir") == "caf\ufffd noir"


@pytest.mark.parametrize("declared", ["iso-8859-1", "ISO-8859-1", "latin1", "latin-1", "us-ascii"])
def test_western_charsets_are_read_as_browsers_read_them(declared: str) -> None:
    assert decode(b"\x93Yes\x94", declared=declared) == "“Yes”"


@pytest.mark.parametrize("declared", ["nonsense", "base64", "rot13", "\x00", "utf-8"])
def test_a_charset_that_is_none_or_not_true_is_left_for_a_guess(declared: str) -> None:
    assert decode("El niño dijo mañana.".encode("cp1252"), declared=declared) == "El niño dijo mañana."


def test_utf_8_may_have_ninety_nine_faults_and_not_a_hundred() -> None:
    letters = "é" * 1_000

    assert decode(letters.encode() + b"\xff " * 99).startswith(letters)
    assert not decode(letters.encode() + b"\xff " * 100).startswith(letters)


def test_utf_8_with_a_fault_needs_two_letters_that_are_right() -> None:
    assert decode("é à".encode() + b" \xff") == "é à \ufffd"
    assert "\ufffd" not in decode("é".encode() + b" \xff")


def test_a_charset_is_looked_for_at_the_beginning_alone() -> None:
    said = b"charset=koi8-r"

    assert declared_charset(b" " * (4_096 - len(said)) + said) == "koi8-r"
    assert declared_charset(b" " * (4_097 - len(said)) + said) == "koi8-"
    assert declared_charset(b" " * 4_100 + said) == ""


@pytest.mark.parametrize("text", ["a ~{BC and no end", "cost ~{", "~} before ~{ab"])
def test_a_tilde_and_a_brace_that_nothing_closes_are_what_they_are(text: str) -> None:
    assert decode(text.encode()) == text


def test_two_bytes_are_too_few_for_a_wide_encoding() -> None:
    assert decode(b"a\x00") == "a\x00"
    assert decode(b"a\x00b\x00") == "ab"


def test_a_yen_that_only_the_declaration_tells_is_one() -> None:
    assert decode(b"\x1b(J\\100\x1b(B", declared="iso-2022-jp") == "¥100"
    assert decode(b"100\\", declared="iso-2022-jp") == "100\\"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize(
    "text", ["Ann", "Rain fell.", "Café, naïve – 5 €", "Дождь", "Βροχή", "مطر في المدينة", "ฝนตก"]
)
def test_letters_of_two_and_four_bytes_are_told_by_their_zeros_or_alphabets(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("мост—" * 8, True),
        ("мос—" * 8, False),
        # The lower byte of this letter names an alphabet as well.
        ("Із" * 8, True),
        ("Ііз" * 8, True),
        ("川橋のはがを" * 4, True),
        ("川橋のはが" * 4, False),
        ("川橋。" * 4, True),
        ("a" * 19 + "\x01", True),
        ("a" * 18 + "\x01", False),
    ],
)
def test_letters_of_two_bytes_are_told_by_what_nearly_all_of_them_are(
    text: str, is_told: bool, encoding: str
) -> None:
    assert (decode(text.encode(encoding)) == text) is is_told


@pytest.mark.parametrize(("letters", "is_told"), [(19, True), (18, False)])
def test_letters_of_two_bytes_may_have_one_that_is_lost_in_twenty(letters: int, is_told: bool) -> None:
    data = ("a" * letters).encode("utf-16-le") + b"\x00\xd8"

    assert (decode(data) == "a" * letters + "\ufffd") is is_told
