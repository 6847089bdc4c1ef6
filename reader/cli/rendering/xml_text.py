"""Text as XML has it, as `xml.sax.saxutils` writes it, which would import what asks servers, too."""

_SPACES = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def escape(text: str) -> str:
    """The text between tags."""
    return text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")


def quoteattr(text: str) -> str:
    """The text as the value of an attribute, in the quotation marks that it needs."""
    escaped = escape(text)
    for space, written in _SPACES.items():
        escaped = escaped.replace(space, written)
    if '"' not in escaped:
        return f'"{escaped}"'
    return f"'{escaped}'" if "'" not in escaped else '"{}"'.format(escaped.replace('"', "&quot;"))
