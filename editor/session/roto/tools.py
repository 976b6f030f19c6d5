"""What is in hand to point at footage with, and how a matte is looked at meanwhile."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from editor.model.generation.painting.strokes import resized, softened
from editor.model.roto.matte import MatteId
from editor.model.roto.uses import uses_of
from editor.model.timeline import Clip
from editor.session.roto.current import CurrentMatte

_RADIUS = 0.02  # of the picture's longer side, at first
_TOLERANCE = 0.15


class Tool(StrEnum):
    """The command `roto.<value>` chooses it."""

    SELECT = "select"
    SCRIBBLE = "scribble"
    BOX = "box"
    LASSO = "lasso"
    COLOUR = "colour"
    BRUSH = "brush"
    ERASER = "eraser"
    PEN = "pen"
    SHAPE = "shape"


_DRAWING = (Tool.PEN, Tool.SHAPE)


class View(StrEnum):
    """How the matte is seen on the picture; the command `roto.view_<value>` chooses it. RESULT:
    what comes of it in the film; else the clip is seen alone, without what it cuts out."""

    OVERLAY = "overlay"
    OUTLINE = "outline"
    GREY = "grey"
    CUT_OUT = "cut_out"
    ORIGINAL = "original"
    RESULT = "result"


class Tools(QObject):
    """`is_on`: whether mattes are worked on at all. `tool` None: nothing is in hand."""

    changed = Signal()  # the tool, the view, whether it is on
    brush_changed = Signal()

    def __init__(self, current: CurrentMatte, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self.is_on = False
        self.tool: Tool | None = Tool.SELECT
        self.view = View.OVERLAY
        self.shows_neighbours = False
        self.softness = 0.2
        self.tolerance = _TOLERANCE
        self._radius: float | None = None
        self._hidden: frozenset[MatteId] = frozenset()

    @property
    def radius(self) -> float:
        """Of the brush, in pixels of the footage."""
        return self._radius or max(2.0, self._longest * _RADIUS)

    @property
    def in_hand(self) -> Tool | None:
        """The tool that a press on the picture would use now."""
        return self.tool if self.is_on and self.view is not View.RESULT else None

    @property
    def pointing(self) -> Tool | None:
        """The tool in hand, if it points at what is to be covered."""
        return None if self.in_hand in _DRAWING else self.in_hand

    @property
    def drawing(self) -> Tool | None:
        """The tool in hand, if it draws shapes or changes them."""
        return self.in_hand if self.in_hand in _DRAWING else None

    @property
    def isolates(self) -> bool:
        """Whether all of the clip is to be seen, also where a matte cuts it out, and it alone."""
        return self.is_on and self.view is not View.RESULT

    def set_on(self, on: bool) -> None:
        if on != self.is_on:
            self.is_on = on
            self.changed.emit()

    def set_tool(self, tool: Tool | None) -> None:
        """Take it in hand; what it works on is shown."""
        if tool is not None and self.view is View.RESULT:
            self.view = View.OVERLAY
        self.tool = tool
        self.changed.emit()

    def set_view(self, view: View) -> None:
        self.view = view
        self.changed.emit()

    def show_neighbours(self, shows: bool) -> None:
        """Whether the outlines of the keys before and after are seen, too."""
        self.shows_neighbours = shows
        self.changed.emit()

    def is_seen(self, matte: MatteId, clip: Clip | None) -> bool:
        """Whether a matte that is not worked on is seen beside the one that is: not, where it is
        switched off on the clip, or, if that does not use it, here."""
        uses = () if clip is None else tuple(uses_of(clip))
        on = [each.enabled for each in uses if each.matte == matte]
        return any(on) if on else matte not in self._hidden

    def show_matte(self, matte: MatteId, shows: bool) -> None:
        """Whether one that the clip does not use is seen beside others."""
        self._hidden = self._hidden - {matte} if shows else self._hidden | {matte}
        self.changed.emit()

    def resize(self, notches: float) -> None:
        self._radius = resized(self.radius, notches, self._longest)
        self.brush_changed.emit()

    def soften(self, notches: float) -> None:
        self.softness = softened(self.softness, notches)
        self.brush_changed.emit()

    def set_tolerance(self, tolerance: float) -> None:
        """How far from the colour that is pointed at others may be, 0..1."""
        self.tolerance = tolerance
        self.brush_changed.emit()

    @property
    def _longest(self) -> float:
        return float(max(self._current.size or (1, 1)))
