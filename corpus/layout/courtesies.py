"""The lines of a letter that greet its reader and take leave."""

_GREETINGS_LISTED = """
    hi,hello,hey,dear,good morning,good afternoon,good evening,greetings,hallo,liebe,lieber,
    sehr geehrte,guten tag,moin,bonjour,cher,chère,salut,hola,estimado,estimada,querido,querida,
    buenos días,buenas tardes,ciao,caro,cara,gentile,egregio,buongiorno,olá,oi,prezado,prezada,
    bom dia,beste,geachte,goedemorgen,cześć,dzień dobry,szanowni,szanowny,szanowna,hej,kære,
    kjære,hei,bästa,здравствуйте,привет,добрый день,уважаемый,уважаемая,уважаемые,merhaba,sayın,
    dobrý den,ahoj,bună,tisztelt,kedves,γεια,αγαπητέ"""
_CLOSINGS_LISTED = """
    best regards,kind regards,warm regards,regards,best wishes,best,many thanks,thanks,thank you,cheers,
    sincerely,yours sincerely,yours faithfully,yours truly,yours,all the best,love,
    mit freundlichen grüßen,freundliche grüße,viele grüße,liebe grüße,beste grüße,grüße,gruß,
    schöne grüße,mfg,cordialement,bien à vous,amicalement,meilleures salutations,bien cordialement,merci,
    saludos,un saludo,atentamente,cordiales saludos,un abrazo,gracias,cordiali saluti,distinti saluti,
    saluti,un caro saluto,grazie,atenciosamente,cumprimentos,abraço,abraços,obrigado,obrigada,
    met vriendelijke groet,groeten,groet,vriendelijke groeten,pozdrawiam,z poważaniem,
    med vänlig hälsning,med vänliga hälsningar,bästa hälsningar,vänliga hälsningar,hälsningar,
    med venlig hilsen,venlig hilsen,mvh,vennlig hilsen,med vennlig hilsen,hilsen,de bedste hilsner,
    ystävällisin terveisin,terveisin,с уважением,всего доброго,спасибо,saygılarımla,s pozdravem,
    üdvözlettel"""
_LONGEST_GREETING = 60
_GREETINGS = tuple(word.strip() for word in _GREETINGS_LISTED.split(","))
_CLOSINGS = frozenset(word.strip() for word in _CLOSINGS_LISTED.split(","))
_ENDS = (",", "!", ":", "،")


def is_greeting(line: str) -> bool:
    """Whether the line, free of white space around it, is one such as `Dear Ms Berg,`."""
    if len(line) > _LONGEST_GREETING or not line.endswith(_ENDS):
        return False
    small = line.lower()
    return any(small.startswith(word) and not small[len(word) :][:1].isalpha() for word in _GREETINGS)


def is_closing(line: str) -> bool:
    """Whether the line is one such as `Best regards,`."""
    return line.strip().rstrip(",.!").strip().lower() in _CLOSINGS
