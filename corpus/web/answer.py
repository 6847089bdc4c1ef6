"""What a server answers, and what it needs to see to say that nothing has changed."""

from corpus.value_types import Value


class Validators(Value):
    """What a server needs to see that we have its newest answer already, word for word as it gave them."""

    etag: str | None = None
    last_modified: str | None = None


class Fetched(Value):
    """What came back."""

    url: str
    """Where it came from, after all redirects."""
    content_type: str
    """Lower case, without parameters; empty when the server did not say."""
    charset: str | None
    body: bytes
    """Decompressed; empty when `unchanged`."""
    validators: Validators = Validators()
    unchanged: bool = False
    """Whether the server confirmed that what we know is still its answer."""
    moved_to: str | None = None
    """The address to use from now on, when the one asked for has been given up for good."""
