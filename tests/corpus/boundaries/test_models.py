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
da Hun er i Kbh.| Ja, hun bor der.
de Wir treffen uns in der Parkstr.| Nein, lieber am See.
de Die Yahoo! Inc. zahlt.| Alle sind froh.
de Sie wohnt am Marktpl. 4 in Bonn.| Er auch.
de Er wohnt Bahnhofstr. 12 und Nr. 5 ist frei.| Sie auch.
de Das Hotel war sauber.| leider gab es kein Bad.| Wir fuhren ab.
nl De kamer was netjes!!| jammer van het bad.| Wij gingen.
fr Il est arrivé.| « Je pars », dit-il.| Elle reste.
fr Nous sommes rentrés.| puis il a plu.| Il a dit «Non!» tout bas.
de Die Roth GmbH & Co. KG schließt.| Alle gehen.
es La pza. Real y la ctra. M-30 se cierran.| El tte. Gil vino.
it Il col. Neri e il sen. Verdi vengono.| Poi partono.
pt O Pe. Tiago chegou.| Era tarde.
no Jf. § 7 nr. 3.| Det er klart.
de Sie sitzt auf Platz 9.| Er sitzt auf Platz 11.
de In Kap. XII steht viel.| Am 9. Juni ist Markt.| Alle kommen.
it Il poeta del sec. XIV era povero.| Non cercava i soldi.| I figli partirono.
pt O rei do séc. XVI morreu.| Foi triste.
es La plaza de Sta. Clara y la av. Bolívar se cierran.| Habrá obras.
pl Biuro jest na ul. Krótkiej 8 m. 2.| Jest małe.
sv Biljetten kostar 90 kr. per st.| Den gäller i dag.
nl Wij spraken met dr. ir. Van Loon.| Hij was blij.
no Hun bor i Kirkegt. 7 i Bergen.| Der er stille.
el Η κα. Δήμου μίλησε.| Έφυγε νωρίς.
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
el Πού πήγε η Μαρία;| Ποιος ξέρει πού είναι;
sl Glej str. 10 in čl. 3.| To je vse.
ru Он вышел в сад.| Дети играли там.
ru Самолёт приземлился в Киеве.| Все живы.
ru Он купил дом и сад.| Сосед завидует.
ru Это его первый том.| Читатели ждут второй.
ru Суд вынес ответ.| Прокурор доволен.
ru Команда выиграла кубок мира по футболу и получила лист.| Тренер плакал.
ru Он прав.| Никто не спорит.
ru Это не так.| Газета ошиблась.
ru Завод делает сталь, медь и т. п.| Рабочие довольны.
ru Потери составили 5 млн. долларов.| Акции упали.
ru Дело идёт на юг.| Ветер крепнет.
ru Он родился в 1950 г. в г. Омске.| Отец был врачом.
ru Он играл на рояле и пел бас.| Публика хлопала.
ru Он открыл счёт в банке.| Деньги исчезли.
ru Ей дали роль и текст.| Режиссёр ждал.
ru Солдат получил орден.| Командир пожал ему руку.
ru Ребёнок выпил сок.| Мама улыбнулась.
ru Он забил гол.| Трибуны ликовали.
ru Команда проиграла матч и упустила шанс.| Болельщики ушли.
ru Мы ждали пять лет.| Чиновники молчали.
ru У него много дел.| Помощник уволен.
ru Нефть подорожала на 5 проц.| Рынок растёт.
ru Он приехал в Рим.| Папа принял его.
ru Это был последний раз.| Больше они не виделись.
ru На улице мороз и лёд.| Дороги закрыты.
ru Об этом сообщает ТАСС.| Подробности уточняются.
ru Компания закрыла цех.| Профсоюз протестует.
ru Рабочие получили за это 500 руб.| Директор отказался от комментариев.
pl Mieszka w domu od lat.| Nikt go nie zna.
pl Popełnił błąd.| Kibice gwizdali.
pl To był jego dom.| Rodzina płacze.
pl Rząd podniesie płace o 5 proc.| Związki są zadowolone.
tr Bunu kimse bilmiyordu.| Sonra öğrendi.
tr Toplantı dün yapıldı.| Karar yarın açıklanacak.
tr Eve gelince yemek yedim.| Sonra uyudum.
tr Bu kitabı okudum.| Çok güzeldi.
cs Přijel do města Most.| Lidé ho vítali.
cs Byl to jeho pán.| Lidé mlčeli.
fi Hän osti talon ja auton.| Naapuri oli kateellinen.
nl Hij kocht een huis.| Buren klagen.
sv Hon kom till Dr. Berg kl. 15.| Han var borta.
it Arriva a Roma alle ore 10.| Parte domani.
it Il sig. Verdi, il prof. Neri e l'arch. Bruni parlano.| Tutti ascoltano.
it Vive in via Roma n. 5 a Milano.| Non esce mai.
it La legge n. 194 del 1978 resta.| Nessuno la tocca.
it Cfr. art. 3 comma 2.| È chiaro.
fr Le n° 5 de la revue est paru.| Il est beau.
fr M. le Pr. Raoult et le Dr. Leroy sont là.| Ils parlent.
fr Le tome vol. 3 et le chap. 2 sont perdus.| Tant pis.
fr Il habite au 5 bd. Voltaire.| Elle aussi.
fr La société Dupont et Cie. vend tout.| Elle ferme.
fr J.-P. Martin arrive.| Il repart.
fr Il vit aux E.-U. depuis 2010.| Il revient.
es El Prof. López y el Lic. Pérez hablan.| Todos escuchan.
es La ley núm. 5 y los arts. 3 y 4 cambian.| Es así.
es Los JJ. OO. de París empiezan hoy.| Hay fiesta.
es El gobierno de EE.UU. negó todo.| Nadie le cree.
es Nació en el s. XX.| Murió joven.
es Vive en la c. Mayor, n.º 5, tel. 555.| No sale.
es Ud. sabe la verdad.| Dígala.
es Uds. saben la verdad y el Sr. D. Juan Gil también.| Díganla.
es Mide aprox. 5 metros.| Es alto.
es Llegó a las 5 p. m. de ayer.| Se fue.
es Llegó en el año 50 a. C. a Roma.| Murió.
pt O Exmo. Sr. Silva e a Dra. Lima chegaram.| Todos saíram.
pt A lei n.º 5 e o n. 3 da revista mudaram.| É assim.
pt Os EUA e a Av. Paulista.| Fim.
de Am Fr. kommt Hr. Meier, geb. Schulz.| Er bleibt.
de Das sind ca. 5 Leute, d. h. alle.| Gut so.
de Er wurde am 5. 3. 1990 geboren.| Er lebt.
de Das 19. Jahrhundert war lang.| Es endete 1914.
de Papst Johannes Paul II. kam nach Berlin.| Er sprach.
de Er kam u. a. mit Prof. Dr. Weber.| Sie gingen.
de Siehe S. 5, Bd. 3, Kap. 2 und Abb. 7.| Das genügt.
de Die Fa. Müller und die Fam. Weber wohnen dort.| Alle kennen sie.
de „Lauf!“ rief er.| Sie lief.
de Er fragte: „Wer war das?“ und ging.| Niemand antwortete.
de “Ist das gut?”, fragte sie.| Er nickte.
de ‚Ist das gut?‘, fragte sie.| Er nickte.
de ›Ist das gut?‹, fragte sie.| Er nickte.
da Han bor i Kbh. K på Skt. Peders Stræde nr. 5.| Hun gør ikke.
da Det koster ca. 5 kr. stykket.| Det er dyrt.
da Den 1. maj er fri.| Alle fester.
no Han ble født 17. mai 1950.| Han lever.
no Det er ca. 5 km. dit.| Vi går.
sv Karl XII. dog 1718.| Han var kung.
sv Se bil. 3 och fig. 4.| Det räcker.
fi Ks. s. 5 ja n. 3 metriä.| Se riittää.
tr Saat 10.30'da 3. Ordu geldi.| Sonra gitti.
tr Prof. Dr. Ali Can ve Av. Ayşe Er konuştu.| Herkes dinledi.
tr Madde 5. maddesi ve s. 10 önemlidir.| Okuyun.
tr XX. yüzyılda oldu.| Bitti.
fi Kuningas Kustaa II Aadolf kuoli.| Hän oli nuori.
de das ist ein satz.| das ist noch einer.
ru это было утром.| потом он уехал.
et Ta elab nt. Tartus.| Ta lahkus.
de „Wohin gehst du?“, wollte sie wissen.| Er schwieg.
de „Hilfe!“, schrie das Kind.| Alle liefen.
de „Nein.“, sagte er.| Sie ging.
de Er rief: „Halt!“, doch niemand hörte ihn.| Alle liefen.
de "Kommst du?", fragte sie.| Er nickte.
de Sie fragte: „Warum?“ – und ging.| Er blieb.
de Ist das „die Wahrheit!“?| Niemand weiß es.
fr « Pourquoi ? », demanda-t-il.| Elle se tut.
fr “Pourquoi ?”, demanda-t-il.| Elle se tut.
it «Perché?», chiese lui.| Lei tacque.
it “Basta!”, disse lei.| Lui uscì.
es “¿Por qué?”, preguntó él.| Ella calló.
es —¿Por qué? —preguntó él.| Ella calló.
sv ”Varför?”, frågade han.| Hon teg.
pl „Dlaczego?”, zapytał.| Milczała.
cs „Proč?“ zeptal se.| Mlčela.
nl ‘Waarom?’, vroeg hij.| Ze zweeg.
da »Hvorfor?«, spurgte han.| Hun tav.
ru «Почему?», — спросил он.| Она молчала.
tr “Neden?” diye sordu.| O sustu.
pt “Por quê?”, perguntou ele.| Ela calou.
de das haus brannte ab.| die feuerwehr kam zu spät.| wer war schuld?| niemand weiß es.
fr le maire a démissionné.| son adjoint le remplace.| pourquoi ?| personne ne sait.
el αυτή είναι η πρώτη.| αυτή είναι η δεύτερη.
"""


@pytest.mark.parametrize("marked", MARKED.strip().splitlines())
def test_a_sentence_in_a_language_with_a_model_ends_at_the_bar(marked: str) -> None:
    language, text = marked.split(" ", 1)
    plain = text.replace("|", "")

    sentences = [sentence.span.of(plain) for sentence in split(plain, language=language)]

    assert sentences == [part.strip() for part in text.split("|")]
