"""The matte over the program's picture, and the mouse that points at what it is to be of."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

from editor.session.roto.roto import Roto
from editor.session.roto.tools import Tool, View
from editor.ui.icons.cursors import Cursors
from editor.ui.painting.spot import Spot
from editor.ui.roto.canvas.gestures import PaintGesture, PromptGesture, begun
from editor.ui.roto.canvas.hint import paint_hint
from editor.ui.roto.canvas.place import FootagePlace
from editor.ui.roto.canvas.sheets import Laid, Placed
from editor.ui.roto.canvas.showing import Scene, Showing
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.overlays.wipe import WipeLayer
from editor.ui.viewport.view_map import ViewMap

_TICK_MS, _SPIN = 80, 0.09  # of a round, each tick
_PATIENCE_MS = 300  # a search that is over sooner is not waited for
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIZES = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
_EDGES = {Qt.Key.Key_BraceLeft: -1, Qt.Key.Key_BraceRight: 1}
_BRUSHES = (Tool.BRUSH, Tool.ERASER, Tool.SCRIBBLE)
_ON_PICTURE = (Tool.SELECT, Tool.COLOUR)  # begin nowhere else
_PIPETTE = QPointF(4, 20)  # its tip, in its icon


class RotoLayer(PictureLayer):
    """There while mattes are worked on. Alt or the right button takes away; the wheel makes a
    brush larger, with Shift softer; Enter keeps the frame as it is, Escape drops what goes on."""

    def __init__(self, roto: Roto, place: FootagePlace, wipe: WipeLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._roto, self.place, self._wipe = roto, place, wipe
        self._tools, self._pointing = roto.tools, roto.pointing
        self._showing = Showing(roto)
        self._gesture: PromptGesture | None = None
        self._mouse: Touch | None = None
        self._laid: list[PaintGesture] = []  # let go, and not in the matte yet
        self._erases, self._is_resting = False, True
        self._turning = 0.0
        self._cursors = Cursors()
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._on_impatient)
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        for signal in (roto.tools.changed, roto.tools.brush_changed, roto.seeing.changed):
            signal.connect(self.refresh)
        roto.pointing.changed.connect(self._on_searching)

    @property
    def is_on(self) -> bool:
        return self._tools.is_on and self._tools.view is not View.RESULT

    @property
    def gesture(self) -> PromptGesture | None:
        """What goes on while the button is down."""
        return self._gesture

    def set_resting(self, resting: bool) -> None:
        """While the film plays nothing is pointed at; the matte is seen all the same."""
        self._is_resting = resting
        self._roto.seeing.set_resting(resting)
        if not resting:
            self.leave_off()
        self.refresh()

    def refresh(self, *_: object) -> None:
        if self._tools.pointing is None:
            self.leave_off()
        self.changed.emit()

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        if not self.is_on:
            return
        frame = QRectF(*view.rectangle)
        picture = self.place.map()
        if picture is not None:
            wipe = self._wipe.at
            scene = Scene(
                Placed(view, picture),
                self._gesture,
                None if self._mouse is None else self._mouse.place,
                self._erases or self._tools.pointing is Tool.ERASER,
                self._turning if self._ticks.isActive() else None,
                self._is_resting,
                self._strokes(),
            )
            left = None if wipe is None else frame.left() + frame.width() * wipe
            self._showing.paint(painter, scene, right_of=left)
        words = self._hint(is_seen=picture is not None)
        if words and self._is_resting and self._gesture is None:
            paint_hint(painter, frame, words)

    # The mouse

    def press(self, touch: Touch) -> bool:
        erases = touch.has(Qt.KeyboardModifier.AltModifier)
        return self._begin(touch, erases=erases or self._tools.pointing is Tool.ERASER)

    def press_right(self, touch: Touch) -> bool:
        return self._begin(touch, erases=True)

    def drag(self, touch: Touch) -> None:
        self._mouse = touch
        spot = self._spot(touch)
        if self._gesture is not None and spot is not None:
            self._gesture.move(spot)
        self.changed.emit()

    def release(self, touch: Touch) -> None:
        gesture, self._gesture, self._erases = self._gesture, None, False
        if gesture is not None:
            gesture.end()
        if isinstance(gesture, PaintGesture) and self._pointing.is_searching:
            self._laid.append(gesture)
        self.changed.emit()

    def hover(self, touch: Touch | None) -> QCursor | Qt.CursorShape | None:
        was_over = self._mouse is not None
        self._mouse = touch if touch is not None and self._is_meant(touch) else None
        if was_over or self._mouse is not None:
            self.changed.emit()
        if self._mouse is None:
            return None
        if self._is_locked:
            return Qt.CursorShape.ForbiddenCursor
        self._erases = self._mouse.has(Qt.KeyboardModifier.AltModifier)
        if self._tools.pointing is Tool.COLOUR:
            return self._cursors.tool("eyedropper", _PIPETTE)
        is_brush = self._tools.pointing in _BRUSHES
        return Qt.CursorShape.BlankCursor if is_brush else Qt.CursorShape.CrossCursor

    def wheel(self, touch: Touch, notches: float) -> bool:
        is_brush = self._tools.pointing in _BRUSHES and self._is_resting
        if not is_brush or touch.has(Qt.KeyboardModifier.ControlModifier):
            return False
        if touch.has(Qt.KeyboardModifier.ShiftModifier):
            self._tools.soften(notches)
        else:
            self._tools.resize(notches)
        return True

    def cancel(self) -> bool:
        if self._gesture is None:
            return self.is_on and self._pointing.drop()
        self.leave_off()
        self.changed.emit()
        return True

    def leave_off(self) -> None:
        """End what goes on as if it had not begun."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()

    # Keys

    def wants_key(self, event: QKeyEvent) -> bool:
        return self._meant(event) is not None

    def press_key(self, event: QKeyEvent) -> bool:
        meant = self._meant(event)
        match meant:
            case None:
                return False
            case "key", _:
                self._roto.keep_frame()
            case "soften", notches:
                self._tools.soften(notches)
            case _, notches:
                self._tools.resize(notches)
        return True

    def _meant(self, event: QKeyEvent) -> tuple[str, int] | None:
        """What a key does here, and how much of it."""
        if self._tools.pointing is None or not self._is_resting:
            return None
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and not held:
            return "key", 0
        if self._tools.pointing not in _BRUSHES:
            return None
        if key in _EDGES:
            return "soften", _EDGES[Qt.Key(key)]
        if key in _SIZES:
            softens = held == Qt.KeyboardModifier.ShiftModifier
            return "soften" if softens else "resize", _SIZES[Qt.Key(key)]
        return None

    # What a press begins

    def _begin(self, touch: Touch, *, erases: bool) -> bool:
        spot = self._spot(touch, erases=erases)
        if spot is None or not self._is_meant(touch):
            return False
        self._roto.watching.leave_off()  # what is pointed at stays under the mouse
        if self._is_locked:
            matte = self._roto.current.matte
            assert matte is not None
            self._roto.runner.say_locked(matte)
            return True
        self._mouse, self._erases = touch, erases
        self._gesture = begun(self._tools, self._pointing, spot)
        self.changed.emit()
        return True

    def _is_meant(self, touch: Touch) -> bool:
        """Whether the tool in hand has anything to do there: a box may begin beside the picture."""
        tool, picture = self._tools.pointing, self.place.map()
        if tool is None or picture is None or not self._is_resting:
            return False
        return tool not in _ON_PICTURE or picture.contains(touch.point)

    @property
    def _is_locked(self) -> bool:
        matte = self._roto.current.matte
        return matte is not None and matte.locked

    def _spot(self, touch: Touch, *, erases: bool = False) -> Spot | None:
        picture = self.place.map()
        if picture is None or not picture.scale:
            return None
        straight = touch.has(Qt.KeyboardModifier.ShiftModifier)
        return Spot(picture.to_source(touch.point), touch.pixel / picture.scale, straight, erases)

    def _hint(self, *, is_seen: bool) -> str:
        current, tool = self._roto.current, self._tools.pointing
        if current.media is None:
            return self.tr("Select a clip with a picture.")
        if not is_seen:
            return self.tr("The playhead is not on the clip.")
        if tool is None or self._roto.seeing.has_any:
            return ""
        if current.matte is not None and self._roto.runner.run_of(current.matte.id) is not None:
            return ""
        if current.matte is None:
            return self.tr("Click the thing you want to cut out.")
        return self.tr("Nothing is covered on this frame: click the thing, or track the matte.")

    def _strokes(self) -> tuple[Laid, ...]:
        """That are painted, or have just been."""
        now = [self._gesture] if isinstance(self._gesture, PaintGesture) else []
        return tuple(
            Laid(tuple(each.points), each.radius, each.softness, each.adds)
            for each in (*self._laid, *now)
        )

    # What is waited for

    def _on_searching(self) -> None:
        if not self._pointing.is_searching:
            self._laid.clear()
            self._patience.stop()
            self._ticks.stop()
        elif not self._ticks.isActive() and not self._patience.isActive():
            self._patience.start()
        self.changed.emit()

    def _on_impatient(self) -> None:
        self._ticks.start()

    def _tick(self) -> None:
        self._turning = (self._turning + _SPIN) % 1
        self.changed.emit()
