"""The words by which the lines around a story are known, in the languages of the press.

All in lower case, parted by commas. What tells the tables apart, and how they are read, is said in
`corpus.layout.furniture`. An opening has six letters at least, as it is looked for by its first six.
"""

# What stands before a colon: "Photo: Ann Lee".
LABELS = """
    advertisement,attendance,byline,caption,contact,contacts,credit,credits,disclaimer,disclosure,e-mail,
    email,file photo,filed under,first published,follow,graphic,illustration,image,images,keywords,
    last modified,last updated,listen,map,modified,more,photo,photo by,photo credit,photo illustration,
    photograph,photographs,photography,photos,picture,pictured,pictures,posted,published,referee,share,
    source,sources,subs,tags,topics,updated,video,watch,watch live,abbildung,aktualisiert,bild,bilder,foto,
    fotos,grafik,quelle,quellen,stand,veröffentlicht,mis à jour,publié,photographie,crédit,crédits,
    crédit photo,imagen,fuente,actualizado,publicado,immagine,fonte,fonti,pubblicato,aggiornato,imagem,
    crédito,créditos,atualizado,bron,källa,kilde,lähde,kuva,źródło,fot,zdroj,kaynak,fotoğraf,πηγή,
    φωτογραφία,фото,видео,источник,источники,теги,автор,джерело,відео,източник,图片来源,来源,责任编辑,编辑,作者,记者,写真,
    写真提供,出典,المصدر"""
# As above, of what cannot be meant otherwise, whatever follows.
LABELS_OF_NOTES = """
    also read,also on,clarification,correction,corrections,editor's note,editors' note,further reading,
    listen to this article,listen to this story,more on this,more on this story,note to editors,
    notes to editors,our standards,read,read also,read more,read next,recommended,recommended reading,
    related,related articles,related coverage,related content,related reading,related stories,see also,
    you may also like,you might also like,don't miss,lesen sie auch,mehr zum thema,anmerkung der redaktion,
    hinweis der redaktion,korrektur,lire aussi,à lire aussi,note de la rédaction,lea también,lee también,
    vea también,nota del editor,nota de la redacción,leggi anche,nota della redazione,leia também,leia mais,
    veja também,lees ook,läs också,läs mer,les også,læs også,lue myös,czytaj także,czytaj też,zobacz też,
    čtěte také,čítajte aj,ayrıca okuyun,διαβάστε επίσης,читайте также,читайте також,по теме,关联阅读,関連記事,
    اقرأ أيضا"""

