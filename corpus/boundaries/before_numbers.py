"""What is an abbreviation where a number follows: "Nr. 5", "стр. 12", "séc. XIX".

One rule for all languages but English, which has a list of its own.
"""

from corpus.patterns import lazy_pattern

_NUMBERED = """
    No Nos NO nr núm num nro n nº n° no° № p pp pag pagg pág págs s ss sid str стр с ст art arts artt αρ
    cap kap rozdz kapit chap ch chp гл hfst vol tom т t fig abb ill рис rys εικ tab tav tabl табл taul bd
    band abs par párr párrafo para § ziff rn sez sec seção odst stk mom ust pkt п пп čl č čís bl f ff apdo
    inc lit kl klo ca cca ok av tel tlf puh тел fax ext apt dept д кв корп оф бул bul cad sok bkz md
    böl sf σελ τόμ κεφ παρ jan janv feb febr févr apr avr aug sep sept okt oct nov dec dez déc juil ene
    abr ago dic янв февр апр авг сент окт нояб дек aprox bil jg aufl rif ref réf
    subsec alin буд бл št gt storgt sekt secc séc br фиг sl hal gbr"""
BEFORE_NUMBERS = frozenset(_NUMBERED.split())
"""In capitals where the word in small letters is another one: "No. 5"."""
_STREETS = ("str", "gt", "pl")
_ROMAN_NUMBER = lazy_pattern(r"(?:[IVXL]{2,}|[VX])\b(?!['’.]\w)")


def precedes_number(word: str) -> bool:
    """Whether the word, written without its dot, is an abbreviation if a number follows."""
    small = word.lower()
    return small in BEFORE_NUMBERS or word in BEFORE_NUMBERS or small.endswith(_STREETS)


def is_number(text: str, first: int) -> bool:
    """Whether a number stands here, in figures or in Roman letters."""
    return text[first : first + 1].isdigit() or _ROMAN_NUMBER.match(text, first) is not None
