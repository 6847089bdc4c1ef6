"""Which charset an answer is in, where the server and the document each name one."""

import codecs

from corpus.encoding import declared_charset, decode
from corpus.web.answer import Fetched


def charset_of(fetched: Fetched) -> str:
    """The charset's name, or an empty string where nobody names one.

    XML knows its own best, as servers name one for every file of a kind; any other document may have been
    recoded on its way, and the server says how.
    """
    own = declared_charset(fetched.body)
    if own and fetched.body.lstrip().startswith(b"<?xml"):
        return own
    return fetched.charset or own


def text_of(fetched: Fetched) -> str:
    """The characters of the body."""
    return decode(fetched.body, declared=charset_of(fetched))


def in_utf8(fetched: Fetched) -> bytes:
    """The body of a text, recoded where its own beginning does not say what the server says."""
    if not fetched.charset or charset_of(fetched) != fetched.charset:
        return fetched.body
    return codecs.BOM_UTF8 + text_of(fetched).encode()
