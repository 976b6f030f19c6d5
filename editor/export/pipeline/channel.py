"""A bounded queue between two threads that ends, fails or closes without anyone left waiting."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")

_IDLE_S = 0.1


class Closed(Exception):
    """The other side is gone: what is put would never be read."""


class Channel(Generic[T]):
    """One thread puts and then ends or fails; one takes; either may close."""

    def __init__(self, capacity: int) -> None:
        self._items: deque[T] = deque()
        self._capacity = capacity
        self._changed = Condition()
        self._ended = self._closed = False
        self._error: BaseException | None = None

    def put(self, item: T) -> None:
        """Append `item`, waiting while the channel is full.

        Raises:
            Closed: nobody takes any more.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._closed or len(self._items) < self._capacity)
            if self._closed:
                raise Closed
            self._items.append(item)
            self._changed.notify_all()

    def end(self) -> None:
        """Nothing more will be put."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def fail(self, error: BaseException) -> None:
        """Nothing more will be put, because of `error`, which the taker will meet."""
        with self._changed:
            self._error = error
            self._changed.notify_all()

    def close(self) -> None:
        """Drop what is there and wake whoever waits."""
        with self._changed:
            self._closed = True
            self._items.clear()
            self._changed.notify_all()

    def items(self, idle: Callable[[], None] = lambda: None) -> Iterator[T]:
        """Each item as it comes, until the end; `idle` is called now and then while waiting.

        Raises:
            Closed: the channel was closed by someone else.
            BaseException: the one that `fail` was given, once the items before it are taken.
        """
        while True:
            with self._changed:
                while not self._changed.wait_for(self._has_news, _IDLE_S):
                    idle()
                if self._closed:
                    raise Closed
                if not self._items:
                    if self._error is not None:
                        raise self._error
                    return
                item = self._items.popleft()
                self._changed.notify_all()
            yield item

    def _has_news(self) -> bool:
        return bool(self._items or self._ended or self._closed or self._error is not None)
