"""The order in which Tab goes through a window: as it is read, not as it was put together."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

_BY_TAB = Qt.FocusPolicy.TabFocus.value


def neighbour(window: QWidget, current: QWidget | None, *, forward: bool) -> QWidget | None:
    """What Tab goes to from `current`, round the whole window; None: nothing takes the focus."""
    order = list(in_order(window))
    if not order:
        return None
    at = next((number for number, each in enumerate(order) if each is current), None)
    if at is None:
        return order[0 if forward else -1]
    return order[(at + (1 if forward else -1)) % len(order)]


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """Whatever Tab can go to, row by row; not what lies behind another panel's tab."""
    if isinstance(widget, QDockWidget) and widget.visibleRegion().isEmpty():
        return
    if _takes_tab(widget):
        yield widget
    children = [
        each
        for each in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if each.isVisible() and not each.isWindow()
    ]
    for row in _rows(children):
        from_left = widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
        for child in sorted(row, key=lambda each: each.x(), reverse=not from_left):
            yield from in_order(child)


def _takes_tab(widget: QWidget) -> bool:
    return (
        widget.focusPolicy().value & _BY_TAB == _BY_TAB
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _rows(widgets: list[QWidget]) -> list[list[QWidget]]:
    """Those side by side together, from the top down."""
    rows: list[list[QWidget]] = []
    for widget in sorted(widgets, key=lambda each: each.y()):
        middle = widget.geometry().center().y()
        if rows and middle <= rows[-1][0].geometry().bottom():
            rows[-1].append(widget)
        else:
            rows.append([widget])
    return rows
