"""One thing that is painted over the picture and may take the mouse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

from editor.ui.viewport.view_map import Point, ViewMap


@dataclass(frozen=True, slots=True)
class Touch:
    """The mouse over the picture: `place` in the widget, `point` in the frame; `pixel` of the
    frame to one logical pixel of the widget."""

    place: Point
    point: Point
    pixel: float
    modifiers: Qt.KeyboardModifier

    def has(self, modifier: Qt.KeyboardModifier) -> bool:
        return bool(self.modifiers & modifier)


class PictureLayer(QObject):
    """Paints with `paint`, in logical pixels of the widget. Says by `changed` when to."""

    changed = Signal()

    def paint(self, painter: QPainter, view: ViewMap) -> None: ...

    def press(self, touch: Touch) -> bool:
        """Whether the layer takes the left button; then it gets the moves and the release."""
        return False

    def press_right(self, touch: Touch) -> bool:
        """The same of the right button, which else opens the menu."""
        return False

    def drag(self, touch: Touch) -> None:
        """The mouse moved, or a key with it was pressed, while the layer has the button."""

    def release(self, touch: Touch) -> None: ...

    def double_click(self, touch: Touch) -> bool:
        return False

    def wheel(self, touch: Touch, notches: float) -> bool:
        """Whether the layer takes the wheel, which else zooms."""
        return False

    def wants_key(self, event: QKeyEvent) -> bool:
        """Whether a key is for the layer, whatever command has it elsewhere."""
        return False

    def press_key(self, event: QKeyEvent) -> bool:
        """Whether the layer takes the key."""
        return False

    def hover(self, touch: Touch | None) -> QCursor | Qt.CursorShape | None:
        """The mouse moved with no button down, or went away; the cursor that says what a press
        would do."""
        return None

    def cancel(self) -> bool:
        """Leave off as if nothing had begun; whether anything had."""
        return False

    @property
    def is_nudged(self) -> bool:
        """Whether there is anything that an arrow key would move."""
        return False

    def nudge(self, across: int, down: int) -> bool:
        """An arrow key, in pixels of the frame; whether the layer takes it."""
        return False
