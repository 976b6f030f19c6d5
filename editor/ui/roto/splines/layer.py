"""The shapes of the matte over the program's picture, and the mouse that draws them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

from editor.engine.roto.tracking.spans import Direction
from editor.model.roto.drawing.lines import Shape
from editor.model.roto.shapes import LEAST_POINTS, points_at
from editor.model.roto.splines import Spline
from editor.session.roto.roto import Roto
from editor.session.roto.tools import Tool
from editor.ui.icons.cursors import Cursors
from editor.ui.painting.hues import AFTER, BEFORE, hue_colour
from editor.ui.painting.spot import Spot
from editor.ui.roto.canvas.hint import paint_hint
from editor.ui.roto.canvas.place import FootagePlace
from editor.ui.roto.canvas.sheets import Placed
from editor.ui.roto.splines.gestures import Gesture, MarqueeGesture
from editor.ui.roto.splines.hits import Box, Grip, Hit, hit_chosen, hit_shape
from editor.ui.roto.splines.pen import Draft
from editor.ui.roto.splines.presses import begun, cursor_of
from editor.ui.roto.splines.showing import Chosen, ShapePainter
from editor.ui.viewport.overlays.layer import PictureLayer, Touch
from editor.ui.viewport.view_map import ViewMap

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SplineLayer(PictureLayer):
    """There while the pen is in hand, or the tool that changes shapes.

    Enter closes the shape that is drawn, Backspace takes its last point back, Escape drops it;
    Delete takes chosen points out, or the chosen shape away.
    """

    menu_wanted = Signal()  # for the chosen shape, at the mouse

    def __init__(self, roto: Roto, place: FootagePlace, parent: QObject) -> None:
        super().__init__(parent)
        self._roto, self.place = roto, place
        self._tools, self._splines = roto.tools, roto.splines
        self._cursors = Cursors()
        self._draft: Draft | None = None
        self._gesture: Gesture | None = None
        self._is_pressed = False
        self._mouse: Touch | None = None
        self._under: Hit | None = None
        self._is_resting = True
        for signal in (roto.tools.changed, roto.splines.changed, roto.following.came):
            signal.connect(self.refresh)

    @property
    def is_on(self) -> bool:
        return self._tools.drawing is not None and self._is_resting

    @property
    def gesture(self) -> Gesture | None:
        """What goes on while the button is down."""
        return self._gesture

    @property
    def draft(self) -> Draft | None:
        """The shape that is being drawn."""
        return self._draft

    def set_resting(self, resting: bool) -> None:
        """While the film plays nothing is drawn."""
        self._is_resting = resting
        if not resting:
            self.leave_off()
        self.refresh()

    def refresh(self, *_: object) -> None:
        if self._tools.drawing is None:
            self.leave_off()
        if self._tools.drawing is not Tool.PEN:
            self._finish()
        self.changed.emit()

    def paint(self, painter: QPainter, view: ViewMap) -> None:
        picture = self.place.map()
        if not self.is_on or picture is None:
            return
        matte = self._roto.current.matte
        hue = self._roto.next_hue if matte is None else matte.hue
        shapes = ShapePainter(painter, Placed(view, picture), hue_colour(hue))
        painter.setClipRect(QRectF(painter.viewport()))
        chosen, gesture, under = self._splines.chosen, self._gesture, self._under
        for spline in self._splines.all:
            shape = self._shape_of(spline)
            is_under = under is not None and under.spline == spline.id
            is_chosen = chosen is not None and spline.id == chosen.id
            shapes.shape(spline, shape, is_chosen=is_chosen, is_under=is_under)
        if chosen is not None and self._tools.shows_neighbours:
            self._paint_neighbours(shapes, chosen)
        if chosen is not None and self._draft is None:
            shapes.chosen(self._chosen(chosen, 1 / (view.zoom * picture.scale or 1.0)))
        if isinstance(gesture, MarqueeGesture):
            shapes.marquee(gesture.corners)
        mouse = None if self._mouse is None else picture.to_source(self._mouse.point)
        if self._draft is not None:
            spot = None if self._mouse is None else self._spot(self._mouse)
            closes = spot is not None and not self._is_pressed and self._draft.closes(spot)
            shapes.draft(self._draft, None if self._is_pressed else mouse, closes=closes)
        elif self._inserts(under) and gesture is None and under is not None and under.near:
            shapes.inserted(under.near.place)
        if gesture is not None and gesture.words and self._mouse is not None:
            shapes.words(gesture.words, self._mouse.place)
        words = self._hint()
        if words:
            paint_hint(painter, QRectF(*view.rectangle), words)

    def _paint_neighbours(self, shapes: ShapePainter, chosen: Spline) -> None:
        """The shape as it is on the keys before and after."""
        for way, colour in ((Direction.BACKWARDS, BEFORE), (Direction.FORWARDS, AFTER)):
            frame = self._splines.beside(way)
            if frame is not None:
                shapes.ghost(points_at(chosen, frame), colour)

    # The mouse

    def press(self, touch: Touch) -> bool:
        spot = self._spot(touch)
        if not self.is_on or spot is None:
            return False
        self._mouse, self._is_pressed = touch, True
        if self._draft is not None:
            self._draft.press(spot)
        else:
            hit = self._hit(spot)
            self._gesture = begun(
                self._splines, hit, spot, self._tools.drawing, touch.modifiers, self._box(spot)
            )
            if self._gesture is None and self._begins_shape(hit):
                self._splines.choose(None)
                self._draft = Draft()
                self._draft.press(spot)
        self.changed.emit()
        return True

    def press_right(self, touch: Touch) -> bool:
        """On a shape, asks for its menu; while one is drawn, there is none."""
        spot = self._spot(touch)
        hit = self._hit(spot)
        if not self.is_on or (hit is None and self._draft is None):
            return False
        if hit is not None:
            if self._splines.chosen is None or self._splines.chosen.id != hit.spline:
                self._splines.choose(hit.spline)
            self.menu_wanted.emit()
        return True

    def drag(self, touch: Touch) -> None:
        self._mouse = touch
        spot = self._spot(touch)
        if spot is not None and self._draft is not None and self._is_pressed:
            self._draft.drag(spot)
        elif spot is not None and self._gesture is not None:
            self._gesture.move(spot)
        self.changed.emit()

    def release(self, touch: Touch) -> None:
        if not self._is_pressed:
            return  # the right button
        self._is_pressed = False
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end()
        if self._draft is not None:
            self._draft.release()
            if self._draft.is_closed:
                self._finish()
        self._under = self._hit(self._spot(touch))
        self.changed.emit()

    def double_click(self, touch: Touch) -> bool:
        """Closes what is drawn; on the line of a shape, puts a point there."""
        spot = self._spot(touch)
        if not self.is_on or spot is None:
            return False
        if self._draft is not None:
            if len(self._draft.points) < LEAST_POINTS:
                return False
            self._finish()
            return True
        hit = self._hit(spot)
        if hit is not None and hit.grip is Grip.LINE and hit.near is not None:
            self._splines.choose(hit.spline)
            return self._splines.insert(hit.near.segment, hit.near.part)
        if hit is not None and hit.grip is Grip.POINT:
            return self._splines.turn_bend(hit.number)
        return False

    def hover(self, touch: Touch | None) -> QCursor | Qt.CursorShape | None:
        was_over = self._mouse is not None
        self._mouse = touch if self.is_on else None
        spot = None if self._mouse is None else self._spot(self._mouse)
        self._under = self._hit(spot)
        if was_over or self._mouse is not None:
            self.changed.emit()
        if self._mouse is None or spot is None:
            return None
        if self._draft is not None:
            icon = "pen-close" if self._draft.closes(spot) else "pen-tool"
            return self._cursors.pen(icon)
        return cursor_of(self._cursors, self._under, self._tools.drawing, self._mouse.modifiers)

    def cancel(self) -> bool:
        self._is_pressed = False
        if self._gesture is not None:
            gesture, self._gesture = self._gesture, None
            gesture.cancel()
        elif self._draft is not None:
            self._draft = None
        elif self.is_on and self._splines.points:
            self._splines.choose(self._splines.chosen.id if self._splines.chosen else None)
        elif self.is_on and self._splines.chosen is not None:
            self._splines.choose(None)
        else:
            return False
        self.changed.emit()
        return True

    def leave_off(self) -> None:
        """End what goes on; a shape that is drawn far enough is kept."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        self._finish()

    # Keys

    def wants_key(self, event: QKeyEvent) -> bool:
        return self._meant(event) != ""

    def press_key(self, event: QKeyEvent) -> bool:
        match self._meant(event):
            case "close":
                self._finish()
            case "back" if self._draft is not None:
                self._draft.take_back()
                if not self._draft.points:
                    self._draft = None
            case "remove":
                if not self._splines.remove_points():
                    self._splines.remove()
            case "all":
                chosen = self._splines.chosen
                if chosen is not None:
                    self._splines.choose(chosen.id, range(len(chosen.keys[0].points)))
            case _:
                return False
        self.changed.emit()
        return True

    @property
    def is_nudged(self) -> bool:
        return self.is_on and bool(self._splines.points)

    def nudge(self, across: int, down: int) -> bool:
        picture = self.place.map()
        if not self.is_nudged or picture is None or not picture.scale:
            return False
        return self._splines.nudge(across / picture.scale, down / picture.scale)

    def _meant(self, event: QKeyEvent) -> str:
        if not self.is_on:
            return ""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if self._draft is not None:
            if key in _ENTER and not held:
                return "close"
            if (key in _DELETE and not held) or (key == Qt.Key.Key_Z and control):
                return "back"
            return ""
        if self._splines.chosen is None:
            return ""
        if key in _DELETE and not held:
            return "remove"
        return "all" if key == Qt.Key.Key_A and control else ""

    # What is where

    def _finish(self) -> None:
        """Put what is drawn on the matte, if it is a shape by now."""
        draft, self._draft = self._draft, None
        if draft is not None and len(draft.points) >= LEAST_POINTS:
            self._splines.draw(draft.points)

    def _begins_shape(self, hit: Hit | None) -> bool:
        return self._tools.drawing is Tool.PEN and (hit is None or hit.grip is Grip.INSIDE)

    def _hint(self) -> str:
        """What can be done here, as long as there is nothing to see."""
        if self._draft is not None:
            if len(self._draft.points) < LEAST_POINTS:
                return self.tr("Click for a corner, drag for a curve.")
            return self.tr("Click the first point, or press Enter, to close the shape.")
        if self._splines.all:
            return ""
        if self._tools.drawing is Tool.PEN:
            return self.tr("Click around the thing: each click sets a point.")
        return self.tr("There is no shape on this matte yet: draw one with the pen.")

    def _inserts(self, under: Hit | None) -> bool:
        chosen = self._splines.chosen
        is_line = under is not None and under.grip is Grip.LINE
        is_chosen = under is not None and chosen is not None and under.spline == chosen.id
        return self._tools.drawing is Tool.PEN and is_line and is_chosen

    def _hit(self, spot: Spot | None) -> Hit | None:
        """The chosen shape before the others, those on top before those below."""
        if spot is None or self._draft is not None:
            return None
        chosen = self._splines.chosen
        hit = None
        if chosen is not None:
            boxed = self._tools.drawing is Tool.SHAPE
            shape, points = self._splines.shape_of(chosen), self._splines.points
            hit = hit_chosen(chosen, shape, points, spot.point, spot.pixel, boxed=boxed)
            if hit is not None and hit.grip is not Grip.INSIDE:
                return hit
        others = (each for each in reversed(self._splines.all) if each is not chosen)
        found = [
            other
            for each in others
            if (other := hit_shape(each, self._splines.shape_of(each), spot.point, spot.pixel))
        ]
        lines = [each for each in found if each.grip is Grip.LINE]
        return next(iter((*lines, *([hit] if hit else []), *found)), None)

    def _shape_of(self, spline: Spline) -> Shape:
        """Also where it has just been followed to."""
        live = self._roto.following.live(spline.id, self._splines.frame)
        return live or self._splines.shape_of(spline)

    def _box(self, spot: Spot) -> Box | None:
        shape = self._splines.shape
        if shape is None or self._tools.drawing is not Tool.SHAPE:
            return None
        return Box.about(shape, self._splines.points, spot.pixel)

    def _chosen(self, chosen: Spline, pixel: float) -> Chosen:
        points = self._splines.points
        shape = self._shape_of(chosen)
        boxed = self._tools.drawing is Tool.SHAPE
        box = Box.about(shape, points, pixel) if boxed else None
        return Chosen(chosen, shape, points, self._under, box)

    def _spot(self, touch: Touch) -> Spot | None:
        picture = self.place.map()
        if picture is None or not picture.scale:
            return None
        straight = touch.has(Qt.KeyboardModifier.ShiftModifier)
        erases = touch.has(Qt.KeyboardModifier.AltModifier)
        return Spot(picture.to_source(touch.point), touch.pixel / picture.scale, straight, erases)
