"""What firms and mailing lists put below a mail: legal notices, pleas for the trees, ways to unsubscribe.

A legal notice is told by what it speaks of, in any language: a message, its secrecy, its recipient, and what
another is to do with it. Three of the four make one.
"""

from collections.abc import Iterator
from itertools import groupby

_MESSAGES_LISTED = """
    e-mail,email,message,this mail,diese mail,nachricht,mensaje,mensagem,messaggio,courriel,correo,
    bericht,wiadomoś,meddelande,viesti,zpráv,správ,üzenet,mesaj,ileti,e-posta,сообщени,письм,повідомлен,
    лист,μήνυμα,邮件,メール,메일"""
_SECRETS_LISTED = """
    confiden,konfid,vertraul,vertrouwelijk,poufn,fortrolig,luottamuks,důvěrn,dôvern,bizalmas,privileged,
    riservat,sigilos,конфиденц,конфіденц,gizli,εμπιστευτικ,保密,机密,機密,기밀"""
_RECIPIENTS_LISTED = """
    recipient,addressee,intended,adressat,empfänger,destinat,geadresseerde,ontvanger,adresat,odbiorc,
    mottagare,modtager,mottaker,vastaanott,příjemc,adresát,címzett,получател,адресат,одержувач,alıcı,
    παραλήπτη,收件人,受信者,수신자"""
_DEEDS_LISTED = """
    notify,delete,destroy,disclos,advise the sender,inform the sender,contact the sender,vernicht,lösch,
    absender,détrui,supprim,expéditeur,elimin,borr,remitente,notifi,apague,remetente,cancell,distrugg,
    mittente,verwijder,vernietig,afzender,usun,usuń,nadawc,radera,avsändar,slet,afsender,avsender,
    poista,lähettäj,smaž,smaz,odesílatel,vymaž,odosielateľ,töröl,feladó,șterge,expeditor,удал,отправител,
    видал,відправник,silin,gönderen,διαγρά,删除,削除,삭제"""
_OPENINGS_LISTED = """
    please consider the environment,consider the environment before,think before you print,
    before printing,bitte denken sie an die umwelt,bitte prüfen sie,denken sie an die umwelt,
    pensez à l'environnement,avant d'imprimer,antes de imprimir,prima di stampare,denk aan het milieu,
    zanim wydrukujesz,this email has been scanned,this e-mail has been scanned,virus-free,
    this email has been checked,diese e-mail wurde von,l'absence de virus,este correo ha sido,
    to unsubscribe,unsubscribe,you received this message because,you are receiving this,
    you received this email because,if you no longer wish,view this email in your browser,
    um sich abzumelden,abmelden:,vom newsletter abmelden,pour vous désabonner,se désabonner,
    para darse de baja,darse de baja,para cancelar,per disiscriversi,afmelden,aby zrezygnować,
    отписаться,чтобы отписаться,confidentiality notice,disclaimer,haftungsausschluss,
    avis de confidentialité,aviso legal,aviso de confidencialidad,avviso di riservatezza"""


def _words(listed: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in listed.split(","))


_GROUPS = tuple(map(_words, (_MESSAGES_LISTED, _SECRETS_LISTED, _RECIPIENTS_LISTED, _DEEDS_LISTED)))
_OPENINGS = _words(_OPENINGS_LISTED)
_ENOUGH = 3
"""So many of the four groups make a legal notice."""
_MARKS = "*_-–—=| [("


def without_notices(lines: list[str]) -> list[str]:
    """The lines without paragraphs that are notices, of which the first is none."""
    kept: list[str] = []
    for number, paragraph in enumerate(_paragraphs(lines)):
        kept += [] if number and _is_notice(paragraph) else paragraph
    return kept


def _paragraphs(lines: list[str]) -> Iterator[list[str]]:
    """The lines between blank ones; the blank ones by themselves."""
    return (list(run) for _, run in groupby(lines, key=lambda line: bool(line.strip())))


def _is_notice(paragraph: list[str]) -> bool:
    said = " ".join(paragraph).lower().replace("’", "'")
    if said.lstrip(_MARKS).startswith(_OPENINGS):
        return True
    return sum(any(word in said for word in group) for group in _GROUPS) >= _ENOUGH
