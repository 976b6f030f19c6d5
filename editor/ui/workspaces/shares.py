"""The shares that docks have of a window: Qt alone gives what is more to one of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow


class DockShares:
    """Keeps to the sizes that were noted last, as shares: back at the size of the window that
    they were noted at, the docks are as they were."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._whole = QSize()
        self._noted: dict[QDockWidget, QRect] = {}

    def note(self, docks: Iterable[QDockWidget]) -> None:
        """These sizes are the ones wanted: the user, or an arrangement, made them."""
        self._whole = self._window.size()
        self._noted = {
            dock: dock.geometry()
            for dock in docks
            if not dock.isFloating() and not dock.visibleRegion().isEmpty()
        }

    def words(self) -> str:
        """What is noted, to be kept with the arrangement."""
        docks = {each.objectName(): at.getRect() for each, at in self._noted.items()}
        return json.dumps({"whole": self._whole.toTuple(), "docks": docks})

    def take(self, words: str, docks: Iterable[QDockWidget]) -> None:
        """Note what was kept; what cannot be read is as if never noted."""
        try:
            kept = json.loads(words)
            whole = QSize(*kept["whole"])
            rects = {name: QRect(*sides) for name, sides in kept["docks"].items()}
        except (ValueError, TypeError, KeyError, AttributeError):
            return
        self._whole = whole
        self._noted = {
            dock: rects[dock.objectName()] for dock in docks if dock.objectName() in rects
        }

    def keep(self) -> None:
        """Share out the window's new size as it was shared out before."""
        whole, now = self._whole, self._window.size()
        if whole.isEmpty():
            return
        for far_edge, length, direction, old, new in (
            (QRect.right, QRect.width, Qt.Orientation.Horizontal, whole.width(), now.width()),
            (QRect.bottom, QRect.height, Qt.Orientation.Vertical, whole.height(), now.height()),
        ):
            docks = self._one_an_edge(far_edge, length)
            sizes = [max(1, length(self._noted[dock]) * new // old) for dock in docks]
            self._window.resizeDocks(docks, sizes, direction)

    def _one_an_edge(
        self, edge: Callable[[QRect], int], length: Callable[[QRect], int]
    ) -> list[QDockWidget]:
        """Of the docks that end at one edge, say those of a row, one decides: the shortest, and
        none below tabs, which are no part of its own size, if another is there."""
        found: dict[int, QDockWidget] = {}
        for dock in sorted(
            self._noted,
            key=lambda each: (
                bool(self._window.tabifiedDockWidgets(each)),
                length(self._noted[each]),
            ),
        ):
            if dock.isVisible() and not dock.isFloating():
                found.setdefault(edge(self._noted[dock]), dock)
        return list(found.values())
