"""What can go wrong with a request, as one kind of source error."""

from corpus.errors import SourceError


class FetchError(SourceError):
    """An address that gave nothing; the status says why when a server answered at all."""

    def __init__(
        self,
        url: str,
        problem: str,
        remedy: str,
        *,
        status: int | None = None,
        retry_after: float | None = None,
        sent: bool = True,
        reached: bool = True,
    ) -> None:
        super().__init__(url, problem, remedy)
        self.status = status
        self.retry_after = retry_after
        """Seconds that the server asked us to wait."""
        self.sent = sent
        """Whether anything was asked at all; an address that is refused is not."""
        self.reached = reached
        """Whether a machine was there to ask; otherwise it may be our own network that is down."""
