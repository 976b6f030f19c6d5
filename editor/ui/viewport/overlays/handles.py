"""The selected clips' handles on the picture: drag to move, scale, turn, crop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from editor.model.canvas.apply import nudged, with_values
from editor.model.canvas.drag import Grip, Pull, Values, dragged, moved_along
from editor.model.canvas.guides import Guide, guides_for
from editor.model.canvas.handles import Handle, handle_at
from editor.model.canvas.placed import (
    PlacedClip,
    TitleBox,
    placed_clips,
    topmost_at,
)
from editor.model.edits.errors import EditError
from editor.model.flatten.geometry import Point
from editor.model.project import Project
from editor.model.timeline import ItemId
from editor.session.document import Edit
from editor.session.session import Session
from editor.ui.viewport.overlays.chip import draw_chip
from editor.ui.viewport.overlays.fade import Fade
from editor.ui.viewport.overlays.handle_painting import (
    change_text,
    cursor_for,
    paint_frame,
    paint_guides,
)
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.view_map import ViewMap

_SNAP = 7.0  # logical pixels from which a drag snaps
_SLACK = 3.0  # logical pixels that a press may slip and still be a click


@dataclass(frozen=True, slots=True)
class _Hold:
    """A drag: what is held, where the press was, and what was there to be snapped to."""

    grip: Grip
    press: Touch
    moved: tuple[PlacedClip, ...]
    guides: tuple[Guide, ...]


class HandlesLayer(PictureLayer):
    """Selects what is clicked. A drag is previewed, and one edit when it is let go; Shift frees
    the sides, Alt scales about the middle, Control leaves off snapping."""

    text_wanted = Signal(object)  # ItemId of a title that was double-clicked

    def __init__(
        self,
        session: Session,
        title_box: TitleBox,
        own_guides: Callable[[], tuple[Guide, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.is_on, self.is_cropping, self.is_snapping = True, False, True
        self._session, self._title_box, self._own_guides = session, title_box, own_guides
        self._is_resting = True
        self._clips: tuple[PlacedClip, ...] | None = None
        self._hold: _Hold | None = None
        self._pull: Pull | None = None
        self._hovered: ItemId | None = None
        self._fade = Fade(self)
        self._fade.changed.connect(self.changed)
        session.document.changed.connect(self._refresh)
        session.sequence_changed.connect(self._refresh)
        session.playhead.moved.connect(self._refresh)
        session.selection.changed.connect(self.changed)

    @property
    def clips(self) -> tuple[PlacedClip, ...]:
        """What is seen at the playhead, from bottom to top."""
        if self._clips is None:
            session = self._session
            self._clips = ()
            if session.sequence is not None:
                self._clips = placed_clips(
                    session.project, session.sequence.id, session.playhead.frame, self._title_box
                )
        return self._clips

    @property
    def selected(self) -> tuple[PlacedClip, ...]:
        chosen = self._session.selection.items
        return tuple(clip for clip in self.clips if clip.item in chosen)

    def set_on(self, on: bool) -> None:
        self.is_on = on
        self.changed.emit()

    def set_cropping(self, cropping: bool) -> None:
        self.is_cropping = cropping
        self.changed.emit()

    def set_resting(self, resting: bool) -> None:
        """While the film plays there is nothing to take hold of."""
        self._is_resting = resting
        self._fade.is_smooth = resting
        self._refresh()

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        if not (self.is_on and self._is_resting):
            return
        for clip in self.clips:
            if clip.item == self._hovered and clip not in self.selected:
                paint_frame(painter, view, clip, strength=0.7 * self._fade.value)
        for clip in self.selected:
            knobs = self._hold is None or self._hold.grip.clip.item == clip.item
            paint_frame(painter, view, clip, knobs=knobs, cropping=self.is_cropping)
        if self._hold is not None and self._pull is not None:
            paint_guides(painter, view, self._pull.guides)
            self._paint_change(painter, view)

    def press(self, touch: Touch) -> bool:
        if not (self.is_on and self._is_resting):
            return False
        clip, handle = self._under(touch)
        if clip is None or handle is None:
            self._session.selection.clear()
            return False
        if clip.item not in self._session.selection.items:
            self._select(clip, touch)
            clip, handle = self._under(touch)
            if clip is None or handle is None:
                return True
        others = [each for each in self.clips if each not in self.selected]
        lines = guides_for(clip.frame_size, others, self._own_guides())
        grip = Grip(clip, handle, cropping=self.is_cropping)
        self._hold = _Hold(grip, touch, self.selected, lines)
        return True

    def drag(self, touch: Touch) -> None:
        hold = self._hold
        if hold is None or (self._pull is None and self._is_click(touch)):
            return
        grip = Grip(
            hold.grip.clip,
            hold.grip.handle,
            free=touch.has(Qt.KeyboardModifier.ShiftModifier),
            centred=touch.has(Qt.KeyboardModifier.AltModifier),
            cropping=hold.grip.cropping,
        )
        now = touch.point
        if grip.handle is Handle.INSIDE and grip.free:
            now = _along_one_axis(hold.press.point, now)
        snaps = self.is_snapping and not touch.has(Qt.KeyboardModifier.ControlModifier)
        guides = hold.guides if snaps else ()
        reach = _SNAP * touch.pixel if snaps else 0.0
        self._pull = dragged(grip, hold.press.point, now, guides, reach)
        edit = self._edit()
        if edit is not None:
            self._preview(edit)
        self.changed.emit()

    def release(self, touch: Touch) -> None:
        hold, edit = self._hold, self._edit()
        self._hold = self._pull = None
        if edit is not None and hold is not None:
            self._session.edit(self._label(hold.grip), edit)
        elif hold is not None and hold.grip.handle is Handle.INSIDE:
            top = topmost_at(self.clips, touch.point)
            if top is not None:
                self._select(top, touch)
        self._refresh()

    def double_click(self, touch: Touch) -> bool:
        clip = topmost_at(self.clips, touch.point) if self.is_on and self._is_resting else None
        if clip is None:
            return False
        self._select(clip, touch)
        self.text_wanted.emit(clip.item)
        return True

    def hover(self, touch: Touch | None) -> Qt.CursorShape | None:
        if touch is None or not (self.is_on and self._is_resting):
            self._set_hovered(None)
            return None
        clip, handle = self._under(touch)
        self._set_hovered(clip.item if clip is not None else None)
        if clip is None or handle is None:
            return None
        return cursor_for(clip, handle, cropping=self.is_cropping)

    def cancel(self) -> bool:
        if self._hold is None:
            if not (self.is_on and self.selected):
                return False
            self._session.selection.clear()
            return True
        self._hold = self._pull = None
        self._session.document.preview(None)
        self._refresh()
        return True

    @property
    def is_nudged(self) -> bool:
        return self.is_on and self._is_resting and bool(self.selected)

    def nudge(self, across: int, down: int) -> bool:
        sequence = self._session.sequence
        if sequence is None or not self.is_nudged:
            return False
        clips, frame = self.selected, self._session.playhead.frame

        def moved(project: Project) -> Project:
            return nudged(project, sequence.id, frame, clips, across, down)

        # One step for as long as it is these clips at this frame that are pushed about.
        names = " ".join(sorted(clip.item for clip in clips))
        self._session.edit(self.tr("Nudge picture"), moved, f"nudge {frame} {names}")
        return True

    def _refresh(self, *_: object) -> None:
        self._clips = None
        self.changed.emit()

    def _under(self, touch: Touch) -> tuple[PlacedClip | None, Handle | None]:
        """What a press would take: handles of selected clips first, then what is selected, then
        what is on top."""
        for clip in reversed(self.selected):
            handle = handle_at(clip, touch.point, touch.pixel, cropping=self.is_cropping)
            if handle is not None and handle is not Handle.INSIDE:
                return clip, handle
        selected = topmost_at(self.selected, touch.point)
        clip = selected or topmost_at(self.clips, touch.point)
        return clip, Handle.INSIDE if clip is not None else None

    def _select(self, clip: PlacedClip, touch: Touch) -> None:
        selection = self._session.selection
        adds = touch.has(Qt.KeyboardModifier.ShiftModifier) or touch.has(
            Qt.KeyboardModifier.ControlModifier
        )
        if adds:
            selection.toggle((clip.item,))
        else:
            selection.set_items((clip.item,))

    def _is_click(self, touch: Touch) -> bool:
        assert self._hold is not None
        (x, y), (pressed_x, pressed_y) = touch.place, self._hold.press.place
        return abs(x - pressed_x) + abs(y - pressed_y) <= _SLACK

    def _edit(self) -> Edit | None:
        """What letting go now would do."""
        hold, pull, sequence = self._hold, self._pull, self._session.sequence
        if hold is None or pull is None or sequence is None:
            return None
        changes: dict[ItemId, Values] = {hold.grip.clip.item: pull.values}
        if hold.grip.handle is Handle.INSIDE:
            changes = moved_along(hold.grip.clip, pull, hold.moved)
        frame = self._session.playhead.frame
        return lambda project: with_values(project, sequence.id, frame, changes)

    def _preview(self, edit: Edit) -> None:
        try:
            self._session.document.preview(edit)
        except EditError as error:
            self._session.notices.post(str(error))
            self.cancel()

    def _label(self, grip: Grip) -> str:
        match grip.handle:
            case Handle.INSIDE:
                return self.tr("Move picture")
            case Handle.ROTATE:
                return self.tr("Rotate picture")
            case Handle.ANCHOR:
                return self.tr("Move anchor point")
            case _:
                return self.tr("Crop picture") if grip.cropping else self.tr("Scale picture")

    def _paint_change(self, painter: QPainter, view: ViewMap) -> None:
        assert self._hold is not None
        assert self._pull is not None
        text = change_text(self._hold.grip, self._pull)
        corners = self._corners(view)
        below = max(y for _, y in corners) + 12
        middle = sum(x for x, _ in corners) / len(corners)
        draw_chip(painter, text, QPointF(middle - 24, below), QRectF(painter.viewport()))

    def _corners(self, view: ViewMap) -> list[Point]:
        """The corners of what is held, as it is shown now, in the widget."""
        assert self._hold is not None
        item = self._hold.grip.clip.item
        shown = next((clip for clip in self.clips if clip.item == item), self._hold.grip.clip)
        return [view.to_widget(corner) for corner in shown.corners]

    def _set_hovered(self, item: ItemId | None) -> None:
        if item != self._hovered:
            self._hovered = item
            self._fade.restart()


def _along_one_axis(press: Point, now: Point) -> Point:
    """The way of a drag, along x or y alone: whichever it goes further."""
    across, down = now[0] - press[0], now[1] - press[1]
    return (now[0], press[1]) if abs(across) >= abs(down) else (press[0], now[1])
