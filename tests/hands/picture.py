"""The mouse over the picture, in pixels of the frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.ui.viewport.picture_view import PictureView

_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def place(view: PictureView, point) -> QPoint:
    x, y = view.map.to_widget(point)
    return QPoint(round(x), round(y))


def click(view: PictureView, point, modifiers=_NONE) -> None:
    QTest.mouseMove(view, place(view, point))
    QTest.mouseClick(view, _LEFT, modifiers, place(view, point))


def begin_drag(view: PictureView, start, end, modifiers=_NONE, button=_LEFT) -> None:
    """Press at `start` and move to `end` in steps; the button stays down."""
    here, there = place(view, start), place(view, end)
    QTest.mouseMove(view, here)
    QTest.mousePress(view, button, modifiers, here)
    for step in range(1, 6):
        between = here + (there - here) * step / 5
        move(view, between, modifiers, button)


def drag(view: PictureView, start, end, modifiers=_NONE, button=_LEFT) -> None:
    begin_drag(view, start, end, modifiers, button)
    QTest.mouseRelease(view, button, modifiers, place(view, end))


def move(view: PictureView, at: QPoint, modifiers=_NONE, button=_LEFT) -> None:
    """A move with the button down and keys held, which QTest's own cannot do."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        button,
        modifiers,
    )
    QApplication.sendEvent(view, event)
