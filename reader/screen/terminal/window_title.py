"""The title of the terminal's window, which follows the article."""

from textual.app import App

from corpus.article import Article
from widgets.wrapping import printable


class WindowTitle:
    """The window's title while the application runs; the one before comes back at the end."""

    def __init__(self, app: App[None]) -> None:
        self._app = app
        self._is_ours = False

    def name_article(self, article: Article | None) -> None:
        """Say which article is read."""
        self._write(f"{article.title} — nutgraf" if article and article.title else "nutgraf")

    def give_back(self) -> None:
        """Have the title that was there before."""
        if self._app._driver is not None and self._is_ours:
            self._app._driver.write("\x1b[23;2t")

    def _write(self, title: str) -> None:
        app = self._app
        if app._driver is not None and not app.is_headless and not app.is_web:
            push = "" if self._is_ours else "\x1b[22;2t"
            self._is_ours = True
            app._driver.write(f"{push}\x1b]2;{printable(title)}\x07")
