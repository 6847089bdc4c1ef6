"""Recognising the lines around a story that are not part of it: bylines, captions, credits, invitations.

Only short lines are looked at. A long line may begin like a caption and still tell the story.
"""

_LONGEST = 240
_LONGEST_LABEL = 30

# What stands before a colon: "Photo: Ann Lee".
_WORDS_LABELS = """
    advertisement,also read,caption,contact,contacts,credit,credits,e-mail,email,file photo,filed under,
    first published,follow,further reading,graphic,illustration,image,images,keywords,last modified,
    last updated,listen,map,modified,more,more on this,photo,photo by,photo credit,photo illustration,
    photograph,photography,photos,picture,pictures,posted,published,read,read also,read more,read next,
    related,related articles,related stories,see also,share,source,sources,tags,topics,updated,video,
    watch,watch live,abbildung,aktualisiert,bild,bilder,foto,fotos,grafik,lesen sie auch,mehr zum thema,
    quelle,quellen,stand,veröffentlicht,mis à jour,publié,photographie,lire aussi,à lire aussi,crédit,
    imagen,fuente,actualizado,publicado,lea también,lee también,vea también,immagine,fonte,fonti,
    leggi anche,pubblicato,aggiornato,imagem,leia também,leia mais,atualizado,bron,lees ook,källa,
    läs också,läs mer,kilde,les også,læs også,lähde,lue myös,kuva,źródło,czytaj także,czytaj też,
    zobacz też,fot,zdroj,čtěte také,čítajte aj,kaynak,fotoğraf,ayrıca okuyun,πηγή,διαβάστε επίσης,
    φωτογραφία,фото,видео,источник,источники,читайте также,теги,автор,джерело,читайте також,відео,
    източник,图片来源,来源,责任编辑,编辑,作者,写真,写真提供,出典,関連記事,المصدر,اقرأ أيضا"""
_WORDS_OPENINGS = """
    ©,(c) 19,(c) 20,copyright ©,copyright (c),copyright 19,copyright 20,all rights reserved,
    reporting by ,(reporting by ,additional reporting ,(additional reporting,editing by ,(editing by ,
    (writing by ,(edited by ,writing by ,compiled by ,with files from ,with reporting by ,
    (with inputs from,(with input from,read more,read also,read next,read the full,also read,see also,
    related stories,related articles,related topics,click here,tap here,click to ,sign up ,subscribe ,
    follow us ,share this ,share on ,advertisement,sponsored,image source,image caption,image credit,
    photo credit,photo by ,picture by ,file photo,getty images,(photo,[photo,(image,(picture,
    (file photo,this article was ,this article is part of,this story was ,this story has been ,
    this article has been ,this article originally ,this story originally ,have you got a story,
    got a story,get in touch,get our ,for more information visit,for more information contact,
    join the conversation,download the app,download our ,follow @,watch the video,watch:,media caption,
    video caption,más información en,leer más,lire la suite,en savoir plus,mehr dazu,lesen sie,
    lesen sie auch,lire aussi,lea también,leggi anche,leia mais,lees ook,läs mer,les også,læs også,
    lue myös,czytaj także,czytaj też,zobacz też,čtěte také,читайте также,читайте також,подписывайтесь,
    підписуйтесь,阅读更多,责任编辑,اقرأ أيضا"""
_WORDS_BEFORE_NAMES = "by von par por di door av af przez от автор"
_WORDS_AMONG_NAMES = "and for in of the und et y e en da de del der van von for och og i w на и та at with"
_CREDITS = (
    "(reporting by ",
    "reporting by ",
    "(additional reporting",
    "(editing by ",
    "(writing by ",
    "editing by ",
)

_LABELS = frozenset(label.strip() for label in _WORDS_LABELS.split(","))
_OPENINGS = tuple(opening.strip("\n").lstrip() for opening in _WORDS_OPENINGS.split(","))
_BYLINES = frozenset(_WORDS_BEFORE_NAMES.split())
_LINKS = frozenset(_WORDS_AMONG_NAMES.split())


def is_furniture(line: str) -> bool:
    """Whether the line, free of white space around it, is a byline, a caption, a credit or an invitation."""
    if len(line) > _LONGEST:
        return False
    low = line.lower()
    if low.startswith(_OPENINGS):
        return True
    head, colon, _ = low[:_LONGEST_LABEL].partition(":")
    if colon and head.strip(" ([*►▶»-") in _LABELS:
        return True
    return _is_byline(line) or not any(letter.isalnum() for letter in line)


def is_credit(sentence: str) -> bool:
    """Whether a sentence names those who worked on the story, as agencies do behind the last one."""
    return sentence[:1] in "(RrAaEeWw" and sentence[:30].lower().startswith(_CREDITS)


def _is_byline(line: str) -> bool:
    """`By Ann Lee, Reuters`, `Von Max Muster`."""
    first, _, names = line.partition(" ")
    if first.lower() not in _BYLINES or len(names) > 80 or names.endswith((".", "!", "?", ":", ";")):
        return False
    words = names.replace(",", " ").replace("|", " ").split()
    return 1 < len(words) <= 10 and all(word[0].isupper() or word.lower() in _LINKS for word in words)
