"""The question in which order a list is to stand."""

from collections.abc import Callable

from corpus.listings.listing import Order
from widgets.prompt import Question

_ORDERS = {"d": Order.DATE, "t": Order.TITLE, "s": Order.SOURCE, "u": Order.UNREAD, "o": Order.STORY}


def order_question(answered: Callable[[Order], None]) -> Question:
    """Ask for an order, by its first letter."""

    def take(letter: str) -> None:
        if order := _ORDERS.get(letter):
            answered(order)

    names = " · ".join(f"{letter} {order}" for letter, order in _ORDERS.items())
    return Question(f"Order: {names}", answered=take, at_once="".join(_ORDERS))
