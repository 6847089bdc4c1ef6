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
    ) -> None:
        super().__init__(url, problem, remedy)
        self.status = status
        self.retry_after = retry_after
        """Seconds that the server asked us to wait."""
