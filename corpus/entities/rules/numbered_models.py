"""What is made in numbered models: telephones, aircraft, language models."""

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.patterns import worded_pattern
from corpus.type_hints import Final

_DEVICES: Final = ("iPhone", "iPad", "MacBook", "PlayStation", "Galaxy", "Pixel", "Windows", "Xbox")
_DEVICE: Final = worded_pattern(
    rf"\b(?:{'|'.join(_DEVICES)})"
    r"(?: (?:[A-Z]{0,2}\d{1,4}\w{0,3}|Pro|Max|Plus|Air|Mini|Ultra|Fold|Series [A-Z]))+\b",
    _DEVICES,
)
"""The iPhone 17 Pro Max, Windows 11."""
_BUILDERS: Final = ("Boeing", "Airbus", "Embraer", "Bombardier", "Antonov", "Tupolev", "Ilyushin", "Sukhoi")
_NICKNAMES: Final = "Dreamliner|Superjet|Globemaster|Poseidon|Max|MAX|Neo|NEO|neo|Freighter"
_AIRCRAFT: Final = worded_pattern(
    rf"\b(?:Boeing 7\d7|(?:{'|'.join(_BUILDERS)}) [A-Z][A-Za-z]{{0,2}}-?\d{{1,3}})[A-Za-z]{{0,3}}"
    rf"(?:-\d{{1,4}}[A-Z]{{0,3}})?(?:[ -](?:{_NICKNAMES})(?:[ -]\d{{1,2}})?)?\b(?![.,]\d)",
    _BUILDERS,
)
"""The Boeing 787-8 Dreamliner, the Airbus A321neo."""
_FAMILIES: Final = ("GPT-", "Claude ", "Gemini ", "Llama ", "Grok ", "Mistral ", "DeepSeek-", "Qwen")
_SIZES: Final = "Opus|Sonnet|Haiku|Pro|Flash|Ultra|Nano|Mini|Turbo|Large|Medium|Small|Maverick|Scout|Codex"
_NUMBER: Final = r"\d{1,2}(?:\.\d{1,2})?"
_LANGUAGE_MODEL: Final = worded_pattern(
    rf"\b(?<!-)(?:GPT-{_NUMBER}o?|DeepSeek-[A-Z]{_NUMBER}|Qwen ?{_NUMBER}|"
    r"(?:Claude|Gemini|Llama|Grok|Mistral) "
    rf"(?:(?:{_SIZES}) {_NUMBER}|{_NUMBER} (?=(?:{_SIZES})\b)|\d{{1,2}}\.\d{{1,2}}))"
    rf"(?:(?:[ -]|(?<= ))(?:{_SIZES}|mini|nano|turbo))?\b"
    r"(?![.,:]\d| (?:[mb]illion|trillion|per cent|percent)\b)",
    _FAMILIES,
)
"""GPT-5.2, Claude Opus 4.5, Gemini 3 Pro; a name with a bare number may be anybody's."""


def numbered_models(text: str) -> list[Mention]:
    """The mentions of devices, aircraft and language models by name and number."""
    return [
        Mention(Span(*match.span()), Label.PRODUCT)
        for pattern in (_DEVICE, _AIRCRAFT, _LANGUAGE_MODEL)
        for match in pattern.finditer(text)
    ]
