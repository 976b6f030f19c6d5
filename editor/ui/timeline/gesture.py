"""What the tools of the timeline and its view say to each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QCursor

from editor.model.choosing.snapping import SnapPoint
from editor.model.project import Sequence
from editor.model.timeline import ItemId
from editor.session.session import Session
from editor.ui.timeline.geometry import TimelineGeometry
from editor.ui.timeline.hit import Hit
from editor.ui.viewport.routing.trimmed import TwoUp


@dataclass(frozen=True, slots=True)
class Pointer:
    """A mouse event in the clip area; `x`, `y` logical pixels from its top left corner."""

    x: float
    y: float
    hit: Hit
    button: Qt.MouseButton
    modifiers: Qt.KeyboardModifier

    def has(self, modifier: Qt.KeyboardModifier) -> bool:
        return bool(self.modifiers & modifier)


@dataclass(frozen=True, slots=True)
class GesturePreview:
    """What letting go now would make.

    `sequence` is the result itself, as the edit gives it, and is painted in place of what is
    there; `moved` are the items to set off in it. `label` says the change (`+00:00:00:12`; a
    second line why no more of it, or how to have it otherwise),
    `refusal` why nothing would happen; a line is drawn over all tracks at `snap`. `band` is a
    rubber band: x, y, width, height in pixels.
    """

    sequence: Sequence | None = None
    moved: frozenset[ItemId] = frozenset()
    snap: SnapPoint | None = None
    label: str = ""
    refusal: str = ""
    two_up: TwoUp | None = None
    band: tuple[float, float, float, float] | None = None
    insertion: int | None = None  # the frame at which something would push its way in
    line: int | None = None  # a frame that is only pointed out, as where a slice would cut


class TimelineSurface(Protocol):
    """What a tool may ask of the view and tell it."""

    @property
    def geometry(self) -> TimelineGeometry: ...

    @property
    def session(self) -> Session: ...

    @property
    def extent(self) -> tuple[int, int]:
        """Width and height of the clip area, logical pixels."""
        ...

    def set_geometry(self, geometry: TimelineGeometry) -> None:
        """Scroll and zoom; clamped to what there is."""
        ...

    def show_gesture(self, preview: GesturePreview | None) -> None: ...

    def set_cursor(self, cursor: QCursor | Qt.CursorShape) -> None: ...


class Tool(Protocol):
    """What the mouse does in the clip area. The view calls `cancel` on Esc, when it loses the
    focus, and when another tool is chosen; then nothing of the gesture may be left."""

    def press(self, pointer: Pointer) -> None: ...

    def move(self, pointer: Pointer) -> None:
        """The mouse moved with the button down."""
        ...

    def release(self, pointer: Pointer) -> None: ...

    def double_click(self, pointer: Pointer) -> None: ...

    def hover(self, pointer: Pointer) -> None:
        """The mouse moved with no button down: show the cursor that says what a press does."""
        ...

    def cancel(self) -> None: ...


ToolMaker = Callable[[TimelineSurface], Tool]


class DropTarget(Protocol):
    """What happens to things dragged in from elsewhere. The view asks; `move` shows the result
    as a gesture and says whether it could be dropped here."""

    def accepts(self, data: QMimeData) -> bool: ...

    def move(self, data: QMimeData, pointer: Pointer) -> bool: ...

    def drop(self, data: QMimeData, pointer: Pointer) -> bool: ...

    def leave(self) -> None: ...
