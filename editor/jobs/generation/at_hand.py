"""Models found when they are first needed, and looked for again when one is not among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from editor.engine.generate.registry import Models, found_models


class ModelsAtHand:
    """For any thread; whoever uses them has them alone meanwhile."""

    def __init__(self, find: Callable[[], Models] = found_models) -> None:
        self._find = find
        self._models: Models | None = None
        self._lock = Lock()

    @contextmanager
    def used(self, id: str = "", *, anew: bool = False) -> Iterator[Models]:
        """
        Args:
            id: one that should be there: it may have been brought since they were found.
            anew: they are looked for in any case.
        """
        with self._lock:
            if self._models is None or anew or (id and not self._models.has(id)):
                self._models = self._find()
            yield self._models

    def release(self) -> None:
        """Give back all that they hold."""
        with self._lock:
            if self._models is not None:
                self._models.release()
            self._models = None
