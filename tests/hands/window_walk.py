"""Walks over all that a window is made of, as a reader of screens does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QListView,
    QMenu,
    QMenuBar,
    QScrollBar,
    QTabBar,
    QWidget,
)

_GETTERS = (
    *("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText"),
    *("title", "suffix", "prefix", "statusTip"),
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_OWN_FOCUS = (QMenu, QMenuBar, QScrollBar)


def windows() -> list[QWidget]:
    """Those that are to be seen, the main one and what stands over it."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def seen_widgets() -> Iterator[QWidget]:
    for window in windows():
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisible():
                yield widget


def place_of(seen: QWidget | QAction) -> str:
    """The classes from the widget outwards; the name of a command."""
    if isinstance(seen, QAction):
        return seen.objectName()
    names: list[str] = []
    at: QWidget | None = seen
    while at is not None and len(names) < 5:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


def texts() -> Iterator[tuple[str, QWidget | QAction]]:
    """Every text that the widgets, their items and their commands have, and whose it is."""
    for window in windows():
        for widget in (window, *window.findChildren(QWidget)):
            for text in texts_of(widget):
                yield text, widget
        for action in window.findChildren(QAction):
            for text in (action.text(), action.toolTip()):
                yield text, action


def texts_of(widget: QWidget) -> Iterator[str]:
    for name in _getters(type(widget)):
        try:
            text = getattr(widget, name)()
        except TypeError:  # a getter of items: it asks for a number
            continue
        if isinstance(text, str) and text:
            yield text
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        columns = 1 if isinstance(widget, QListView) else widget.model().columnCount()
        yield from _texts_of_rows(widget.model(), QModelIndex(), columns)


@cache
def _getters(kind: type[QWidget]) -> tuple[str, ...]:
    return tuple(name for name in _GETTERS if callable(getattr(kind, name, None)))


def _texts_of_rows(model: QAbstractItemModel, of: QModelIndex, columns: int) -> Iterator[str]:
    for row in range(model.rowCount(of)):
        for column in range(columns):
            index = model.index(row, column, of)
            for role in _ROLES:
                text = index.data(role)
                if isinstance(text, str) and text:
                    yield text
        yield from _texts_of_rows(model, model.index(row, 0, of), columns)


def takes_focus(widget: QWidget) -> bool:
    return (
        widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget, _OWN_FOCUS)
    )


def name_of(widget: QWidget) -> str:
    """What a reader of screens calls it."""
    said = widget.accessibleName()
    if not said and isinstance(widget, QAbstractButton | QLabel):
        return widget.text()
    return said


def hint_of(widget: QWidget) -> str:
    """The tooltip that comes up over it: its own, or that of what it is in."""
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        if at.toolTip():
            return at.toolTip()
        at = at.parentWidget()
    return ""
