"""What a thread is still to do, where what was asked for last is what is looked at now."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from threading import Condition
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class NewestFirst(Generic[K, V]):
    """Requests by their keys. Any thread may call.

    Args:
        most: requests that wait; those before have been scrolled away from.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._waiting: OrderedDict[K, V] = OrderedDict()
        self._changed = Condition()
        self._is_closed = False

    def ask(self, key: K, request: V) -> V | None:
        """Do `request` next, in place of an earlier one of the same key. Gives a request that is
        given up for it, if there are too many."""
        with self._changed:
            self._waiting[key] = request
            self._waiting.move_to_end(key)
            dropped = None
            if len(self._waiting) > self._most:
                _, dropped = self._waiting.popitem(last=False)
            self._changed.notify()
        return dropped

    def next(self) -> V | None:
        """Waits until there is something; None: it is closed."""
        with self._changed:
            while not self._waiting and not self._is_closed:
                self._changed.wait()
            return None if self._is_closed else self._waiting.popitem()[1]

    @property
    def has_any(self) -> bool:
        return bool(self._waiting) or self._is_closed

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify()