# What no sentence of a story begins with.
OPENINGS = """
    read more:,read also:,read next:,see also:,related:,related articles:,email your,e-mail your,
    the associated press receives,the associated press is solely,ap is solely,the associated press' climate,
    the associated press' health,the associated press health,copyright ©,copyright (c),copyright 19,
    copyright 20,copyright the,all rights reserved,image source,image caption,image credit,image copyright,
    media caption,media playback,video caption,photo credit,file photo,file image,click here,tap here,
    scroll down for,click to read,click to view,click to share,click to see,click to play,click to open,
    click to enlarge,click to expand,click to subscribe,click to watch,click to listen,click to print,
    click to email,click to copy,click to get,click to tweet,sign up for,sign up to,sign up here,
    sign up now,sign up today,sign up below,sign in,log in,subscribe to,subscribe now,subscribe here,
    subscribe today,subscribe for,subscribe and,unsubscribe,manage your preferences,update your preferences,
    view in browser,view in your browser,view this email,already a subscriber,already a member,
    already have an account,already subscribed,already registered,not a subscriber,not a member,
    not signed up,not subscribed,you have reached your,you've reached your,you've used all,
    you have read your,you have been reading,you have successfully,you must be logged in,
    you need to be logged in,you are receiving this,you're receiving this,you are reading a,
    you're reading the,you're reading a,you can unsubscribe,you may also like,you might also like,
    you may also be interested,to read the full,to read the rest,to read more,to continue reading,
    to keep reading,to subscribe,to unsubscribe,to contact the reporter,to contact the reporters,
    to contact the editor,to contact the author,to comment on this,to view this,to watch this video,
    to see the full,get the latest,get our newsletter,get our app,get our daily,get our free,get our weekly,
    get our morning,get our best,get breaking,get the best of,get unlimited,get full access,
    get this newsletter,get in touch with us,get in touch by,get in touch at,get in touch via,get the app,
    continue reading,keep reading,story continues,article continues,content continues,text continues,
    story highlights,article preview,this is a preview,this article is for,this article is reserved,
    this content is for,for more on this,for more information,for more stories,for more news,for more from,
    for more coverage,for all the latest,for the latest news,for the latest updates,for full coverage,
    for media inquiries,for media enquiries,for press inquiries,listen to this,listen to the podcast,
    listen to our,listen to the full,last updated,last modified,follow us,follow me on,follow @,
    share this article,share this story,share this post,share this page,share this video,share this on,
    share this via,share this with,share on,share via,share your thoughts,tell us what you,let us know what,
    let us know if,let us know in,let us know how,let us know your,what do you think? let us,
    this article was amended,this article was updated,this article was corrected,
    this article was originally,this article was first published,this article was first posted,
    this article was published,this article was produced,this article was edited,
    this article was translated,this article was adapted,this article was written,this article was reviewed,
    this article was supported,this article was generated,this article was last,this article was funded,
    this article was sponsored,this article has been updated,this article has been amended,
    this article has been corrected,this article has been edited,this article has been translated,
    this article has been republished,this article has been adapted,this article originally,
    this article first,this article appeared,this article appears,this article is part of,
    this article is based on,this article is published,this article is republished,
    this article is sponsored,this article is adapted,this article is free,this article contains affiliate,
    this article contains spoilers,this article contains descriptions,this article contains graphic,
    this article includes descriptions,this story was amended,this story was updated,
    this story was corrected,this story was originally,this story was first published,
    this story was first posted,this story was published,this story was produced,this story was edited,
    this story was translated,this story was adapted,this story was reported,this story was written,
    this story was supported,this story was generated,this story was funded,this story was last,
    this story has been updated,this story has been amended,this story has been corrected,
    this story has been edited,this story has been translated,this story has not been edited,
    this story originally,this story first appeared,this story appeared,this story appears,
    this story is part of,this story is based on,this story contains,this story includes,
    this story corrects,this version corrects,this post was originally,this post was updated,
    this post has been updated,this post originally,this post contains,this piece was originally,
    this piece originally,this piece first,this piece was first published,this piece has been,
    this column does not,this interview has been,this interview was edited,this interview was conducted,
    the interview has been edited,the interview was edited,the interview has been condensed,
    the conversation has been edited,the conversation was edited,the conversation has been condensed,
    the transcript has been edited,the transcript was edited,this conversation was edited,
    this is a developing story,this is a breaking news story,this breaking news story,
    this transcript has been,this transcript was,this conversation has been,this report was updated,
    this report has been updated,this report was first published,this report was written by,
    this report was produced by,this material may not,this content was produced,this content was originally,
    this content is only,this content is not available,this page was last,this website uses,this site uses,
    this video is no longer,this video can not,this video cannot,this release contains,
    this press release contains,this email was sent to,this newsletter was,correction appended,
    editor's note,editors' note,editor's picks,note to editors,note to readers,the views expressed,
    the opinions expressed,the views and opinions,the opinions and views,views expressed,opinions expressed,
    opinions are the author's,views are the author's,comments are closed,comments on this article,
    comments on this story,comments on this post,comments have been closed,comments have been disabled,
    comments have been turned,comments are moderated,leave a comment,leave a reply,leave your comment,
    add a comment,add your comment,view comments,view all comments,post a comment,show comments,
    join the conversation,join the discussion,join the debate,join our newsletter,join our community,
    join our whatsapp,join our telegram,join our channel,join our mailing,join our facebook,join us on,
    have your say,have you got a story,have a tip,have a story,have a news tip,have a question,
    have an opinion,have something to,got a story,got a tip,got a news tip,got something to,
    do you have a story,do you have a tip,do you have a view,do you have an opinion,do you have information,
    do you have a question,do you know more,do you want to comment,was this email forwarded,
    was this article,was this page,did you find this,enjoy this article,enjoying this,enjoyed this,
    like this article,thank you for reading,thanks for reading,thank you for signing up,
    thanks for signing up,thank you for subscribing,thanks for subscribing,thank you for your support,
    that's it for today,that's all for today,that's all from me,that's it from me,that is all from me,
    that's all for now,see you tomorrow,see you next,here are some of the latest,here is a summary of,
    here's a summary of,support our journalism,support our work,support our reporting,support our newsroom,
    support local journalism,support independent journalism,support independent media,
    support quality journalism,donate today,donate now,donate here,make a donation,make a contribution,
    become a subscriber,become a supporter,all times are,all times local,all prices are,
    terms and conditions apply,terms of use,terms of service,privacy policy,cookie policy,cookies help,
    we use cookies,we and our partners,we value your privacy,we want to hear from,we welcome your,
    we'd like to hear,we'd love to hear,by continuing to,by using this site,by clicking,by signing up,
    by subscribing,by submitting,by registering,by entering your,please enable,please turn on,please log in,
    please sign in,please subscribe,please refresh,please disable,please consider supporting,
    please consider donating,please consider subscribing,please read our,please send,please contact,
    this programme is brought to you,this program is brought to you,this episode is brought to you,
    this podcast is brought to you,this newsletter is brought to you,this show is brought to you,
    today's episode is brought,today's show is brought,today's newsletter is brought,brought to you by,
    this episode is sponsored,this podcast is sponsored,this newsletter is sponsored,
    this programme is sponsored,this program is sponsored,this post is sponsored,this video is sponsored,
    today's episode is sponsored,support for this podcast,support for this programme,support for this program,
    a word from our sponsor,and now a word from,thanks to our sponsor,use the code,use promo code,
    use discount code,use code,use the promo code,
    please email,please share your,please note that comments,your browser does not,javascript is,
    javascript must,enable javascript,skip to,skip advertisement,back to top,download the app,download our,
    download the free,send us your tips,send us your photos,send us your stories,send us your questions,
    send us your comments,send us a message,send us an email,send your tips,send your questions,
    send your comments,email us,e-mail us,contact us,contact the author,contact the reporter,
    contact the writer,write to us,reach us,our standards,print this,reprinted with,republished with,
    watch the video,watch live,join the mailing,abonnieren sie,folgen sie,melden sie sich,jetzt anmelden,
    jetzt abonnieren,jetzt registrieren,hier geht es zu,hier geht es zur,hier können sie,lesen sie hier,
    lesen sie auch,lesen sie mehr,lesen sie dazu,lesen sie weiter,mehr dazu,mehr zum thema,weiterlesen,
    das könnte sie auch,auch interessant,zur startseite,diskutieren sie,kommentieren sie,schreiben sie uns,
    bitte aktivieren,wir verwenden cookies,diese website verwendet,diese seite verwendet,
    dieser artikel ist zuerst,dieser artikel ist erstmals,dieser artikel ist im original,
    dieser artikel erschien,über dieses thema berichtete,dieser artikel wurde zuerst,
    dieser artikel wurde aktualisiert,dieser artikel wurde zuletzt,dieser text ist,dieser text erschien,
    dieser text wurde,dieser beitrag ist,dieser beitrag erschien,dieser beitrag wurde,
    alle rechte vorbehalten,bereits abonniert,noch kein abo,aus dem englischen von,hinweis der redaktion,
    anmerkung der redaktion,die kommentare sind,die kommentarfunktion,unterstützen sie,laden sie,teilen sie,
    abonnez-vous,inscrivez-vous,suivez-nous,suivez toute,suivez l'actualité,suivez notre,lire aussi,
    à lire aussi,lire la suite,lire également,voir aussi,en savoir plus,cet article est réservé,
    cet article est extrait,cet article est issu,cet article est paru,cet article a été publié,
    cet article a été modifié,cet article a été traduit,cet article a été mis,
    cet article a été initialement,cet article vous est,la suite est réservée,la suite de cet article,
    il vous reste,vous avez déjà un compte,déjà abonné,pas encore abonné,pour lire la suite,
    pour aller plus loin,tous droits réservés,recevez,rejoignez-nous,rejoignez notre,retrouvez-nous,
    retrouvez toute,téléchargez,cliquez ici,nous utilisons des cookies,ce site utilise,veuillez activer,
    soutenez,faites un don,faire un don,les commentaires sont,laissez un commentaire,laisser un commentaire,
    partagez cet,partager cet,note de la rédaction,reproduction interdite,síguenos,sigue toda,suscríbete,
    suscríbase,regístrate,únete a,lee también,lea también,lee más,leer más,te puede interesar,
    también te puede,más información en,más información:,ya eres suscriptor,¿ya eres suscriptor,
    inicia sesión,todos los derechos reservados,recibe las noticias,recibe nuestro,recibe en tu,
    este artículo fue,este artículo se publicó,este contenido fue,esta nota fue,esta noticia fue,
    utilizamos cookies,usamos cookies,haz clic,haga clic,los comentarios están,deja un comentario,
    deja tu comentario,nota del editor,nota de la redacción,apoya nuestro,descarga la app,
    prohibida la reproducción,iscriviti,iscrivetevi,seguici,seguiteci,abbonati,leggi anche,leggi di più,
    leggi tutto,riproduzione riservata,tutti i diritti riservati,ricevi le,ricevi la,sei già abbonato,
    continua a leggere,clicca qui,utilizziamo i cookie,questo sito utilizza,lascia un commento,
    questo articolo è stato,sostieni,siga-nos,assine,inscreva-se,cadastre-se,subscreva,leia também,
    leia mais,veja também,clique aqui,todos os direitos reservados,receba as,receba nossa,receba no,
    já é assinante,deixe um comentário,deixe seu comentário,deixe o seu,este site utiliza,este texto foi,
    este artigo foi,esta reportagem foi,participe do canal,participe do grupo,entre no canal,apoie o,
    lees ook,lees meer,lees verder,volg ons,meld je aan,abonneer,alle rechten voorbehouden,läs också,
    läs mer,följ oss,prenumerera,les også,læs også,følg oss,følg os,lue myös,czytaj także,czytaj też,
    czytaj więcej,zobacz też,zobacz także,obserwuj nas,zapisz się,wszelkie prawa,čtěte také,abone ol,
    bizi takip,ayrıca okuyun,διαβάστε επίσης,читайте также,читайте нас,подписывайтесь,подпишитесь,
    присоединяйтесь к,следите за нами,при использовании материалов,все права защищены,нашли ошибку,
    поделиться,читайте також,підписуйтесь,اقرأ أيضا,تابعونا,تابعنا,جميع الحقوق,اشترك في"""
