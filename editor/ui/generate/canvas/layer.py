"""The painted regions over a monitor's picture, and the mouse that works on them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter

from editor.model.curves import numbers_at
from editor.session.generation.generation import Generation
from editor.session.generation.painting import Tool
from editor.session.preferences import Preferences
from editor.ui.generate.canvas.hands import Hands
from editor.ui.generate.canvas.keys import CanvasKeys
from editor.ui.generate.canvas.motion_gestures import RegionGesture
from editor.ui.generate.canvas.place import Place
from editor.ui.generate.canvas.showing import Scene, Showing, paint_hint
from editor.ui.painting.spot import Gesture, Spot
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.view_map import ViewMap

_TICK_MS = 80
_FLOW, _SPIN = 0.14, 0.09  # of a round, each tick
_PAINTS = (Tool.BRUSH, Tool.ERASER)
_SHAPES = (*_PAINTS, Tool.LASSO, Tool.SUBJECT)


class PaintLayer(PictureLayer):
    """There while a tool is chosen. Alt or the right button erases; the wheel makes the brush
    larger, with Shift softer; with Control a press chooses the region under it."""

    def __init__(
        self, generation: Generation, place: Place, preferences: Preferences, parent: QObject
    ) -> None:
        super().__init__(parent)
        painting = generation.painting
        self._painting, self.place, self._preferences = painting, place, preferences
        self._previewing = generation.previewing
        self._previewing.changed.connect(self.changed)
        self._showing = Showing(painting)
        self._hands, self._keys = Hands(painting, self._showing), CanvasKeys(painting)
        self._gesture: Gesture | None = None
        self._mouse: Touch | None = None
        self._erases, self._is_resting = False, True
        self._phase = self._turning = 0.0
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        for signal in (
            *(painting.tool_changed, painting.chosen, painting.brush_changed),
            *(painting.finding_changed, painting.current.changed, painting.coverages.arrived),
            *(painting.current.moved, preferences.changed),
        ):
            signal.connect(self.refresh)

    @property
    def is_on(self) -> bool:
        return self._painting.tool is not None

    @property
    def gesture(self) -> Gesture | None:
        """What goes on while the button is down."""
        return self._gesture

    def set_resting(self, resting: bool) -> None:
        """While the film plays nothing is painted."""
        self._is_resting = resting
        if not resting:
            self.leave_off()
        self.refresh()

    def refresh(self, *_: object) -> None:
        if not self.is_on and self._gesture is not None:
            self.leave_off()
        if self._has_motion:
            self._ticks.start()
        else:
            self._ticks.stop()
        self.changed.emit()

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        if not (self.is_on and self._is_resting):
            return
        picture = self.place.map()
        if picture is None:
            paint_hint(painter, view, is_empty=False)
            return
        moves = self._gesture is None and not self._preferences.settings.reduced_motion
        scene = Scene(
            view,
            picture,
            self._gesture,
            None if self._mouse is None else self._mouse.place,
            self._erases or self._painting.tool is Tool.ERASER,
            self._phase if moves else None,
            self._turning,
        )
        has_preview = self._showing.paint_preview(painter, scene, self._previewing)
        self._showing.paint(painter, scene, faintly=has_preview)

    # The mouse

    def press(self, touch: Touch) -> bool:
        erases = touch.has(Qt.KeyboardModifier.AltModifier)
        return self._begin(touch, erases=erases or self._painting.tool is Tool.ERASER)

    def press_right(self, touch: Touch) -> bool:
        tool = self._painting.tool
        if tool is Tool.PATH:
            spot = self._spot(touch)
            return spot is not None and self._hands.delete_point(spot)
        return tool in _SHAPES and self._begin(touch, erases=True)

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
        self._previewing.set_dragged(False)
        self.refresh()

    def double_click(self, touch: Touch) -> bool:
        """Takes away what a tool of motion has made under the mouse."""
        spot, picture = self._spot(touch), self.place.map()
        if not (self.is_on and self._is_resting) or spot is None or picture is None:
            return False
        match self._painting.tool:
            case Tool.PATH:
                return self._hands.delete_point(spot)
            case Tool.ARROW | Tool.TURN:
                return self._hands.still(spot, picture)
            case _:
                return False

    def hover(self, touch: Touch | None) -> Qt.CursorShape | None:
        was_over = self._mouse is not None
        on = self.is_on and self._is_resting
        self._mouse = touch if on else None
        if was_over or self._mouse is not None:
            self.changed.emit()
        if touch is None or not on:
            return None
        self._erases = touch.has(Qt.KeyboardModifier.AltModifier)
        spot, picture = self._spot(touch), self.place.map()
        if spot is None or picture is None:
            return Qt.CursorShape.PointingHandCursor
        return self._hands.cursor(spot, picture)

    def wheel(self, touch: Touch, notches: float) -> bool:
        if self._painting.tool not in _PAINTS or not self._is_resting:
            return False
        if touch.has(Qt.KeyboardModifier.ControlModifier):
            return False
        if touch.has(Qt.KeyboardModifier.ShiftModifier):
            self._painting.soften(notches)
        else:
            self._painting.resize(notches)
        return True

    def cancel(self) -> bool:
        if self._gesture is not None:
            self.leave_off()
        elif self.is_on:
            self._painting.set_tool(None)
        else:
            return False
        self.refresh()
        return True

    def leave_off(self) -> None:
        """End what goes on as if it had not begun."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
            self._previewing.set_dragged(False)

    # Keys

    def wants_key(self, event: QKeyEvent) -> bool:
        return self.is_on and self._is_resting and self._keys.meant(event) is not None

    def press_key(self, event: QKeyEvent) -> bool:
        is_free = self.is_on and self._is_resting and self._gesture is None
        return is_free and self._keys.press(event)

    # What a press begins

    def _begin(self, touch: Touch, *, erases: bool) -> bool:
        if not (self.is_on and self._is_resting):
            return False
        self._mouse, self._erases = touch, erases
        if self.place.map() is None:
            self.place.find(touch.point)
            if not self._painting.begin():
                return True
        spot = self._spot(touch, erases=erases)
        picture = self.place.map()
        if spot is None or picture is None:
            return True
        if touch.has(Qt.KeyboardModifier.ControlModifier) and self._painting.tool in _SHAPES:
            region = self._painting.region_under(spot.point)
            self._painting.choose(None if region is None else region.id)
            return True
        self._gesture = self._hands.begun(spot, picture)
        self._previewing.set_dragged(isinstance(self._gesture, RegionGesture))
        self.refresh()
        return True

    def _spot(self, touch: Touch, *, erases: bool = False) -> Spot | None:
        picture = self.place.map()
        if picture is None or not picture.scale:
            return None
        straight = touch.has(Qt.KeyboardModifier.ShiftModifier)
        return Spot(picture.to_source(touch.point), touch.pixel / picture.scale, straight, erases)

    # What flows and spins

    @property
    def _has_motion(self) -> bool:
        if not (self.is_on and self._is_resting):
            return False
        if self._painting.finding:
            return True
        if self._gesture is not None or self._preferences.settings.reduced_motion:
            return False
        frame = self._painting.current.frame
        return any(
            each.enabled and any(numbers_at(each.velocity, frame))
            for each in self._painting.brush.regions
        )

    def _tick(self) -> None:
        self._phase = (self._phase + _FLOW) % 1
        self._turning = (self._turning + _SPIN) % 1
        self.changed.emit()
