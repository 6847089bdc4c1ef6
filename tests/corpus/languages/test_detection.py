import pytest

from corpus.languages.detection import detect, main_script
from corpus.languages.scripts import SCRIPTS, Script

STORIES = {
    "en": "The minister said on Monday that the talks would go on until the end of the week.",
    "de": "Der Minister sagte am Montag, dass die Gespräche bis zum Ende der Woche weitergehen.",
    "fr": "Le ministre a déclaré lundi que les discussions se poursuivraient jusqu'à la fin de la semaine.",
    "es": "El ministro dijo el lunes que las conversaciones continuarán hasta el final de la semana.",
    "it": "Il ministro ha detto lunedì che i colloqui continueranno fino alla fine della settimana.",
    "pt": "O ministro disse na segunda-feira que as conversas vão continuar até ao fim da semana.",
    "nl": "De minister zei maandag dat de gesprekken tot het einde van de week doorgaan.",
    "da": "Ministeren sagde mandag, at samtalerne vil fortsætte til slutningen af ugen.",
    "no": "Ministeren sa mandag at samtalene vil fortsette til "
    "slutten av uken, og at de ikke er ferdige ennå.",
    "sv": "Ministern sade på måndagen att samtalen kommer att fortsätta till slutet av veckan.",
    "fi": "Ministeri sanoi maanantaina, että neuvottelut jatkuvat viikon loppuun ja että ne ovat vaikeita.",
    "et": "Minister ütles esmaspäeval, et läbirääkimised jätkuvad nädala lõpuni ja see on oluline.",
    "cs": "Ministr v pondělí řekl, že rozhovory budou pokračovat až do konce týdne.",
    "sk": "Minister v pondelok povedal, že rozhovory budú pokračovať až do konca týždňa.",
    "pl": "Minister powiedział w poniedziałek, że rozmowy będą trwały do końca tygodnia.",
    "sl": "Minister je v ponedeljek dejal, da se bodo pogovori nadaljevali do konca tedna.",
    "hr": "Ministar je u ponedjeljak rekao da će se razgovori nastaviti do kraja tjedna.",
    "hu": "A miniszter hétfőn azt mondta, hogy a tárgyalások a hét végéig folytatódnak.",
    "ro": "Ministrul a declarat luni că discuțiile vor continua până la sfârșitul săptămânii.",
    "tr": "Bakan pazartesi günü görüşmelerin hafta sonuna kadar "
    "süreceğini ve bunun çok önemli olduğunu söyledi.",
    "ru": "Министр заявил в понедельник, что переговоры продолжатся до конца недели.",
    "uk": "Міністр заявив у понеділок, що переговори триватимуть до кінця тижня.",
    "bg": "Министърът каза в понеделник, че преговорите ще продължат до края на седмицата.",
    "el": "Ο υπουργός είπε τη Δευτέρα ότι οι συνομιλίες θα συνεχιστούν.",
    "ml": "മന്ത്രി തിങ്കളാഴ്ച പറഞ്ഞു.",
    "zh": "部长周一表示，会谈将持续到本周末。",
    "ja": "大臣は月曜日に会談が週末まで続くと述べた。",
    "ko": "장관은 월요일 회담이 주말까지 계속될 것이라고 말했다.",
    "ar": "قال الوزير يوم الاثنين إن المحادثات ستستمر حتى نهاية الأسبوع.",
    "he": "השר אמר ביום שני שהשיחות יימשכו עד סוף השבוע.",
    "fa": "وزیر روز دوشنبه گفت که گفتگوها تا پایان هفته ادامه خواهد داشت.",
    "hi": "मंत्री ने सोमवार को कहा कि वार्ता सप्ताह के अंत तक जारी रहेगी।",
    "ur": "وزیر نے پیر کو کہا کہ مذاکرات ہفتے کے آخر تک جاری رہیں گے۔",
    "ca": "El ministre va dir dilluns que les converses continuaran "
    "fins al final de la setmana amb els seus socis.",
    "vi": "Bộ trưởng cho biết các cuộc đàm phán sẽ tiếp tục đến cuối tuần.",
    "id": "Menteri mengatakan pada hari Senin bahwa pembicaraan akan berlanjut hingga akhir pekan.",
    "kk": "Министр дүйсенбіде келіссөздер аптаның соңына дейін жалғасатынын айтты.",
}


@pytest.mark.parametrize("language", STORIES)
def test_one_sentence_of_news_tells_its_language(language: str) -> None:
    assert detect(STORIES[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2023",
        "hello",
        "Xyzzy plugh foo bar baz qux",
        "Lorem ipsum dolor sit amet consectetur adipiscing elit",
        "Kwa mujibu wa waziri huyo mazungumzo yataendelea hadi mwisho wa wiki katika mji",
        "😀 😀 😀",
    ],
)
def test_without_decisive_evidence_no_language_is_named(text: str) -> None:
    assert detect(text) == ""


