"""A thread that draws what was asked for last first, with what it keeps for that."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable
from threading import Event, Thread
from typing import Generic, Protocol, TypeVar

from editor.compositor.context import NoGraphicsError
from editor.jobs.drawing.newest import NewestFirst

_log = logging.getLogger(__name__)

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
Order = TypeVar("Order", contravariant=True)


class Workshop(Protocol[Order]):
    """A GL context, and all that is drawn with. Made, used and closed on one thread."""

    def make(self, order: Order, /) -> None: ...

    def close(self) -> None: ...


class DrawingThread(Generic[K, V]):
    """Has each order made by a workshop that is opened on its own thread, at the first order.

    Args:
        name: the thread's.
        most_waiting: orders; those before have been scrolled away from.
        opened: opens the workshop; it may raise NoGraphicsError.
    """

    def __init__(self, name: str, most_waiting: int, opened: Callable[[], Workshop[V]]) -> None:
        self._name, self._opened = name, opened
        self._waiting: NewestFirst[K, V] = NewestFirst(most_waiting)
        self._may_begin = Event()
        self._may_begin.set()
        self._thread: Thread | None = None

    def ask(self, key: K, order: V) -> V | None:
        """Make `order` next, in place of one of the same key that waits. Gives an order that is
        given up for it, if there are too many."""
        dropped = self._waiting.ask(key, order)
        if self._thread is None:
            self._thread = Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        return dropped

    @property
    def is_asked(self) -> bool:
        """Whether something waits."""
        return self._waiting.has_any

    def hold(self) -> None:
        """Begin nothing until `go`; to be called before anything is asked for."""
        self._may_begin.clear()

    def go(self) -> None:
        self._may_begin.set()

    def close(self) -> None:
        """Stop after the order in the making."""
        self._waiting.close()
        self._may_begin.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        self._may_begin.wait()
        order = self._waiting.next()
        if order is None:
            return
        try:
            workshop = self._opened()
        except NoGraphicsError as error:
            _log.warning("No %s: %s", self._name, error)
            return
        try:
            while order is not None:
                workshop.make(order)
                order = self._waiting.next()
        finally:
            workshop.close()
