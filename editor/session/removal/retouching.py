"""A brush and a stamp in hand, to correct a result with."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from editor.engine.inpaint.retouching import Brush, Paint, Picture, Stamp, Stroke
from editor.model.flatten.geometry import Point
from editor.model.generation.painting.strokes import resized, softened
from editor.session.removal.current import CurrentRemoval
from editor.session.removal.holding import Holding
from editor.session.removal.seeing import Seeing
from editor.session.session import Session

_RADIUS = 0.02  # of the picture's longer side, at first
_GREY = (128, 128, 128)


class RetouchTool(StrEnum):
    """The command `removal.<value>` chooses it."""

    STAMP = "stamp"
    PAINT = "paint"


class Retouching(QObject):
    """`tool` None: nothing is in hand. Points are pixels of what the clip shows, as seen. A stroke
    is seen as it is drawn; when it ends, its frame is held as it is then.

    `source`: where the stamp copies from. From the first stroke on it goes along with the brush.
    """

    changed = Signal()  # the tool, the picture
    tool_changed = Signal()
    drawn = Signal(object)  # Part: what of the picture the stroke has changed
    brush_changed = Signal()

    def __init__(
        self,
        session: Session,
        current: CurrentRemoval,
        seeing: Seeing,
        holding: Holding,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._current = session, current
        self._seeing, self._holding = seeing, holding
        self.tool: RetouchTool | None = None
        self.softness = 0.5
        self.colour: tuple[int, int, int] = _GREY
        self.source: Point | None = None
        self._size: float | None = None  # of the brush
        self._shift: Point | None = None  # from what is painted to what is copied
        self._stroke: Stroke | None = None
        self._on: Picture | None = None  # what the stroke is drawn on
        seeing.changed.connect(self._on_seeing)
        holding.written.connect(seeing.end_writing)

    @property
    def picture(self) -> Picture | None:
        """(H, W, 3), what the frame that is looked at is to become, with the stroke that is drawn;
        None: it is not there yet, or is as the clip shows it."""
        return self._seeing.picture if self._stroke is None else self._stroke.result

    @property
    def is_ready(self) -> bool:
        """Whether a stroke can begin."""
        return self.tool is not None and self._seeing.picture is not None

    @property
    def is_drawing(self) -> bool:
        return self._stroke is not None

    @property
    def radius(self) -> float:
        """Of the brush, pixels of what the clip shows."""
        return self._size or max(2.0, _RADIUS * self._longest)

    def set_tool(self, tool: RetouchTool | None) -> None:
        if tool is self.tool:
            return
        self.cancel()
        self.tool = tool
        self._seeing.set_painted(tool is not None)
        self.tool_changed.emit()
        self.changed.emit()

    def resize(self, notches: float) -> None:
        self._size = resized(self.radius, notches, self._longest)
        self.brush_changed.emit()

    def soften(self, notches: float) -> None:
        self.softness = softened(self.softness, notches)
        self.brush_changed.emit()

    def set_colour(self, colour: tuple[int, int, int]) -> None:
        self.colour = colour
        self.brush_changed.emit()

    def take_from(self, point: Point) -> bool:
        """Copy from there from now on, or, with the brush, paint in the colour that is there;
        whether there is a picture."""
        picture = self.picture
        if picture is None or self.tool is None:
            return False
        if self.tool is RetouchTool.STAMP:
            self.source, self._shift = point, None
        else:
            height, width, _ = picture.shape
            x, y = min(max(int(point[0]), 0), width - 1), min(max(int(point[1]), 0), height - 1)
            red, green, blue = (int(each) for each in picture[y, x])
            self.colour = red, green, blue
        self.brush_changed.emit()
        return True

    def source_for(self, point: Point) -> Point | None:
        """Where a press at a point would copy from; None: nothing is copied, or nowhere yet."""
        if self.tool is not RetouchTool.STAMP or self.source is None:
            return None
        if self._shift is None:
            return self.source
        return point[0] + self._shift[0], point[1] + self._shift[1]

    def begin(self, point: Point) -> bool:
        """Press there; whether a stroke has begun. What has to be done first is said."""
        picture = self._seeing.picture
        if self.tool is None or picture is None:
            return False
        ink = self._ink(point)
        if ink is None:
            self._session.notices.post(self.tr("Alt-click first where the stamp is to copy from."))
            return False
        brush = Brush(self.radius, self.softness)
        self._on, self._stroke = picture, Stroke(picture, brush, ink, self._seeing.within)
        self.changed.emit()
        self.move(point)
        return True

    def move(self, point: Point) -> None:
        part = None if self._stroke is None else self._stroke.to(point)
        if part is not None:
            self.drawn.emit(part)

    def end(self) -> bool:
        """Let go, and hold the frame as it is now; whether anything has changed."""
        stroke, on, self._stroke = self._stroke, self._on, None
        if stroke is None or on is None:
            return False
        if not (stroke.result != on).any():
            where = self.tr("Only what was removed can be painted on: within the outline.")
            self._session.notices.post(where)
            self.changed.emit()
            return False
        is_stamp = self.tool is RetouchTool.STAMP
        label = self.tr("Stamp on result") if is_stamp else self.tr("Paint on result")
        self._seeing.put(stroke.result)
        self._holding.hold(stroke.result, label)
        return True

    def cancel(self) -> bool:
        """Leave off as if the stroke had not begun; whether one had."""
        had_begun, self._stroke = self._stroke is not None, None
        if had_begun:
            self.changed.emit()
        return had_begun

    @property
    def _longest(self) -> float:
        media = self._current.media
        video = None if media is None else media.video
        return float(max(video.display_size)) if video is not None else 1920.0

    def _ink(self, point: Point) -> Paint | Stamp | None:
        if self.tool is RetouchTool.PAINT:
            return Paint(self.colour)
        if self.source is None:
            return None
        if self._shift is None:
            self._shift = self.source[0] - point[0], self.source[1] - point[1]
        return Stamp(round(self._shift[0]), round(self._shift[1]))

    def _on_seeing(self) -> None:
        if self._stroke is not None and self._seeing.picture is not self._on:
            self._stroke = None  # another frame is looked at
        self.changed.emit()
