"""What tells languages of one script apart: their little words and rare letters.

A word that several languages have counts for each of them by its share.
"""

from collections.abc import Mapping
from functools import cache

"""In the order of their code points; a letter in none of them counts as Latin."""

_LATIN = {
    "en": """
        the of and to in a is was for that on with as it by at from he his are be this have had which were
        not or an but has their they its who been would one said will all when there more her she can
        about than you""",
    "de": """
        der die und in den das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden
        aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum haben war nur oder
        aber vor zur bis""",
    "fr": """
        qu jusqu lorsqu aujourd dit alors chez très depuis lundi mardi mercredi jeudi vendredi samedi
        dimanche de la le et les des en un du une que est pour qui dans par sur au pas plus ne se il ce
        avec son sont aux sa ont été mais comme ou nous cette elle leur même fait ses ces deux après était
        entre ils selon
        à a y""",
    "es": """
        de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha este sí
        porque esta entre cuando muy sin sobre también me hasta hay donde han quien desde según años fue
        dijo ser
        es está ni ya mi son así aunque hacia había tiene otros uno""",
    "it": """
        di che e la il un a per è in una sono della si con del non da i le dei nel al alla anche gli più
        come ha delle lo ma ci stato questo nella dal tra dalla dopo degli ed essere anni suo cui loro
        hanno era""",
    "pt": """
        de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das
        tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso são anos depois
        disse entre""",
    "nl": """
        de van het een en in is dat op te zijn met voor niet die aan er om ook als dan naar maar bij nog
        uit door over ze hij heeft werd hebben was wordt worden deze kan meer wel geen tot zich al jaar
        volgens""",
    "da": """
        sagde flere mange nogle mens gang og i at er det en til på som med for af den der de ikke har et
        han var fra blev kan om vil efter men også sig skal ved være havde siger eller år nu kun mellem
        end når hun noget mere så meget hvor
        vi bare får under ud kommer""",
    "no": """
        sa uken ennå etter mange flere gang mens noen også seg og i det er på til som med for en av at den
        har de ikke om et han var fra ble kan vil etter men også seg skal ved være hadde sier eller år nå
        bare mellom enn når hun noe mer så mye hvor hva ut
        vi ett kan får under kommer dei ein eit""",
    "sv": """
        sa och i att det som en på är av för med den till inte har de ett om han men var sig från vi så
        kan när år säger under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara
        hade alla upp mer
        blev ni jag hon bara mellan varit mycket några flera genom denna""",
    "fi": """
        ja on ei että se oli hän mutta ovat kun myös tai niin kuin mukaan jo joka sen ole vuoden mitä
        siitä sekä vain ollut vuonna jos hänen ne nyt noin eivät kertoo sanoo mm sitä tämä jotka voi ennen
        koko
        siis""",
    "et": """
        ja on ei et see oli ta kui ka oma mis aga või ning tema nii kes veel seda mida üks siis olid ära
        eesti pole aasta nagu just välja oma selle ole sest kus peab aastal ütles koos pärast""",
    "cs": """
        budou řekl uvedl řekla a se v je na že to s z i o do ve k jsou pro by ale jako podle které od
        který při jeho už po byl bude jsem také než nebo roku co jen až byla která kteří více aby však tak
        mezi jejich být bylo korun den""",
    "sk": """
        budú povedal uviedol povedala a sa v je na že to s z aj o do vo k sú pre by ale ako podľa ktoré od
        ktorý pri jeho už po bol bude som tiež než alebo roku čo len až bola ktorá ktorí viac aby však tak
        medzi ich byť bolo eur
        pred mi ma""",
    "pl": """
        w i na z do się nie że to jest o jak za od po przez dla ale ma są a co który oraz tym tego jego
        już być został jako które będzie było był była przed może także jednak roku która tylko pod ich
        lat gdy""",
    "sl": """
        je in v na se da so za ki z pa tudi bi ne kot po od s ni o iz pri bo ali še že le do kar lahko ker
        tako med leta zaradi več svojo svoje bil bila bilo bodo nato pred kjer njegov""",
    "hr": """
        je i u na se da su za od koji s ne kako bi to iz ali kao što će o ili te koja nije nakon godine
        bio samo prema bila jer kada više već može biti koje sve svoje tijekom rekao međutim godina
        ni pa ako""",
    "hu": """
        a az és hogy nem is egy ez volt meg de csak már ezt el mint vagy még ha ki azt után le kell majd
        lehet lesz szerint között arra aki fel be volna nagyon során pedig ezért több minden ezek illetve
        valamint""",
    "ro": """
        de și a în la cu că pe care nu un o din se pentru sunt mai este fost au ale ca prin al după fi dar
        între lui sau fără ei era iar această acest către cel cea va anul spus despre""",
    "tr": """
        ve bir bu da de için ile olarak çok daha olan en gibi sonra kadar ne o ama her var değil ise ya mi
        göre oldu iki olduğunu dedi tarafından yeni büyük ancak olduğu ki bunun""",
    "ca": """
        de la i que el a en els les un per del amb una es no al han com més va dels ha són però també
        aquest aquesta sobre fins entre seva seu ser ja quan anys està ens perquè hi després""",
    "eu": """
        eta da ez du dute bat dira izan baina zuen ere egin hori dela gero den batean bere artean baino
        dituzte zen ziren bezala gaur beste oso duela""",
    "is": """
        og að í á sem er til var um ekki við með en fyrir hann af því það hafa eru verið þess frá eftir
        segir kom hefur þá hún svo verður þar upp""",
    "id": """
        yang dan di dengan untuk ini dari dalam pada tidak itu akan juga tersebut oleh ke adalah telah
        bisa ada kepada karena mereka sebagai saat lebih kata tahun sudah para bahwa kami atau""",
    "vi": """
        và của là có cho không trong được các với một này người đã những để khi từ tại về năm đến sẽ cũng
        như ra nhiều sau trên vào ông công""",
    "lt": """
        ir kad yra iš su bet kaip tai buvo į jis per apie už o dėl nuo iki taip pat jo tik ne metų savo
        jau prie po dar kurie arba bus""",
    "lv": """
        un ir ka ar no par uz tas bija arī kas gada pēc bet vai to ne lai kā līdz viņš šo jau tiek tika
        pie kuru savu gadā nav""",
    "sq": """
        dhe në të e i për me nga që është një se ka nuk më do si ky kjo janë pas por është ishte edhe këtë
        duke prej mund""",
    "af": """
        die en van in is het dat om te nie wat vir op met sy word ook was aan as hy sal na daar by hulle
        deur kan nog maar haar uit""",
    "la": "et in est non ad ut cum sed qui quod quae ex ab sunt nec atque si per enim esse autem hoc",
}
_CYRILLIC = {
    "ru": """
        и в не на что с по как это он из но за к а его от все так же для о был бы было у только мы они
        после или до во при который было также были года время если её этого сообщил году лет
        да без между со""",
    "uk": """
        і в на не що з та у до за про як від для це його але по він є також які року який під час після
        був ще або вже було із буде бути ми вони через її їх тому щодо""",
    "bg": """
        на и да се за от в е не с че по ще са до като това са при след или но му той още през си както има
        които който бе беше която го без само които година между""",
    "be": """
        і ў на не што з да у за як ад для гэта яго але па ён таксама якія года які пад час пасля быў яшчэ
        або ужо было будзе яны праз""",
    "sr": """
        је и у на се да су за од који са не као што ће из о али то би није након године био само према
        била јер када више већ може бити које све""",
    "mk": """
        на и во да се за од е не со дека што ќе ги со како по но тоа е според кои беше до ја или кој меѓу
        може исто оваа само има""",
    "kk": """
        және мен үшін бұл да де деп бар жылы осы бойынша туралы ол екі болды бір болып қазақстан оның
        кейін ел өз дейін сондай қатар""",
    "mn": "нь бол болон байна энэ уу вэ тус юм гэж дээр байсан өөр хийх монгол улсын болно",
}
_ARABIC = {
    "ar": "في من على أن إلى التي عن مع هذا الذي ما لا هذه كان أو بعد بين قال كما إن ذلك قبل كل خلال و وقد",
    "fa": "در به از که این را با است برای آن یک خود تا بر هم نیز شد می شده ها کرد بود اما وی کرده باید کند",
    "ur": "کے میں کی ہے اور سے کا کو نے اس ہیں کہ پر یہ ایک نہیں بھی تھا جو کر کیا ہو گیا اپنے",
    "ps": "د په چې او له کې ته یې دی دا هم سره شي نه پر و شوی کړي",
    "ku": "لە بە و کە بۆ ئەم لەگەڵ دەکات بوو ئەو هەر یەک کرد",
}
_DEVANAGARI = {
    "hi": "के में है की से और का को पर ने हैं कि यह भी एक नहीं इस कर ही लिए तो था",
    "mr": "आहे आणि या व ते च तर हे त्या मध्ये होते नाही की असे एक केली म्हणून",
    "ne": "छ र को मा का ले पनि भएको गरेको हो यो लागि छन् थियो एक गर्न",
}

