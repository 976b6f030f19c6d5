"""Keys that mean something on the canvas while a painting tool is in hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from editor.session.generation.painting import Painting, Tool

_SIZES = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
_EDGES = {Qt.Key.Key_BraceLeft: -1, Qt.Key.Key_BraceRight: 1}


class CanvasKeys:
    """[ and ] make the brush smaller and larger, with Shift harder and softer; a figure chooses
    a region, Delete deletes it; Ctrl+C and Ctrl+V copy and paste all motion."""

    def __init__(self, painting: Painting) -> None:
        self._painting = painting

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key does something here; it has done it then."""
        done = self.meant(event)
        if done is None:
            return False
        name, argument = done
        painting = self._painting
        match name:
            case "resize":
                painting.resize(argument)
            case "soften":
                painting.soften(argument)
            case "choose":
                painting.choose(painting.brush.regions[argument].id)
            case "delete" if painting.region_id is not None:
                painting.delete(painting.region_id)
            case "copy":
                painting.copy_motion()
            case "paste":
                painting.paste_motion()
        return True

    def meant(self, event: QKeyEvent) -> tuple[str, int] | None:
        """What a key does here: its name, and how much or which."""
        key, painting = event.key(), self._painting
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_C and painting.brush.regions:
                return "copy", 0
            return ("paste", 0) if key == Qt.Key.Key_V and painting.can_paste else None
        if painting.tool in (Tool.BRUSH, Tool.ERASER):
            if key in _EDGES:
                return "soften", _EDGES[Qt.Key(key)]
            if key in _SIZES:
                softens = held == Qt.KeyboardModifier.ShiftModifier
                return "soften" if softens else "resize", _SIZES[Qt.Key(key)]
        if held:
            return None
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and painting.region is not None:
            return "delete", 0
        number = key - Qt.Key.Key_1
        return ("choose", number) if 0 <= number < len(painting.brush.regions) else None
