"""Whether anybody is left to show an answer to.

What waits for a thread goes on when the thread has done its work, and the screen may have been closed in the
meantime: its panes are taken away one by one, and an answer would look for them in vain.
"""

from textual.message_pump import MessagePump


def is_still_there(node: MessagePump) -> bool:
    """Whether the node is on a screen of a program that goes on."""
    return node.app.is_running and node.is_attached
