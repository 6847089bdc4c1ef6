"""Every binding of the screen by its id, and whether the keys that somebody has set for them make sense.

Which module each key is in, and what it does, stands in `README.md` beside this one.
"""

from collections.abc import Iterator, Mapping
from itertools import chain

from textual.binding import Binding
from textual.dom import DOMNode

from reader.screen.actions.concern import Concern
from reader.screen.actions.desk_actions import DeskActions
from reader.screen.desk.desk import Desk
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.rail import Rail
from reader.screen.desk.reading import Reading
from reader.screen.keys.app_bindings import APP_BINDINGS
from reader.screen.reading_screen import ReadingScreen
from reader.screen.views.name_card import NameCard
from reader.screen.views.name_screen import NameScreen
from reader.settings import SettingsError, unknown
from widgets.article_list import ArticleList
from widgets.article_text import ArticleText
from widgets.entity_panel import EntityPanel, PanelNames
from widgets.linked_pane import LinkedPane
from widgets.pane import Pane
from widgets.passages import Passages
from widgets.prompt import Prompt
from widgets.summary_pane import SummaryPane

QUIT = "quit"
_ALWAYS_QUITS = "ctrl+c"
_PANES = (
    Pane,
    ArticleList,
    ListPane,
    ArticleText,
    LinkedPane,
    Passages,
    EntityPanel,
    PanelNames,
    Prompt,
    SummaryPane,
    Rail,
)
_CONCERNS = tuple(base for base in DeskActions.__bases__ if issubclass(base, Concern))

OWNERS: tuple[type[DOMNode], ...] = (ReadingScreen, Desk, Reading, *_CONCERNS, NameCard, NameScreen, *_PANES)
"""The classes that have bindings; those of the whole application are in `app_bindings`."""


def every_binding() -> Mapping[str, Binding]:
    """The bindings that can be given other keys, by id, as they are before any is."""
    found: dict[str, Binding] = {}
    for binding in chain(*(owner.BINDINGS for owner in OWNERS), APP_BINDINGS):
        if isinstance(binding, Binding) and binding.id and binding.description:
            found.setdefault(binding.id, binding)
    return found


def check_keys(keys: Mapping[str, str]) -> None:
    """`SettingsError` for an id that no binding has, a key given twice, and one taken from `quit`."""
    bindings = every_binding()
    quitting = keys.get(QUIT, bindings[QUIT].key)
    owner_of = {_ALWAYS_QUITS: QUIT, **({} if QUIT in keys else dict.fromkeys(keys_of(quitting), QUIT))}
    for id, written in keys.items():
        if id not in bindings:
            raise SettingsError(f"[keys]: {unknown('binding', id, bindings)}")
        for key in keys_of(written):
            owner = owner_of.setdefault(key, id)
            if owner != id:
                raise SettingsError(
                    f"[keys]: {key} is given to {id}, and to {owner} too; choose another for one"
                )


def keys_of(written: str) -> Iterator[str]:
    """The keys of `ctrl+n,j`, one by one."""
    return (key.strip() for key in written.split(",") if key.strip())
