"""Words with which people agree, hesitate, greet and thank: they fill speech and say nothing.

Single words in lower case; "thank you very much" is one of them among stop words.
"""

from collections.abc import Mapping
from functools import cache

_INTERJECTIONS: Mapping[str, str] = {
    "en": "yeah yep yup yes no nope nah ok okay alright right sure uh um umm er erm ah aha oh ooh eh hm hmm "
    "mm mmm mhm huh wow hey hi hello bye goodbye thanks thank cheers welcome please sorry pardon "
    "exactly absolutely indeed great good nice fine cool lovely perfect morning afternoon evening "
    "everyone everybody all well so see much again folks gentlemen ladies sir madam correct true agreed "
    "go ahead laughter applause inaudible",
    "de": "ja jo jawohl nein nö doch okay ok ah äh ähm hm mhm oh ach na naja genau klar richtig gut schön "
    "hallo tag guten morgen abend danke dank vielen bitte tschüss willkommen herzlich stimmt sicher",
    "fr": "oui ouais si non ok okay euh ah oh hein bon ben bah bien voilà exactement absolument accord "
    "bonjour bonsoir salut merci beaucoup bienvenue madame monsieur mesdames messieurs s'il plaît "
    "pardon hum",
    "es": "sí si no ok vale eh ah oh bueno bien claro exacto exactamente hola buenos buenas días tardes "
    "noches gracias muchas bienvenidos bienvenido adiós favor perdón pues mm",
    "it": "sì no ok eh ah oh beh bene certo esatto esattamente ciao buongiorno buonasera grazie mille "
    "benvenuti prego scusi allora ecco ehm",
    "pt": "sim não ok eh ah oh bem bom boa dia tarde noite claro exato exatamente olá obrigado obrigada muito"
    " bem-vindos favor pois né hum",
    "nl": "ja nee ok oké okay eh uh ah oh hm goed juist precies klopt hallo dag goedemorgen goedemiddag "
    "goedenavond dank bedankt welkom alsjeblieft nou",
    "sv": "ja jo nej okej ok eh öh ah oh hm mm bra precis just hej hallå god morgon kväll tack välkomna "
    "välkommen",
    "da": "ja jo nej okay ok øh ah nå hm mm godt præcis netop hej goddag godmorgen godaften tak velkommen",
    "no": "ja jo nei ok okei øh ah hm mm bra nettopp akkurat hei hallo god morgen kveld takk velkommen",
    "fi": "joo kyllä ei okei ok öö hm mm niin hyvä hyvää huomenta iltaa päivää hei moi kiitos tervetuloa "
    "juuri",
    "et": "jah ei okei ok ee hm noh hästi tere hommikust õhtust aitäh tänan palun täpselt",
    "pl": "tak nie no ok okej eee hm aha dobrze dobra dokładnie oczywiście dzień dobry wieczór cześć dziękuję"
    " dzięki proszę witam",
    "cs": "ano jo ne no ok dobře jasně přesně dobrý den večer ahoj děkuji díky prosím vítejte hm ehm",
    "sk": "áno hej nie no ok dobre jasne presne dobrý deň večer ahoj ďakujem vďaka prosím vitajte hm",
    "sl": "ja da ne no ok dobro jasno točno dober dan večer zdravo hvala prosim pozdravljeni hm",
    "hr": "da ne ok dobro jasno točno tako dobar dan večer bok hvala molim dobrodošli hm",
    "ro": "da nu ok bine sigur exact bună ziua seara salut mulțumesc mersi bun venit rog păi hm",
    "hu": "igen nem oké ok jó persze pontosan hm ööö szia jó napot reggelt estét köszönöm köszönjük üdvözlöm "
    "kérem",
    "tr": "evet hayır tamam peki hm ee şey iyi güzel tabii aynen merhaba günaydın akşamlar günler teşekkürler"
    " teşekkür ederim ederiz lütfen hoş geldiniz",
    "ru": "да нет ага угу ну ок окей эээ хм так хорошо ладно конечно точно верно здравствуйте привет добрый "
    "день вечер утро доброе спасибо большое пожалуйста",
    "uk": "так ні ага угу ну ок гм добре звичайно точно вітаю привіт добрий день вечір ранок дякую дуже будь "
    "ласка",
    "bg": "да не ок ами хм добре разбира точно здравейте здравей добър ден вечер благодаря моля",
    "el": "ναι όχι οκ εντάξει λοιπόν καλά ωραία βέβαια ακριβώς γεια καλημέρα καλησπέρα ευχαριστώ πολύ "
    "παρακαλώ",
    "ar": "نعم لا أجل طيب حسنا أهلا مرحبا شكرا جزيلا صباح الخير مساء السلام عليكم تفضل آه تمام "
    "بالضبط بالتأكيد لك لكم",
    "fa": "بله نه آره خب باشه سلام صبح بخیر ممنون متشکرم مرسی لطفا دقیقا",
    "he": "כן לא אוקיי טוב בסדר נכון בדיוק שלום בוקר ערב תודה רבה בבקשה אה",
    "hi": "हाँ हां नहीं जी ठीक है अच्छा नमस्ते नमस्कार धन्यवाद शुक्रिया बिल्कुल सही",
    "id": "ya iya tidak oke ok baik betul benar halo selamat pagi siang malam terima kasih silakan",
    "vi": "vâng dạ không ừ ok được đúng rồi xin chào cảm ơn cám",
    "ko": "네 예 아니요 아니 응 음 그래 그래요 맞아요 좋아요 안녕하세요 감사합니다 고맙습니다",
    "ja": "はい ええ いいえ うん ああ へえ ええと えーと あの そう そうです そうですね そうですか "
    "そうですよね そうなんですか そうなんですね なるほど 確かに もちろん もちろんです わかりました "
    "分かりました こんにちは こんばんは おはようございます すみません どうも ありがとう "
    "ありがとうございます ありがとうございました どうもありがとうございます "
    "どうもありがとうございました お願いします よろしくお願いします",
    "zh": "是 是的 是啊 对 对的 对啊 好 好的 好吧 嗯 哦 啊 呃 不 不是 没有 没错 当然 这样啊 原来如此 明白 "
    "明白了 你好 您好 大家好 早上好 下午好 晚上好 再见 谢谢 谢谢你 谢谢您 谢谢大家 多谢 感谢 非常感谢 欢迎 "
    "對 對的 對啊 沒有 沒錯 當然 這樣啊 謝謝 謝謝你 謝謝您 謝謝大家 多謝 感謝 非常感謝 歡迎",
    "th": "ครับ ค่ะ ใช่ ใช่ครับ ใช่ค่ะ ไม่ ไม่ครับ ไม่ค่ะ สวัสดี สวัสดีครับ สวัสดีค่ะ ขอบคุณ ขอบคุณครับ "
    "ขอบคุณค่ะ ขอบคุณมาก ขอบคุณมากครับ ขอบคุณมากค่ะ",
}
_FILLERS = (
    "know think mean guess suppose like just really actually basically kind sort thing things stuff lot "
    "bit got get getting gonna going wanna want gotta need come put take look say saying said talk "
    "talking try let okay maybe probably something anything everything someone anybody way back one two "
    "first point question i'm i've it's that's there's don't didn't can't let's we're you're they're "
    "he's she's what's"
)
"""English verbs and nouns with which a speaker looks for words; they are no subject in a talk."""
_GREETINGS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "welcome",
        "hello",
        "hi ",
        "good morning",
        "good afternoon",
        "good evening",
        "thank you",
        "thanks",
    ),
    "de": ("willkommen", "herzlich willkommen", "guten", "hallo", "danke", "vielen dank"),
    "fr": ("bienvenue", "bonjour", "bonsoir", "merci"),
    "es": ("bienvenid", "hola", "buenos días", "buenas", "gracias", "muchas gracias"),
    "it": ("benvenut", "buongiorno", "buonasera", "grazie"),
    "pt": ("bem-vind", "olá", "bom dia", "boa tarde", "boa noite", "obrigad", "muito obrigad"),
    "nl": ("welkom", "hallo", "goede", "dank", "bedankt"),
    "sv": ("välkom", "hej", "god morgon", "god kväll", "tack för", "tack så"),
    "da": ("velkommen", "hej", "goddag", "godmorgen", "godaften", "tak for", "mange tak"),
    "no": ("velkommen", "hei", "god morgen", "god kveld", "takk for", "tusen takk"),
    "fi": ("tervetuloa", "hei", "hyvää", "kiitos", "kiitoksia"),
    "pl": ("witam", "witaj", "dzień dobry", "dobry wieczór", "dziękuj"),
    "cs": ("vítejte", "vítáme", "dobrý den", "dobrý večer", "děkuj"),
    "ro": ("bun venit", "bine ați", "bună ", "mulțum"),
    "tr": ("merhaba", "günaydın", "iyi akşamlar", "iyi günler", "hoş geldin", "teşekkür"),
    "ru": ("здравствуй", "добро пожаловать", "добрый день", "добрый вечер", "доброе утро", "спасибо"),
    "uk": ("вітаю", "вітаємо", "ласкаво просимо", "добрий день", "добрий вечір", "доброго", "дякую"),
    "el": ("καλώς", "καλημέρα", "καλησπέρα", "ευχαριστ"),
    "ar": ("أهلا", "اهلا", "مرحبا", "شكرا", "السلام عليكم", "صباح الخير", "مساء الخير"),
    "fa": ("سلام", "خوش آمدید", "ممنون", "متشکر"),
    "he": ("ברוכים", "ברוכות", "שלום", "בוקר טוב", "ערב טוב", "תודה"),
    "zh": ("欢迎", "歡迎", "大家好", "你好", "您好", "谢谢", "謝謝", "感谢", "感謝", "非常感"),
    "ja": ("こんにちは", "こんばんは", "おはよう", "ありがとう", "ようこそ"),
    "ko": ("안녕하", "감사", "고맙"),
    "hi": ("नमस्ते", "नमस्कार", "धन्यवाद"),
    "th": ("สวัสดี", "ยินดีต้อนรับ", "ขอบคุณ"),
}
_GREETINGS_LAST: Mapping[str, tuple[str, ...]] = {
    "ja": (
        "こんにちは",
        "こんばんは",
        "ようこそ",
        "ありがとう",
        "ありがとうございます",
        "ありがとうございました",
    ),
    "ko": ("안녕하세요", "안녕하십니까", "환영합니다", "감사합니다", "고맙습니다"),
    "tr": ("hoş geldiniz", "teşekkür ederim", "teşekkür ederiz", "teşekkürler"),
    "fa": ("خوش آمدید", "متشکرم", "ممنونم"),
    "hi": ("स्वागत है", "धन्यवाद"),
}
"""How greetings and thanks end where the verb comes last."""
_STOPS = " .!。！।…"


@cache
def interjections(language: str) -> frozenset[str]:
    """The words with which one agrees, hesitates, greets or thanks in that language."""
    return frozenset(_INTERJECTIONS.get(language or "en", "").split())


@cache
def fillers(language: str) -> frozenset[str]:
    """The words that are no subject where people talk: `interjections`, and in English some more."""
    more = _FILLERS.split() if language in ("", "en") else ()
    return interjections(language).union(more)


def greets(text: str, language: str) -> bool:
    """Whether the text opens as a greeting or as thanks do, or ends as they do where the verb comes last."""
    lower = text.lower()
    if lower.startswith(_GREETINGS.get(language or "en", ("hello",))):
        return True
    return lower.rstrip(_STOPS).endswith(_GREETINGS_LAST[language]) if language in _GREETINGS_LAST else False