# Openings of captions, with their bracket.
BRACKETED_OPENINGS = (
    "(file photo,(file),(photo,[photo,(image,[image,(picture,[picture,(ap photo,(c) 19,(c) 20,©"
)
# Openings of invitations and of news alike; a sentence that goes on for long is news.
WEAK_OPENINGS = """
    also on,advertisement,advertisements,advertising,sponsored,promoted,paid content,paid post,
    partner content,getty images,reuters graphics,read more,read also,read next,read the full,
    read the original,read our,also read,see also,related,related stories,related articles,
    related topics,related coverage,more on this,support us,originally published,become a member,
    die wichtigsten nachrichten,more from,more stories,subscribe,sign up,donate,follow,download,source,
    newsletter,anzeige,werbung,publicité,publicidad,pubblicità,publicidade,reklama,annons,реклама"""
# The same where words are not parted.
WIDE_OPENINGS = """
    阅读更多,责任编辑,版权所有,未经授权,扫码,点击,关注我们,更多,续きを読む,続きを読む,無断転載,関連記事,写真,会員登録"""

# What tells in the middle of a short line; before the colon what is looked for first.
PHRASES = """
    distribut:rewritten or redistributed,may not be published,redistributed without
    inbox:to your inbox,in your inbox,to your email inbox,your email inbox
    comments:in the comments,comments below,comments section below
    newsletter:our newsletter,newsletter here,newsletter abonnieren,notre newsletter,a nuestro newsletter
    javascript:javascript
    cookies:uses cookies,cookies to improve
    boletín:a nuestro boletín,nuestros boletines
    whatsapp:whatsapp channel,whatsapp-kanal,canal de whatsapp,canal do whatsapp,and whatsapp
    telegram:telegram channel,telegram-kanal,канал в telegram,наш telegram,canal de telegram,canal do telegram
    forward-looking:contains forward-looking,forward-looking statements within
    materially:may differ materially,could differ materially,to differ materially
    helped by ai:with the help of ai
    article has been:this article has been
    reproduc:may not be reproduced,cannot be reproduced,reproduced without
    appeared in:appeared in the print edition"""
