"""Abbreviations that the Punkt models have to be taught, and words that they have to forget.

The texts that they were trained on ended many a sentence with the same word; the Russian model is a printed
dictionary of such, "год" and "суд" among them. A word that the language has is forgotten, unless it is
mostly an abbreviation; they were found with the word lists of simplemma.
"""

from copy import copy

from punkt import PunktParameters, with_nonbreaking_prefixes

from corpus.languages.stopwords import stop_words

_LONGEST_ABBREVIATION = 8
_WITH_PREFIXES = ("de",)
_UNTRAINED = ("ru",)
"""Languages whose model has never seen which words begin a sentence."""

_WORDS = {
    "cs": "ceo csc čkd fuk ict jug lok líp man mar mir org pen přek rak ravenně vi vic xvi zdi žitě",
    "da": "aa beck bøddel dressurst faglærte fremsættes hol ik lenz mou præmien rens saalba sav sve tosset"
    " verbalt derivater styrt indiv atla pei memorandum",
    "nl": "aansluit aanvielen bod esb ontwaakte pk",
    "et": "amm eos fido hajutada mhm pankurit",
    "fi": "elo id kapakoista muistelmia ok pan pelintekijä ponteva rf ski waller",
    "fr": "bd boul pl rte aus blu bta can cid ctk fra inscr ita jap mir msf pds shi suè usx you",
    "de": "dk fem fon fre hag he kmu lib liv lts mey ne gir",
    "el": "ευ πλι",
    "it": "bad dur end fia jvp kin lod mb moz oren pi riz shi sik ta wwf",
    "ml": "apk oh ആണ",
    "no": "bås ce dm fenomen hi ik sam sifre uh wc",
    "pl": "adminem af agd bie błędem cenowo ew habeo jez luf strawy wf",
    "pt": "bms fbf hui ipm itr job jor mpb nl qsp sós uó zoe",
    "ru": """
        бал бар бот брит бум бут быт вал ввт вес вод вол вон восток газ гад гам год гол град грамм дан дар
        дом драм езд зал заноз зуб или ион ирак иран иск кит кип кипр колон кон корт креп крест криль
        культ курс лаг лад лат лев лек лес лист лог лом лот луг макс максим мат мед мел мест миля мир миф
        мол мор мост муж наг нас не нор норм об орк ос ответ пал пар пас пат пах пес пир плат плод под пол
        полк пор пост прав прост прут пуд рад раз рез рез реликт рим рис род ром рот руд рук рум сад сан
        сев сел сер серб сказ скат след сор спец спорт стад стан стеноз стих стол страд суд сын сух так
        тамил тар театр текст тент тибет тип тир тит том тон тор торг тур тюрк указ ум уз ушу факс фактор
        феод ферм фес фиг фил фин фон фрукт холод хор целл центр шах швед шум юг
        """,
    "sl": "ada akti con egs ico imf ipd nezaposlenih otc rib sms us vma xiv xvi zloma čustven",
    "es": "ajo ají ale alh aps at dgt jn kas lea res zim íes",
    "sv": "aig dna jaha rif",
    "tr": "akşamcı dı erdi idi indi kaldırıyordu kalmıştım kg kom org um öğrendim bulamadı"
    " bulunacak kaçabilir",
}
"""Words by ISO 639-1 code that a model holds for abbreviations, in lower case."""


_TITLES = {
    "es": "pza ctra Cía cía tte gral cnel av avda Sta Sto c/ Srta Srtas Sres Dres Excmo"
    " Excma Ilmo Ilma Lic Ing Arq Gral Cnel Cap Avda Av Mons Dña D Da Rvdo Hno Pdte Fdo Ud Uds Vd Vds",
    "it": "gen col sen Avv On Arch Geom Rag Egr Spett Gent Dott.ssa Prof.ssa Sig.ra Sig.na Sigg"
    " Cav Comm Gen Col Cap Mons Ing P.zza avv arch geom rag",
    "fr": "bd boul pl rte MM Mlles Mmes Me Mgr Pr Ste av apr Gén Cdt Cne Col Lt env",
    "pt": "Pe Srta Profa Eng Enga Exmo Exma Ilmo Ilma Av Arq Cel Gen Cap Des Min Dep D Rev Mons Me",
    "de": "Co Fa Fam Inh geb verw Dipl Ing Hrn Priv.-Doz Str vgl Gebr Frhr",
    "da": "Jf jf Skt Sct Adv Cand Mag Frk Dir Civ",
    "no": "Jf jf Skt Adv Frk Dir",
    "sv": "avd Skt Adv Frk Dir S:t S:ta",
    "nl": "ir dr drs mr ds Ir Bc Ds Jhr Mgr Gebr Fam",
    "fi": "Pyh Tri Toht",
    "pl": "abp bp płk ppłk kpt mjr por sierż red dyr inż hab mec al pl os św Św bł kard",
    "cs": "Bc Ing Mgr MUDr JUDr PhDr RNDr PaedDr doc sv nám gen plk por kpt kard mons",
    "ru": "г-н г-жа им ул пр-т просп пер наб пл св гр акад доц полк ген кн пос дер тов",
    "tr": "Sn Doç Yrd Av Alb Gen Org Hz Ecz Bşk Öğr Mah Cad Sok",
    "sl": "ga gdč mag doc inž sv ul",
    "el": "κ κα κκ Κ δρ Δρ καθ αγ Αγ ιερ αρχιμ λεωφ",
    "et": "hr pr prl nt st sh näit vrd lüh end",
}
"""What stands before a name, as it is written but for its dot."""
_ANY_TITLES = """
    Mr Mrs Ms Dr Prof St Hr Fr Sr Sra Dra Mme Mlle Sig Dott Dhr Mevr Mw Drs ing mgr bc ks gen płk św ul им гг
    св проф акад"""


def taught(model: PunktParameters, name: str, language: str) -> PunktParameters:
    """The model without the words that it took for abbreviations and with what stands before a number."""
    known = with_nonbreaking_prefixes(PunktParameters(), name, include_always=language in _WITH_PREFIXES)
    words = frozenset(_WORDS.get(language, "").split())
    mended = copy(model)
    mended.abbrev_types = {
        word for word in model.abbrev_types | known.abbrev_types if word not in words and not _is_long(word)
    }
    # "No" is asked by its capital letter, in `precedes_number`.
    mended.numeric_abbrev_types = (model.numeric_abbrev_types | known.numeric_abbrev_types) - {"no"}
    if language in _UNTRAINED:
        mended.sent_starters = {word for word in stop_words(language) if len(word) > 1}
    return mended


def titles(language: str) -> frozenset[str]:
    """What never ends a sentence, in the cases that it is written in."""
    words = frozenset(f"{_ANY_TITLES} {_TITLES.get(language, '')}".split())
    return words.union(_ANY_TITLES.lower().split(), (word[0].upper() + word[1:] for word in words))


def _is_long(word: str) -> bool:
    return len(word) > _LONGEST_ABBREVIATION and word.isalpha()
