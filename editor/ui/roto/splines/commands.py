"""The commands of shapes, connected."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from editor.engine.roto.tracking.spans import Direction
from editor.model.roto.drawing.lines import Shape
from editor.model.roto.drawing.moving import ellipse, rectangle
from editor.session.roto.tools import Tool
from editor.ui.studio import Studio

_INSET = 0.25  # of the picture, from its edges to a new ellipse or rectangle
_OF_SHAPE = ("spline.key", "spline.everywhere", "spline.duplicate", "spline.remove")
_FOLLOW = {
    "spline.follow_back": Direction.BACKWARDS,
    "spline.follow": Direction.BOTH,
    "spline.follow_forward": Direction.FORWARDS,
}


class SplineCommands(QObject):
    """They are about the chosen shape of the matte that is worked on."""

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._roto = studio.actions, studio.roto
        self._splines, self._following = studio.roto.splines, studio.roto.following
        splines, following = self._splines, self._following
        for command, method in {
            "roto.ellipse": self._add_ellipse,
            "roto.rectangle": self._add_rectangle,
            **{each: partial(self._follow, way) for each, way in _FOLLOW.items()},
            "spline.stop": self._stop,
            "spline.key": self._turn_key,
            "spline.previous_key": partial(splines.step_to_key, Direction.BACKWARDS),
            "spline.next_key": partial(splines.step_to_key, Direction.FORWARDS),
            "spline.everywhere": splines.set_everywhere,
            "spline.duplicate": self._duplicate,
            "spline.remove": self._remove,
            "spline.outline_frame": partial(following.trace, whole=False),
            "spline.outline": partial(following.trace, whole=True),
        }.items():
            self._actions.connect_to(command, method)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        for signal in (splines.changed, following.changed, studio.roto.current.changed):
            signal.connect(self._later)
        self.refresh()

    def refresh(self) -> None:
        """Enable what makes sense for the shape, and say why not."""
        actions, splines = self._actions, self._splines
        spline, current = splines.chosen, self._roto.current
        none = self.tr("No shape is chosen: draw one with the pen, or click one.")
        for command in _OF_SHAPE:
            actions.set_enabled(command, spline is not None, none)
        runs = spline is not None and self._following.run_of(spline.id) is not None
        for command in _FOLLOW:
            why = self.tr("It is being followed.") if runs else none
            actions.set_enabled(command, spline is not None and not runs, why)
        actions.set_enabled(
            "spline.stop", bool(self._following.runs), self.tr("No shape is being followed.")
        )
        actions.set_checked("spline.key", splines.has_key)
        actions.set_checked("spline.everywhere", splines.everywhere)
        no_more = self.tr("There is no other key there.")
        for command, way in (
            ("spline.previous_key", Direction.BACKWARDS),
            ("spline.next_key", Direction.FORWARDS),
        ):
            actions.set_enabled(command, splines.beside(way) is not None, no_more)
        nothing = self.tr("There is no clip with a picture here.")
        for command in ("roto.ellipse", "roto.rectangle"):
            actions.set_enabled(command, current.media is not None, nothing)
        matte = current.matte
        is_covered = matte is not None and bool(matte.keys or matte.stretches)
        uncovered = self.tr("The matte covers nothing yet that was selected or tracked.")
        for command in ("spline.outline_frame", "spline.outline"):
            actions.set_enabled(command, is_covered, uncovered)

    def _later(self, *_: object) -> None:
        self._soon.start()

    def _follow(self, way: Direction) -> None:
        self._following.follow(way)

    def _stop(self) -> None:
        self._following.stop()

    def _duplicate(self) -> None:
        self._splines.duplicate()

    def _remove(self) -> None:
        self._splines.remove()

    def _turn_key(self, is_key: bool) -> None:
        if is_key:
            self._splines.set_key()
        else:
            self._splines.remove_key()
        self._later()

    def _add_ellipse(self) -> None:
        self._add(ellipse(*self._middle()))

    def _add_rectangle(self) -> None:
        self._add(rectangle(*self._middle()))

    def _add(self, shape: Shape) -> None:
        """It can be fitted at once."""
        if self._splines.draw(shape):
            self._roto.tools.set_tool(Tool.SHAPE)

    def _middle(self) -> tuple[float, float, float, float]:
        width, height = self._roto.current.size or (1, 1)
        side = min(width, height) * _INSET
        x, y = width / 2, height / 2
        return x - side, y - side, x + side, y + side