_LATIN_LETTERS = {
    "ß": "de", "ä": "de sv fi et sk", "ö": "de sv fi et tr hu is", "ü": "de tr hu et", "å": "sv da no",
    "ø": "da no", "æ": "da no is", "ñ": "es eu", "¿": "es", "¡": "es", "ã": "pt", "õ": "pt et",
    "ç": "fr pt tr ca sq", "ê": "fr pt", "è": "fr it ca", "é": "fr es pt hu cs sk", "à": "fr it ca pt vi",
    "œ": "fr", "ù": "fr it", "ò": "it ca", "ł": "pl", "ą": "pl lt", "ę": "pl lt", "ż": "pl", "ś": "pl",
    "ř": "cs", "ě": "cs", "ů": "cs", "ľ": "sk", "ĺ": "sk", "ť": "sk cs", "č": "cs sk sl hr lt lv",
    "ć": "hr pl", "đ": "hr vi", "ő": "hu", "ű": "hu", "ș": "ro", "ț": "ro", "ă": "ro vi", "ğ": "tr",
    "ı": "tr", "ş": "tr", "ð": "is", "þ": "is", "ơ": "vi", "ư": "vi", "ạ": "vi", "ế": "vi", "ė": "lt",
    "ų": "lt", "ā": "lv", "ē": "lv", "ī": "lv", "ņ": "lv", "ļ": "lv", "ë": "sq nl", "ĳ": "nl",
}  # fmt: skip
_CYRILLIC_LETTERS = {
    "ы": "ru be kk mn", "э": "ru be kk mn", "ё": "ru be", "ї": "uk", "є": "uk", "ґ": "uk", "і": "uk be kk",
    "ў": "be", "ј": "sr mk", "љ": "sr mk", "њ": "sr mk", "ђ": "sr", "ћ": "sr", "ѓ": "mk", "ќ": "mk",
    "ѕ": "mk", "қ": "kk", "ғ": "kk", "ң": "kk", "ұ": "kk", "ә": "kk", "ү": "kk mn", "ө": "kk mn",
}  # fmt: skip
_ARABIC_LETTERS = {
    "پ": "fa ur ps ku", "چ": "fa ur ps ku", "گ": "fa ur ku", "ی": "fa ur ps", "ک": "fa ur ps ku", "ٹ": "ur",
    "ڈ": "ur", "ں": "ur", "ے": "ur", "ہ": "ur", "ړ": "ps", "ښ": "ps", "ې": "ps", "ێ": "ku", "ۆ": "ku",
    "ڕ": "ku", "ڵ": "ku", "ة": "ar", "ي": "ar", "أ": "ar", "إ": "ar",
}  # fmt: skip

_WORDS = {"Latin": _LATIN, "Cyrillic": _CYRILLIC, "Arabic": _ARABIC, "Devanagari": _DEVANAGARI}
_LETTERS = {"Latin": _LATIN_LETTERS, "Cyrillic": _CYRILLIC_LETTERS, "Arabic": _ARABIC_LETTERS}

Profile = Mapping[str, tuple[tuple[str, ...], float]]
"""For each word, the languages that have it and how much it speaks for each of them."""


@cache
def word_profile(script: str) -> Profile:
    """The little words of the languages that share the script."""
    having: dict[str, list[str]] = {}
    for language, words in _WORDS[script].items():
        for word in dict.fromkeys(words.split()):
            having.setdefault(word, []).append(language)
    return {word: (tuple(languages), 1 / len(languages)) for word, languages in having.items()}


@cache
def rare_letters(script: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The letters that only some of the languages have which share the script."""
    letters = _LETTERS.get(script, {})
    return tuple((letter, tuple(languages.split())) for letter, languages in letters.items())
