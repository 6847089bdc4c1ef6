"""Where a name leads: looking it up, and telling the public internet from everything else.

The address that was judged is the one to connect to. Looking the name up again would let its owner give a
harmless answer first and another one afterwards.
"""

import queue
import socket
import threading
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address
LookUp = Callable[[str, float], tuple[Address, ...]]
"""From a host and seconds to its addresses; an `OSError` when there are none."""

_NAT64 = IPv6Network("64:ff9b::/96")
# Ranges that Python 3.11 still takes for the public internet's.
_NOT_PUBLIC = (IPv6Network("::/96"), IPv6Network("64:ff9b:1::/48"), IPv6Network("fec0::/10"))


def look_up(host: str, seconds: float) -> tuple[Address, ...]:
    """The addresses of a host, in the system's order; a `TimeoutError` when that takes too long."""
    answers: queue.SimpleQueue[tuple[Address, ...] | OSError] = queue.SimpleQueue()
    # The system's resolver has no time limit of its own to set; a thread that outlives this one does no harm.
    threading.Thread(target=_answer, args=(host, answers), daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError(f"no answer within {seconds:g} seconds") from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def is_public(address: Address) -> bool:
    """Whether an address is the public internet's, seen through the wrappings of IPv4 in IPv6."""
    if isinstance(address, IPv6Address):
        wrapped = _wrapped(address)
        if wrapped is not None:
            return is_public(wrapped)
        if any(address in network for network in _NOT_PUBLIC):
            return False
    return address.is_global and not address.is_multicast


def _answer(host: str, answers: queue.SimpleQueue[tuple[Address, ...] | OSError]) -> None:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError as error:
        answers.put(error)
    except UnicodeError:
        answers.put(OSError("not a name that can be looked up"))
    else:
        addresses = tuple(dict.fromkeys(ip_address(entry[4][0]) for entry in found))
        answers.put(addresses or OSError("no address"))


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)