def test_names_in_another_script_do_not_decide() -> None:
    assert detect("The mayor of Kyiv (Київ) said on Monday that the city was ready for the winter.") == "en"


def test_the_middle_of_a_long_text_does_not_matter() -> None:
    assert detect(STORIES["de"] * 100 + STORIES["en"] * 1000) == "de"


@pytest.mark.parametrize("sign", ["—", "”", "’", "…"])
def test_words_are_known_between_typographic_signs(sign: str) -> None:
    assert detect(STORIES["en"].replace(" ", sign)) == "en"


@pytest.mark.parametrize(("letters", "language"), [(20, "zh"), (200, "")])
def test_a_chinese_character_weighs_as_much_as_three_letters(letters: int, language: str) -> None:
    assert detect("x" * letters + "部长周一表示会谈") == language


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: f"{script.first:x}")
def test_the_letters_at_both_ends_of_a_script_are_of_it(script: Script) -> None:
    letters = [chr(code) for code in range(script.first, script.last + 1) if chr(code).isalpha()]

    assert main_script(letters[0] * 4) == main_script(letters[-1] * 4) == script.name


@pytest.mark.parametrize("text", ["", "12345", "Zürich", "ʰʲ", "😀"])
def test_what_no_other_script_has_is_latin(text: str) -> None:
    assert main_script(text) == "Latin"


@pytest.mark.parametrize(
    ("text", "script"),
    [("abcdeЖЖЖЖ", "Latin"), ("abcЖЖЖЖ", "Cyrillic"), ("abcde中文", "Han"), ("abcdefg中文", "Latin")],
)
def test_the_script_of_most_letters_is_that_of_a_text(text: str, script: str) -> None:
    assert main_script(text) == script


@pytest.mark.parametrize(("kana", "language"), [(8, "zh"), (9, "ja")])
def test_more_than_eight_kana_in_a_hundred_make_japanese(kana: int, language: str) -> None:
    assert detect("の" * kana + "漢" * (100 - kana)) == language


@pytest.mark.parametrize(
    "code", ["el", "hy", "he", "bn", "ta", "te", "th", "lo", "my", "ka", "ko", "am", "km", "si"]
)
def test_a_script_of_one_language_names_it_by_a_single_word(code: str) -> None:
    (script, *_) = [script for script in SCRIPTS if script.name == code]
    letters = "".join(chr(number) for number in range(script.first, script.last) if chr(number).isalpha())

    assert detect(letters[:6]) == code


def test_what_stands_beyond_three_thousand_letters_is_not_looked_at() -> None:
    assert detect("x " * 1_500 + STORIES["en"] * 40) == ""
    assert detect("x " * 100 + STORIES["en"] * 40) == "en"


def test_a_text_of_two_languages_in_equal_parts_is_neither() -> None:
    assert detect(f"{STORIES['de']} {STORIES['en']}") in ("", "en", "de")
    assert detect(f"{STORIES['cs']} {STORIES['sk']}" * 3) == ""


@pytest.mark.parametrize("language", ["en", "de", "ru", "zh", "ar"])
def test_capitals_numbers_and_line_breaks_make_no_difference(language: str) -> None:
    story = STORIES[language]

    assert detect(f"12 {story.upper()} 3.5\n\n") == language
    assert detect(story.replace(" ", "\n")) == language


@pytest.mark.parametrize(
    "text",
    [
        "Former president George H.W. Bush died. His son George W. Bush spoke.",
        "Here's a look at U.S. W. S. Merwin's poems.",
    ],
)
def test_the_initials_of_a_name_are_no_little_words(text: str) -> None:
    assert detect(text) in ("", "en")


@pytest.mark.parametrize(
    "text", ["Just Ghent and Bruges voted no. Just Ghent refused.", "Ya Ghent. Ya Bruges."]
)
def test_a_word_that_comes_again_in_a_short_text_is_no_more_evidence(text: str) -> None:
    assert detect(text) == ""


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Macron à Kiev. Scholz à Paris.", "pt"),
        ("Está escrito en un estilo directo, que no se queda en aspectos técnicos.", "pt"),
        ("No hay alharacas, ni fantasías, ni histerias ni romanticismos.", "sl"),
        ("Danskheden kommer under pres. Vi ses på fredag.", "sv"),
        ("Hiv-arbeidet, som vi har fått inn på dagsorden, er ett eksempel.", "sv"),
        ("Dei må byrja å betala ned på gjelda, dei må balansera budsjetta.", "it"),
        ("Neuletakki on siis Bikbokilta ja malliltaan se on pitkä.", "et"),
        ("Хиллари не смогла без помощи сесть в фургон.", "bg"),
    ],
)
def test_a_little_word_of_two_languages_does_not_decide_for_one(text: str, other: str) -> None:
    assert detect(text) != other
