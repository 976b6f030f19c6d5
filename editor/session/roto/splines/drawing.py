"""The splines of the current matte, and what is chosen of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.engine.roto.tracking.spans import Direction
from editor.model.curves import Interpolation
from editor.model.edits.roto.mattes import add_matte
from editor.model.edits.roto.splines import add_spline, move_spline, remove_spline, replace_spline
from editor.model.project import Project
from editor.model.roto.drawing.lines import Shape
from editor.model.roto.drawing.moving import moved, with_bend_turned
from editor.model.roto.drawing.spreading import with_shape
from editor.model.roto.matte import Matte, MatteId
from editor.model.roto.shapes import (
    LEAST_POINTS,
    key_on,
    points_at,
    with_interpolation,
    with_keys_moved,
    with_point,
    without_keys,
    without_point,
)
from editor.model.roto.splines import Spline, SplineId, SplineKey
from editor.session.roto.current import CurrentMatte
from editor.session.session import Session

Change = Callable[[Spline], Spline]


class Splines(QObject):
    """What is changed of a shape is a key on the frame that is looked at; with `everywhere`, it
    is changed alike on all of its keys."""

    changed = Signal()  # which there are, which is chosen and what of it, `everywhere`

    def __init__(
        self, session: Session, current: CurrentMatte, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._current = session, current
        self._chosen: SplineId | None = None
        self._points: frozenset[int] = frozenset()
        self._keys: frozenset[int] = frozenset()
        self.everywhere = False
        for signal in (current.changed, current.moved):
            signal.connect(self._on_current)

    @property
    def all(self) -> tuple[Spline, ...]:
        """Those of the current matte, in the order in which they are put on, as shown."""
        matte = self._current.matte
        return () if matte is None else matte.splines

    @property
    def chosen(self) -> Spline | None:
        return self.of(self._chosen)

    @property
    def points(self) -> frozenset[int]:
        """The numbers of the chosen points of the chosen spline."""
        spline = self.chosen
        if spline is None:
            return frozenset()
        return frozenset(each for each in self._points if each < len(spline.keys[0].points))

    @property
    def frame(self) -> int:
        """The footage's frame that is looked at."""
        return self._current.frame

    @property
    def shape(self) -> Shape | None:
        """That of the chosen spline, on the frame that is looked at."""
        spline = self.chosen
        return None if spline is None else self.shape_of(spline)

    def shape_of(self, spline: Spline) -> Shape:
        return points_at(spline, self._current.frame)

    def of(self, spline: SplineId | None) -> Spline | None:
        return next((each for each in self.all if each.id == spline), None)

    def choose(self, spline: SplineId | None, points: Collection[int] = ()) -> None:
        if (spline, frozenset(points)) != (self._chosen, self._points):
            if spline != self._chosen:
                self._keys = frozenset()
            self._chosen, self._points = spline, frozenset(points)
            self.changed.emit()

    def set_everywhere(self, everywhere: bool) -> None:
        self.everywhere = everywhere
        self.changed.emit()

    # Drawing

    def draw(self, shape: Shape, name: str = "") -> bool:
        """A new spline, keyed on the frame that is looked at; where there is no matte, one of its
        own. It is chosen."""
        matte = self._current.matte
        new = self._current.new_matte() if matte is None else matte
        if new is None or len(shape) < LEAST_POINTS:
            return False
        key = SplineKey(self._current.frame, shape)
        spline = Spline(SplineId(self._session.new_id()), name or self._free_name(), (key,))
        begun = new if matte is None else None
        edit = partial(_drawn, begun=begun, matte=new.id, spline=spline)
        if not self._session.edit(self.tr("Draw shape"), edit):
            return False
        self._current.choose(new.id)
        self.choose(spline.id)
        return True

    def shaped(self, spline: Spline, shape: Shape) -> Spline:
        """With this shape on the frame that is looked at."""
        return with_shape(spline, self._current.frame, shape, everywhere=self.everywhere)

    def preview(self, spline: Spline) -> None:
        """Show it in place of the one with its id while a gesture goes on; `put` ends it."""
        matte = self._current.matte
        if matte is not None and not matte.locked and self.of(spline.id) is not None:
            edit = partial(replace_spline, matte=matte.id, spline=spline)
            self._session.document.preview(edit)

    def end_preview(self) -> None:
        self._session.document.preview(None)

    def put(self, spline: Spline, label: str) -> bool:
        """Let the one with its id be like this."""
        return self.change(label, lambda _: spline, spline.id)

    def nudge(self, across: float, down: float) -> bool:
        """Move the chosen points so many pixels of the footage; in a row, it is one step."""
        spline, shape = self.chosen, self.shape
        if spline is None or shape is None or not self.points:
            return False
        new = self.shaped(spline, moved(shape, self.points, across, down))
        points = "-".join(map(str, sorted(self.points)))
        gesture = f"nudge {spline.id} {self._current.frame} {points}"
        return self.change(self.tr("Move points"), lambda _: new, spline.id, gesture)

    def insert(self, segment: int, part: float) -> bool:
        """A point on the line of the chosen spline, which runs as before; it is chosen."""
        if not self.change(
            self.tr("Insert point"), partial(with_point, segment=segment, part=part)
        ):
            return False
        self.choose(self._chosen, (segment + 1,))
        return True

    def remove_points(self, numbers: Collection[int] | None = None) -> bool:
        """Take points out, those that are chosen if no other are named; with too few left the
        spline itself goes."""
        spline = self.chosen
        gone = self.points if numbers is None else frozenset(numbers)
        if spline is None or not gone:
            return False
        if len(spline.keys[0].points) - len(gone) < LEAST_POINTS:
            return self.remove()
        if not self.change(self.tr("Remove points"), partial(_without, numbers=gone)):
            return False
        self.choose(self._chosen)
        return True

    def turn_bend(self, number: int) -> bool:
        """Make a corner smooth, or a smooth point a corner."""
        spline, shape = self.chosen, self.shape
        if spline is None or shape is None:
            return False
        bent = with_bend_turned(shape, number)
        return self.put(self.shaped(spline, bent), self.tr("Bend point"))

    # Whole splines, the chosen one if no other is named

    def change(
        self, label: str, change: Change, spline: SplineId | None = None, gesture: str = ""
    ) -> bool:
        """Change a spline by a function; whether it was."""
        matte, known = self._current.matte, self.of(spline or self._chosen)
        if matte is None or known is None:
            return False
        edit = partial(_changed, matte=matte.id, spline=known.id, change=change)
        return self._session.edit(label, edit, gesture)

    def remove(self, spline: SplineId | None = None) -> bool:
        matte, named = self._current.matte, spline or self._chosen
        if matte is None or named is None or self.of(named) is None:
            return False
        edit = partial(remove_spline, matte=matte.id, spline=named)
        return self._session.edit(self.tr("Remove shape"), edit)

    def duplicate(self, spline: SplineId | None = None) -> bool:
        matte, old = self._current.matte, self.of(spline or self._chosen)
        if matte is None or old is None:
            return False
        name = self.tr("%1 copy").replace("%1", old.name)
        copy = replace(old, id=SplineId(self._session.new_id()), name=name)
        at = matte.splines.index(old) + 1
        edit = partial(add_spline, matte=matte.id, spline=copy, index=at)
        if not self._session.edit(self.tr("Duplicate shape"), edit):
            return False
        self.choose(copy.id)
        return True

    def move(self, spline: SplineId, index: int) -> bool:
        """Make it the one of that number in the order."""
        matte = self._current.matte
        if matte is None or self.of(spline) is None:
            return False
        edit = partial(move_spline, matte=matte.id, spline=spline, index=index)
        return self._session.edit(self.tr("Order of shapes"), edit)

    # Its keys

    @property
    def has_key(self) -> bool:
        """Whether the chosen spline has a key on the frame that is looked at."""
        spline = self.chosen
        return spline is not None and key_on(spline, self._current.frame) is not None

    def set_key(self) -> bool:
        """Hold its shape on the frame that is looked at."""
        spline = self.chosen
        if spline is None or self.has_key:
            return False
        shaped = partial(with_shape, frame=self._current.frame, shape=self.shape_of(spline))
        return self.change(self.tr("Key of shape"), shaped)

    def remove_key(self) -> bool:
        """The last one stays."""
        spline = self.chosen
        if spline is None or not self.has_key or len(spline.keys) == 1:
            return False
        return self.remove_keys((self._current.frame,))

    @property
    def keys(self) -> frozenset[int]:
        """The frames of the chosen keys of the chosen spline."""
        spline = self.chosen
        there = () if spline is None else (key.frame for key in spline.keys)
        return self._keys.intersection(there)

    def choose_keys(self, frames: Collection[int]) -> None:
        if frozenset(frames) != self._keys:
            self._keys = frozenset(frames)
            self.changed.emit()

    def remove_keys(self, frames: Collection[int]) -> bool:
        """Take keys of the chosen spline out; one stays."""
        return self.change(
            self.tr("Remove key of shape"), partial(without_keys, frames=frozenset(frames))
        )

    def preview_keys(self, by: int) -> None:
        """Show the chosen keys so many frames later, while a drag goes on."""
        spline = self._stored
        if spline is not None:
            self.preview(with_keys_moved(spline, self._keys, by))

    def move_keys(self, by: int) -> bool:
        """Put the chosen keys so many frames later; they stay chosen."""
        spline, keys = self._stored, self._keys
        self.end_preview()
        if spline is None or not by:
            return False
        by = max(by, -min(keys, default=0))
        moved = partial(with_keys_moved, frames=keys, by=by)
        if not self.change(self.tr("Move key of shape"), moved, spline.id):
            return False
        self.choose_keys({frame + by for frame in keys})
        return True

    @property
    def _stored(self) -> Spline | None:
        """The chosen spline as the project has it, whatever is being previewed."""
        matte = self._current.matte
        known = None if matte is None else self._session.document.project.matte(matte.id)
        splines = () if known is None else known.splines
        return next((each for each in splines if each.id == self._chosen), None)

    @property
    def interpolation(self) -> Interpolation | None:
        """How it goes on from the key at or before the frame that is looked at."""
        key = self._key_before()
        return None if key is None else key.interpolation

    def set_interpolation(self, interpolation: Interpolation) -> bool:
        key = self._key_before()
        if key is None:
            return False
        set_so = partial(with_interpolation, frame=key.frame, interpolation=interpolation)
        return self.change(self.tr("Interpolation of shape"), set_so)

    def beside(self, direction: Direction) -> int | None:
        """The frame of its next key, or the one before; None: there is none."""
        spline, frame = self.chosen, self._current.frame
        frames = [] if spline is None else [key.frame for key in spline.keys]
        if direction is Direction.BACKWARDS:
            return max((each for each in frames if each < frame), default=None)
        return min((each for each in frames if each > frame), default=None)

    def step_to_key(self, direction: Direction) -> bool:
        found = self.beside(direction)
        if found is not None:
            self._current.seek(found)
        return found is not None

    def _key_before(self) -> SplineKey | None:
        spline, frame = self.chosen, self._current.frame
        if spline is None:
            return None
        before = [key for key in spline.keys if key.frame <= frame]
        return before[-1] if before else spline.keys[0]

    def _free_name(self) -> str:
        taken = {each.name for each in self.all}
        names = (self.tr("Shape %1").replace("%1", str(n)) for n in range(1, len(taken) + 2))
        return next(each for each in names if each not in taken)

    def _on_current(self, *_: object) -> None:
        self.changed.emit()


def _drawn(project: Project, begun: Matte | None, matte: MatteId, spline: Spline) -> Project:
    if begun is not None:
        project = add_matte(project, begun)
    return add_spline(project, matte, spline)


def _changed(project: Project, matte: MatteId, spline: SplineId, change: Change) -> Project:
    known = project.matte(matte)
    old = None if known is None else next((s for s in known.splines if s.id == spline), None)
    return project if old is None else replace_spline(project, matte, change(old))


def _without(spline: Spline, numbers: Collection[int]) -> Spline:
    for number in sorted(numbers, reverse=True):
        spline = without_point(spline, number)
    return spline