# What a line that names an address or a network begins with.
INVITING = """
    follow,join,find,like,tweet,subscribe,connect,contact,email,e-mail,write,reach,send,visit,share,watch,
    see,read,more,for,to,you,do,folgen,suivez,sigue,síguenos,siga,segui,seguici,volg"""
FOLLOWING = "follow,join,find,like,connect,folgen,suivez,sigue,síguenos,siga,segui,seguici,volg"
NETWORKS = (
    "twitter,facebook,instagram,telegram,whatsapp,linkedin,tiktok,youtube,threads,bluesky,on x.,newsletter"
)

# Greetings and formulas, which say nothing; a word may follow them.
FORMULAS = """
    good morning,good afternoon,good evening,good night,good day,thank you,thanks,hello,many thanks,
    yours faithfully,yours sincerely,yours truly,sincerely,kind regards,best regards,best wishes,
    warm regards,with best wishes,dear sir,dear sirs,dear madam,dear editor,dear readers,dear friends,
    dear colleagues,ladies and gentlemen,item one,item two,item three,item four,item five,item six,
    item seven,item eight,item nine,item ten,any objections,apologies,guten morgen,guten tag,guten abend,
    vielen dank,danke,meine damen und herren,sehr geehrte damen und herren,mit freundlichen grüßen,bonjour,
    bonsoir,merci,mesdames et messieurs,madame monsieur,cordialement,buenos días,buenas tardes,
    buenas noches,gracias,muchas gracias,señoras y señores,atentamente,buongiorno,buonasera,grazie,
    signore e signori,cordiali saluti,bom dia,boa tarde,boa noite,obrigado,obrigada,senhoras e senhores,
    atenciosamente,доброе утро,добрый день,добрый вечер,спасибо,дамы и господа,с уважением"""

# Headings whose sections are no part of what is told.
SECTIONS = """
    references,bibliography,works cited,literature cited,further reading,footnotes,endnotes,
    notes and references,acknowledgements,acknowledgments,about the author,about the authors,about us,
    about the company,media contact,media contacts,press contact,forward-looking statements,
    forward looking statements,safe harbor statement,cautionary statement,related articles,related stories,
    literatur,literaturverzeichnis,quellen,danksagung,über den autor,über die autorin,bibliographie,
    références,remerciements,à propos de l'auteur,bibliografía,referencias,agradecimientos,sobre el autor,
    bibliografia,riferimenti,ringraziamenti,referências,agradecimentos,sobre o autor"""
