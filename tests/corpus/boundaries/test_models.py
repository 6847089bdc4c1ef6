"""A bar shows where a sentence has to end; there is none anywhere else."""

import pytest

from corpus.sentences import split

MARKED = """
ru Он купил том.| Она ушла.
ru Это было в 2020 г.| Он сказал правду.
ru В г. Москве и т.д.| Она уехала.| Потом вернулась.
ru См. рис. 5 и стр. 10.| Там всё есть.
ru Зарплата 100 руб. в день.| Мало.
ru Книга стоит 5 тыс. руб.| Она дорогая.
ru Он любит спорт.| Газеты пишут об этом.
ru Он пришёл домой и включил свет… и снова уснул.| Ночь прошла.
ru Так прошёл год.| Банк закрылся.
ru Актёр сыграл роль.| Театр полон.
ru Ул. Ленина закрыта.| Жители против.
ru По ул. Ленина и пр. Мира идёт ремонт.| Всё закрыто.
ru «Я ухожу!» — сказал он.| Все молчали.
ru Приехал проф. Иванов.| Он читал лекцию.
ru Город стоит на р. Волге.| Там тепло.
de Er wohnt Bahnhofstr. 12 und Nr. 5 ist frei.| Sie auch.
de Der 2. Weltkrieg endete 1945.| Er war lang.
de Siehe Art. 5 und Abs. 3 des Gesetzes.| Das ist klar.
de Er sagte: „Ich komme … Morgen schon.“| Dann ging er.
de „Kommst du?“, fragte sie.| „Nein“, sagte er.| »Doch!«, rief sie.| »Gut.«| Alle lachten.
fr M. Dupont et Mme Leroy vivent av. Foch.| Ils partent.
fr « Non ! » cria-t-il.| Il partit.
fr « C’est fini. »| Il est parti.
fr Il attend…| Puis il part.
fr Voir p. 5 et fig. 3.| C’est tout.
fr Me Durand plaide.| Le juge écoute.
it Il dott. Rossi e la sig.ra Bianchi vivono in p.zza Dante.| Sono felici.
it L'on. Meloni e l'ing. Verdi parlano.| Poi tacciono.
it Vedi pag. 10 e cap. 3.| Tutto qui.
it È nato nel 50 a.C. a Roma.| Poi morì.
it Non lo so…| Forse domani.
es Los EE. UU. y las FF. AA. negocian.| Nadie cede.
es Viaja a EE. UU.| Vuelve mañana.
es El Dr. Ruiz y la Dra. Gil viven en la Avda. Mayor.| Son felices.
es Dijo que no.| 5 personas murieron.
es Ver pág. 12 y cap. 4.| Es todo.
es «¡Basta!», gritó ella.| Nadie habló.
pt A Profa. Lima mora na Av. Brasil.| Ela é feliz.
pt Ver pág. 12 e cap. 4.| É tudo.
pt Não sei…| Talvez amanhã.
da Mødet er kl. 10 på St. Hans Hospital.| Alle kommer.
da Den 2. Verdenskrig sluttede i 1945.| Den var lang.
no Møtet er kl. 18.| Alle kommer.
no Se s. 10 og kap. 3.| Der står det.
sv Se s. 10 och kap. 3.| Där står det.
sv ”Jag går”, sade han.| ”Nej!”| Hon log.
sv Hon sa nej.| ”Det går inte”, sa han.
fi Kokous alkaa klo 10.| Tervetuloa.
fi Toinen erä päättyi 2. minuutilla.| Sitten tuli maali.
tr II. Abdülhamid 1876 yılında tahta çıktı.| Sonra gitti.
tr Takım 1. Lig'de oynuyor.| Sonra düştü.
tr Bu 20. Yüzyılda oldu.| O geldi.
tr Maç bitti mi?| Hayır, dedi.| Sonra geldi.
pl Spotkał się z abp. Nowakiem o godz. 10.| Potem wyszedł.
pl Zob. s. 10 i rozdz. 3.| To wszystko.
pl Był tylko błąd.| Nikt nie wie.
cs Viz str. 10 a kap. 3.| To je vše.
cs Přišel pan Lok.| Nikdo ho nečekal.
nl Zie blz. 10 en art. 3.| Dat is alles.
nl Hij deed een bod.| Niemand reageerde.
nl “Kom je?” vroeg hij.| Ze knikte.
el Βλ. σελ. 10 και κεφ. 3.| Αυτό είναι όλο.
sl Glej str. 10 in čl. 3.| To je vse.
de das ist ein satz.| das ist noch einer.
ru это было утром.| потом он уехал.
"""


@pytest.mark.parametrize("marked", MARKED.strip().splitlines())
def test_a_sentence_in_a_language_with_a_model_ends_at_the_bar(marked: str) -> None:
    language, text = marked.split(" ", 1)
    plain = text.replace("|", "")

    sentences = [sentence.span.of(plain) for sentence in split(plain, language=language)]

    assert sentences == [part.strip() for part in text.split("|")]
